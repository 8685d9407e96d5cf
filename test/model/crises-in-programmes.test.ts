// What crises come to in whole programmes: the loop that makes overload feed itself, and what is counted of it.
import { expect, test } from "vitest";
import { whyIdle } from "../../src/model/idle-levers.ts";
import { simulate } from "../../src/model/simulate.ts";
import { activity } from "../../src/model/state/staff.ts";
import { type Changes, meanOf, measureIn, parametersWith, smallProgramme } from "./small-agency.ts";
import { run } from "./switched-off.ts";

test("no crises with the mechanism off, and its parameters then do nothing", () => {
  const off = { "mechanisms.crises": "off" } as const;
  const outcome = run(off);
  expect(measureIn(outcome, "crisesPerClientYear")).toBe(0);
  expect(measureIn(outcome, "crisisShare")).toBe(0);
  const more = run({ ...off, "crises.hazardPerDay": 0.1, "crises.minutes": 400 });
  expect(more.trajectory).toBe(outcome.trajectory);
  expect(whyIdle("crises.minutes", parametersWith(off))).toBe("there are no crises");
  expect(whyIdle("crises.minutes", parametersWith({ "crises.hazardPerDay": 0 }))).toBe(
    "no need becomes a crisis",
  );
});

test("a served need brings no crisis: with money for all and everything known there are fewer", () => {
  const served = {
    "mechanisms.disclosure": "off",
    "mechanisms.judgement": "off",
    "provisions.perClientYear": 50_000,
    "provisions.ceilingPerClient": 1_000_000,
    "provisions.knownAtStart": 1,
    "crises.referredShare": 0,
    "crises.hazardPerDay": 0.1,
  } satisfies Changes;
  const left = { "crises.hazardPerDay": 0.1 } satisfies Changes;
  expect(meanOf("crisesPerClientYear", served)).toBeLessThan(meanOf("crisesPerClientYear", left) / 2);
});

test("overload feeds itself: the less time there is for clients, the more crises take of it", () => {
  const overload = { "paperwork.burden": 3, "crises.hazardPerDay": 0.05 } satisfies Changes;
  const light = { "paperwork.burden": 0.5, "crises.hazardPerDay": 0.05 } satisfies Changes;
  expect(meanOf("crisesPerClientYear", overload)).toBeGreaterThan(1.1 * meanOf("crisesPerClientYear", light));
  const strained = meanOf("engagementDose", overload);
  const without = meanOf("engagementDose", { ...overload, "mechanisms.crises": "off" });
  expect(strained).toBeLessThan(without);
});

test("crises are counted in the window alone, over the evenings of active clients", () => {
  const changes = { ...smallProgramme, "crises.hazardPerDay": 0.05 } satisfies Changes;
  const counted = { before: 0, inside: 0, clientDays: 0 };
  const outcome = simulate(parametersWith(changes), 1, {
    watch: ({ office }) => {
      counted.clientDays = office.observations.clientDays;
    },
    witness: ({ kind, day }) => {
      if (kind === "crisis") counted[day < changes["time.warmUpDays"] ? "before" : "inside"] += 1;
    },
  });
  expect(Math.min(counted.before, counted.inside)).toBeGreaterThan(5);
  expect(measureIn(outcome, "crisesPerClientYear")).toBeCloseTo(
    (counted.inside * 260) / counted.clientDays,
    12,
  );
});

test("assistants take no crises, and what supervisors take is no work of caseworkers", () => {
  const { minutesByRole } = run({ "crises.hazardPerDay": 0.1, "absence.spellsPerYear": 20 });
  const [leads, assistants, , supervisors] = minutesByRole.minutes.map((row) => row[activity.crisis]);
  expect(leads).toBeGreaterThan(0);
  expect(supervisors).toBeGreaterThan(0);
  expect(assistants).toBe(0);
});
