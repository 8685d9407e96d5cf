// However good the rules, these things must follow from the model's causes and from nothing else.

import { testRelations } from "./relations.ts";
import {
  clearRulesAreReadAlike,
  shortened,
  strangersAreMisjudged,
  strictnessLeavesFewerExceptions,
} from "./relations-of-practice.ts";

testRelations(
  "policy-or-discretion",
  [strictnessLeavesFewerExceptions, clearRulesAreReadAlike, strangersAreMisjudged],
  1,
  shortened,
);
