import { expect, test } from "vitest";
import { sobolNumbers } from "../../../src/experiment/analysis/sobol-numbers.ts";
import { latinHypercube } from "../../../src/experiment/plan/designs/latin-hypercube.ts";
import { saltelliPoints, takeApart } from "../../../src/experiment/plan/designs/saltelli.ts";
import { experimentStream } from "../../../src/random/experiment-stream.ts";
import { sobolIndices } from "../../../src/statistics/sensitivity/sobol-indices.ts";
import { designOver, gFunction, ishigami, outcomesOf } from "./reference-functions.ts";

const chance = (purpose: string) => experimentStream("reference", purpose);

/** Indices of a function from a Saltelli design of `rows` rows; few resamples where only estimates are wanted. */
function numbersOf(
  outcome: (point: readonly number[]) => number,
  rows: number,
  inputs: number,
  resamples = 2,
  level = 0.95,
) {
  const design = designOver("saltelli", saltelliPoints(rows, inputs, chance("shift")));
  return sobolNumbers(design, outcomesOf(design, outcome), { level, resamples, random: chance("bootstrap") });
}

const valuesOf = (numbers: ReturnType<typeof numbersOf>, quantity: string) =>
  numbers.filter((one) => one.quantity === quantity && one.input !== "dummy").map(({ value }) => value);

/** Ten times tighter than the tolerance that SALib's own regression tests allow. */
function expectClose(found: readonly number[], wanted: readonly number[]): void {
  expect(found).toHaveLength(wanted.length);
  found.forEach((value, place) => {
    expect(Math.abs(value - wanted[place])).toBeLessThan(0.005 + 0.01 * Math.abs(wanted[place]));
  });
}

test("the Ishigami function has its published indices", () => {
  const numbers = numbersOf(ishigami, 2 ** 14, 3);
  expectClose(valuesOf(numbers, "first"), [0.3139051911, 0.4424111448, 0]);
  expectClose(valuesOf(numbers, "total"), [0.5575888552, 0.4424111448, 0.2436836641]);
});

test("the G function of eight inputs has its published indices", () => {
  const values = saltelliPoints(2 ** 14, 8, chance("shift")).map(gFunction);
  const { inputs } = sobolIndices(takeApart(values, 8));
  const small = [7.16192e-5, 7.16192e-5, 7.16192e-5, 7.16192e-5];
  expectClose(
    inputs.map(({ first }) => first),
    [0.7161921689, 0.1790480422, 0.0236757742, 0.0071619217, ...small],
  );
  const smallTotal = [1.049491e-4, 1.049491e-4, 1.049491e-4, 1.049491e-4];
  expectClose(
    inputs.map(({ total }) => total),
    [0.7871441267, 0.2421981928, 0.0343169102, 0.0104603871, ...smallTotal],
  );
});

test("an additive function leaves nothing to interactions", () => {
  const numbers = numbersOf(([one, two]) => 1000 + one + 2 * two, 1024, 2);
  expectClose(valuesOf(numbers, "first"), [0.2, 0.8]);
  expectClose(valuesOf(numbers, "total"), [0.2, 0.8]);
});

test("an input that does nothing is about 0, one that does is not, and the dummy shows the noise", () => {
  const numbers = numbersOf(([one]) => one ** 2, 256, 2, 200);
  const reading = (input: string) =>
    numbers.filter((one) => one.input === input).map(({ isAboutZero }) => isAboutZero);
  expect(reading("disclosure.perContact")).toEqual([false, false]);
  expect(reading("contact.noShowShare")).toEqual([true, true]);
  expect(reading("dummy")).toEqual([true, true]);
});

test("a wider level gives a wider range around the same estimate", () => {
  const widths = [0.5, 0.95].map((level) => {
    const [{ value, low, high }] = numbersOf(ishigami, 256, 3, 200, level);
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
    return high - low;
  });
  expect(widths[1]).toBeGreaterThan(1.5 * widths[0]);
});

test("outcomes of another design, and designs of another kind, are refused", () => {
  const how = { level: 0.95, resamples: 2, random: chance("bootstrap") };
  const design = designOver("saltelli", saltelliPoints(8, 3));
  const other = designOver("saltelli", saltelliPoints(8, 3, chance("shift")));
  const hypercube = designOver("latin-hypercube", latinHypercube(40, 3, chance("hypercube")));
  expect(() => sobolNumbers(design, outcomesOf(other, ishigami), how)).toThrow("of their own design");
  expect(() => sobolNumbers(hypercube, outcomesOf(hypercube, ishigami), how)).toThrow(
    "need a saltelli design",
  );
  expect(() => sobolNumbers(design, outcomesOf(hypercube, ishigami), how)).toThrow("need a saltelli design");
  const { kind, hash, values } = outcomesOf(design, ishigami);
  expect(() => sobolNumbers(design, { kind, hash, values: values.slice(1) }, how)).toThrow("39 points");
});

test("a row with an undefined outcome is left out, and an outcome that never varies has no indices", () => {
  const design = designOver("saltelli", saltelliPoints(64, 3));
  const { kind, hash, values } = outcomesOf(design, ishigami);
  const how = { level: 0.95, resamples: 2, random: chance("bootstrap") };
  const withHole = sobolNumbers(design, { kind, hash, values: values.with(3, Number.NaN) }, how);
  expect(withHole.every(({ value }) => Number.isFinite(value))).toBe(true);
  const still = sobolNumbers(design, { kind, hash, values: values.map(() => 5) }, how);
  expect(still.every(({ value }) => Number.isNaN(value))).toBe(true);
});
