// Judgement: a worker sees the merit of a case through bias and noise, and answers by a personal threshold.
import type { PracticeTowards } from "./coping.ts";
import { clientOf } from "./course-of-needs.ts";
import type { Slice } from "./parameters.ts";
import type { PerceivedCase, ProvisionAnswer } from "./rules.ts";
import type { Office } from "./state/office.ts";
import { streams } from "./streams.ts";
import { middle } from "./units.ts";

export type JudgementParameters = Slice<"judgement">;

/** Places of judges towards a client, so that each misreads a case in the same way under every staffing plan. */
const judgesPerCase = 65536;

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

/** The answer to a case seen `margin` above the judge's threshold. Refusing both is never right, but it happens. */
export function answerTo(margin: number, p: JudgementParameters): number {
  if (margin > 0) return answer.grant;
  return margin > -p.denyMargin ? answer.refer : answer.deny;
}

/** Our rule for provisions: money above the threshold, as far as the pot goes. ODD 7.8. */
export function decideByThreshold(seen: PerceivedCase, p: JudgementParameters): ProvisionAnswer {
  const given = answerTo(seen.margin, p);
  if (given === answer.grant) return seen.margin <= seen.potThreshold ? "no-money" : "grant";
  return given === answer.refer ? "refer" : "deny";
}

/** The right answer, whatever the pot: money where it serves better than a referral, a referral elsewhere. */
export function rightAnswer(merit: number): number {
  return merit > 0 ? answer.grant : answer.refer;
}

export interface Judgement {
  /** How far a case seems to the worker to lie above the own threshold, in merit units. */
  margin(worker: number, need: number, knowledge: number): number;
  isHard(margin: number): boolean;
  readonly waitDays: number;
  answerTo(margin: number): number;
}

/** With `isOn` false every margin has the sign of the merit, and nothing is hard. */
export function createJudgement(
  office: Office,
  p: JudgementParameters,
  practiceTowards: PracticeTowards,
  isOn: boolean,
): Judgement {
  const { clients, needs, staff, circles, draws } = office;

  /** 0 for the client's own caseworker, then the members of the circle; so each misreads a case in one way only. */
  const judgeNumber = (worker: number, client: number) =>
    clients.lead[client] === worker ? 0 : 1 + circles.numberOf[worker];

  return {
    waitDays: p.waitDays,
    margin(worker, need, knowledge) {
      if (!isOn) return needs.merit[need];
      const client = clientOf(need);
      const noise = draws.normal(
        streams.whatAJudgeMisreads,
        clients.key[client],
        needs.event[need] * judgesPerCase + judgeNumber(worker, client),
      );
      const strainFactor = practiceTowards(worker, client).noiseFactor;
      const perceived =
        needs.merit[need] +
        staff.bias[worker] +
        p.easeWeight * (clients.ease[client] - middle) +
        noise * noiseSd(knowledge, staff.inexperience[worker], strainFactor, p);
      return perceived - staff.threshold[worker];
    },
    isHard: (margin) => isOn && Math.abs(margin) < p.hardMargin,
    answerTo: (margin) => (isOn ? answerTo(margin, p) : margin > 0 ? answer.grant : answer.refer),
  };
}
