// Keyed draws behave like independent random numbers along every part of their names.

import { expect, test } from "vitest";
import { KeyedDraws } from "../../src/random/keyed-draws.ts";
import { rootKey } from "../../src/random/root-key.ts";

const root = rootKey("street-level");
const count = 20_000;
// A sound generator leaves 4.5 standard errors once in about 150,000 checks; the seed is fixed besides.
const allowedErrors = 4.5;

const replications = Array.from({ length: count }, (_, replication) => new KeyedDraws(root, replication));
const draws = replications[0];

const directions: [string, (step: number) => number][] = [
  ["purposes", (step) => draws.uniform(step, 5, 6)],
  ["entities", (step) => draws.uniform(4, step, 6)],
  ["numbers", (step) => draws.uniform(4, 5, step)],
  ["replications", (step) => replications[step].uniform(4, 5, 6)],
];

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

test.each(directions)("neighbouring %s have uniform numbers of the right mean, uncorrelated", (_, draw) => {
  const values = Array.from({ length: count }, (_, step) => draw(step));
  expect(Math.abs(average(values) - 0.5)).toBeLessThan(allowedErrors * Math.sqrt(1 / 12 / count));
  const products = values.slice(1).map((value, step) => 12 * (value - 0.5) * (values[step] - 0.5));
  // Under independence each product has mean 0 and variance 1.
  expect(Math.abs(average(products))).toBeLessThan(allowedErrors / Math.sqrt(products.length));
});

test.each(directions)("uniform numbers along %s fill 100 equal cells evenly", (_, draw) => {
  const cells = new Array<number>(100).fill(0);
  for (let step = 0; step < count; step++) cells[Math.floor(draw(step) * 100)]++;
  const expected = count / 100;
  const chiSquare = cells.reduce((sum, cell) => sum + (cell - expected) * (cell - expected), 0) / expected;
  // Chi-square with 99 degrees of freedom: mean 99, standard deviation sqrt(198).
  expect(Math.abs(chiSquare - 99)).toBeLessThan(allowedErrors * Math.sqrt(198));
});

// Standard error of a mean square about the true mean: sqrt((fourth central moment - variance^2) / n).
test.each([
  { name: "uniform", mean: 1 / 2, variance: 1 / 12, fourthMoment: 1 / 80 },
  { name: "normal", mean: 0, variance: 1, fourthMoment: 3 },
  { name: "exponential", mean: 1, variance: 1, fourthMoment: 9 },
] as const)(
  "$name draws have mean $mean and variance $variance",
  ({ name, mean, variance, fourthMoment }) => {
    const values = Array.from({ length: count }, (_, entity) => draws[name](8, entity, 1));
    expect(Math.abs(average(values) - mean)).toBeLessThan(allowedErrors * Math.sqrt(variance / count));
    const squares = values.map((value) => (value - mean) * (value - mean));
    const squareError = Math.sqrt((fourthMoment - variance * variance) / count);
    expect(Math.abs(average(squares) - variance)).toBeLessThan(allowedErrors * squareError);
  },
);
