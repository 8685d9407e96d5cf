// Claims about what is read off the office: too much work or too little in every plan, and pots that stay unspent.
import { expect, test } from "vitest";
import type { CellValues } from "../../../src/experiment/analysis/cell-values.ts";
import { readOfficeLoad } from "../../../src/experiment/analysis/office-load.ts";
import { type MeasureName, measureNames } from "../../../src/model/measures.ts";

function office(means: Partial<Record<MeasureName, number>>): CellValues {
  const summaryOf = (name: MeasureName) => {
    const mean = means[name] ?? Number.NaN;
    return { mean, least: mean, greatest: mean, count: Number.isNaN(mean) ? 0 : 2 };
  };
  return Object.fromEntries(measureNames.map((name) => [name, summaryOf(name)])) as CellValues;
}

test("an office is overloaded throughout only where no plan can do what comes in", () => {
  const read = (...ratios: number[]) =>
    readOfficeLoad(ratios.map((demandRatio) => office({ demandRatio }))).isOverloadedThroughout;
  expect(read(1.2, 1.4)).toBe(true);
  expect(read(1.2, 0.9)).toBe(false);
  expect(readOfficeLoad([office({})]).isOverloadedThroughout).toBe(false);
});

test("an office is idle throughout only where much time finds no work in every plan", () => {
  const read = (...shares: number[]) =>
    readOfficeLoad(shares.map((idleShare) => office({ idleShare }))).isIdleThroughout;
  expect(read(0.4, 0.3)).toBe(true);
  expect(read(0.4, 0.05)).toBe(false);
});

test("a pot counts as unspent where a part of it is left, and not where there is none", () => {
  const plans = [office({ provisionsSpentShare: 0.5 }), office({}), office({ provisionsSpentShare: 0.97 })];
  expect(readOfficeLoad(plans).unspent).toEqual([{ place: 0, spentShare: 0.5 }]);
});
