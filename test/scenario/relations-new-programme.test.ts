// In a new programme, too, these things must follow from the model's causes and from nothing else.

import { testRelations } from "./relations.ts";
import {
  clearRulesAreReadAlike,
  doubleWritingLeavesWorkWaiting,
  halfADayIsRationed,
  shortened,
} from "./relations-of-practice.ts";

testRelations(
  "new-programme",
  [halfADayIsRationed, clearRulesAreReadAlike, doubleWritingLeavesWorkWaiting],
  1,
  shortened,
);
