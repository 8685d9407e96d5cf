// Claims about the table of who gains and who loses.
import { expect, test } from "vitest";
import {
  type PlanInReport,
  type ReportFindings,
  sidesMeasures,
} from "../../src/experiment/analysis/report-findings.ts";
import type { Difference } from "../../src/experiment/analysis/results.ts";
import { sidesTable } from "../../src/report/sides-table.ts";
import { sideLines } from "../../src/words/report-sides.ts";
import { textOf } from "./report-study.ts";

/** Days on the waiting list under plans A, B, ...; those named wait longer, beyond chance, than under A. */
function told(waits: readonly number[], longer: readonly number[]): string {
  const plans = waits.map((mean, place) => ({
    plan: { name: `plan-${place}`, label: "", changes: {} },
    isBaseline: place === 0,
    values: { waitDays: { mean } },
  })) as unknown as PlanInReport[];
  const sides = waits.slice(1).map((_, place) => ({
    plan: `plan-${place + 1}`,
    measure: "waitDays",
    reading: longer.includes(place + 1) ? "higher" : "unclear",
    isTold: true,
  })) as unknown as ReportFindings["sides"];
  return textOf(sidesTable({ sides, plans }).markup);
}

test("a plan stands with what it comes to, beside what there is now", () => {
  expect(told([6.5, 19.3, 3.5, 10.7], [1, 3])).toContain("time they wait working days 6.5 – B 19.3, D 10.7");
});

test("of more than three plans the letters stand with the least and the most", () => {
  expect(told([5, 6, 7, 8, 9, 5, 5, 5], [1, 2, 3, 4])).toContain("5.0 – B–E (6.0 to 9.0)");
  expect(told([5, 6, 7, 8, 9, 5], [1, 2, 3, 4])).toContain("5.0 – all but F (6.0 to 9.0)");
  expect(told([5, 6, 7, 8, 9], [1, 2, 3, 4])).toContain("5.0 – all (6.0 to 9.0)");
});

test("every line of gains and losses says in what it is counted, and of a gap which side is taken from which", () => {
  const sides = sidesMeasures.map((measure) => ({
    ...{ measure, plan: "b" },
    reading: "higher",
    isTold: true,
  }));
  const { clear } = sideLines(sides as unknown as Difference[]);
  expect(clear).toHaveLength(sidesMeasures.length);
  for (const { measure, unit } of clear) {
    expect(unit, measure).toMatch(/\w/);
    if (measure.endsWith("Gap")) expect(unit, measure).toContain(" minus ");
  }
});
