// One replication of one agency, from the first day to the last, and what it came to.
import { type Agency, openAgency } from "./agency.ts";
import { findImbalance } from "./balance.ts";
import { runDay } from "./day.ts";
import { type MeasureName, measureNames } from "./measures.ts";
import { measureDistribution, tabulateDistribution } from "./observe/distribution-measures.ts";
import { type Measured, measureEngagement } from "./observe/engagement-measures.ts";
import {
  measureDecisions,
  measureMinutes,
  measureMoney,
  measureTeams,
  tabulateMinutes,
} from "./observe/office-measures.ts";
import { panelAccuracy } from "./observe/panel.ts";
import type { Witness } from "./observe/witness.ts";
import type { Outcome } from "./outcome.ts";
import { type Parameters, slice } from "./parameters.ts";

/** Sees the agency after every day; it has no draws of its own and must change nothing. */
export type Watcher = (agency: Agency) => void;

/**
 * Simulates an agency for its warm-up and observed days. The same parameters and replication (1, 2, ...) give the
 * same bits on every machine; `watch` and `witness`, who is told of everything that happens, change nothing.
 * @throws Error when minutes, money, clients or tasks do not balance at the end.
 */
export function simulate(
  parameters: Parameters,
  replication: number,
  watch?: Watcher,
  witness?: Witness,
): Outcome {
  return runAgency(openAgency(parameters, replication), parameters, watch, witness);
}

/** Likewise, for an agency that stands open on the morning of its first day. */
export function runAgency(
  agency: Agency,
  parameters: Parameters,
  watch?: Watcher,
  witness?: Witness,
): Outcome {
  const { office } = agency;
  office.observations.witness = witness;
  const warmUpDays = parameters["time.warmUpDays"];
  const days = warmUpDays + parameters["time.observedDays"];
  office.observations.startDay(0);
  agency.intake.fillProgramme();
  for (office.day = 0; office.day < days; office.day++) {
    if (office.day === warmUpDays) office.observations.generatedAtStart = office.books.generatedMinutes;
    runDay(agency);
    watch?.(agency);
  }
  const imbalance = findImbalance(agency);
  if (imbalance !== undefined) throw new Error(imbalance);
  office.observations.finish();
  return {
    measures: measure(agency, parameters),
    distribution: tabulateDistribution(office.observations.distribution),
    minutesByRole: tabulateMinutes(office.observations),
    weeks: office.observations.weekly.toSeries(),
    trajectory: office.trail.toString(),
    drawsMade: office.draws.drawsMade,
  };
}

function measure(agency: Agency, parameters: Parameters): Float64Array {
  const { office, contact } = agency;
  const { observations, clients, staff } = office;
  const { engagement, distribution, window } = observations;
  const days = parameters["time.observedDays"];
  const measured: Measured = {
    ...measureEngagement(engagement, clients, staff, window, parameters["continuity.unit"]),
    ...measureDistribution(distribution, clients, window.followUpDays),
    ...measureDecisions(observations),
    ...measureMinutes(office, observations, days),
    ...measureTeams(office, observations, days),
    ...measureMoney(parameters, observations),
    panelAccuracy: panelAccuracy(office, contact, slice(parameters, "judgement")),
  };
  return Float64Array.from(measureNames, (name: MeasureName) => measured[name] ?? NaN);
}
