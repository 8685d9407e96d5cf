import { expect, test } from "vitest";
import { secondsPerRun } from "../../src/experiment/pilot.ts";
import { defaultParameters } from "../../src/model/parameters.ts";

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

test("a clock that stands still ends the trial too", () => {
  expect(secondsPerRun({ ...short, "time.observedDays": 2 }, () => 0)).toBe(0);
});
