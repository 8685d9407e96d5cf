// Claims about a study that is killed: nothing of it is lost, and going on changes no byte.
import { expect, test } from "vitest";
import { killTrials, sweepToKill } from "./kill-trials.ts";

const kills = 32;
const seed = process.env.KILL_SEED ?? "20261121";

test(`${kills} kills at random moments change no byte of the results`, async () => {
  console.log(`The moments of the kills follow from KILL_SEED=${seed}`);
  const report = await killTrials(kills, sweepToKill(20), seed);
  expect(report).toMatchObject({ kills, differing: [], faults: [] });
  expect(report.studies).toBeGreaterThan(0);
  expect(report.killsInside).toBeGreaterThanOrEqual(kills / 2);
});
