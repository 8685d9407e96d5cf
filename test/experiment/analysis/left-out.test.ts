// What sensitivity says where some outcomes have no value: counted, refused past a share, and never hidden.
import { expect, test } from "vitest";
import { mostLeftOutShare } from "../../../src/experiment/analysis/left-out.ts";
import { morrisNumbers } from "../../../src/experiment/analysis/morris-numbers.ts";
import { rankNumbers } from "../../../src/experiment/analysis/rank-numbers.ts";
import { sobolNumbers } from "../../../src/experiment/analysis/sobol-numbers.ts";
import type { Design } from "../../../src/experiment/plan/designs/design.ts";
import { latinHypercube } from "../../../src/experiment/plan/designs/latin-hypercube.ts";
import { morrisPaths } from "../../../src/experiment/plan/designs/morris-paths.ts";
import { saltelliPoints } from "../../../src/experiment/plan/designs/saltelli.ts";
import { experimentStream } from "../../../src/random/experiment-stream.ts";
import { designOver, outcomesOf } from "./reference-functions.ts";

const chance = (purpose: string) => experimentStream("left out", purpose);
const inputs = 3;
const additive = ([one, two, three]: readonly number[]) => one + 2 * two + 0.1 * three;

/** Each kind of sample with `size` units, the points in a unit, and what analyses it. */
const samples = {
  saltelli: {
    pointsInUnit: inputs + 2,
    design: (size: number) => designOver("saltelli", saltelliPoints(size, inputs, chance("shift"))),
    analyse: sobolNumbers,
  },
  morris: {
    pointsInUnit: inputs + 1,
    design: (size: number) => designOver("morris", morrisPaths(size, inputs, chance("paths"))),
    analyse: morrisNumbers,
  },
  "latin-hypercube": {
    pointsInUnit: 1,
    design: (size: number) => designOver("latin-hypercube", latinHypercube(size, inputs, chance("cube"))),
    analyse: rankNumbers,
  },
};
const kinds = ["saltelli", "morris", "latin-hypercube"] as const;

/** @param isMissing of a unit: its first point then has no value. */
function numbers(
  kind: (typeof kinds)[number],
  size: number,
  isMissing: (unit: number) => boolean,
  outcome: (point: readonly number[]) => number = additive,
) {
  const { pointsInUnit, design: make, analyse } = samples[kind];
  const design: Design = make(size);
  const { values, ...mark } = outcomesOf(design, outcome);
  const withGaps = values.map((value, point) =>
    point % pointsInUnit === 0 && isMissing(point / pointsInUnit) ? Number.NaN : value,
  );
  return analyse(
    design,
    { ...mark, values: withGaps },
    { level: 0.95, resamples: 20, random: chance("again") },
  );
}

test.each(kinds)("%s: what has no value is counted, and the rest still told", (kind) => {
  const told = numbers(kind, 64, (unit) => unit % 8 === 0);
  expect(told.length).toBeGreaterThan(0);
  for (const number of told) {
    expect(number).toMatchObject({ units: 64, used: 56, telling: "told", mostLeftOutShare });
    expect(number.value).not.toBeNaN();
  }
});

test.each(kinds)("%s: past the stated share no number is given", (kind) => {
  for (const number of numbers(kind, 64, (unit) => unit % 4 === 0)) {
    expect(number).toMatchObject({ units: 64, used: 48, telling: "left-out", isAboutZero: false });
    expect([number.value, number.low, number.high]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  }
});

test.each(kinds)("%s: constant and undefined are told apart", (kind) => {
  const tellings = (outcome: () => number) =>
    new Set(numbers(kind, 8, () => false, outcome).map(({ telling }) => telling));
  expect(tellings(() => 0.4)).toEqual(new Set(["constant"]));
  expect(tellings(() => Number.NaN)).toEqual(new Set(["undefined"]));
});

test.each(["saltelli", "morris"] as const)("%s: a sample of one has numbers and no range", (kind) => {
  const [one] = numbers(kind, 1, () => false);
  expect(one).toMatchObject({ units: 1, used: 1, isAboutZero: false });
  expect([one.low, one.high]).toEqual([Number.NaN, Number.NaN]);
});

test("an index below 0 or above 1 is marked: of a few blocks chance alone makes it", () => {
  const marked = [1, 2, 4].flatMap((size) => numbers("saltelli", size, () => false));
  expect(marked.some(({ isOutOfBounds }) => isOutOfBounds)).toBe(true);
  for (const { value, isOutOfBounds } of marked) expect(isOutOfBounds).toBe(value > 1 || value < 0);
});
