// runs.csv: one row for each plan, point and replication, with every measure.
import { type MeasureName, measureEntry, measureNames } from "../../model/measures.ts";
import type { StudyResults } from "../analysis/results.ts";
import { measurePosition } from "../analysis/run-values.ts";
import type { Cell } from "../plan/cells.ts";
import { pointName } from "../plan/points.ts";
import type { OwnMeasureEntry } from "../plan/study-request.ts";
import type { RunRow } from "../run/rows.ts";
import { type AtPoint, leverColumns, planColumn } from "./point-columns.ts";
import { type Column, makeTable, type Table } from "./table.ts";

interface Run extends AtPoint, RunRow {
  readonly copyOf: string;
}

export const runColumns = [
  {
    name: "replication",
    unit: "",
    type: "integer",
    meaning: "From 1. Equal numbers met the same clients and events in every plan and at every point.",
    value: ({ replication }) => replication,
  },
  {
    name: "copyOf",
    unit: "",
    meaning:
      "The plan or point whose run this row repeats, because every lever that differs is without effect here; empty for a run of its own.",
    value: ({ copyOf }) => copyOf,
  },
  { name: "status", unit: "", meaning: "ok or failed.", value: ({ status }) => status },
  { name: "reason", unit: "", meaning: "Why the run failed.", value: ({ reason }) => reason },
] as const satisfies readonly Column<Run>[];

export function runsTable(
  results: Pick<StudyResults, "cells" | "rows" | "measureNames" | "ownMeasures">,
): Table {
  const { cells, rows } = results;
  const copies = cells.map((cell) => (cell.copyOf === undefined ? "" : copyName(cell, cells[cell.copyOf])));
  const columns: Column<Run>[] = [
    planColumn,
    ...leverColumns(results),
    ...runColumns,
    ...results.measureNames.map(measureColumn),
    ...(results.ownMeasures ?? []).map(ownMeasureColumn),
  ];
  const says = "Every simulated programme.";
  return makeTable({ name: "runs", says }, columns, function* () {
    for (const row of rows) {
      const { plan, point } = cells[row.cellIndex];
      const { replication, status, reason, outcome } = row;
      const own = { cellIndex: row.cellIndex, replication, status, plan: plan.name, point };
      yield {
        ...own,
        copyOf: copies[row.cellIndex],
        ...(reason === undefined ? {} : { reason }),
        ...(outcome === undefined ? {} : { outcome }),
      };
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
  return { name, unit, meaning, value: ({ outcome }) => outcome?.ownMeasures?.[name] };
}

/** The earlier cell in one text: its point alone where the plan is the same. */
function copyName(cell: Cell, earlier: Cell): string {
  const point = pointName(earlier.point);
  if (cell.plan.name === earlier.plan.name) return point;
  return point === "" ? earlier.plan.name : `${earlier.plan.name} ${point}`;
}
