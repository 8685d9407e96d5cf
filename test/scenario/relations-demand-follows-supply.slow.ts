// However many come, these things must follow from the model's causes and from nothing else.

import { testRelations } from "./relations.ts";
import {
  aShortDayIsRationed,
  littleTrustEndsInDropout,
  quickerCrises,
  shortened,
} from "./relations-of-practice.ts";

testRelations(
  "demand-follows-supply",
  [littleTrustEndsInDropout, aShortDayIsRationed, quickerCrises],
  1,
  shortened,
);
