// The test of kill.slow.ts at its full size: 1,000 kills.
import { expect, test } from "vitest";
import { killTrials, sweepToKill } from "./kill-trials.ts";

const kills = 1000;
const seed = process.env.KILL_SEED ?? "20261121";

test(`${kills} kills at random moments change no byte of the results`, async () => {
  console.log(`The moments of the kills follow from KILL_SEED=${seed}`);
  const report = await killTrials(kills, sweepToKill(40), seed);
  const { killsInside, studies } = report;
  console.log(
    `${report.kills} kills, ${killsInside} of them among stored rows, ${studies} studies carried to their end`,
  );
  expect(report).toMatchObject({ kills, differing: [], faults: [] });
  expect(report.killsInside).toBeGreaterThanOrEqual(kills / 2);
});
