// An exact reference: the backlog of Poisson intakes of one length against its stationary distribution, iterated numerically.
import { expect, test } from "vitest";
import { simulate } from "../../src/model/simulate.ts";
import { intakesAlone, measureOf, parametersWith } from "./agencies.ts";

/** An intake is a fifth of a day. */
const minutes = 90;
const intakesADay = 5;
const dayMinutes = minutes * intakesADay;

/** Chances of 0, 1, 2, ... arrivals in a day, until they are below the last bit. */
function poisson(mean: number): number[] {
  const chances = [Math.exp(-mean)];
  for (let count = 1; count < 60; count++) chances.push((chances[count - 1] * mean) / count);
  return chances;
}

/**
 * Chances that an evening leaves 0, 1, 2, ... intakes undone: the fixed point of Lindley's recursion in whole days,
 * W' = max(0, W + arrivals - 5), reached by iteration until no chance moves by more than 1e-15.
 */
function stationary(perDay: number, most: number): number[] {
  const arrivals = poisson(perDay);
  let chances = Array.from({ length: most + 1 }, (_, waiting): number => (waiting === 0 ? 1 : 0));
  for (;;) {
    const next = new Array<number>(most + 1).fill(0);
    chances.forEach((chance, waiting) => {
      arrivals.forEach((arrival, count) => {
        const left = Math.min(most, Math.max(0, waiting + count - intakesADay));
        next[left] += chance * arrival;
      });
    });
    const moved = Math.max(...next.map((chance, waiting) => Math.abs(chance - chances[waiting])));
    chances = next;
    if (moved < 1e-15) return chances;
  }
}

test("the iteration agrees with what can be worked out: an idle office, and the mean work done", () => {
  expect(stationary(0, 20)[0]).toBe(1);
  // In the long run as much is done as comes: 5 - E(5 - W - arrivals when positive) = 4.
  const [chances, arrivals] = [stationary(4, 200), poisson(4)];
  let unused = 0;
  chances.forEach((chance, waiting) => {
    arrivals.forEach((arrival, count) => {
      unused += chance * arrival * Math.max(0, intakesADay - waiting - count);
    });
  });
  expect(intakesADay - unused).toBeCloseTo(4, 10);
  expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
});

const runs = 24;
/** Longer than any intake waits, so that none is struck off. */
const stayDays = 30;
const warmUp = 200;
const days = 1000;
const levels = [0, 1, 2, 4];

interface Run {
  /** Share of evenings with at most so many intakes waiting, by place in `levels`. */
  readonly atMost: readonly number[];
  readonly meanWaiting: number;
  readonly idleShare: number;
}

function run(perDay: number, replication: number): Run {
  const parameters = parametersWith(intakesAlone(stayDays, minutes), {
    "intake.clientsPerWeek": perDay * 5,
    "time.warmUpDays": warmUp,
    "time.observedDays": days,
    seed: "stationary",
  });
  const evenings = levels.map(() => 0);
  let sum = 0;
  const outcome = simulate(parameters, replication, {
    watch: ({ office }) => {
      if (office.day < warmUp) return;
      const waiting = Math.ceil(office.tasks.backlog[0] / minutes - 1e-9);
      sum += office.tasks.backlog[0] / minutes;
      levels.forEach((level, place) => {
        if (waiting <= level) evenings[place] += 1;
      });
    },
  });
  return {
    atMost: evenings.map((count) => count / days),
    meanWaiting: sum / days,
    idleShare: measureOf(outcome, "idleShare"),
  };
}

/** Whether the runs' mean lies within 4.5 standard errors of `exact`: with 23 degrees of freedom wrong in 1 of 6,000 true cases. */
function expectMean(values: readonly number[], exact: number): void {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const standardError = Math.sqrt(squares / (values.length - 1) / values.length);
  expect(Math.abs(mean - exact)).toBeLessThan(4.5 * standardError);
  // And the claim has teeth: the runs would notice 5 % of the exact value.
  expect(standardError).toBeLessThan(Math.max(0.012 * exact, 0.001));
}

test.each([3, 4])(
  "with %d intakes a day for a day of five, evenings are as full as the exact distribution says",
  (perDay) => {
    const exact = stationary(perDay, 200);
    const made = Array.from({ length: runs }, (_, replication) => run(perDay, replication + 1));
    const upTo = (level: number) => exact.slice(0, level + 1).reduce((sum, chance) => sum + chance, 0);
    levels.forEach((level, place) => {
      expectMean(
        made.map(({ atMost }) => atMost[place]),
        upTo(level),
      );
    });
    const meanOf = exact.reduce((sum, chance, waiting) => sum + chance * waiting, 0);
    const mean = made.reduce((sum, { meanWaiting }) => sum + meanWaiting, 0) / runs;
    expect(Math.abs(mean - meanOf) / meanOf).toBeLessThan(0.1);
    // Utilisation is arrivals times minutes over the day.
    expectMean(
      made.map(({ idleShare }) => 1 - idleShare),
      (perDay * minutes) / dayMinutes,
    );
  },
);
