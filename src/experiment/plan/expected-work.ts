// How much simulating a study asks for, known before it is run.
import type { Parameters } from "../../model/parameters.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Cell } from "./cells.ts";
import { distinctRuns } from "./cells.ts";
import { daysOf } from "./cost.ts";

/**
 * CPU time of whole runs (process.cpuUsage), on two busy threads of an AMD EPYC, Node 20, runs of every built-in
 * scenario: most took 950 to 1,450 nanoseconds a client-day, 60 to 80 milliseconds for two years of the usual agency.
 * Where incidents are many (24 residents, 40 a year each, three years: 87 milliseconds) each takes some 23 microseconds
 * more. With a margin; good for telling seconds from minutes, not for more.
 */
const nanosecondsPerClientDay = 1200;
const nanosecondsPerIncident = 25_000;
const daysPerYear = 260;

/** Days that clients spend in the programme, over all runs that are not copies, if every place is taken. */
export function clientDays(scenario: Scenario, cells: readonly Cell[]): number {
  return sumOverRuns(scenario, cells, daysOfClients);
}

/** Roughly how long the runs take on that many threads, in seconds. */
export function expectedSeconds(scenario: Scenario, cells: readonly Cell[], threads: number): number {
  const nanoseconds = sumOverRuns(scenario, cells, (parameters) => {
    const incidentsPerDay = parameters["incidents.perYear"] / daysPerYear;
    return daysOfClients(parameters) * (nanosecondsPerClientDay + incidentsPerDay * nanosecondsPerIncident);
  });
  return nanoseconds / 1e9 / threads;
}

function daysOfClients(parameters: Parameters): number {
  return daysOf(parameters) * parameters["intake.places"];
}

function sumOverRuns(
  scenario: Scenario,
  cells: readonly Cell[],
  ofRun: (parameters: Parameters) => number,
): number {
  return distinctRuns(scenario, cells).reduce(
    (sum, { parameters, replications }) => sum + replications.length * ofRun(parameters),
    0,
  );
}
