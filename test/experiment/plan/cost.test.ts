import { expect, test } from "vitest";
import {
  clientsOf,
  columnsKept,
  judgeCost,
  numbersKept,
  type StudySize,
  studyCost,
} from "../../../src/experiment/plan/cost.ts";
import { measureNames } from "../../../src/model/measures.ts";
import { defaultParameters } from "../../../src/model/parameters.ts";
import { weekSeriesNames } from "../../../src/model/week-series.ts";

const small: StudySize = {
  plans: 6,
  points: 5,
  replications: 40,
  clients: 471,
  days: 780,
  columns: 200,
  threads: 2,
};
const limits = { bytes: 4e9, seconds: 12 * 3600 };

test("rows are plans by points by replications; bytes are clients by their record and rows by columns by 8", () => {
  const { rows, bytes } = studyCost(small);
  expect(rows).toBe(1200n);
  expect(bytes).toBe(2n * 471n * 2700n + 1200n * 200n * 8n);
});

test("an ordinary study fits without a trial", () => {
  expect(judgeCost(studyCost(small), limits)).toBe("fits");
});

test.each([
  ["a thousand million clients", { clients: 1e9 }, 1200n, 5_400_001_920_000n],
  ["10^15 replications", { replications: 10n ** 15n }, 3n * 10n ** 16n, 48_000_000_000_002_543_400n],
  ["10^12 points of a grid", { points: 10n ** 12n }, 240n * 10n ** 12n, 384_000_000_002_543_400n],
])("%s are refused by arithmetic, exact beyond the whole numbers of a double", (_, change, rows, bytes) => {
  const cost = studyCost({ ...small, ...change });
  expect(cost.rows).toBe(rows);
  expect(cost.bytes).toBe(bytes);
  expect(judgeCost(cost, limits)).toBe("tooMuchMemory");
});

test("what fits into memory and would take years at the fastest is refused for its time", () => {
  const cost = studyCost({ ...small, clients: 50_000, replications: 400_000, columns: 1 });
  expect(cost.leastSeconds).toBeGreaterThan(limits.seconds);
  expect(judgeCost(cost, limits)).toBe("tooLong");
});

test("between the fastest and the slowest machine only a trial can tell", () => {
  const cost = studyCost({ ...small, replications: 4000 });
  expect(judgeCost(cost, { ...limits, seconds: (cost.leastSeconds + cost.mostSeconds) / 2 })).toBe("unknown");
  expect(judgeCost(cost, { ...limits, seconds: cost.mostSeconds })).toBe("fits");
});

test("more threads halve the time and double the clients held at once", () => {
  const [one, two] = [1, 2].map((threads) => studyCost({ ...small, threads, columns: 0 }));
  expect(two.leastSeconds).toBeCloseTo(one.leastSeconds / 2, 12);
  expect(two.bytes).toBe(2n * one.bytes);
});

test("a run's clients are those there at the start, those who wait then, and all who may come, with growth", () => {
  const weeks = (390 + 390) / 5;
  expect(clientsOf(defaultParameters)).toBe(144 + 12 + Math.ceil(3.3 * weeks));
  const growing = { ...defaultParameters, "intake.growthPerYear": 1 };
  expect(clientsOf(growing)).toBe(144 + 12 + Math.ceil(3.3 * 8 * weeks));
  const shrinking = { ...defaultParameters, "intake.growthPerYear": -0.5 };
  expect(clientsOf(shrinking)).toBe(clientsOf(defaultParameters));
});

test("every measure is counted among the numbers kept", () => {
  expect(columnsKept).toBeGreaterThan(measureNames.length);
});

test("every week of a run is counted too, a short one as a whole", () => {
  expect(numbersKept(0)).toBe(columnsKept);
  expect(numbersKept(11) - columnsKept).toBe(3 * weekSeriesNames.length);
});
