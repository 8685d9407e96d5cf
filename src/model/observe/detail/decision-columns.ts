// The columns of the table of decisions: one row each time a need is taken up, whatever the answer.
import { needDomains } from "../../domains.ts";
import type { ColumnOf, RowOf } from "../../run-table.ts";
import { domainCount } from "../../state/needs.ts";
import type { Office } from "../../state/office.ts";
import { nobody } from "../../units.ts";
import type { HappeningOf } from "../witness.ts";

/** A decision at the moment it is made. */
export interface DecisionMade {
  readonly office: Office;
  readonly told: HappeningOf<"decision">;
}

/** Where the need stands in the arrays of needs. */
function needOf({ told }: DecisionMade): number {
  return told.client * domainCount + needDomains.indexOf(told.domain);
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
  domain: { unit: "", type: "string", meaning: "Domain of the need.", value: ({ told }) => told.domain },
  likeCaseGroup: {
    unit: "",
    type: "integer",
    meaning: "Group of like cases, from 1 over all domains: cases of one number are alike to a policy.",
    value: (decision) => decision.office.needs.kind[needOf(decision)] + 1,
  },
  severity: {
    unit: "0-1",
    type: "number",
    meaning: "Severity of the need.",
    value: (decision) => decision.office.needs.severity[needOf(decision)],
  },
  answer: {
    unit: "",
    type: "string",
    meaning: "granted, referred, refused, or kept for a case meeting (its answer is a later row).",
    value: ({ told }) => told.answer,
  },
  reason: {
    unit: "",
    type: "string",
    meaning:
      "Why: not asked for, provision not known, domain not eligible, judgement, hard case, pot too low or ceiling reached.",
    value: ({ told }) => told.reason,
  },
  margin: {
    unit: "merit units",
    type: "number",
    meaning: "How far the case seemed to lie above the threshold; empty where nobody judged.",
    value: ({ told }) => told.margin ?? NaN,
  },
  right: {
    unit: "",
    type: "string",
    meaning: "The answer that would serve the client, whatever the pot: money or referral.",
    value: ({ told }) => told.right,
  },
  cost: { unit: "dollars", type: "number", meaning: "What the need costs.", value: ({ told }) => told.cost },
  wasKept: {
    unit: "",
    type: "integer",
    meaning: "1 where the case had waited for a case meeting, else 0.",
    value: ({ told }) => (told.wasKept ? 1 : 0),
  },
} as const satisfies Readonly<Record<string, ColumnOf<DecisionMade>>>;

export type DecisionRow = RowOf<typeof decisionColumns>;
