// Claims about the weekly series: what they hold is what happened, from the first day to the last.
import { expect, test } from "vitest";
import { type MeasureName, measureNames } from "../../src/model/measures.ts";
import type { Happening } from "../../src/model/observe/witness.ts";
import { type Outcome, weekCount } from "../../src/model/outcome.ts";
import { simulate } from "../../src/model/simulate.ts";
import { type WeekSeriesName, weekSeriesNames } from "../../src/model/week-series.ts";
import { parametersWith, smallAgency } from "../truth/agencies.ts";

function seriesOf({ weeks }: Outcome, name: WeekSeriesName): Float64Array {
  const count = weekCount(weeks);
  const place = weekSeriesNames.indexOf(name);
  return weeks.values.slice(place * count, (place + 1) * count);
}

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);

const weeks = { "time.warmUpDays": 50, "time.observedDays": 63 };

test("there is a week for every five days of the whole run, a short one at its end", () => {
  const outcome = simulate(parametersWith(smallAgency, weeks), 1);
  expect(outcome.weeks.names).toEqual(weekSeriesNames);
  expect(weekCount(outcome.weeks)).toBe(23);
});

test("clients served and waiting are those of the evenings, and trust is theirs", () => {
  const evenings: { active: number; waiting: number; trust: number }[] = [];
  const outcome = simulate(parametersWith(smallAgency, weeks), 1, {
    watch: ({ office }) => {
      let trust = 0;
      for (let place = 0; place < office.presentCount; place++) {
        const client = office.present[place];
        if (office.clients.status[client] === 2) trust += office.clients.trust[client];
      }
      evenings.push({ active: office.activeCount, waiting: office.waitingCount, trust });
    },
  });
  const firstWeek = evenings.slice(0, 5);
  const last = evenings.slice(110);
  const [active, waiting] = [seriesOf(outcome, "activeClients"), seriesOf(outcome, "waitingClients")];
  // A client who drops out is there on the evening of that day.
  expect(active[0] * 5).toBeGreaterThanOrEqual(sum(firstWeek.map((one) => one.active)));
  expect(active[0] * 5).toBeLessThanOrEqual(sum(firstWeek.map((one) => one.active)) + 5);
  expect(waiting[22] * 3).toBeCloseTo(sum(last.map((one) => one.waiting)), 9);
  const mean = sum(firstWeek.map((one) => one.trust)) / sum(firstWeek.map((one) => one.active));
  expect(seriesOf(outcome, "trust")[0]).toBeCloseTo(mean, 1);
});

test("the backlog of the observed weeks is the measure's, and the dollars are those that were paid", () => {
  const paid: Happening[] = [];
  const whole = parametersWith(smallAgency, { "time.warmUpDays": 50, "time.observedDays": 65 });
  const outcome = simulate(whole, 2, {
    witness: (happening) => {
      if (happening.kind === "paid") paid.push(happening);
    },
  });
  const measure = (name: MeasureName) => outcome.measures[measureNames.indexOf(name)];
  const observed = seriesOf(outcome, "backlogDays").subarray(10);
  expect(sum(observed) / observed.length).toBeCloseTo(measure("backlogDays"), 12);
  expect(measure("backlogDays")).toBeGreaterThan(0);
  const cohesion = seriesOf(outcome, "cohesion").subarray(10);
  expect(sum(cohesion) / cohesion.length).toBeCloseTo(measure("teamCohesion"), 12);
  const shared = seriesOf(outcome, "sharedKnowledge").subarray(10);
  expect(sum(shared) / shared.length).toBeCloseTo(measure("sharedKnowledge"), 12);
  expect(paid.length).toBeGreaterThan(0);
  const dollars = paid.map((one) => (one.kind === "paid" ? one.dollars : 0));
  expect(sum(seriesOf(outcome, "dollarsSpent"))).toBeCloseTo(sum(dollars), 6);
});

test("minutes in contact and strain are those that workers tell of", () => {
  const days: (Happening & { kind: "workerDay" })[] = [];
  const outcome = simulate(parametersWith(smallAgency, weeks), 1, {
    witness: (happening) => {
      if (happening.kind === "workerDay") days.push(happening);
    },
  });
  const week = 12;
  const own = days.filter(({ day }) => Math.floor(day / 5) === week);
  const minutes = sum(own.map((one) => one.minutes[0]));
  const active = seriesOf(outcome, "activeClients")[week];
  expect(minutes).toBeGreaterThan(0);
  expect(seriesOf(outcome, "contactMinutes")[week]).toBeCloseTo(minutes / active, 9);
  const strains = seriesOf(outcome, "strain");
  expect(strains.every((strain) => strain >= 0 && strain <= 1)).toBe(true);
  expect(Math.max(...strains)).toBeGreaterThan(0);
});

test("without teams there is no cohesion, and without clients no trust: undefined, not 0", () => {
  const alone = simulate(parametersWith(smallAgency, { ...weeks, "staff.assistantsPerTeam": 0 }), 1);
  expect(seriesOf(alone, "cohesion").every(Number.isNaN)).toBe(true);
  expect(seriesOf(alone, "trust").some(Number.isNaN)).toBe(false);
  const nobody = {
    ...weeks,
    "intake.initialClients": 0,
    "intake.initialWaiting": 0,
    "intake.clientsPerWeek": 0,
  };
  const empty = simulate(parametersWith(smallAgency, nobody), 1);
  expect(seriesOf(empty, "trust").every(Number.isNaN)).toBe(true);
  expect(seriesOf(empty, "contactMinutes").every(Number.isNaN)).toBe(true);
  expect(seriesOf(empty, "activeClients").every((count) => count === 0)).toBe(true);
});
