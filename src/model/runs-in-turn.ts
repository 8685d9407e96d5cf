// Runs one after the other in one agency: it is opened once and begins anew for each run, as long as parameters are the same.

import type { Agency } from "./agency.ts";
import { openAgency } from "./open-agency.ts";
import type { Outcome } from "./outcome.ts";
import type { Parameters } from "./parameters.ts";
import { runAgency } from "./simulate.ts";

export type Runs = (parameters: Parameters, replication: number) => Outcome;

/**
 * The same outcomes as `simulate`, bit for bit, sooner where many runs of the same parameters follow each other. It keeps the
 * agency of its last run; nobody else is given it.
 */
export function createRunsInTurn(): Runs {
  let last: { readonly agency: Agency; readonly parameters: Parameters } | undefined;
  return (parameters, replication) => {
    if (last !== undefined && !areSame(last.parameters, parameters)) last = undefined;
    const agency =
      last?.agency.beginAgain(replication) === true ? last.agency : openAgency(parameters, replication);
    // An agency whose run fails is left behind, half-way through its days.
    last = undefined;
    const outcome = runAgency(agency, parameters);
    last = { agency, parameters };
    return outcome;
  };
}

function areSame(one: Parameters, other: Parameters): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
