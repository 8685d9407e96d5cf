// Small agencies made by hand, for tests of one mechanism at a time.
import type { Agency } from "../../src/model/agency.ts";
import { runDay } from "../../src/model/day.ts";
import { needDomains } from "../../src/model/domains.ts";
import { type MeasureName, measureNames } from "../../src/model/measures.ts";
import { openAgency } from "../../src/model/open-agency.ts";
import type { OwnRules } from "../../src/model/open-rules.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import { defaultParameters, type Parameters } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";

export type Changes = Partial<Parameters>;

/** One team, 40 places and half a year. */
export const smallProgramme = {
  "time.warmUpDays": 60,
  "time.observedDays": 130,
  "response.followUpDays": 40,
  "staff.teams": 1,
  "staff.supervisors": 1,
  "intake.places": 40,
  "intake.initialClients": 40,
  "intake.clientsPerWeek": 1,
} satisfies Changes;

/** A lead, an assistant, a supervisor and four clients; nobody else comes. */
export const oneTeam = {
  "time.warmUpDays": 0,
  "time.observedDays": 130,
  "staff.teams": 1,
  "staff.leadsPerTeam": 1,
  "staff.supervisors": 1,
  "intake.places": 4,
  "intake.initialClients": 4,
  "intake.initialWaiting": 0,
  "intake.clientsPerWeek": 0,
} satisfies Changes;

/** Nothing takes minutes but contacts, tasks and what a test turns on. */
export const undisturbed = {
  "absence.spellsPerYear": 0,
  "supervision.perMonth": 0,
  "training.daysPerYear": 0,
  "policy.trainingDays": 0,
  "policy.lookUpMinutes": 0,
  "policy.valuesMinutes": 0,
  "judgement.hardAbove": 5,
  "meetings.perWeek": 0,
  "meetings.emptyPerMonth": 0,
  "staffMeetings.perMonth": 0,
  "incidents.perYear": 0,
} satisfies Changes;

/** Needs of every domain cost as much, at the median. */
export function costing(dollars: number): Changes {
  return Object.fromEntries(needDomains.map((domain) => [`needs.cost.${domain}`, dollars]));
}

export function parametersWith(changes: Changes): Parameters {
  return { ...defaultParameters, ...changes };
}

/** An agency on the morning of its first day, with its first clients. */
export function openWithClients(changes: Changes, replication = 1, rules?: OwnRules): Agency {
  const agency = openAgency(parametersWith(changes), replication, rules);
  agency.office.observations.startDay(0);
  agency.intake.fillProgramme();
  agency.budget.openDay();
  return agency;
}

/** The same with the first period's money in the pot, for tests that run no whole days: a day opens the pot itself. */
export function openWithPot(changes: Changes): Agency {
  const agency = openWithClients(changes);
  agency.provisions.startDay();
  return agency;
}

/** Runs the agency for some days; `watch` looks at it every evening. */
export function runDays(agency: Agency, days: number, watch?: (agency: Agency) => void): void {
  const past = agency.office.day + days;
  for (; agency.office.day < past; agency.office.day++) {
    runDay(agency);
    watch?.(agency);
  }
}

export function measureIn(outcome: Outcome, name: MeasureName): number {
  return outcome.measures[measureNames.indexOf(name)];
}

/** A measure's mean over the first `replications` of a small programme. */
export function meanOf(name: MeasureName, changes: Changes, replications = 3): number {
  let sum = 0;
  for (let replication = 1; replication <= replications; replication++) {
    sum += measureIn(simulate(parametersWith({ ...smallProgramme, ...changes }), replication), name);
  }
  return sum / replications;
}

/** How every law is checked: the same hundred cases each time. */
export const hundredCases = { seed: 20231, numRuns: 100 };

/** Many come to a small programme that begins empty, and nobody is absent. */
export const crowd = {
  ...smallProgramme,
  "intake.clientsPerWeek": 30,
  "intake.initialClients": 0,
  "absence.spellsPerYear": 0,
} satisfies Changes;
