// Agencies to try the model on: the defaults with changes, small ones, and any that the parameter table allows.

import fc from "fast-check";
import { type MeasureName, measureNames } from "../../src/model/measures.ts";
import { mechanismNames } from "../../src/model/mechanisms.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import type { ParameterValue } from "../../src/model/parameter-entry.ts";
import {
  defaultParameters,
  type ParameterName,
  type Parameters,
  parameterEntry,
  parameterNames,
} from "../../src/model/parameters.ts";

export type Changes = Partial<Parameters>;

export function parametersWith(...changes: Changes[]): Parameters {
  return Object.assign({}, defaultParameters, ...changes);
}

/** Two teams of two leads and an assistant, 40 clients and nobody waiting, observed from the first day. */
export const smallAgency: Changes = {
  "staff.teams": 2,
  "staff.supervisors": 1,
  "intake.places": 40,
  "intake.initialClients": 40,
  "intake.initialWaiting": 0,
  "intake.clientsPerWeek": 1.5,
  "time.warmUpDays": 0,
  "time.observedDays": 130,
  "response.followUpDays": 40,
};

/** One caseworker alone, without absence, training, supervision, overtime or calls and with nobody waiting, who leaves what is left of a day idle. */
export const solo: Changes = {
  "staff.teams": 1,
  "staff.leadsPerTeam": 1,
  "staff.assistantsPerTeam": 0,
  "staff.supervisors": 0,
  "absence.spellsPerYear": 0,
  "training.daysPerYear": 0,
  "policy.trainingDays": 0,
  "supervision.perMonth": 0,
  "day.overtimeCapMinutes": 0,
  "calls.perWaitingWeek": 0,
  "slack.usedShare": 0,
  "intake.initialWaiting": 0,
};

/** Every worker works at full skill, and takes the stated minutes for a task. */
export const equalSkill: Changes = {
  "skills.newcomer": 1,
  "skills.spreadSd": 0,
  "mechanisms.practice": "off",
  "paperwork.burden": 1,
};

/** One caseworker whose every minute is paperwork: a contact would not fit into a day, and nobody ever leaves. */
export const tasksAlone: Changes = {
  ...solo,
  "contact.minutes": 240,
  "contact.lengthByComplexity": 0,
  "contact.travelMinutes": 240,
  "contact.floorMinutes": 0,
  "mechanisms.coping": "off",
  "mechanisms.burnout": "off",
  "mechanisms.learning": "off",
  "trust.dropoutPerDay": 0,
  "trust.leftInFirstWeek": 0,
  "trust.completionDays": 1040,
  "needs.atStartShare": 0,
  "needs.perDomainYear": 0,
  "policy.lookUpMinutes": 0,
  "staff.caseloadCap": 400,
  "intake.places": 400,
  "intake.initialClients": 0,
  "paperwork.minutes.liaison": 0,
  "time.warmUpDays": 0,
  "time.observedDays": 520,
};

/**
 * The same with nothing to do but intakes, all of one length: no need, no incident, no round, and clients complete the
 * programme `stayDays` after they came, at their first recertification.
 */
export function intakesAlone(stayDays: number, minutes: number): Changes {
  return {
    ...tasksAlone,
    ...equalSkill,
    "incidents.perYear": 0,
    "trust.completionDays": 0,
    "paperwork.everyDays.recertification": stayDays,
    "paperwork.everyDays.report": 520,
    "paperwork.everyDays.liaison": 520,
    "paperwork.minutes.intake": minutes,
    "paperwork.minutesLogSd": 0,
  };
}

export const allMechanismsOff: Changes = Object.fromEntries(
  mechanismNames.map((name) => [`mechanisms.${name}`, "off"]),
);

export function measureOf(outcome: Outcome, name: MeasureName): number {
  return outcome.measures[measureNames.indexOf(name)];
}

/** The measures of an outcome as text, so that two can be compared to the last bit, undefined ones included. */
export function bitsOf(outcome: Outcome, but: readonly MeasureName[] = []): string[] {
  const cell = new DataView(new ArrayBuffer(8));
  return measureNames
    .filter((name) => !but.includes(name))
    .map((name) => {
      cell.setFloat64(0, measureOf(outcome, name));
      return `${name} ${cell.getBigUint64(0).toString(16)}`;
    });
}

/** Any value that a parameter may take, in thousandths of its range; the optional ones may be absent. */
export function anyValueOf(name: ParameterName): fc.Arbitrary<ParameterValue> {
  const entry = parameterEntry(name);
  if ("choices" in entry) return fc.constantFrom(...entry.choices);
  if ("members" in entry) return fc.subarray([...entry.members]);
  if ("maxLength" in entry) return fc.string({ maxLength: 20 });
  const { from: min, to: max } = entry;
  const inThousandths = fc.integer({ min: 0, max: 1000 }).map((part) => min + ((max - min) * part) / 1000);
  const number = "integer" in entry ? fc.integer({ min, max }) : inThousandths;
  return "absent" in entry ? fc.option(number, { nil: undefined }) : number;
}

const anyDays = fc.record({
  "time.warmUpDays": fc.integer({ min: 0, max: 40 }),
  "time.observedDays": fc.integer({ min: 10, max: 40 }),
  "response.followUpDays": fc.integer({ min: 20, max: 40 }),
});

const anySize = fc.record({
  "staff.teams": fc.integer({ min: 0, max: 4 }),
  "staff.leadsPerTeam": fc.integer({ min: 1, max: 3 }),
  "staff.assistantsPerTeam": fc.integer({ min: 0, max: 2 }),
  "staff.supervisors": fc.integer({ min: 0, max: 2 }),
  "staff.caseloadCap": fc.integer({ min: 1, max: 30 }),
  "intake.places": fc.integer({ min: 0, max: 40 }),
  "intake.initialClients": fc.integer({ min: 0, max: 40 }),
  "intake.initialWaiting": fc.integer({ min: 0, max: 20 }),
  "intake.clientsPerWeek": fc.integer({ min: 0, max: 60 }).map((tenths) => tenths / 10),
  seed: fc.string({ maxLength: 6 }),
});

const sized = new Set<ParameterName>([
  "staff.teams",
  "staff.leadsPerTeam",
  "staff.assistantsPerTeam",
  "staff.supervisors",
  "staff.caseloadCap",
  "intake.places",
  "intake.initialClients",
  "intake.initialWaiting",
  "intake.clientsPerWeek",
  "time.warmUpDays",
  "time.observedDays",
  "response.followUpDays",
  "seed",
]);
const free = parameterNames.filter((name) => !sized.has(name));
const levers = free.filter((name) => parameterEntry(name).lever === true);

function anyOf(names: readonly ParameterName[], most: number): fc.Arbitrary<Changes> {
  return fc
    .subarray([...names], { maxLength: most })
    .chain((some) => fc.record(Object.fromEntries(some.map((name) => [name, anyValueOf(name)]))))
    .map((values): Changes => ({ ...values }) as Changes);
}

/** Small agencies: a few levers off their defaults, or most of them, or anything in the table. */
export const anySmallAgency: fc.Arbitrary<Parameters> = fc
  .tuple(
    anySize,
    anyDays,
    fc.oneof(anyOf(levers, 8), anyOf(levers, levers.length), anyOf(free, 12), anyOf(free, free.length)),
  )
  .map(([size, days, changes]) => parametersWith(changes, size, days));

/** What differs from the defaults, for a failure's message. */
export function describeChanges(parameters: Parameters): string {
  const changed = parameterNames
    .filter((name) => JSON.stringify(parameters[name]) !== JSON.stringify(defaultParameters[name]))
    .map((name) => `${name}: ${JSON.stringify(parameters[name])}`);
  return changed.join(", ");
}
