// Whichever point is tried, these things must follow from the model's causes and from nothing else.

import { testRelations } from "./relations.ts";
import {
  clearRulesAreReadAlike,
  emptyHoursTakeTheDay,
  littleTrustEndsInDropout,
  shortened,
} from "./relations-of-practice.ts";

testRelations(
  "practical-points",
  [emptyHoursTakeTheDay, littleTrustEndsInDropout, clearRulesAreReadAlike],
  1,
  shortened,
);
