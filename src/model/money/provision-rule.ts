// The rule for provisions asked about one case: what the worker perceives in, an answer out.

import type { Contact } from "../clients/contact.ts";
import { clientOf } from "../clients/course-of-needs.ts";
import type { Judged } from "../policy/case-judging.ts";
import { answer, type JudgementParameters } from "../policy/judgement.ts";
import type { PerceivedCase, ProvisionAnswer, ProvisionDecision } from "../rules.ts";
import type { Office } from "../state/office.ts";
import type { Provisions } from "./provisions.ts";

/** What `worker` answers to a case as it was judged. */
export type AnswerOf = (worker: number, need: number, judged: Judged) => ProvisionAnswer;

/** What was thought right, whatever the pot. */
export function judgedAs(given: ProvisionAnswer): number {
  return given === "no-money" ? answer.grant : answer[given];
}

/** With `isOn` false judgement is right, and no rule is asked. */
export function createProvisionRule(
  office: Office,
  decide: ProvisionDecision,
  p: JudgementParameters,
  contact: Contact,
  provisions: Provisions,
  isOn: boolean,
): AnswerOf {
  const { needs, staff } = office;
  const seen: { -readonly [Fact in keyof PerceivedCase]: PerceivedCase[Fact] } = {
    margin: 0,
    threshold: 0,
    potThreshold: 0,
    severity: 0,
    cost: 0,
    knowledge: 0,
    strain: 0,
    prescription: undefined,
    isBound: false,
  };
  return (worker, need, { margin, isFavour, read, isBound }) => {
    const potThreshold = provisions.potThreshold();
    if (!isOn) return !isFavour ? "refer" : margin <= potThreshold ? "no-money" : "grant";
    seen.memory = office.memories?.of(worker, clientOf(need));
    seen.margin = margin;
    seen.prescription = read === 0 ? undefined : read > 0 ? "grant" : "refer";
    seen.isBound = isBound;
    seen.threshold = staff.threshold[worker];
    seen.potThreshold = potThreshold;
    seen.severity = needs.severity[need];
    seen.cost = needs.cost[need];
    seen.knowledge = contact.knowledgeOf(worker, clientOf(need));
    seen.strain = staff.strain[worker];
    return decide(seen, p);
  };
}
