// How much simulating a study asks for, known before it is run.
import type { Scenario } from "../../scenario/scenario.ts";
import { distinctRuns } from "./cells.ts";
import type { Cell } from "./results.ts";

/** Measured on machines of 2024 with a margin; good for telling seconds from minutes, not for more. */
const nanosecondsPerClientDay = 1000;

/** Days that clients spend in the programme, over all runs that are not copies, if every place is taken. */
export function clientDays(scenario: Scenario, cells: readonly Cell[]): number {
  return distinctRuns(scenario, cells).reduce((sum, { parameters, replications }) => {
    const days = parameters["time.warmUpDays"] + parameters["time.observedDays"];
    return sum + replications.length * days * parameters["intake.places"];
  }, 0);
}

/** Roughly how long the runs take on that many threads, in seconds. */
export function expectedSeconds(scenario: Scenario, cells: readonly Cell[], threads: number): number {
  return (clientDays(scenario, cells) * nanosecondsPerClientDay) / 1e9 / threads;
}
