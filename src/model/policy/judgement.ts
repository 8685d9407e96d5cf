// Judgement: a worker sees the merit of a case through bias and noise, and measures it by a personal threshold.
import { normalQuantile } from "../../arithmetic/normal-quantile.ts";
import type { PracticeTowards } from "../clients/coping.ts";
import { clientOf } from "../clients/course-of-needs.ts";
import type { Slice } from "../parameters.ts";
import type { PerceivedCase, ProvisionAnswer } from "../rules.ts";
import type { Office } from "../state/office.ts";
import { role } from "../state/staff.ts";
import { streams } from "../streams.ts";
import { middle } from "../units.ts";
import type { Policy } from "./policy.ts";
import type { Values } from "./values.ts";

export type JudgementParameters = Slice<"judgement">;

const threeQuarters = 3 / 4;

/** Places of judges towards a client, so that each misreads a case in the same way under every staffing plan. */
const judgesPerCase = 65536;
/** The last of these places stands for what misleads every judge of a case alike. */
const everyJudge = judgesPerCase - 1;
/** The one before it for the supervisor, who sits in no circle. */
const supervisingJudge = everyJudge - 1;

export const answer = { grant: 0, refer: 1, deny: 2 } as const;

/** Standard deviation of a judge's noise, in merit units. ODD 7.8. */
export function noiseSd(
  knowledge: number,
  inexperience: number,
  strainFactor: number,
  p: JudgementParameters,
): number {
  return (
    p.noiseSd *
    (1 - p.noiseSavedByKnowledge * knowledge) *
    (1 + p.noiseAddedByInexperience * inexperience) *
    strainFactor
  );
}

/**
 * What a judge misreads, a standard normal number, where the errors of any two judges of one case correlate by
 * `correlation`, 0-1: a part is common to all, a part her own. Clemen & Winkler 1985; ODD 7.8.
 */
export function misreading(common: number, own: number, correlation: number): number {
  return Math.sqrt(correlation) * common + Math.sqrt(1 - correlation) * own;
}

/**
 * Our rule for provisions: money above the threshold, or where a rule grants it and the worker is not sure enough to
 * depart, as far as the pot goes; else a referral, or nothing where the case seems hopeless. Refusing both is never
 * right, but it happens. ODD 7.8.
 */
export function decideByThreshold(seen: PerceivedCase, p: JudgementParameters): ProvisionAnswer {
  const isFavour = seen.isBound ? seen.prescription === "grant" : seen.margin > 0;
  if (isFavour) return seen.potThreshold > 0 && seen.margin <= seen.potThreshold ? "no-money" : "grant";
  return seen.margin > -p.denyMargin ? "refer" : "deny";
}

/** The right answer, whatever the pot: money where it serves better than a referral, a referral elsewhere. */
export function rightAnswer(merit: number): number {
  return merit > 0 ? answer.grant : answer.refer;
}

/** By how much a worker's bias by group raises (or lowers) the merit seen in a client of `group`. */
export function biasTowards(group: number, groupGap: number): number {
  return group === 0 ? groupGap / 2 : -groupGap / 2;
}

/** A situation as it presents itself to whoever judges it. */
export interface Situation {
  client: number;
  /** Group of like cases. */
  group: number;
  merit: number;
  /** Which draw is misread: the purpose, and the situation's number in the client's life. */
  purpose: number;
  number: number;
}

export interface Judgement {
  /** Standard deviation of what the worker, who knows so much of the client, may misread in a situation, in merit units. */
  doubt(worker: number, situation: Readonly<Situation>, knowledge: number): number;
  /** How far a situation seems to the worker, in that doubt, to lie above the own threshold, in merit units. */
  margin(worker: number, situation: Readonly<Situation>, doubt: number): number;
  /** The situation of a need: an object that the next call uses again. */
  ofNeed(need: number): Readonly<Situation>;
  /** The worker's threshold for cases of a group. */
  thresholdFor(worker: number, group: number): number;
  /** What the margin of a situation would change by, were it judged by the quartiles of all workers instead. */
  toQuartiles(
    worker: number,
    situation: Readonly<Situation>,
  ): { readonly hard: number; readonly lenient: number };
  /** Hard is where much is at stake, 0-1, and much is in doubt: `doubt` of whoever judges, in merit units. */
  isHard(stakes: number, doubt: number): boolean;
  readonly waitDays: number;
  readonly isOn: boolean;
}

/** With `isOn` false every margin is the merit, and nothing is hard. */
export function createJudgement(
  office: Office,
  p: JudgementParameters,
  bias: Slice<"bias">,
  policy: Policy,
  values: Pick<Values, "clarityOf">,
  practiceTowards: PracticeTowards,
  isOn: boolean,
): Judgement {
  const { clients, needs, staff, circles, draws } = office;
  const quartile =
    normalQuantile(threeQuarters) * Math.sqrt(p.biasSd * p.biasSd + p.thresholdSd * p.thresholdSd);
  const described = { client: 0, group: 0, merit: 0, purpose: streams.whatAJudgeMisreads, number: 0 };

  /** 0 for the client's own caseworker, then the members of the circle; so each misreads a case in one way only. */
  function judgeNumber(worker: number, client: number): number {
    if (staff.role[worker] === role.supervisor) return supervisingJudge;
    return clients.lead[client] === worker ? 0 : 1 + circles.numberOf[worker];
  }

  const misread = ({ purpose, client, number }: Readonly<Situation>, judge: number) =>
    draws.normal(purpose, clients.key[client], number * judgesPerCase + judge);

  const shrinkFor = (worker: number, group: number) =>
    policy.shrinkOf(policy.classOf(group), values.clarityOf(worker));

  return {
    isOn,
    waitDays: p.waitDays,
    doubt(worker, { client, group }, knowledge) {
      if (!isOn) return 0;
      const strainFactor = practiceTowards(worker, client).noiseFactor;
      const sd = noiseSd(knowledge, staff.inexperience[worker], strainFactor, p);
      return sd * policy.noiseFactorOf(policy.classOf(group), values.clarityOf(worker));
    },
    margin(worker, situation, doubt) {
      if (!isOn) return situation.merit;
      const { client, group } = situation;
      const noise = misreading(
        misread(situation, everyJudge),
        misread(situation, judgeNumber(worker, client)),
        p.errorCorrelation,
      );
      const lean =
        staff.bias[worker] + biasTowards(clients.group[client], bias.groupGap) - staff.threshold[worker];
      return (
        situation.merit +
        shrinkFor(worker, group) * lean +
        p.easeWeight * (clients.ease[client] - middle) +
        noise * doubt
      );
    },
    ofNeed(need) {
      described.client = clientOf(need);
      described.group = needs.kind[need];
      described.merit = needs.merit[need];
      described.number = needs.event[need];
      return described;
    },
    thresholdFor: (worker, group) => shrinkFor(worker, group) * staff.threshold[worker],
    toQuartiles(worker, { group }) {
      const shrink = shrinkFor(worker, group);
      const own = staff.bias[worker] - staff.threshold[worker];
      return { hard: shrink * (-quartile - own), lenient: shrink * (quartile - own) };
    },
    isHard: (stakes, doubted) => isOn && stakes * doubted > p.hardAbove,
  };
}
