// How workers answer the fixed panel: how right they would be, and what they say when they are asked.
import type { Contact } from "../clients/contact.ts";
import { type JudgementParameters, misreading, noiseSd } from "../policy/judgement.ts";
import { type Policy, policyClass } from "../policy/policy.ts";
import type { Readings } from "../policy/readings.ts";
import type { Values } from "../policy/values.ts";
import type { Office } from "../state/office.ts";
import { drawPanel, type Vignette } from "./vignettes.ts";

/** What somebody brings to a vignette. */
export interface Judge {
  /** Bias less threshold, merit units. */
  readonly lean: number;
  readonly inexperience: number;
  /** How well the client is known, 0-1. */
  readonly knowledge: number;
  /** How clear the agency's values are to her, 0-1. */
  readonly clarity: number;
  /** How far she reads the rule for a vignette from what it says, in spreads of newcomers' readings. */
  readonly errorOf: (vignette: Vignette) => number;
}

export interface Panel {
  /** Under the rules in force. */
  readonly vignettes: readonly Vignette[];
  /** A worker as she is today, who knows so much of each client. */
  judgeOf(worker: number, knowledge: number): Judge;
  /** Somebody experienced and without bias, to whom the agency's values are clear. */
  oldHand(knowledge: number): Judge;
  /** Whether a judge would favour the client of a vignette, who misreads the case by this normal number. */
  favours(judge: Judge, vignette: Vignette, noise: number): boolean;
  /** What a judge misreads in a vignette whose own normal number is `own`: others err with her, as over a client. */
  misreads(vignette: Vignette, own: number): number;
  /** Share of right answers, 0-1, where every judge misreads the panel alike: nothing is drawn. */
  accuracy(judge: Judge): number;
}

export interface PanelParts {
  readonly policy: Policy;
  readonly readings: Readings;
  readonly values: Values;
}

export function createPanel(
  { staff, levers }: Pick<Office, "staff" | "levers">,
  p: JudgementParameters,
  { policy, readings, values }: PanelParts,
): Panel {
  const panel = levers.derive(() => ({ vignettes: drawPanel(p, policy) }));

  function favours(judge: Judge, vignette: Vignette, noise: number): boolean {
    const { kind, prescription, merit } = vignette;
    const { clarity, lean, knowledge, inexperience } = judge;
    const sd = noiseSd(knowledge, inexperience, 1, p) * policy.noiseFactorOf(kind, clarity);
    const margin = merit + policy.shrinkOf(kind, clarity) * lean + noise * sd;
    const reading = policy.readingOf(kind, prescription, judge.errorOf(vignette), clarity);
    return policy.rule(kind, margin, reading).isFavour;
  }

  return {
    get vignettes() {
      return panel.vignettes;
    },
    judgeOf: (worker, knowledge) => ({
      lean: staff.bias[worker] - staff.threshold[worker],
      inexperience: staff.inexperience[worker],
      knowledge,
      clarity: values.clarityOf(worker),
      errorOf: ({ group }) => readings.errorOf(worker, group),
    }),
    oldHand: (knowledge) => ({
      lean: 0,
      inexperience: 0,
      knowledge,
      clarity: values.clarityInForce(),
      errorOf: ({ reading }) => readings.oldHandError(reading),
    }),
    favours,
    misreads: ({ noise }, own) => misreading(noise, own, p.errorCorrelation),
    accuracy(judge) {
      let right = 0;
      for (const vignette of panel.vignettes) {
        if (favours(judge, vignette, vignette.noise) === vignette.merit > 0) right += 1;
      }
      return right / panel.vignettes.length;
    },
  };
}

/** Chance of a right answer from whoever always gives the commonest one. */
export function commonestAnswerShare({ vignettes }: Panel): number {
  const favoured = vignettes.filter(({ merit }) => merit > 0).length / vignettes.length;
  return Math.max(favoured, 1 - favoured);
}

/** Whether a vignette lies in the grey: no rule was meant for it. */
export function isGrey({ kind }: Vignette): boolean {
  return kind !== policyClass.foreseen;
}

/** Mean accuracy of the caseworkers as they are, with the knowledge of their own clients; NaN without any. */
export function panelAccuracy(office: Office, contact: Contact, panel: Panel): number {
  const { staff } = office;
  const present = [...staff.caseworkers].filter((worker) => staff.life.isVacant[worker] === 0);
  const accuracies = present.map((worker) =>
    panel.accuracy(panel.judgeOf(worker, meanKnowledge(office, contact, worker))),
  );
  return accuracies.reduce((sum, accuracy) => sum + accuracy, 0) / accuracies.length;
}

function meanKnowledge(office: Office, contact: Contact, worker: number): number {
  const { staff } = office;
  const count = staff.caseload[worker];
  let sum = 0;
  for (let place = 0; place < count; place++) {
    sum += contact.knowledgeOf(worker, staff.clientsOf[worker * staff.cap + place]);
  }
  return count === 0 ? 0 : sum / count;
}
