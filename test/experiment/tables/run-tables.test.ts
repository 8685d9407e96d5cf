// Claims about the tables of which every run leaves its own rows: row order, copies, and how far the detail goes.
import { expect, test } from "vitest";
import type { Cell } from "../../../src/experiment/plan/cells.ts";
import type { RunRow } from "../../../src/experiment/run/rows.ts";
import { detailKinds, type RunTableKind, runTable } from "../../../src/experiment/tables/run-tables.ts";
import { packRows, type RunColumn } from "../../../src/model/run-table.ts";
import { outcomeWith } from "../fixtures/outcomes.ts";
import { alone, team } from "../fixtures/scenarios.ts";

const columns = {
  who: { unit: "", type: "string", meaning: "Name." },
  age: { unit: "years", type: "integer", meaning: "Age." },
} as const satisfies Readonly<Record<string, RunColumn>>;

const kind: RunTableKind = { name: "people", says: "Everybody.", columns };

const point = { "meetings.perWeek": 2 };
const cells: Cell[] = [
  { plan: alone, pointIndex: 0, point },
  { plan: team, pointIndex: 0, point, copyOf: 0 },
];

function rowOf(cellIndex: number, replication: number, ages: readonly number[]): RunRow {
  const people = packRows(
    columns,
    ages.map((age) => ({ who: age > 40 ? "old" : "young", age })),
  );
  return { cellIndex, replication, status: "ok", outcome: { ...outcomeWith({}), tables: { people } } };
}

const rows: RunRow[] = [
  rowOf(0, 1, [30, 50, Number.NaN]),
  rowOf(0, 2, [41]),
  { cellIndex: 0, replication: 3, status: "failed", reason: "It broke." },
  { cellIndex: 0, replication: 4, status: "ok", outcome: outcomeWith({}) },
  rowOf(1, 1, [30, 50, Number.NaN]),
];

test("every run's rows in their order, after plan, point and replication; failed runs and copies have none", () => {
  const table = runTable(kind, { cells, rows });
  expect(table.fields.map(({ name, type }) => [name, type])).toEqual([
    ["plan", undefined],
    ["meetings.perWeek", "number"],
    ["replication", "integer"],
    ["point", "integer"],
    ["who", "string"],
    ["age", "integer"],
  ]);
  expect([...table.rows()]).toEqual([
    ["alone", 2, 1, 1, "young", 30],
    ["alone", 2, 1, 1, "old", 50],
    ["alone", 2, 1, 1, "young", Number.NaN],
    ["alone", 2, 2, 1, "old", 41],
  ]);
});

test("a run that was written down beyond what was asked for is left out", () => {
  expect([...runTable(kind, { cells, rows }, 1).rows()]).toHaveLength(3);
});

test("a column that an older run does not have is empty", () => {
  const wider = {
    ...kind,
    columns: { ...columns, team: { unit: "", type: "integer", meaning: "." } } as const,
  };
  expect([...runTable(wider, { cells, rows }).rows()][0]).toEqual([
    "alone",
    2,
    1,
    1,
    "young",
    30,
    Number.NaN,
  ]);
});

test("every column of the detail has a meaning that is a sentence, and its name is its own", () => {
  expect(detailKinds.map(({ name }) => name)).toEqual(["clients", "workers", "decisions"]);
  for (const { columns: own } of detailKinds) {
    for (const [name, { meaning }] of Object.entries(own)) {
      expect(meaning).toMatch(/^[A-Z0-9].*[.!]$|^[a-z].*\.$/);
      expect(["plan", "replication"]).not.toContain(name);
    }
  }
});
