// differences.csv: every plan against the baseline.
import type { Difference, StudyResults } from "../analysis/results.ts";
import { cellColumns, type InCell, placesOf } from "./point-columns.ts";
import { type Column, makeTable, type Table } from "./table.ts";

interface DifferenceRow extends Difference, InCell {
  readonly level: number;
}

const ofMeasure = "the measure's";

export const differenceColumns = [
  { name: "than", unit: "", meaning: "The baseline.", value: ({ than }) => than },
  { name: "measure", unit: "", meaning: "A primary measure.", value: ({ measure }) => measure },
  {
    name: "estimate",
    unit: ofMeasure,
    meaning: "Mean over replications of plan minus baseline.",
    value: ({ interval }) => interval.estimate,
  },
  {
    name: "low",
    unit: ofMeasure,
    meaning: "Low end of its paired t interval.",
    value: ({ interval }) => interval.low,
  },
  { name: "high", unit: ofMeasure, meaning: "High end.", value: ({ interval }) => interval.high },
  {
    name: "level",
    unit: "0-1",
    meaning: "Confidence level of the interval: 1 - 0.05/h with h hypotheses in the scenario.",
    value: ({ level }) => level,
  },
  {
    name: "count",
    unit: "replications",
    type: "integer",
    meaning: "Replications with both values defined.",
    value: ({ interval }) => interval.count,
  },
  {
    name: "pValue",
    unit: "0-1",
    meaning: "Two-sided paired t test, not adjusted.",
    value: ({ pValue }) => pValue,
  },
  {
    name: "pairsAbove",
    unit: "replications",
    type: "integer",
    meaning: "Replications in which the plan was above the baseline.",
    value: ({ pairsAbove }) => pairsAbove,
  },
  {
    name: "pairsBelow",
    unit: "replications",
    type: "integer",
    meaning: "Replications in which it was below.",
    value: ({ pairsBelow }) => pairsBelow,
  },
  {
    name: "matters",
    unit: ofMeasure,
    meaning: "The smallest difference that matters.",
    value: ({ matters }) => matters,
  },
  {
    name: "reading",
    unit: "",
    meaning:
      "not-connected: nothing that differs from the baseline leads to the measure in this model. Else same: the interval lies inside (-matters, matters). Else higher or lower: it excludes 0. Else unclear.",
    value: ({ reading, isUnconnected }) => (isUnconnected === true ? "not-connected" : reading),
  },
] as const satisfies readonly Column<DifferenceRow>[];

export function differencesTable(results: StudyResults): Table {
  const level = results.differenceLevel;
  const columns: Column<DifferenceRow>[] = [...cellColumns(results), ...differenceColumns];
  const places = new Map(placesOf(results).map((place) => [placeKey(place), place]));
  const says = "Every plan against the baseline.";
  return makeTable({ name: "differences", says }, columns, () =>
    results.differences.flatMap((difference) => {
      const place = places.get(placeKey(difference));
      return place === undefined ? [] : [{ ...difference, ...place, level }];
    }),
  );
}

function placeKey({ plan, pointIndex }: Pick<InCell, "plan" | "pointIndex">): string {
  return `${pointIndex} ${plan}`;
}
