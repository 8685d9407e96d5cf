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

test("plans that cannot do what comes in are named, and said to be all only where no other can be told", () => {
  const read = (...ratios: number[]) =>
    readOfficeLoad(ratios.map((demandRatio) => office({ demandRatio }))).overloaded;
  expect(read(1.2, 1.4)).toEqual({ places: [0, 1], isThroughout: true });
  expect(read(0.9, 1.2)).toEqual({ places: [1], isThroughout: false });
  expect(read(Number.NaN, 1.2)).toEqual({ places: [1], isThroughout: true });
  expect(read(Number.NaN)).toEqual({ places: [], isThroughout: false });
});

test("plans in which much time finds no work are named, and said to be all only where no other can be told", () => {
  const read = (...shares: number[]) => readOfficeLoad(shares.map((idleShare) => office({ idleShare }))).idle;
  expect(read(0.4, 0.3)).toEqual({ places: [0, 1], isThroughout: true });
  expect(read(0.4, 0.05)).toEqual({ places: [0], isThroughout: false });
});

test("a pot counts as unspent where a part of it is left, and not where there is none", () => {
  const plans = [office({ provisionsSpentShare: 0.5 }), office({}), office({ provisionsSpentShare: 0.97 })];
  expect(readOfficeLoad(plans).unspent).toEqual([{ place: 0, spentShare: 0.5 }]);
});
