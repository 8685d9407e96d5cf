// Whoever is let go, these things must follow from the model's causes and from nothing else.

import { type Relation, testRelations } from "./relations.ts";
import { leaversLeaveGaps, littleTrustEndsInDropout, shortened } from "./relations-of-practice.ts";

const whoStaysHoldsMore: Relation = {
  claim: "where all but two teams, or two caseworkers, are let go in week 6, who stays holds more clients",
  change: { later: [{ week: 6, set: { "staff.teams": 2 } }] },
  measure: "clientsPerCaseworker",
  expect: "rises",
  byAtLeast: 0.5,
  mutant: { name: "full caseloads that take nobody more", change: { "staff.caseloadCap": 24 } },
};

testRelations(
  "when-two-leave",
  [whoStaysHoldsMore, leaversLeaveGaps, littleTrustEndsInDropout],
  2,
  shortened,
);
