// Whether caseworkers work in pairs or alone, these things must follow from the model's causes and from nothing else.

import { testRelations } from "./relations.ts";
import {
  aShortDayIsRationed,
  clearRulesAreReadAlike,
  littleTrustEndsInDropout,
  shortened,
} from "./relations-of-practice.ts";

testRelations(
  "case-pairs",
  [aShortDayIsRationed, clearRulesAreReadAlike, littleTrustEndsInDropout],
  2,
  shortened,
);
