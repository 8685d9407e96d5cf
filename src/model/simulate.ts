// One replication of one agency, from the first day to the last, and what it came to.
import type { Agency } from "./agency.ts";
import { findImbalance } from "./balance.ts";
import { runDay } from "./day.ts";
import { type MeasureName, measureNames } from "./measures.ts";
import { stagesOf } from "./mid-run.ts";
import { measureDecisions } from "./observe/decision-measures.ts";
import { measureDistribution, tabulateDistribution } from "./observe/distribution-measures.ts";
import { type Measured, measureEngagement } from "./observe/engagement-measures.ts";
import { experienceOf } from "./observe/experience.ts";
import { Newcomers } from "./observe/newcomers.ts";
import {
  measureMinutes,
  measureMoney,
  measureService,
  measureTeams,
  tabulateMinutes,
} from "./observe/office-measures.ts";
import { createPanel, panelAccuracy } from "./observe/panel.ts";
import { measureStaff } from "./observe/staff-measures.ts";
import { measureSurvey, Survey } from "./observe/survey.ts";
import type { Witness } from "./observe/witness.ts";
import { openAgency } from "./open-agency.ts";
import type { OwnRules } from "./open-rules.ts";
import type { Outcome } from "./outcome.ts";
import { type Parameters, slice } from "./parameters.ts";

/** Sees the agency after every day; it has no draws of its own and must change nothing. */
export type Watcher = (agency: Agency) => void;

export interface SimulateOptions {
  readonly watch?: Watcher | undefined;
  /** Is told of everything that happens. */
  readonly witness?: Witness | undefined;
  /** Rules that stand in for ours. */
  readonly rules?: OwnRules | undefined;
}

/**
 * Simulates an agency for its warm-up and observed days. The same parameters and replication (1, 2, ...) give the
 * same bits on every machine; `watch` and `witness` change nothing.
 * @throws Error when minutes, money, clients or tasks do not balance at the end, or when a rule of `rules` fails.
 */
export function simulate(
  parameters: Parameters,
  replication: number,
  options: SimulateOptions = {},
): Outcome {
  return runAgency(openAgency(parameters, replication, options.rules), parameters, options);
}

/** Likewise, for an agency that stands open on the morning of its first day, with the rules that it was opened with. */
export function runAgency(
  agency: Agency,
  parameters: Parameters,
  { watch, witness }: SimulateOptions = {},
): Outcome {
  const { office } = agency;
  office.observations.witness = witness;
  const warmUpDays = parameters["time.warmUpDays"];
  const days = warmUpDays + parameters["time.observedDays"];
  const panel = createPanel(office, slice(parameters, "judgement"), agency);
  const survey = new Survey(office, panel, {
    ...slice(parameters, "survey"),
    experienceOf: (worker) => experienceOf(office, worker, parameters["survey.unclearBelow"]),
  });
  const newcomers = new Newcomers(office, panel, parameters["survey.vignetteKnowledge"]);
  office.observations.startDay(0);
  agency.intake.fillProgramme();
  const [, ...laterStages] = stagesOf(parameters);
  const changes = new Map(laterStages.map(({ fromDay, set }) => [fromDay, set]));
  for (office.day = 0; office.day < days; office.day++) {
    const set = changes.get(office.day);
    if (set !== undefined) changeLevers(agency, set);
    if (office.day === warmUpDays) office.observations.generatedAtStart = office.books.generatedMinutes;
    runDay(agency);
    survey.endDay(office.day - warmUpDays);
    newcomers.endDay(office.day - warmUpDays);
    watch?.(agency);
  }
  const imbalance = findImbalance(agency);
  if (imbalance !== undefined) throw new Error(imbalance);
  office.observations.finish();
  const answers = survey.toValues();
  return {
    measures: measure(agency, parameters, {
      ...measureSurvey(answers),
      newcomerDays: newcomers.meanDays(),
      panelAccuracy: panelAccuracy(office, agency.contact, panel),
    }),
    survey: answers,
    distribution: tabulateDistribution(office.observations.distribution),
    minutesByRole: tabulateMinutes(office.observations),
    weeks: office.observations.weekly.toSeries(),
    trajectory: office.trail.toString(),
    drawsMade: office.draws.drawsMade,
  };
}

/** From this morning on the agency works under other levers. */
function changeLevers({ office, levers, openings }: Agency, set: Partial<Parameters>): void {
  levers.change(set);
  openings.follow();
  office.observations.witness?.({ kind: "leversChange", day: office.day, set });
}

function measure({ office }: Agency, parameters: Parameters, asked: Measured): Float64Array {
  const { observations, clients, staff } = office;
  const { engagement, distribution, window } = observations;
  const days = parameters["time.observedDays"];
  const measured: Measured = {
    ...measureEngagement(engagement, clients, staff, window, parameters["continuity.unit"]),
    ...measureDistribution(distribution, clients, window.followUpDays),
    ...measureDecisions(observations),
    ...measureMinutes(office, observations, days),
    ...measureService(office, observations, days),
    ...measureTeams(office, observations, days),
    ...measureStaff(office),
    ...measureMoney(parameters, observations),
    ...asked,
  };
  return Float64Array.from(measureNames, (name: MeasureName) => measured[name] ?? NaN);
}
