// The experiment's own streams repeat, and differ by purpose and by seed.

import { expect, test } from "vitest";
import { experimentStream } from "../../src/random/experiment-stream.ts";

function firstDraws(seed: string, purpose: string, count = 5): number[] {
  const draw = experimentStream(seed, purpose);
  return Array.from({ length: count }, () => draw());
}

test("seed and purpose fix the stream", () => {
  expect(firstDraws("seed", "bootstrap")).toEqual(firstDraws("seed", "bootstrap"));
  expect(firstDraws("seed", "bootstrap", 2)).toEqual([0.15301170420204335, 0.8954309528339138]);
});

test("another purpose or seed, or a border moved between them, is another stream", () => {
  const pairs = [
    ["seed", "bootstrap"],
    ["seed", "design"],
    ["seed 2", "bootstrap"],
    ["seedb", "ootstrap"],
    ["seed,bootstrap", ""],
    ['seed","bootstrap', ""],
  ];
  const firsts = new Set(pairs.map(([seed, purpose]) => firstDraws(seed, purpose, 1)[0]));
  expect(firsts.size).toBe(pairs.length);
});

test("one stream does not move another", () => {
  const one = experimentStream("seed", "a");
  const other = experimentStream("seed", "b");
  const mixed = [one(), other(), one(), other()];
  expect([mixed[0], mixed[2]]).toEqual(firstDraws("seed", "a", 2));
  expect([mixed[1], mixed[3]]).toEqual(firstDraws("seed", "b", 2));
});

test("draws fill the unit interval with more than 32 bits", () => {
  const count = 20_000;
  const draws = firstDraws("seed", "spread", count);
  expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
  expect(draws.some((draw) => (draw * 4294967296) % 1 !== 0)).toBe(true);
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / count;
  expect(Math.abs(mean - 0.5)).toBeLessThan(4.5 * Math.sqrt(1 / 12 / count));
});
