// summary.csv: every measure of every plan and point over its simulated programmes.
import { isMeasureName, measureEntry } from "../../model/measures.ts";
import { type MeasureSummary, quantilesTold, summariseMeasures } from "../analysis/measure-summary.ts";
import type { StudyResults } from "../analysis/results.ts";
import { cellColumns, type InCell, placesOf } from "./point-columns.ts";
import { type Column, makeTable, type Table } from "./table.ts";

interface SummaryRow extends InCell, MeasureSummary {
  readonly unit: string;
}

const ofMeasure = "the measure's";
const percent = 100;

/** Names that say what they are at the ends and in the middle. */
const quantileNames: Readonly<Record<number, string>> = { 0: "least", 0.5: "median", 1: "greatest" };

export const summarySays =
  "Every measure of every plan and point: mean, standard deviation and quantiles over its simulated programmes.";

export const summaryColumns = [
  {
    name: "measure",
    unit: "",
    meaning: "Every measure, one's own included.",
    value: ({ measure }) => measure,
  },
  { name: "unit", unit: "", meaning: "Unit of the measure.", value: ({ unit }) => unit },
  {
    name: "n",
    unit: "replications",
    type: "integer",
    meaning: "Replications in which the measure is defined; all else is of these.",
    value: ({ count }) => count,
  },
  { name: "mean", unit: ofMeasure, meaning: "Mean; empty when defined in none.", value: ({ mean }) => mean },
  {
    name: "sd",
    unit: ofMeasure,
    meaning: "Standard deviation of single programmes (divided by n - 1); empty for fewer than 2.",
    value: ({ standardDeviation }) => standardDeviation,
  },
  ...quantilesTold.map(quantileColumn),
] as const satisfies readonly Column<SummaryRow>[];

function quantileColumn(share: number, place: number): Column<SummaryRow> {
  const name = quantileNames[share] ?? `q${share * percent}`;
  const meaning =
    quantileNames[share] === undefined
      ? `${share * percent} % of the programmes lie below, interpolated between neighbours.`
      : `The ${quantileNames[share]} value.`;
  return { name, unit: ofMeasure, meaning, value: ({ quantiles }) => quantiles[place] };
}

export function summaryTable(
  results: Pick<StudyResults, "cells" | "rows" | "measureNames" | "ownMeasures">,
): Table {
  const { cells, rows, measureNames, ownMeasures = [] } = results;
  const columns: Column<SummaryRow>[] = [...cellColumns(results), ...summaryColumns];
  const ownUnits = new Map(ownMeasures.map(({ name, unit }) => [name, unit]));
  const unitOf = (measure: string) =>
    ownUnits.get(measure) ?? (isMeasureName(measure) ? measureEntry(measure).unit : "");
  return makeTable<SummaryRow>({ name: "summary", says: summarySays }, columns, function* () {
    const places = placesOf(results);
    const asked = { cells, rows, measures: measureNames, own: [...ownUnits.keys()] };
    for (const summary of summariseMeasures(asked))
      yield { ...places[summary.cellIndex], ...summary, unit: unitOf(summary.measure) };
  });
}
