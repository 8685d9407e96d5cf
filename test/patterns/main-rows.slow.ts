// The eight rows that matter most, with ten seeds: what the stored table says of them still comes out.
//
// Decision rule, stated before the runs: the mean of ten replications lies within three half-widths of the stored 95 % interval
// around the stored mean, for every part that has one. Error rate: the ten are among the thirty of the table, so the two means
// differ by more than that in about one of 50,000 parts if replications are near to normal; and since the same replications
// give the same bits, the test does not fail by chance at all while the model stays as it is.
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { place } from "../../scripts/guides/place.ts";
import { patternRows } from "../../scripts/patterns/rows.ts";
import { type RowAnswer, runArmHere, runRows } from "../../scripts/patterns/run-rows.ts";
import { readLines } from "../../scripts/patterns/table.ts";

const seeds = 10;
const ids = ["P0", "P1", "P2", "P4", "P5", "P8", "P13", "P14"];
const rows = patternRows.filter(({ id }) => ids.includes(id));

/** How far a mean of ten of the table's replications may lie from the mean of all, in half-widths of the stored interval. */
const halfWidths = 3;

/** The table keeps six digits. */
const rounding = 1e-6;

const stored = readLines(readFileSync(place("results/reference/patterns.csv"), "utf8"));
let answers: readonly RowAnswer[];

beforeAll(async () => {
  answers = await runRows(rows, { runArm: runArmHere, seeds });
});

test("all eight rows are there", () => {
  expect(rows.map(({ id }) => id)).toEqual(ids);
});

describe.each(ids)("%s, with ten seeds", (id) => {
  const lines = stored.filter((line) => line.id === id);

  test("is read in the same numbers as the stored table", () => {
    const { parts } = answers.find(({ row }) => row.id === id) as RowAnswer;
    expect(parts.map(({ bound }) => bound)).toEqual(lines.map(({ bound }) => bound));
  });

  test("comes to what the stored table says, as near as ten seeds can tell", () => {
    const { parts } = answers.find(({ row }) => row.id === id) as RowAnswer;
    const astray = parts.filter(({ value }, index) => {
      const { value: mean, low, high } = lines[index];
      const most = halfWidths * Math.max(mean - low, high - mean) + rounding;
      return !Number.isNaN(low) && Math.abs(value - mean) > most;
    });
    expect(astray.map(({ says, value }) => `${says}: ${value}`)).toEqual([]);
  });
});
