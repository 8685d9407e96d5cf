// Whoever is let go, these things must follow from the model's causes and from nothing else.

import { type Relation, testRelations } from "./relations.ts";
import { leaversLeaveGaps, littleTrustEndsInDropout, shortened } from "./relations-of-practice.ts";

const leftWithTwo: Relation = {
  claim: "where all but two teams, or two caseworkers, are let go in week 6, each client is seen less often",
  change: { later: [{ week: 6, set: { "staff.teams": 2 } }] },
  measure: "contactsPerClientMonth",
  expect: "falls",
  byAtLeast: 0.15,
  mutant: {
    name: "days without an end, nor an end to a caseload",
    change: { "mechanisms.timeBudget": "off", "staff.caseloadCap": 400 },
  },
};

testRelations("when-two-leave", [leftWithTwo, leaversLeaveGaps, littleTrustEndsInDropout], 2, shortened);
