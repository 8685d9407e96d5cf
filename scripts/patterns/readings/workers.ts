// What work does to workers: exhaustion by day and by person, who leaves, and at which tenure.

import type { Happening } from "../../../src/model/observe/witness.ts";
import { openAgency } from "../../../src/model/open-agency.ts";
import type { Parameters } from "../../../src/model/parameters.ts";
import { runAgency } from "../../../src/model/simulate.ts";
import { activity, activityCount, role } from "../../../src/model/state/staff.ts";
import { daysPerYear } from "../../../src/model/units.ts";
import { meanInOrder, standardDeviation } from "../../../src/statistics/summary.ts";
import { correlation, leastSquares } from "./regression.ts";
import { measuresOf, type Reading, type Values } from "./values.ts";

const firstYears = 2;
/** Somebody who was there for less says too little. */
const leastDays = 65;
/** Half a year from the week of a shock on; the same days where there is none. */
export const shockWeek = 26;
const halfYearDays = 130;
/** Of six solos the four who are not let go. */
const staying = 4;

/** One person's days in the observed window, summed. */
interface Person {
  days: number;
  exhaustion: number;
  worked: number;
  support: number;
}

/** Each evening of a worker present: change of exhaustion, hours in case meetings, hours worked, exhaustion before. */
interface Evenings {
  readonly change: number[];
  readonly meetingHours: number[];
  readonly workedHours: number[];
  readonly before: number[];
  readonly person: number[];
}

/**
 * The measures, and
 * - `meetingSlope`: change of exhaustion for each hour in case meetings, within a worker, at equal minutes worked,
 * - `r.demands`, `r.support`: over persons, mean exhaustion with mean minutes worked and with support lived through,
 * - `exhaustion.mean`, `exhaustion.sd`: over persons,
 * - `leaving.early`, `leaving.late`: leavers for each year in post in the first two years and later,
 * - `stayersLeft`: of the first four workers, the leavers in the half year from week 26 on / 4,
 * - `lateDisagreements`: those of the last quarter.
 */
export const workersReading: Reading = (parameters, replication) => {
  const agency = openAgency(parameters, replication);
  const from = parameters["time.warmUpDays"];
  const persons = new Map<number, Person>();
  const evenings: Evenings = { change: [], meetingHours: [], workedHours: [], before: [], person: [] };
  const { staff, felt } = agency.office;
  const before = new Float64Array(staff.count);
  const years = { early: 0, late: 0 };
  const leavers = { early: 0, late: 0 };
  let stayersLeft = 0;
  const shockDay = from + 5 * (shockWeek - 1);

  let lateDisagreements = 0;
  const lastQuarter = from + parameters["time.observedDays"] - leastDays;

  const witness = (told: Happening): void => {
    if (told.kind === "disagreement" && told.day >= lastQuarter) lateDisagreements += 1;
    if (told.kind !== "workerLeaves" || told.day < from || staff.role[told.worker] === role.supervisor)
      return;
    leavers[told.years < firstYears ? "early" : "late"] += 1;
    if (told.worker < staying && told.day >= shockDay && told.day < shockDay + halfYearDays) stayersLeft += 1;
  };
  const watch = ({ office }: typeof agency): void => {
    for (let worker = 0; worker < staff.count; worker++) {
      const exhaustion = staff.life.exhaustion[worker];
      const earlier = before[worker];
      before[worker] = exhaustion;
      if (office.day < from || staff.life.isVacant[worker] === 1 || staff.role[worker] === role.supervisor)
        continue;
      const tenure = (office.day - staff.life.startedOn[worker]) / daysPerYear;
      years[tenure < firstYears ? "early" : "late"] += 1 / daysPerYear;
      const key = worker * 1000 + staff.life.occupant[worker];
      const person = persons.get(key) ?? { days: 0, exhaustion: 0, worked: 0, support: 0 };
      persons.set(key, person);
      person.days += 1;
      person.exhaustion += exhaustion;
      person.worked += staff.used[worker];
      person.support += felt.support[worker];
      if (staff.isAbsent[worker] === 1 || office.day === staff.life.startedOn[worker]) continue;
      evenings.change.push(exhaustion - earlier);
      evenings.meetingHours.push(staff.today[worker * activityCount + activity.caseMeeting] / 60);
      evenings.workedHours.push(staff.used[worker] / 60);
      evenings.before.push(earlier);
      evenings.person.push(key);
    }
  };
  const outcome = runAgency(agency, parameters, { watch, witness });
  return {
    ...measuresOf(outcome),
    ...overPersons([...persons.values()].filter(({ days }) => days >= leastDays)),
    meetingSlope: slopeOf(evenings),
    "leaving.early": leavers.early / years.early,
    "leaving.late": leavers.late / years.late,
    stayersLeft: stayersLeft / staying,
    lateDisagreements,
  };
};

function slopeOf({ change, meetingHours, workedHours, before, person }: Evenings): number {
  if (meetingHours.every((hours) => hours === 0)) return Number.NaN;
  return leastSquares(change, [meetingHours, workedHours, before], person)[0];
}

function overPersons(persons: readonly Person[]): Values {
  const meansOf = (item: "exhaustion" | "worked" | "support") =>
    persons.map((person) => person[item] / person.days);
  const exhaustion = meansOf("exhaustion");
  return {
    "r.demands": correlation(exhaustion, meansOf("worked")),
    "r.support": correlation(exhaustion, meansOf("support")),
    "exhaustion.mean": meanInOrder(exhaustion),
    "exhaustion.sd": standardDeviation(exhaustion),
  };
}

/** The levers of an office that loses a third of its solos in week 26 and hires as many twelve weeks later. */
export const thirdLeaves: Parameters["later"] = [
  { week: shockWeek, set: { "staff.teams": staying } },
  { week: shockWeek + 12, set: { "staff.teams": 6 } },
];
