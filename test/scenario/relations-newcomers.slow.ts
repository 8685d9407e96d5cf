// Whoever comes and goes, these things must follow from the model's causes and from nothing else.

import { testRelations } from "./relations.ts";
import {
  leaversLeaveGaps,
  littleTrustEndsInDropout,
  shortened,
  strangersAreMisjudged,
} from "./relations-of-practice.ts";

/** Half the office, for the clock's sake. */
const smaller = {
  "staff.teams": 3,
  "staff.supervisors": 2,
  "intake.places": 120,
  "intake.initialClients": 120,
};

testRelations("newcomers", [leaversLeaveGaps, strangersAreMisjudged, littleTrustEndsInDropout], 1, {
  ...shortened,
  ...smaller,
});
