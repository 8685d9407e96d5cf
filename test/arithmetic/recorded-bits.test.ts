// Every bit of the arithmetic is on record: a change of one last place anywhere shows here first.

import { expect, test } from "vitest";
import { exp } from "../../src/arithmetic/exp.ts";
import { ln } from "../../src/arithmetic/ln.ts";
import { normalQuantile } from "../../src/arithmetic/normal-quantile.ts";
import { power } from "../../src/arithmetic/power.ts";

const points = 20_000;

/** A 32-bit digest (FNV-1a by words) of all bits of `find` at evenly spaced points from 0 to 1. */
function digest(find: (share: number) => number): string {
  const cell = new DataView(new ArrayBuffer(8));
  let hash = 0x811c9dc5;
  for (let point = 0; point <= points; point++) {
    cell.setFloat64(0, find(point / points));
    hash = Math.imul(hash ^ cell.getUint32(0), 0x01000193);
    hash = Math.imul(hash ^ cell.getUint32(4), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

test("exp has the recorded bits, near 0 and over all finite results", () => {
  expect(digest((share) => exp(4 * share - 2))).toBe("dc0940fc");
  expect(digest((share) => exp(1455 * share - 745.2))).toBe("176b84d3");
});

test("ln has the recorded bits, near 1 and over many magnitudes", () => {
  expect(digest((share) => ln(0.5 + 1.5 * share))).toBe("c8620621");
  expect(digest((share) => ln(exp(1400 * share - 700)))).toBe("8e0bf3c9");
});

test("normalQuantile has the recorded bits, in the centre and in the tails", () => {
  expect(digest((share) => normalQuantile(0.0001 + 0.9998 * share))).toBe("39e51753");
  expect(digest((share) => normalQuantile(exp(-700 * share)))).toBe("7e95bb5f");
});

test("power has the recorded bits", () => {
  expect(digest((share) => power(20 * share, 3 * share - 1.5))).toBe("4e4d4c24");
});
