// Whatever money, staff and contact there are, these things must follow from the model's causes and from nothing else.

import { testRelations } from "./relations.ts";
import {
  aShortDayIsRationed,
  littleTrustEndsInDropout,
  quickerCrises,
  shortened,
} from "./relations-of-practice.ts";

testRelations(
  "money-is-not-enough",
  [littleTrustEndsInDropout, aShortDayIsRationed, quickerCrises],
  1,
  shortened,
);
