// match-runs.csv: what every run of a match gave of what was observed.
import type { MeasureName } from "../../model/measures.ts";
import { measureEntry } from "../../model/measures.ts";
import type { StudyResults } from "../analysis/results.ts";
import { measurePosition } from "../analysis/run-values.ts";
import { measureIn, type RunRow } from "../run/rows.ts";
import { type Column, makeTable, type Table } from "./table.ts";

interface Row {
  readonly run: RunRow;
  readonly wave: number;
}

export const matchRunColumns = [
  {
    name: "point",
    unit: "",
    type: "integer",
    meaning: "The set of inputs, as numbered in design.csv.",
    value: ({ run }) => run.cellIndex + 1,
  },
  { name: "wave", unit: "", type: "integer", meaning: "From 1.", value: ({ wave }) => wave },
  {
    name: "replication",
    unit: "",
    type: "integer",
    meaning: "Number of the simulated programme, from 1; the same number has the same chance in every set.",
    value: ({ run }) => run.replication,
  },
  { name: "status", unit: "", meaning: "ok, or failed.", value: ({ run }) => run.status },
  {
    name: "reason",
    unit: "",
    meaning: "Why it failed.",
    value: ({ run }) => (run.status === "failed" ? run.reason : ""),
  },
] as const satisfies readonly Column<Row>[];

export const matchRunsSays =
  "Every simulated programme of a match, with what it gave of each thing observed.";

/** Then one column for each measure observed, under its own name. */
export function matchRunsTable({ rows, matching }: Pick<StudyResults, "rows" | "matching">): Table {
  const { points = [], measures = [] } = matching ?? {};
  const columns: Column<Row>[] = [...matchRunColumns, ...measures.map(measureColumn)];
  return makeTable({ name: "match-runs", says: matchRunsSays }, columns, () =>
    rows.map((run) => ({ run, wave: points[run.cellIndex]?.wave ?? 0 })),
  );
}

function measureColumn(measure: MeasureName): Column<Row> {
  const { label, unit } = measureEntry(measure);
  const position = measurePosition(measure);
  const valueIn = ({ run }: Row) =>
    position < 0 ? run.outcome?.ownMeasures?.[measure] : measureIn(run, position);
  return { name: measure, unit, meaning: label, value: valueIn };
}
