// Changes in mid-run: which levers may change at a week of the observed window, and what then holds on which day.
import type { ParameterEntry } from "./parameter-entry.ts";
import { type ParameterName, type Parameters, parameterEntry, parameterNames } from "./parameters.ts";
import { daysPerWeek } from "./units.ts";

const shape =
  "the shape of a team is the same for a whole run; hire or let go whole teams (or solos) by staff.teams";
const groups = "who meets with whom is the same for a whole run";
const firstDay = "it describes the first day";
const measured = "what is measured must mean the same for the whole window";
const study = "it belongs to the study as a whole";

/** Why a lever stays as it is, for those that must. */
const fixed: Readonly<Partial<Record<ParameterName, string>>> = {
  "staff.leadsPerTeam": shape,
  "staff.assistantsPerTeam": shape,
  "staff.supervisors": "the units of the supervisors are the same for a whole run",
  "staff.caseloadCap": "the places of each caseload are the same for a whole run",
  "meetings.group": groups,
  "meetings.peersSize": groups,
  "intake.initialClients": firstDay,
  "intake.initialWaiting": firstDay,
  "intake.growthPerYear": "a surge or a decline of arrivals is a change of intake.clientsPerWeek",
  "demand.supplyElasticity": "demand follows supply in the whole run or not at all",
  "demand.referencePlaces": "demand follows supply in the whole run or not at all",
};

/** Why a lever of a group, by the first part of its name, stays as it is. */
const fixedGroups: Readonly<Record<string, string>> = {
  time: study,
  replications: study,
  seed: study,
  response: measured,
  survey: measured,
  continuity: measured,
  rules: "a rule of practice holds for a whole run",
  mechanisms: "a mechanism is on or off for a whole run",
};

/** Why a parameter cannot change in mid-run, as the end of a sentence; undefined when it may. */
export function whyNotInMidRun(name: ParameterName): string | undefined {
  const entry: ParameterEntry = parameterEntry(name);
  const reason = fixed[name] ?? fixedGroups[name.split(".", 1)[0]];
  if (reason !== undefined) return reason;
  if (entry.lever === true) return undefined;
  return "it describes how people and paperwork are, which no agency changes from one week to the next";
}

/** The first day of a week of the observed window, which begins after `warmUpDays`; week 1 is its first. */
export function dayOfWeek(week: number, warmUpDays: number): number {
  return warmUpDays + (week - 1) * daysPerWeek;
}

/** What holds from a day on, all changes until then included. */
export interface Stage {
  /** Day of the run, from 0. */
  readonly fromDay: number;
  readonly parameters: Parameters;
  /** What has changed on that day; nothing at the start. */
  readonly set: Partial<Parameters>;
}

/** The most teams, or solos, that there are at any time of the run. */
export function mostTeams(stages: readonly Stage[]): number {
  return Math.max(...stages.map(({ parameters }) => parameters["staff.teams"]));
}

/**
 * Whether two runs differ in nothing but levers that may change in mid-run, and never have more teams: whatever reads such a
 * lever looks at it anew.
 */
export function differInLeversAlone(one: Parameters, other: Parameters): boolean {
  if (one === other) return true;
  const isSame = (name: ParameterName) =>
    one[name] === other[name] || JSON.stringify(one[name]) === JSON.stringify(other[name]);
  return (
    parameterNames.every((name) => isSame(name) || whyNotInMidRun(name) === undefined) &&
    one["staff.teams"] === other["staff.teams"] &&
    mostTeams(stagesOf(one)) === mostTeams(stagesOf(other))
  );
}

/** The stages of a run in order, the first from day 0. Changes of one week are one stage; later ones in the list win. */
export function stagesOf(parameters: Parameters): readonly Stage[] {
  const { later = [], ...atFirst } = parameters;
  const stages: Stage[] = [{ fromDay: 0, parameters: atFirst as Parameters, set: {} }];
  const byWeek = [...later].sort((one, other) => one.week - other.week);
  for (const { week, set } of byWeek) {
    const last = stages[stages.length - 1];
    const fromDay = dayOfWeek(week, parameters["time.warmUpDays"]);
    const now = { ...last.parameters, ...set } as Parameters;
    const isOfTheSameDay = last.fromDay === fromDay && stages.length > 1;
    if (isOfTheSameDay) stages.pop();
    stages.push({
      fromDay,
      parameters: now,
      set: (isOfTheSameDay ? { ...last.set, ...set } : set) as Partial<Parameters>,
    });
  }
  return stages;
}
