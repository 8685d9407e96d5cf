// Elementary effects and rank correlations over their own designs.
import { expect, test } from "vitest";
import { morrisNumbers } from "../../../src/experiment/analysis/morris-numbers.ts";
import { rankNumbers } from "../../../src/experiment/analysis/rank-numbers.ts";
import { latinHypercube } from "../../../src/experiment/plan/designs/latin-hypercube.ts";
import { morrisPaths } from "../../../src/experiment/plan/designs/morris-paths.ts";
import { saltelliPoints } from "../../../src/experiment/plan/designs/saltelli.ts";
import { experimentStream } from "../../../src/random/experiment-stream.ts";
import { designOver, ishigami, outcomesOf } from "./reference-functions.ts";

const chance = (purpose: string) => experimentStream("reference", purpose);
const how = () => ({ level: 0.95, resamples: 50, random: chance("bootstrap") });
const paths = designOver("morris", morrisPaths(400, 3, chance("paths")));
const hypercube = designOver("latin-hypercube", latinHypercube(200, 3, chance("hypercube")));

test("a linear function's effects are its slopes, without spread", () => {
  const numbers = morrisNumbers(
    paths,
    outcomesOf(paths, ([one, two]) => 3 * one - 2 * two),
    how(),
  );
  const wanted = [3, 3, 0, 2, -2, 0, 0, 0, 0];
  numbers.forEach(({ value, low, high }, place) => {
    for (const number of [value, low, high]) expect(number).toBeCloseTo(wanted[place], 9);
  });
  expect(numbers.map(({ isAboutZero }) => isAboutZero).slice(6)).toEqual([true, true, true]);
});

test("the Ishigami function's effects come near those of the whole grid of four levels", () => {
  const numbers = morrisNumbers(paths, outcomesOf(paths, ishigami), how());
  const sizes = numbers.filter(({ quantity }) => quantity === "meanSize").map(({ value }) => value);
  [7.704054, 7.875, 6.248796].forEach((wanted, input) => {
    expect(Math.abs(sizes[input] - wanted)).toBeLessThan(0.12 * wanted);
  });
  const [, , , , mean] = numbers;
  expect(mean.quantity).toBe("mean");
  expect(mean.isAboutZero).toBe(true);
});

test("a path with an undefined outcome is left out whole", () => {
  const { kind, hash, values } = outcomesOf(paths, ([one]) => 3 * one);
  const [size] = morrisNumbers(paths, { kind, hash, values: values.with(2, Number.NaN) }, how());
  expect(size.value).toBeCloseTo(3, 9);
});

test("ranks go along with the input that decides, and not with one that does nothing", () => {
  const [decides, against, nothing] = rankNumbers(
    hypercube,
    outcomesOf(hypercube, ([one, two]) => (2 * one - two) ** 3),
    how(),
  );
  expect(decides.value).toBeGreaterThan(0.8);
  expect(against.value).toBeLessThan(0);
  expect(Math.abs(nothing.value)).toBeLessThan(0.2);
  expect([decides.isAboutZero, against.isAboutZero]).toEqual([false, false]);
});

test("each analysis refuses designs that are not its own", () => {
  const saltelli = designOver("saltelli", saltelliPoints(8, 3));
  expect(() => morrisNumbers(hypercube, outcomesOf(hypercube, ishigami), how())).toThrow(
    "need a morris design",
  );
  expect(() => rankNumbers(saltelli, outcomesOf(saltelli, ishigami), how())).toThrow(
    "need a latin-hypercube design",
  );
  expect(() => rankNumbers(hypercube, outcomesOf(paths, ishigami), how())).toThrow(
    "found a latin-hypercube design",
  );
});
