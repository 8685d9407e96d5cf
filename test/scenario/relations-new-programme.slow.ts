// In a new programme, too, these things must follow from the model's causes and from nothing else.

import { testRelations } from "./relations.ts";
import {
  aShortDayIsRationed,
  clearRulesAreReadAlike,
  doubleWritingLeavesWorkWaiting,
  shortened,
} from "./relations-of-practice.ts";

testRelations(
  "new-programme",
  [aShortDayIsRationed, clearRulesAreReadAlike, doubleWritingLeavesWorkWaiting],
  1,
  shortened,
);
