// Judging a case: what a worker, or several heads together, make of it once perception and rules have met.
import type { Contact } from "../clients/contact.ts";
import type { Judgement, Situation } from "./judgement.ts";
import type { Policy, Ruling } from "./policy.ts";

export interface Judged extends Ruling {
  /** How far the case seemed to lie above the threshold, before any aid pulled at it; merit units. */
  readonly perceived: number;
  /** Standard deviation of what a judge alone may have misread, in merit units; absent where several heads judged. */
  readonly doubt?: number;
  /** Whether a hard and a lenient worker (the quartiles of all) would answer differently; of one judge alone. */
  readonly dependsOnWho?: boolean;
}

export interface CaseJudging {
  alone(worker: number, situation: Readonly<Situation>): Judged;
  /** Several heads: the mean of what they perceive and read, by the threshold of the client's own caseworker. */
  together(judges: ArrayLike<number>, owner: number, situation: Readonly<Situation>): Judged;
}

/** With judgement switched off every answer is the right one, whatever the rules say. */
export function createCaseJudging(judgement: Judgement, policy: Policy, contact: Contact): CaseJudging {
  const rule = (situation: Readonly<Situation>, perceived: number, reading: number): Judged => {
    const { isFavour, margin, ownFavour, read, isBound } = policy.rule(
      policy.classOf(situation.group),
      perceived,
      reading,
    );
    return { isFavour, margin, ownFavour, read, isBound, perceived };
  };
  /** The rule is read as it is, and nobody is bound by it. */
  const rightly = ({ merit, group }: Readonly<Situation>): Judged => {
    const isFavour = merit > 0;
    const read = policy.prescriptionOf(group);
    return { isFavour, margin: merit, ownFavour: isFavour, read, isBound: false, perceived: merit };
  };

  return {
    alone(worker, situation) {
      if (!judgement.isOn) return rightly(situation);
      const knowledge = contact.knowledgeOf(worker, situation.client);
      const doubt = judgement.doubt(worker, situation, knowledge);
      const perceived = judgement.margin(worker, situation, doubt);
      const reading = policy.reading(worker, situation.group);
      const shift = judgement.toQuartiles(worker, situation);
      const kind = policy.classOf(situation.group);
      const { isFavour, margin, ownFavour, read, isBound } = policy.rule(kind, perceived, reading);
      const dependsOnWho =
        policy.favours(kind, perceived + shift.hard, read) !==
        policy.favours(kind, perceived + shift.lenient, read);
      return { isFavour, margin, ownFavour, read, isBound, perceived, doubt, dependsOnWho };
    },
    together(judges, owner, situation) {
      if (!judgement.isOn) return rightly(situation);
      const { client, group } = situation;
      let seen = 0;
      let read = 0;
      for (let place = 0; place < judges.length; place++) {
        const worker = judges[place];
        const doubt = judgement.doubt(worker, situation, contact.knowledgeOf(worker, client));
        seen += judgement.margin(worker, situation, doubt) + judgement.thresholdFor(worker, group);
        read += policy.reading(worker, group);
      }
      const perceived = seen / judges.length - judgement.thresholdFor(owner, group);
      return rule(situation, perceived, read / judges.length);
    },
  };
}
