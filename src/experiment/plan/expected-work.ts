// How much simulating a study asks for, known before it is run.
import type { Parameters } from "../../model/parameters.ts";
import { daysOf } from "./cost.ts";
import type { StudyPlan } from "./study-plan.ts";

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
export function clientDays(plan: Pick<StudyPlan, "runs">): number {
  return sumOverRuns(plan, daysOfClients);
}

/** Roughly how long the runs take on that many threads, in seconds. */
export function expectedSeconds(plan: Pick<StudyPlan, "runs">, threads: number): number {
  const nanoseconds = sumOverRuns(plan, (parameters) => {
    const incidentsPerDay = parameters["incidents.perYear"] / daysPerYear;
    return daysOfClients(parameters) * (nanosecondsPerClientDay + incidentsPerDay * nanosecondsPerIncident);
  });
  return nanoseconds / 1e9 / threads;
}

function daysOfClients(parameters: Parameters): number {
  return daysOf(parameters) * parameters["intake.places"];
}

function sumOverRuns({ runs }: Pick<StudyPlan, "runs">, ofRun: (parameters: Parameters) => number): number {
  return runs.reduce((sum, { parameters, replications }) => sum + replications.length * ofRun(parameters), 0);
}
