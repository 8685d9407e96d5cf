// Whatever the rulebook, these things must follow from the model's causes and from nothing else.

import { testRelations } from "./relations.ts";
import {
  clearRulesAreReadAlike,
  doubleWritingLeavesWorkWaiting,
  shortened,
  strictnessLeavesFewerExceptions,
} from "./relations-of-practice.ts";

testRelations(
  "rule-or-judgement",
  [strictnessLeavesFewerExceptions, clearRulesAreReadAlike, doubleWritingLeavesWorkWaiting],
  1,
  shortened,
);
