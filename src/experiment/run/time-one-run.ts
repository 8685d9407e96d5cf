// A trial of one second before a long study: how long a day of its largest programme takes here.
import type { Parameters } from "../../model/parameters.ts";
import { simulate } from "../../model/simulate.ts";
import { daysOf } from "../plan/cost.ts";

const trialMilliseconds = 1000;
const mostRuns = 40;
/** Of them, those that are slower than all that follow. */
const warmRuns = 5;

class TrialOver extends Error {}

/**
 * Seconds that one run with these parameters takes, from as many of its days as fit into about a second; whole runs
 * are repeated while there is time.
 * @param now milliseconds from any fixed moment.
 */
export function secondsPerRun(parameters: Parameters, now: () => number): number {
  const began = now();
  let days = 0;
  // By then the engine has compiled what the other runs are made on.
  let warm = { at: began, days: 0 };
  const watch = () => {
    days += 1;
    if (now() - began > trialMilliseconds) throw new TrialOver();
  };
  try {
    for (let run = 1; run <= mostRuns; run++) {
      simulate(parameters, run, { watch });
      if (run === warmRuns) warm = { at: now(), days };
    }
  } catch (error) {
    if (!(error instanceof TrialOver)) throw error;
  }
  const { at, days: before } = days > warm.days ? warm : { at: began, days: 0 };
  return ((now() - at) / 1000 / Math.max(1, days - before)) * daysOf(parameters);
}
