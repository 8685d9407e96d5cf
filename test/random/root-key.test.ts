// Seeds turn into root keys that are stable and unrelated.

import { expect, test } from "vitest";
import { rootKey } from "../../src/random/root-key.ts";

const count = 20_000;

test("a seed always gives the same two 32-bit words", () => {
  expect(rootKey("street-level")).toEqual({ low: 541847555, high: 4191826475 });
  expect(rootKey("")).toEqual({ low: 715789690, high: 2091287642 });
});

test("related seeds give distinct keys", () => {
  const keys = new Set<string>();
  for (let run = 1; run <= count; run++) {
    const key = rootKey(`run-${run}`);
    keys.add(`${key.low} ${key.high}`);
  }
  expect(keys.size).toBe(count);
});

test("neighbouring seeds give uncorrelated, evenly spread words", () => {
  for (const word of ["low", "high"] as const) {
    const values = Array.from({ length: count }, (_, run) => rootKey(`run-${run}`)[word] / 4294967296);
    const mean = values.reduce((sum, value) => sum + value, 0) / count;
    // Standard error of the mean of uniform numbers: sqrt(1/12/n); of their lag-1 correlation: 1/sqrt(n).
    expect(Math.abs(mean - 0.5)).toBeLessThan(4.5 * Math.sqrt(1 / 12 / count));
    let covariance = 0;
    for (let run = 1; run < count; run++) covariance += (values[run] - 0.5) * (values[run - 1] - 0.5);
    expect(Math.abs((12 * covariance) / count)).toBeLessThan(4.5 / Math.sqrt(count));
  }
});

test("every word is a whole number from 0 to 2^32 - 1", () => {
  for (let run = 0; run < 200; run++) {
    const key = rootKey(`${run}`);
    expect(key.low).toBe(key.low >>> 0);
    expect(key.high).toBe(key.high >>> 0);
  }
});
