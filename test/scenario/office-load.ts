// How loaded an office is, over a few simulated programmes: what the tests of the settings look at.

import { type MeasureName, measureNames } from "../../src/model/measures.ts";
import type { Observations } from "../../src/model/observe/observations.ts";
import type { Parameters } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";

/** Means over replications. Counts and minutes are of the observed window. */
export interface OfficeLoad {
  readonly mean: (measure: MeasureName) => number;
  /** Minutes of work waiting in the second half of the window / in the first. */
  readonly backlogGrowth: number;
  /** Clients on the waiting list, mean over the days of each half of the window. */
  readonly waiting: readonly [first: number, second: number];
  readonly incidents: number;
  /** Over provisions. */
  readonly decisions: number;
}

/** Each is over a case in which money was right, or over one in which it was not. */
function provisionDecisions({ rulings: { decisions } }: Observations): number {
  return [...decisions.wrongfulDenials, decisions.unwarrantedGrants].reduce((sum, { of }) => sum + of, 0);
}

export function loadOffice(parameters: Parameters, replications: number): OfficeLoad {
  const warmUpDays = parameters["time.warmUpDays"];
  const halfDays = parameters["time.observedDays"] / 2;
  const sums = new Float64Array(measureNames.length);
  const backlog = [0, 0];
  const waiting = [0, 0];
  let incidents = 0;
  let decisions = 0;
  for (let replication = 1; replication <= replications; replication++) {
    const outcome = simulate(parameters, replication, {
      watch: ({ office }) => {
        const day = office.day - warmUpDays;
        const incidentsSoFar = office.clients.incidents.reduce((sum, number) => sum + number, 0);
        if (day === -1) incidents -= incidentsSoFar;
        if (day < 0) return;
        const half = day < halfDays ? 0 : 1;
        backlog[half] += office.tasks.backlog.reduce((sum, minutes) => sum + minutes, 0);
        waiting[half] += office.waitingCount;
        if (day === 2 * halfDays - 1) incidents += incidentsSoFar;
        if (day === 2 * halfDays - 1) decisions += provisionDecisions(office.observations);
      },
    });
    outcome.measures.forEach((value, index) => {
      sums[index] += value / replications;
    });
  }
  const mean = (measure: MeasureName) => sums[measureNames.indexOf(measure)];
  const days = halfDays * replications;
  return {
    mean,
    backlogGrowth: backlog[1] / backlog[0],
    waiting: [waiting[0] / days, waiting[1] / days],
    incidents: incidents / replications,
    decisions: decisions / replications,
  };
}
