import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allCharts } from "../../src/charts/all-charts.ts";
import { exampleScenario } from "./example-scenario.ts";
import { exampleStudy, exampleWith } from "./example-study.ts";

const charts = allCharts(exampleStudy);
const sources = readdirSync(new URL("../../src/charts", import.meta.url)).map((file) =>
  readFileSync(new URL(`../../src/charts/${file}`, import.meta.url), "utf8"),
);

test("a swept study of several plans has every chart, the difference first", () => {
  expect(charts.map(({ name }) => name)).toEqual([
    "difference",
    "response",
    "distribution",
    "parts",
    "minutes",
    "weeks",
    "survey",
  ]);
});

test.each(charts)(
  "the $name chart carries its title, its description and the recipe into the specification",
  (chart) => {
    const { title, description, spec } = chart;
    const heading = spec.title as { text: string[] };
    expect(heading.text.length).toBeLessThanOrEqual(2);
    expect(heading.text[0].slice(0, 20)).toBe(title.slice(0, 20));
    expect(spec.description).toBe(`${title}. ${description}`);
    expect(JSON.stringify(spec)).toContain(
      "Street-Level · scenario case-teams · seed davis-ybarra · replications 12",
    );
  },
);

test.each(charts)("the $name chart is plain data: JSON reads back what was written", ({ spec }) => {
  expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  expect(JSON.stringify(spec)).not.toMatch(/null,null|NaN|Infinity/);
});

test.each(charts)(
  "the table of the $name chart has a cell for each column and at most two decimals",
  ({ table }) => {
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) {
      expect(row).toHaveLength(table.columns.length);
      for (const cell of row) if (typeof cell === "number") expect(cell).toBe(Math.round(cell * 100) / 100);
    }
  },
);

test.each(charts)("the $name chart uses no word of significance or confidence", ({ spec }) => {
  expect(JSON.stringify(spec)).not.toMatch(/significan|confiden|robust|optimal|proves/i);
});

test("what a chart says comes from the study: another label for a plan stands in every title that names it", () => {
  const renamed = exampleScenario.plans.map((plan) =>
    plan.name === "alone-scarce" ? { ...plan, label: "Nine clerks" } : plan,
  );
  const cells = exampleStudy.cells.map((cell) => ({
    ...cell,
    plan: renamed.find(({ name }) => name === cell.plan.name) ?? cell.plan,
  }));
  const other = allCharts(exampleWith({ cells, scenario: { ...exampleScenario, plans: renamed } }));
  const naming = charts.filter(({ title }) => title.includes("Caseworkers alone, scarce provisions"));
  expect(naming.length).toBeGreaterThan(1);
  for (const { name } of naming)
    expect(other.find((chart) => chart.name === name)?.title).toContain("Nine clerks");
});

test("no chart knows a plan or a swept lever by name", () => {
  for (const source of sources) {
    for (const { name, label } of exampleScenario.plans) {
      expect(source).not.toContain(name);
      expect(source).not.toContain(label);
    }
    expect(source).not.toContain("meetings.perWeek");
  }
});

test("charts touch no file, no document and no package", () => {
  for (const source of sources) {
    expect(source).not.toMatch(/from "(?!\.)/);
    expect(source).not.toMatch(/\b(document|window|process)\./);
  }
});

test("a study in which every replication failed has no chart, and no error", () => {
  const rows = exampleStudy.rows.map(({ cellIndex, replication }) => ({
    cellIndex,
    replication,
    status: "failed" as const,
    reason: "The pot was negative.",
  }));
  expect(allCharts({ ...exampleWith({ rows }), differences: [] })).toEqual([]);
});
