// Claims about the table of weeks: every run's weeks in row order; failed runs have none, copies are not written twice.
import { expect, test } from "vitest";
import type { Cell } from "../../../src/experiment/plan/cells.ts";
import type { RunRow } from "../../../src/experiment/run/rows.ts";
import { meanWeeksTable, weeksTable } from "../../../src/experiment/tables/weeks.ts";
import { weekSeriesNames } from "../../../src/model/week-series.ts";
import { outcomeWith } from "../fixtures/outcomes.ts";
import { alone, team } from "../fixtures/scenarios.ts";

const point = { "meetings.perWeek": 2 };
const cells: Cell[] = [
  { plan: alone, pointIndex: 0, point },
  { plan: team, pointIndex: 0, point, copyOf: 0 },
];
const row = (cellIndex: number): RunRow => ({
  cellIndex,
  replication: 1,
  status: "ok",
  outcome: outcomeWith({}),
});
const rows: RunRow[] = [
  row(0),
  { cellIndex: 0, replication: 2, status: "failed", reason: "It broke." },
  row(1),
];

test("a row for each week of each run that neither failed nor is a copy, the series under their names", () => {
  const table = weeksTable({ cells, rows });
  expect(table.fields.map(({ name }) => name)).toEqual([
    "plan",
    "meetings.perWeek",
    "replication",
    "point",
    "week",
    ...weekSeriesNames,
  ]);
  const place = (name: string) => table.fields.findIndex((field) => field.name === name);
  const told = [...table.rows()].map((cellsOfRow) => [
    ...cellsOfRow.slice(0, 5),
    cellsOfRow[place("backlogDays")],
    cellsOfRow[place("trust")],
    cellsOfRow[place("strain")],
  ]);
  expect(told).toEqual([
    ["alone", 2, 1, 1, 1, 1, 0.4, Number.NaN],
    ["alone", 2, 1, 1, 2, 2.5, Number.NaN, Number.NaN],
  ]);
});

test("the mean weeks are over the runs that have them, and a copy has those of its source, marked as a copy", () => {
  const second: RunRow = { ...row(0), replication: 3 };
  const table = meanWeeksTable({ cells, rows: [...rows.slice(0, 2), second, row(1)] });
  const place = (name: string) => table.fields.findIndex((field) => field.name === name);
  const told = [...table.rows()].map((cellsOfRow) =>
    ["plan", "point", "copyOf", "week", "replications", "backlogDays", "strain"].map(
      (name) => cellsOfRow[place(name)],
    ),
  );
  expect(told).toEqual([
    ["alone", 1, "", 1, 2, 1, Number.NaN],
    ["alone", 1, "", 2, 2, 2.5, Number.NaN],
    ["team", 1, "alone meetings.perWeek=2", 1, 1, 1, Number.NaN],
    ["team", 1, "alone meetings.perWeek=2", 2, 1, 2.5, Number.NaN],
  ]);
});
