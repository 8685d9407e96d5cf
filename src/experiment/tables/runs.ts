// runs.csv: one row for each plan, point and replication, with every measure.

import type { OwnMeasureEntry } from "../../model/measures.ts";
import { type MeasureName, measureEntry, measureNames } from "../../model/measures.ts";
import type { StudyResults } from "../analysis/results.ts";
import { measurePosition } from "../analysis/run-values.ts";
import type { RunRow } from "../run/rows.ts";
import { copyColumn, type InCell, leverColumns, placesOf, planColumn, pointColumn } from "./point-columns.ts";
import { type Column, makeTable, type Table } from "./table.ts";
import { timeShareColumns, timeSharesOf, type WithTimeShares } from "./time-shares.ts";

interface Run extends InCell, RunRow, WithTimeShares {}

export const runColumns = [
  {
    name: "replication",
    unit: "",
    type: "integer",
    meaning: "From 1. Equal numbers met the same clients and events in every plan and at every point.",
    value: ({ replication }) => replication,
  },
  pointColumn,
  copyColumn,
  { name: "status", unit: "", meaning: "ok or failed.", value: ({ status }) => status },
  { name: "reason", unit: "", meaning: "Why the run failed.", value: ({ reason }) => reason },
] as const satisfies readonly Column<Run>[];

export function runsTable(
  results: Pick<StudyResults, "cells" | "rows" | "measureNames" | "ownMeasures">,
): Table {
  const { cells, rows } = results;
  const places = placesOf({ cells });
  const columns: Column<Run>[] = [
    planColumn,
    ...leverColumns(results),
    ...runColumns,
    ...results.measureNames.map(measureColumn),
    ...timeShareColumns,
    ...(results.ownMeasures ?? []).map(ownMeasureColumn),
  ];
  const says = "Every simulated programme.";
  return makeTable({ name: "runs", says }, columns, function* () {
    for (const { cellIndex, replication, status, reason, outcome } of rows) {
      const found = {
        ...(reason === undefined ? {} : { reason }),
        ...(outcome === undefined ? {} : { outcome, timeShares: timeSharesOf(outcome.minutesByRole) }),
      };
      yield { ...places[cellIndex], cellIndex, replication, status, ...found };
    }
  });
}

/** The columns of the measures, for whoever describes the table. */
export const measureColumns = measureNames.map(measureColumn);

function measureColumn(name: MeasureName): Column<Run> {
  const { unit, definition } = measureEntry(name);
  const position = measurePosition(name);
  return { name, unit, meaning: definition, value: ({ outcome }) => outcome?.measures[position] };
}

function ownMeasureColumn({ name, label, unit, better, matters }: OwnMeasureEntry): Column<Run> {
  const direction = better === "neither" ? "neither direction is better" : `${better} is better`;
  const meaning = `${label}. A measure of the study's own file of rules; ${direction}, and ${matters} matters.`;
  // A count has no unit, and is a number all the same.
  return { name, unit, type: "number", meaning, value: ({ outcome }) => outcome?.ownMeasures?.[name] };
}
