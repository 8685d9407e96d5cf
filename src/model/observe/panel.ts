// How workers answer the fixed panel: how right they would be, and what they say when they are asked.
import type { Contact } from "../clients/contact.ts";
import { type JudgementParameters, misreading, noiseSd } from "../policy/judgement.ts";
import { type Policy, policyClass } from "../policy/policy.ts";
import type { Office } from "../state/office.ts";
import { drawPanel, type Vignette } from "./vignettes.ts";

/** What a worker brings to a case. */
export interface Judge {
  /** Bias less threshold, merit units. */
  readonly lean: number;
  readonly inexperience: number;
  /** How well the client is known, 0-1. */
  readonly knowledge: number;
}

export interface Panel {
  readonly vignettes: readonly Vignette[];
  /** Whether a judge would favour the client of a vignette, who misreads case and rule by these normal numbers. */
  favours(judge: Judge, vignette: Vignette, noise: number, reading: number): boolean;
  /** What a judge misreads in a vignette whose own normal number is `own`: others err with her, as over a client. */
  misreads(vignette: Vignette, own: number): number;
  /** Share of right answers, 0-1, where every judge misreads the panel alike: nothing is drawn. */
  accuracy(judge: Judge): number;
}

export function createPanel(p: JudgementParameters, policy: Policy): Panel {
  const vignettes = drawPanel(p, policy);

  function favours(judge: Judge, vignette: Vignette, noise: number, reading: number): boolean {
    const { kind, prescription, merit } = vignette;
    const sd = noiseSd(judge.knowledge, judge.inexperience, 1, p) * policy.noiseFactorOf(kind);
    const margin = merit + policy.shrinkOf(kind) * judge.lean + noise * sd;
    return policy.rule(kind, margin, policy.readingOf(kind, prescription, judge.inexperience, reading))
      .isFavour;
  }

  return {
    vignettes,
    favours,
    misreads: ({ noise }, own) => misreading(noise, own, p.errorCorrelation),
    accuracy(judge) {
      let right = 0;
      for (const vignette of vignettes) {
        if (favours(judge, vignette, vignette.noise, vignette.reading) === vignette.merit > 0) right += 1;
      }
      return right / vignettes.length;
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
    panel.accuracy({
      lean: staff.bias[worker] - staff.threshold[worker],
      inexperience: staff.inexperience[worker],
      knowledge: meanKnowledge(office, contact, worker),
    }),
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
