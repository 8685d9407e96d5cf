// However many come, these things must follow from the model's causes and from nothing else.

import { testRelations } from "./relations.ts";
import {
  halfADayIsRationed,
  littleTrustEndsInDropout,
  shortened,
  unseenNeedsComeToAHead,
} from "./relations-of-practice.ts";

testRelations(
  "demand-follows-supply",
  [littleTrustEndsInDropout, halfADayIsRationed, unseenNeedsComeToAHead],
  1,
  shortened,
);
