// Claims about practice: who gets faster at bureaucratic work, by how much, and how it is lost again.
import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import { taskKind, taskKindCount } from "../../src/model/state/task-pool.ts";
import { nobody } from "../../src/model/units.ts";
import {
  createPracticeByKind,
  practiceFactor,
  remembered,
  usualItemsPerDay,
  usualStock,
} from "../../src/model/work/practice.ts";
import {
  type Changes,
  hundredCases,
  oneTeam,
  openWithClients,
  parametersWith,
  smallProgramme,
  undisturbed,
} from "./small-agency.ts";

const p = slice(defaultParameters, "practice");
const usualWork = {
  clients: 24,
  contactIntervalDays: 10,
  noShowShare: 0.25,
  incidentsPerYear: 2.5,
  everyDays: { recertification: 65, report: 22, liaison: 5 },
};

test("the stated minutes are those of the usual stock, and each doubling of it saves a tenth", () => {
  expect(practiceFactor(40, 40, p)).toBe(1);
  expect(practiceFactor(80, 40, p)).toBeCloseTo(0.9, 12);
  expect(practiceFactor(160, 40, p)).toBeCloseTo(0.81, 12);
  expect(practiceFactor(20, 40, p)).toBeCloseTo(1 / 0.9, 12);
});

test("who has never done a kind of task takes half as long again, and nobody gets below three quarters", () => {
  expect(practiceFactor(0, 40, p)).toBe(1.5);
  expect(practiceFactor(1e9, 40, p)).toBe(0.75);
});

test("a kind of work that never comes up usually takes its stated minutes", () => {
  expect(practiceFactor(0, 0, p)).toBe(1);
  expect(practiceFactor(7, 0, p)).toBe(1);
});

test("more practice never makes slower", () => {
  const stock = fc.double({ min: 0, max: 1e5, noNaN: true });
  const saved = fc.double({ min: 0, max: 0.3, noNaN: true });
  fc.assert(
    fc.property(stock, stock, saved, (one, other, savedPerDoubling) => {
      const curve = { ...p, savedPerDoubling };
      expect(practiceFactor(Math.max(one, other), 40, curve)).toBeLessThanOrEqual(
        practiceFactor(Math.min(one, other), 40, curve),
      );
    }),
    hundredCases,
  );
});

test("a caseworker alone with 24 clients writes 1.8 notes a day, and an intake in eleven days", () => {
  const perDay = usualItemsPerDay(usualWork, p);
  expect(perDay[taskKind.note]).toBeCloseTo(1.8, 12);
  expect(perDay[taskKind.intake]).toBeCloseTo(24 / 260, 12);
  expect(perDay[taskKind.liaison]).toBeCloseTo(4.8, 12);
  expect(perDay[taskKind.recertification]).toBeCloseTo(24 / 65, 12);
  // Half of the incidents are seen.
  expect(perDay[taskKind.incident]).toBeCloseTo((24 * 1.25) / 260, 12);
});

test("half of what was practised is forgotten after half a year, and the usual stock is what then stays level", () => {
  expect(remembered(130, p)).toBeCloseTo(0.5, 12);
  const stock = usualStock(1.8, p);
  // A day forgets of it what a day adds, but for what is forgotten within the day.
  expect(stock * (1 - remembered(1, p))).toBeCloseTo(1.8, 1);
  expect(Math.abs((stock * (1 - remembered(1, p))) / 1.8 - 1)).toBeLessThan(0.003);
});

function practise(changes: Changes = {}) {
  const agency = openWithClients({ ...oneTeam, ...undisturbed, ...changes });
  const practice = createPracticeByKind(agency.office, p, () => usualWork, true);
  return { ...agency, practice };
}

test("workers of the first day have practised as long as they have been there", () => {
  const { office, practice } = practise();
  const years = office.staff.tenureYears[0];
  const learnt = 1 - 2 ** ((-years * 260) / 130);
  expect(practice.factorOf(0, taskKind.report)).toBeCloseTo(
    Math.min(1.5, learnt ** (Math.log(0.9) / Math.log(2))),
    12,
  );
});

test("practice in one kind of task says nothing about another", () => {
  const { practice } = practise();
  const kinds = Array.from({ length: taskKindCount }, (_, kind) => kind);
  const before = kinds.map((kind) => practice.factorOf(0, kind));
  for (let item = 0; item < 50; item++) practice.practise(0, taskKind.request, 1);
  const after = kinds.map((kind) => practice.factorOf(0, kind));
  expect(after[taskKind.request]).toBeLessThan(before[taskKind.request]);
  expect(after.filter((_, kind) => kind !== taskKind.request)).toEqual(
    before.filter((_, kind) => kind !== taskKind.request),
  );
});

test("half an item practises half as much, and what is not done is forgotten", () => {
  const { office, practice } = practise();
  const [halves, whole] = [practise().practice, practise().practice];
  for (let item = 0; item < 20; item++) halves.practise(0, taskKind.intake, 0.5);
  for (let item = 0; item < 10; item++) whole.practise(0, taskKind.intake, 1);
  expect(halves.factorOf(0, taskKind.intake)).toBeCloseTo(whole.factorOf(0, taskKind.intake), 12);
  for (let item = 0; item < 20; item++) practice.practise(0, taskKind.intake, 1);
  const fresh = practice.factorOf(0, taskKind.intake);
  office.day = 130;
  expect(practice.factorOf(0, taskKind.intake)).toBeCloseTo(fresh / 0.9, 12);
});

test("a newcomer in a practised person's place begins from nothing, in every kind", () => {
  const { office, practice } = practise();
  for (let item = 0; item < 500; item++) practice.practise(0, taskKind.note, 1);
  office.staff.life.occupant[0] = 1;
  for (let kind = 0; kind < taskKindCount; kind++) expect(practice.factorOf(0, kind)).toBe(1.5);
  expect(practice.factorOf(1, taskKind.note)).not.toBe(1.5);
});

test("who writes many reports writes the next one faster", () => {
  const agency = openWithClients({
    ...oneTeam,
    ...undisturbed,
    "paperwork.minutesLogSd": 0,
    "staff.assistantsPerTeam": 0,
  });
  const { paperwork, office } = agency;
  const minutesOfAReport = () => {
    const before = office.tasks.backlog[0];
    paperwork.create(taskKind.report, 0, 0, 1, nobody);
    return office.tasks.backlog[0] - before;
  };
  const first = minutesOfAReport();
  for (let report = 0; report < 400; report++) paperwork.create(taskKind.report, 0, 0, 1, nobody);
  for (let day = 0; day < 40; day++) {
    agency.budget.openDay();
    paperwork.workRest(0);
  }
  expect(minutesOfAReport()).toBeLessThan(0.85 * first);
});

test("a newcomer's first intake takes half as long again as is stated", () => {
  const agency = openWithClients({
    ...oneTeam,
    ...undisturbed,
    "paperwork.burden": 1,
    "paperwork.minutesLogSd": 0,
    "staff.assistantsPerTeam": 0,
  });
  agency.office.staff.life.occupant[0] = 1;
  agency.paperwork.create(taskKind.intake, 0, 0, 1, nobody);
  expect(agency.office.tasks.backlog[0]).toBe(1.5 * 180);
});

test.each([
  ["teams", {}],
  ["solos", { "staff.assistantsPerTeam": 0 }],
] as const)("practice that saves nothing is practice switched off, to the last bit: %s", (_, staffing) => {
  const office = { ...smallProgramme, "time.warmUpDays": 10, "time.observedDays": 60, ...staffing };
  const trajectoryWith = (changes: Changes) =>
    simulate(parametersWith({ ...office, ...changes }), 1).trajectory;
  const saved = trajectoryWith({ "practice.savedPerDoubling": 0 });
  expect(saved).toBe(trajectoryWith({ "mechanisms.practice": "off" }));
  expect(saved).not.toBe(trajectoryWith({}));
});
