// Leave and sickness: how often, how long, and whose.
import { expect, test } from "vitest";
import { activity, activityCount, role } from "../../src/model/state/staff.ts";
import { type Changes, meanOf, oneTeam, openWithClients, runDays } from "./small-agency.ts";

/** Days absent of every worker, by place on the staff. */
function absentDays(changes: Changes, days: number): Map<number, number[]> {
  const { office, absence } = openWithClients({ ...oneTeam, ...changes });
  const { staff } = office;
  const found = new Map<number, number[]>(Array.from(staff.place, (place) => [place, []]));
  for (office.day = 0; office.day < days; office.day++) {
    absence.startDay();
    for (let worker = 0; worker < staff.count; worker++) {
      if (staff.isAbsent[worker] === 1) found.get(staff.place[worker])?.push(office.day);
    }
  }
  return found;
}

test("without spells nobody is ever absent", () => {
  const days = [...absentDays({ "absence.spellsPerYear": 0 }, 1000).values()];
  expect(days.flat()).toEqual([]);
});

test("five spells of four days make 8 % of the days of a year, where nobody wears out", () => {
  const days = absentDays({ "staff.leadsPerTeam": 50, "mechanisms.burnout": "off" }, 2600);
  const share = [...days.values()].flat().length / (days.size * 2600);
  // About 2,600 spells of sd 4 days: a standard error of 0.15 points.
  expect(Math.abs(share - 20 / 260)).toBeLessThan(0.006);
});

/** Lengths, in days, of the spells of 52 workers that began in fifty years. */
function spellLengths(daysPerSpell: number): number[] {
  const { office, absence } = openWithClients({
    ...oneTeam,
    "staff.leadsPerTeam": 50,
    "absence.spellsPerYear": 4,
    "absence.daysPerSpell": daysPerSpell,
  });
  const lengths: number[] = [];
  office.observations.witness = (event) => {
    if (event.kind === "absenceBegins") lengths.push(event.days);
  };
  for (office.day = 0; office.day < 13_000; office.day++) absence.startDay();
  return lengths;
}

test.each([1.5, 4, 20])(
  "spells of a mean length of %d days are that long on average, by whole days",
  (mean) => {
    const lengths = spellLengths(mean);
    const within = (share: number) => 4 * Math.sqrt((share * (1 - share)) / lengths.length);
    expect(lengths.length).toBeGreaterThan(5000);
    expect(lengths.every((days) => Number.isInteger(days) && days >= 1)).toBe(true);
    // Each day is the last with the same chance, 1 / mean: a standard deviation of sqrt(mean (mean - 1)).
    const found = lengths.reduce((sum, days) => sum + days, 0) / lengths.length;
    expect(Math.abs(found - mean)).toBeLessThan(4 * Math.sqrt((mean * (mean - 1)) / lengths.length));
    for (const days of [1, 2, 3]) {
      const chance = (1 / mean) * (1 - 1 / mean) ** (days - 1);
      const share = lengths.filter((length) => length === days).length / lengths.length;
      expect(Math.abs(share - chance)).toBeLessThan(within(chance));
    }
  },
);

test("spells of a mean length of one day are of one day, all of them", () => {
  const lengths = spellLengths(1);
  expect(lengths.length).toBeGreaterThan(5000);
  expect(new Set(lengths)).toEqual(new Set([1]));
});

test("dates of absence belong to the place on the staff, whoever else works there", () => {
  const few = absentDays({}, 520);
  const many = absentDays({ "staff.teams": 3, "staff.assistantsPerTeam": 4 }, 520);
  expect(few.size).toBe(3);
  for (const [place, days] of few) expect(many.get(place)).toEqual(days);
});

test("an absent worker is paid for the day and works none of it", () => {
  const agency = openWithClients({ ...oneTeam, "absence.spellsPerYear": 25, "absence.daysPerSpell": 5 });
  let absentOnes = 0;
  runDays(agency, 120, ({ office }) => {
    const { staff } = office;
    for (let worker = 0; worker < staff.count; worker++) {
      if (staff.isAbsent[worker] === 0) continue;
      absentOnes += 1;
      const today = [...staff.today.subarray(worker * activityCount, (worker + 1) * activityCount)];
      expect(today[activity.absence]).toBe(450);
      expect(today.reduce((sum, minutes) => sum + minutes, 0)).toBe(450);
    }
  });
  expect(absentOnes).toBeGreaterThan(20);
});

test("a lead of the team stands in for an absent one; solos have nobody to stand in", () => {
  const contactsOfOthers = (assistants: number) => {
    const agency = openWithClients({
      ...oneTeam,
      "staff.leadsPerTeam": 2,
      "staff.assistantsPerTeam": assistants,
      "absence.spellsPerYear": 25,
      "absence.daysPerSpell": 5,
      "intake.places": 20,
      "intake.initialClients": 20,
      "mechanisms.burnout": "off",
    });
    runDays(agency, 130);
    const { engagement } = agency.office.observations;
    let others = 0;
    for (let index = 0; index < engagement.contactCount; index++) {
      const client = engagement.contactClient[index];
      if (agency.office.clients.lead[client] !== engagement.contactWorker[index]) others += 1;
    }
    return others;
  };
  expect(contactsOfOthers(1)).toBeGreaterThan(10);
  expect(contactsOfOthers(0)).toBe(0);
});

test("longer absences leave fewer minutes of what is paid for contact", () => {
  const rare = { "absence.daysPerSpell": 1 };
  const long = { "absence.daysPerSpell": 20 };
  expect(meanOf("absenceShare", long)).toBeGreaterThan(meanOf("absenceShare", rare) + 0.1);
  expect(meanOf("contactPaidShare", long)).toBeLessThan(meanOf("contactPaidShare", rare));
});

test("supervisors fall absent too", () => {
  const { office } = openWithClients(oneTeam);
  const supervisor = office.staff.supervisors[0];
  expect(office.staff.role[supervisor]).toBe(role.supervisor);
  const threshold = office.staff.absenceThreshold[supervisor];
  expect(threshold > 0 && Number.isFinite(threshold)).toBe(true);
});

test("a hazard that equals its threshold has reached it: the spell begins that day, not a day later", () => {
  const { office, absence } = openWithClients({ ...oneTeam, "mechanisms.burnout": "off" });
  const { staff } = office;
  // Whole days of usual risk, so that hazard and threshold meet exactly.
  staff.absenceThreshold[0] = 3;
  let days = 0;
  while (staff.isAbsent[0] === 0) {
    absence.startDay();
    days += 1;
  }
  // The hazard is 3 on the morning after the third day at risk.
  expect(days).toBe(4);
});
