// The quick stand-in: exact where it can be, silent where there is nothing, and honest about how far off it is.
import { expect, test } from "vitest";
import { experimentStream } from "../../../src/random/experiment-stream.ts";
import { fitEmulator } from "../../../src/statistics/matching/emulator.ts";
import { polynomialAt, selectPolynomial } from "../../../src/statistics/matching/forward-selection.ts";
import { implausibility } from "../../../src/statistics/matching/implausibility.ts";

function evenPositions(count: number, inputs: number, seed: string): number[][] {
  const random = experimentStream(seed, "positions");
  return Array.from({ length: count }, () => Array.from({ length: inputs }, random));
}

const bent = (x: readonly number[]) => 3 + 2 * x[1] + x[4] + 2 * x[1] * x[4] + 4 * (x[2] - 0.4) ** 2;

test("a polynomial of second degree comes back exactly, whatever other inputs there are", () => {
  const positions = evenPositions(80, 12, "bent");
  const emulator = fitEmulator(positions, positions.map(bent));
  for (const position of evenPositions(20, 12, "others"))
    expect(polynomialAt(emulator.polynomial, position)).toBeCloseTo(bent(position), 8);
  expect(emulator.variance).toBeLessThan(1e-12);
  expect(emulator.movedBy.map(({ input }) => input).sort()).toEqual([1, 2, 4]);
});

test("where nothing moves the outcome, hardly ever is anything taken in", () => {
  const wrong = Array.from({ length: 40 }, (_, number) => {
    const random = experimentStream(`noise ${number}`, "values");
    const positions = evenPositions(60, 30, `noise ${number}`);
    return selectPolynomial(
      positions,
      positions.map(() => random()),
    ).terms.length;
  }).filter((terms) => terms > 0).length;
  // 2 of 40 are expected at 0.05; 7 or more would come up once in 300.
  expect(wrong).toBeLessThan(7);
});

test("the variance is that of points left out, not that of a fit to itself", () => {
  const noise = experimentStream("left out", "noise");
  const positions = evenPositions(100, 40, "left out");
  const values = positions.map((position) => bent(position) + (noise() - 0.5));
  const emulator = fitEmulator(positions, values);
  const fresh = evenPositions(2000, 40, "fresh").map(
    (position) => (bent(position) + (noise() - 0.5) - polynomialAt(emulator.polynomial, position)) ** 2,
  );
  const meanSquare = fresh.reduce((sum, square) => sum + square, 0) / fresh.length;
  expect(emulator.variance).toBeGreaterThan(0.7 * meanSquare);
  expect(emulator.variance).toBeLessThan(3 * meanSquare);
});

test("no point that was tried would have been ruled out by the emulator's own fault", () => {
  // One point in fifty jumps: the mean square alone would call it 7 standard deviations off.
  const positions = evenPositions(100, 3, "jumps");
  const values = positions.map(([x], place) => x + (place % 50 === 0 ? 5 : 0));
  expect(fitEmulator(positions, values).variance).toBeGreaterThan((4.5 / 3) ** 2);
});

test("one value alone says nothing of any other", () => {
  expect(fitEmulator([[0.5]], [2]).variance).toBe(Number.POSITIVE_INFINITY);
});

test("implausibility is the distance outside the range in standard deviations", () => {
  const seen = { from: 0.2, to: 0.3 };
  expect(implausibility(0.25, 0.01, seen)).toBe(0);
  expect(implausibility(0.3, 0, seen)).toBe(0);
  expect(implausibility(0.5, 0.01, seen)).toBeCloseTo(2, 12);
  expect(implausibility(0, 0.04, seen)).toBeCloseTo(1, 12);
  expect(implausibility(0.1, 0, seen)).toBe(Number.POSITIVE_INFINITY);
  expect(implausibility(Number.NaN, 1, seen)).toBeNaN();
});
