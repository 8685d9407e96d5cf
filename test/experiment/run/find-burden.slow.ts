// The pilot that turns hours of paperwork into a burden, on the model itself.
import { expect, test } from "vitest";
import { findBurden } from "../../../src/experiment/run/find-burden.ts";
import { parametersWith, smallAgency } from "../../truth/agencies.ts";

test("in the model more burden is more paperwork, and the pilot hits the hours asked for", () => {
  const pilot = findBurden(parametersWith(smallAgency), 12);
  expect(pilot).toMatchObject({ isReached: true });
  if (pilot.isReached) expect(Math.abs(pilot.hoursPerWeek - 12)).toBeLessThan(0.15);
});
