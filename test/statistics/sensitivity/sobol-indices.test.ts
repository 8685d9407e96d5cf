// Claims about Sobol' indices and their bootstrap intervals.
import seedrandom from "seedrandom";
import { expect, test } from "vitest";
import { percentiles, sobolIntervals } from "../../../src/statistics/sensitivity/bootstrap.ts";
import { type SaltelliOutcomes, sobolIndices } from "../../../src/statistics/sensitivity/sobol-indices.ts";

type Model = (point: readonly number[]) => number;

function runDesign(model: Model, a: readonly number[][], b: readonly number[][]): SaltelliOutcomes {
  return {
    onA: a.map(model),
    onB: b.map(model),
    onMixed: a[0].map((_, input) => a.map((point, row) => model(point.with(input, b[row][input])))),
  };
}

function randomRows(rows: number, inputs: number, random: () => number): number[][] {
  return Array.from({ length: rows }, () => Array.from({ length: inputs }, () => random()));
}

/** Ishigami's function with a = 7 and b = 0.1, on the unit cube. */
const ishigami: Model = (point) => {
  const [x1, x2, x3] = point.map((share) => Math.PI * (2 * share - 1));
  return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
};

function ishigamiOutcomes(rows: number, seed: string): SaltelliOutcomes {
  const random = seedrandom(seed);
  return runDesign(ishigami, randomRows(rows, 3, random), randomRows(rows, 3, random));
}

const a = [
  [0, 0],
  [1 / 2, 1 / 2],
  [3 / 4, 1 / 4],
  [1 / 4, 3 / 4],
];
const b = [
  [1 / 8, 5 / 8],
  [5 / 8, 1 / 8],
  [7 / 8, 7 / 8],
  [3 / 8, 3 / 8],
];
const smallOutcomes = runDesign(([x1, x2]) => x1 + 2 * x2, a, b);

test("x1 + 2 x2 on four rows gives the estimators' exact fractions", () => {
  const { variance, inputs, rows } = sobolIndices(smallOutcomes);
  expect(variance).toBeCloseTo(125 / 256, 14);
  expect(inputs[0].first).toBeCloseTo(48 / 125, 14);
  expect(inputs[1].first).toBeCloseTo(224 / 125, 14);
  expect(inputs[0].total).toBeCloseTo(2 / 125, 14);
  expect(inputs[1].total).toBeCloseTo(136 / 125, 14);
  expect(rows).toBe(4);
});

test("the dummy shows how far A and B are from independent and alike", () => {
  // Outcomes 0, 3/2, 5/4, 7/4 on A and 11/8, 7/8, 21/8, 9/8 on B, mean 21/16.
  const { dummy } = sobolIndices(smallOutcomes);
  const fromMean = (values: readonly number[]) => values.map((value) => value - 21 / 16);
  const onA = fromMean([0, 3 / 2, 5 / 4, 7 / 4]);
  const onB = fromMean([11 / 8, 7 / 8, 21 / 8, 9 / 8]);
  const covariance = onA.reduce((total, value, row) => total + value * onB[row], 0) / 4;
  const varianceOnA = onA.reduce((total, value) => total + value * value, 0) / 4;
  expect(dummy.first).toBeCloseTo(covariance / (125 / 256), 14);
  expect(dummy.total).toBeCloseTo(1 - varianceOnA / (125 / 256), 14);
});

test("Ishigami's function gives back its known indices, and the dummy about nothing", () => {
  const { variance, inputs, dummy } = sobolIndices(ishigamiOutcomes(20_000, "ishigami"));
  expect(Math.abs(variance / 13.8445879407 - 1)).toBeLessThan(0.03);
  [0.3139051911, 0.4424111448, 0].forEach((first, input) => {
    expect(Math.abs(inputs[input].first - first)).toBeLessThan(0.04);
  });
  [0.5575888552, 0.4424111448, 0.2436836641].forEach((total, input) => {
    expect(Math.abs(inputs[input].total - total)).toBeLessThan(0.02);
  });
  expect(Math.abs(dummy.first)).toBeLessThan(0.03);
  expect(Math.abs(dummy.total)).toBeLessThan(0.03);
});

test("an input that does nothing has a total index of exactly 0", () => {
  const random = seedrandom("idle");
  const outcomes = runDesign(([x1]) => x1, randomRows(50, 2, random), randomRows(50, 2, random));
  expect(sobolIndices(outcomes).inputs[1]).toEqual({ first: 0, total: 0 });
});

test("an outcome that does not vary has no shares of variance", () => {
  const { variance, inputs, dummy } = sobolIndices(runDesign(() => 3, a, b));
  expect(variance).toBe(0);
  expect(inputs[0]).toEqual({ first: Number.NaN, total: Number.NaN });
  expect(dummy).toEqual({ first: Number.NaN, total: Number.NaN });
});

test("a row with an undefined outcome is left out of all lists", () => {
  const spoiled = { ...smallOutcomes, onMixed: smallOutcomes.onMixed.map((mixed) => [...mixed, Number.NaN]) };
  const longer = { ...spoiled, onA: [...smallOutcomes.onA, 9], onB: [...smallOutcomes.onB, 9] };
  expect(sobolIndices(longer)).toEqual(sobolIndices(smallOutcomes));
  expect(() => sobolIndices(spoiled)).toThrow(/one Saltelli design/);
});

test("about 95 % of 95 % intervals hold the true total index", () => {
  let held = 0;
  for (let study = 0; study < 60; study++) {
    const choices = { level: 0.95, resamples: 100, random: seedrandom(`resample ${study}`) };
    const [, second] = sobolIntervals(ishigamiOutcomes(100, `study ${study}`), choices).inputs;
    if (second.total.low <= 0.4424111448 && 0.4424111448 <= second.total.high) held++;
  }
  // A share of 0.85 or less would be passed by a true 0.95 in fewer than 1 of 500 sets of 60.
  expect(held).toBeGreaterThan(51);
});

test("the level widens the interval, the estimate stays, and the same draws give the same interval", () => {
  const outcomes = ishigamiOutcomes(200, "widths");
  const at = (level: number) =>
    sobolIntervals(outcomes, { level, resamples: 200, random: seedrandom("resamples") });
  const width = (level: number) => at(level).inputs[0].first.high - at(level).inputs[0].first.low;
  expect(width(0.99)).toBeGreaterThan(width(0.9));
  expect(at(0.9).indices).toEqual(sobolIndices(outcomes));
  expect(at(0.9)).toEqual(at(0.9));
  const other = sobolIntervals(outcomes, { level: 0.9, resamples: 200, random: seedrandom("others") });
  expect(other.inputs[0]).not.toEqual(at(0.9).inputs[0]);
  const { low, high } = at(0.99).dummy.first;
  expect(low).toBeLessThan(0);
  expect(high).toBeGreaterThan(0);
});

test("full confidence and single resamples are refused", () => {
  const random = () => 0.5;
  expect(() => sobolIntervals(smallOutcomes, { level: 1, resamples: 10, random })).toThrow(RangeError);
  expect(() => sobolIntervals(smallOutcomes, { level: 0.9, resamples: 1, random })).toThrow(RangeError);
});

test("percentiles lie linearly between neighbours", () => {
  expect(percentiles([5, 1, 3, 2, 4], 0.5)).toEqual({ low: 2, high: 4 });
  expect(percentiles([0, 1], 0.5)).toEqual({ low: 0.25, high: 0.75 });
  expect(percentiles([1, Number.NaN], 0.5)).toEqual({ low: Number.NaN, high: Number.NaN });
});
