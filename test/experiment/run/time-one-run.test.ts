import { expect, test } from "vitest";
import { secondsPerRun } from "../../../src/experiment/run/time-one-run.ts";
import { defaultParameters } from "../../../src/model/parameters.ts";

const short = {
  ...defaultParameters,
  "intake.places": 10,
  "intake.initialClients": 10,
  "time.warmUpDays": 0,
  "time.observedDays": 40,
};

test("a trial is over when its second is, even inside a run, and a run is reckoned from its days so far", () => {
  let now = 0;
  // Each look at the clock is 100 ms later: the first at the start, then one a day.
  const clock = () => {
    now += 100;
    return now;
  };
  // 11 days in 1,100 ms, and one more look at the end.
  expect(secondsPerRun(short, clock)).toBeCloseTo((1.2 / 11) * 40, 9);
});

test("the first runs, which are slower than all that follow, do not count where more could be made", () => {
  let looks = 0;
  // A day takes 2 ms in the first five runs of 40 days and 1 ms from then on.
  const clock = () => {
    looks += 1;
    return looks <= 201 ? 2 * looks : 402 + (looks - 201);
  };
  expect(secondsPerRun(short, clock)).toBeCloseTo(0.04, 3);
});

test("a clock that stands still ends the trial too", () => {
  expect(secondsPerRun({ ...short, "time.observedDays": 2 }, () => 0)).toBe(0);
});
