import { expect, test } from "vitest";
import { allCharts } from "../../src/charts/all-charts.ts";
import { madeUpSearch } from "../experiment/fixtures/made-up-search.ts";

const results = await madeUpSearch();
const charts = allCharts(results);

test("a search has one chart, with a panel for each measure and a row for each plan that may be on the frontier", () => {
  expect(charts.map(({ name }) => name)).toEqual(["frontier"]);
  const [{ title, table, spec }] = charts;
  expect(title).toBe("3 of 4 plans are on the frontier beyond chance");
  expect(table.rows).toHaveLength(3 * 2);
  expect(table.rows.map(([plan]) => plan)).not.toContain("Plan beaten");
  for (const row of table.rows) {
    expect(row).toHaveLength(table.columns.length);
    for (const cell of row) if (typeof cell === "number") expect(cell).toBe(Math.round(cell * 100) / 100);
  }
  expect(JSON.stringify(spec)).toContain("Engagement quality");
  expect(JSON.stringify(spec)).toContain("· replications 40");
  expect(JSON.stringify(spec)).not.toMatch(/NaN|Infinity|null,null/);
});

test("in possible worlds the table says in how many of them a plan is on the frontier", async () => {
  const [{ title, table }] = allCharts(await madeUpSearch(4));
  expect(title).toMatch(/in some of 4 possible worlds/);
  expect(table.rows[0][1]).toMatch(/^4 of 4$/);
});

test("a search that can tell nothing draws nothing", () => {
  if (results.search === undefined) throw new Error("no search");
  expect(allCharts({ ...results, search: { ...results.search, measures: [] } })).toEqual([]);
  expect(allCharts({ ...results, search: { ...results.search, shown: [] } })).toEqual([]);
});
