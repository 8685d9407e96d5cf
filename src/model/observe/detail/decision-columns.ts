// The columns of the table of decisions: one row each time a need is taken up, whatever the answer, or an incident judged.
import { needDomains } from "../../domains.ts";
import { type Policy, policyClasses } from "../../policy/policy.ts";
import type { ColumnOf, RowOf } from "../../run-table.ts";
import { domainCount } from "../../state/needs.ts";
import type { Office } from "../../state/office.ts";
import { nobody } from "../../units.ts";
import type { HappeningOf } from "../witness.ts";

/** A decision at the moment it is made: over a need, or over an incident that was seen. */
export interface DecisionMade {
  readonly office: Office;
  readonly policy: Policy;
  readonly told: HappeningOf<"decision"> | HappeningOf<"incident">;
}

/** Rules speak to the groups of needs whether anybody judges the case or not; every seen incident is judged. */
const classOf = ({ policy, told }: DecisionMade) =>
  told.policyClass ?? policyClasses[policy.classOf(told.group)];
const prescriptionOf = ({ policy, told }: DecisionMade) =>
  told.prescription ?? policy.prescriptionOf(told.group);

/** 1 where it is so, 0 where not, undefined where nobody judged. */
const oneOrNone = (isSo: boolean | undefined) => (isSo === undefined ? NaN : isSo ? 1 : 0);

function severityOf({ office, told }: DecisionMade): number {
  if (told.kind === "incident") return NaN;
  return office.needs.severity[told.client * domainCount + needDomains.indexOf(told.domain)];
}

/** A consequence, or its absence, against the worker's own judgement is the rule's doing. */
function reasonOf({ told }: DecisionMade): string {
  if (told.kind === "decision") return told.reason;
  return (told.answer === "let pass") === told.ownFavour ? "judgement" : "rule";
}

/** To add a column, add a line. */
export const decisionColumns = {
  day: {
    unit: "working day",
    type: "integer",
    meaning: "From 1, the first of the warm-up.",
    value: ({ told }) => told.day + 1,
  },
  client: {
    unit: "",
    type: "integer",
    meaning: "Number of the client, as in the table of clients.",
    value: ({ told }) => told.client + 1,
  },
  worker: {
    unit: "",
    type: "integer",
    meaning: "Number of the worker who answered, as in the table of workers.",
    value: ({ told }) => (told.worker === nobody ? NaN : told.worker + 1),
  },
  kind: {
    unit: "",
    type: "string",
    meaning: "What is decided over: a need or an incident.",
    value: ({ told }) => (told.kind === "incident" ? "incident" : "need"),
  },
  domain: {
    unit: "",
    type: "string",
    meaning: "Domain of the need; empty for an incident.",
    value: ({ told }) => (told.kind === "incident" ? "" : told.domain),
  },
  likeCaseGroup: {
    unit: "",
    type: "integer",
    meaning:
      "Group of like cases, from 1 over all domains, and from 1 again for incidents: cases of one kind and number are alike to a policy.",
    value: ({ told }) => told.group + 1,
  },
  policyClass: {
    unit: "",
    type: "string",
    meaning:
      "What the group is to the policy: foreseen, letter (a rule's wording catches it, though it was not meant for it) or open (no rule speaks).",
    value: classOf,
  },
  severity: {
    unit: "0-1",
    type: "number",
    meaning: "Severity of the need; empty for an incident.",
    value: severityOf,
  },
  answer: {
    unit: "",
    type: "string",
    meaning:
      "Of a need: granted, referred, refused, or kept for a case meeting (its answer is a later row). Of an incident: let pass or consequence.",
    value: ({ told }) => told.answer ?? "",
  },
  reason: {
    unit: "",
    type: "string",
    meaning:
      "Why: not asked for, provision not known, domain not eligible, judgement, rule (against the worker's own judgement), hard case, pot too low or ceiling reached.",
    value: reasonOf,
  },
  margin: {
    unit: "merit units",
    type: "number",
    meaning: "How far the case seemed to lie above the threshold; empty where nobody judged.",
    value: ({ told }) => told.margin ?? NaN,
  },
  ownFavour: {
    unit: "",
    type: "integer",
    meaning:
      "1 where the worker's own judgement favoured the client (money, no consequence), else 0; empty where nobody judged.",
    value: ({ told }) => oneOrNone(told.ownFavour),
  },
  prescription: {
    unit: "",
    type: "integer",
    meaning: "What the rule really says: 1 for the client, -1 against, 0 nothing.",
    value: prescriptionOf,
  },
  read: {
    unit: "",
    type: "integer",
    meaning: "What the worker took it to say, likewise; empty where nobody judged.",
    value: ({ told }) => told.read ?? NaN,
  },
  isException: {
    unit: "",
    type: "integer",
    meaning: "1 where the answer goes against what the rule really says, else 0; empty where nobody judged.",
    value: ({ told }) => oneOrNone(told.isException),
  },
  right: {
    unit: "",
    type: "string",
    meaning:
      "The answer that would serve the client, whatever the pot: money or referral. Of an incident: the one that was deserved, let pass or consequence.",
    value: ({ told }) => told.right ?? "",
  },
  cost: {
    unit: "dollars",
    type: "number",
    meaning: "What the need costs; empty for an incident.",
    value: ({ told }) => (told.kind === "incident" ? NaN : told.cost),
  },
  wasKept: {
    unit: "",
    type: "integer",
    meaning: "1 where the case had waited for a case meeting, else 0.",
    value: ({ told }) => (told.kind === "decision" && told.wasKept ? 1 : 0),
  },
} as const satisfies Readonly<Record<string, ColumnOf<DecisionMade>>>;

export type DecisionRow = RowOf<typeof decisionColumns>;
