// Common random numbers: what two plans share in chance makes their difference surer, and nothing else makes it.
import { expect, test } from "vitest";
import type { MeasureName } from "../../src/model/measures.ts";
import { simulate } from "../../src/model/simulate.ts";
import { bitsOf, type Changes, measureOf, parametersWith, smallAgency } from "./agencies.ts";

const replications = 30;

function values(changes: Changes, names: readonly MeasureName[]): number[][] {
  const parameters = parametersWith(smallAgency, { "intake.clientsPerWeek": 2.5 }, changes);
  const outcomes = Array.from({ length: replications }, (_, index) => simulate(parameters, index + 1));
  return names.map((name) => outcomes.map((outcome) => measureOf(outcome, name)));
}

function variance(all: readonly number[]): number {
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  return all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (all.length - 1);
}

/** Variance of the paired difference / sum of the two variances: 1 where the plans share no chance, 1 - correlation. */
function varianceRatio(one: readonly number[], other: readonly number[]): number {
  const differences = one.map((value, index) => value - other[index]);
  return variance(differences) / (variance(one) + variance(other));
}

const headlines = ["engagementQuality", "engagementDose", "needsDisclosedShare", "waitDays"] as const;

test("the same clients under two plans make the difference of the plans surer, in each headline", () => {
  const usual = values({}, headlines);
  const plans: Readonly<Record<string, Changes>> = {
    "more meetings": { "meetings.perWeek": 4 },
    "no assistants": { "staff.assistantsPerTeam": 0 },
    "twice the money": { "provisions.perClientYear": 1600 },
  };
  for (const [plan, changes] of Object.entries(plans)) {
    values(changes, headlines).forEach((other, place) => {
      const ratio = varianceRatio(usual[place], other);
      console.log(`${plan}, ${headlines[place]}: variance ratio ${ratio.toFixed(2)}`);
      expect(ratio, `${plan}, ${headlines[place]}`).toBeLessThan(0.5);
    });
  }
});

test("other people under the second plan give that away", () => {
  const usual = values({}, headlines);
  const others = values({ seed: "other people" }, headlines);
  const ratios = usual.map((own, place) => varianceRatio(own, others[place]));
  // 1 on average; of 30 pairs each strays by 0.18.
  for (const ratio of ratios) expect(ratio).toBeGreaterThan(0.6);
});

test("a plan differs from itself by exactly nothing", () => {
  const parameters = parametersWith(smallAgency);
  expect(bitsOf(simulate({ ...parameters }, 2))).toEqual(bitsOf(simulate(parameters, 2)));
});

/** Minutes of every client's first crises, by the client's key and the number of the crisis. */
function crisisMinutes(changes: Changes): Map<string, number> {
  const minutes = new Map<string, number>();
  const count = new Map<number, number>();
  const parameters = parametersWith(smallAgency, { "crises.hazardPerDay": 0.05 }, changes);
  let keys: ArrayLike<number> = [];
  const told: { client: number; minutes: number }[] = [];
  simulate(parameters, 1, {
    watch: ({ office }) => {
      keys = office.clients.key;
    },
    witness: (happening) => {
      if (happening.kind === "crisis") told.push(happening);
    },
  });
  for (const crisis of told) {
    const number = count.get(crisis.client) ?? 0;
    count.set(crisis.client, number + 1);
    minutes.set(`crisis ${number} of client ${keys[crisis.client]}`, crisis.minutes);
  }
  return minutes;
}

test.each([
  ["no assistants", { "staff.assistantsPerTeam": 0 }],
  ["three times the paperwork", { "paperwork.burden": 3 }],
  ["four times the money", { "provisions.perClientYear": 3200 }],
  ["more clients", { "intake.clientsPerWeek": 4 }],
] as const)(
  "a client's crises take the same minutes, whoever deals with them and whenever: %s",
  (_, changes) => {
    const usual = crisisMinutes({});
    const other = crisisMinutes(changes);
    const shared = [...usual].filter(([name]) => other.has(name));
    expect(shared.length).toBeGreaterThan(15);
    for (const [name, minutes] of shared) expect(other.get(name), name).toBe(minutes);
  },
);
