// Whatever money, staff and contact there are, these things must follow from the model's causes and from nothing else.

import { testRelations } from "./relations.ts";
import {
  halfADayIsRationed,
  littleTrustEndsInDropout,
  shortened,
  unseenNeedsComeToAHead,
} from "./relations-of-practice.ts";

testRelations(
  "money-is-not-enough",
  [littleTrustEndsInDropout, halfADayIsRationed, unseenNeedsComeToAHead],
  1,
  shortened,
);
