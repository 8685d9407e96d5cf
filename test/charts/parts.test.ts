import { expect, test } from "vitest";
import { partsChart } from "../../src/charts/parts.ts";
import { measureEntry } from "../../src/model/measures.ts";
import { exampleStudy, exampleWith } from "./example-study.ts";

const chart = partsChart(exampleStudy);

test("the index says what it is made of, in the words of the measure table", () => {
  const lines = JSON.stringify(chart?.spec.title).replaceAll('","', " ");
  expect(lines).toContain(measureEntry("engagementQuality").definition);
  expect(lines).toContain("never a measured alliance");
});

test("four parts and the index, for every plan, with ranges", () => {
  expect(chart?.table.rows).toHaveLength(5 * 6);
  expect(chart?.table.columns).toEqual(["measure", "plan", "mean", "low", "high", "replications"]);
});

test("the title names the extremes of the index and the part that sets them apart", () => {
  expect(chart?.title).toBe(
    "At 1 meeting a week, engagement quality runs from 0.47 (“Caseworkers alone, scarce provisions”) to 0.68 (“As many caseworkers, all their own paperwork”)",
  );
  expect(JSON.stringify(chart?.spec)).toContain("differ most in responsiveness, 0.34 and 0.63");
});

test("one replication has no range, and is drawn without one", () => {
  const rows = exampleStudy.rows.filter(({ replication }) => replication === 1);
  const single = partsChart(exampleWith({ replications: 1, rows }));
  expect(single?.table.rows[0].slice(3)).toEqual(["not defined", "not defined", 1]);
  expect(JSON.stringify(single?.spec)).not.toContain('"low":null');
});
