// The engagement index and the four parts that it is made of, by name.
import type { MeasureName } from "../../model/measures.ts";

export const engagementIndex: MeasureName = "engagementQuality";

/** In the order in which the ODD names them. */
export const engagementParts: readonly MeasureName[] = [
  "engagementDose",
  "engagementContinuity",
  "engagementAlliance",
  "engagementResponsiveness",
];
