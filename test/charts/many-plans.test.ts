// Claims about charts of many plans: nobody is told apart by a repeated colour, nothing outgrows a sheet, what is left out is said.
import { expect, test } from "vitest";
import { firstThatFit, rowsThatFit, tallest } from "../../src/charts/rows-that-fit.ts";
import { surveyChart } from "../../src/charts/survey.ts";
import { analyseRows } from "../../src/experiment/analysis/findings.ts";
import { findForReport } from "../../src/experiment/analysis/report-findings.ts";
import { planStudy } from "../../src/experiment/plan/study-plan.ts";
import { renderSvg } from "../../src/pictures/render.ts";
import { chartsFor } from "../../src/report/charts.ts";
import { outcomeOf } from "./example-outcomes.ts";
import { exampleScenario, plans } from "./example-scenario.ts";

const { budget: _, ...scenario } = exampleScenario;

/** So many plans at two points, each with the made-up outcomes of one of the six. */
function studyOf(count: number) {
  const many = Array.from({ length: count }, (_, place) => ({
    name: `plan-${place}`,
    label: `Plan number ${place}${place % 3 === 0 ? " with a label as long as some are" : ""}`,
    changes: { ...plans[place % plans.length].changes, "provisions.perClientYear": 200 + place },
  }));
  const study = { ...scenario, plans: many, baseline: "plan-0", hypotheses: [] };
  const planned = planStudy(
    { ...study, sweep: [{ lever: "meetings.perWeek", values: [0, 2] }] },
    { kind: "sweep" },
  );
  const rows = planned.cells.flatMap(({ plan, point }, cellIndex) =>
    [1, 2, 3, 4, 5, 6].map((replication) => ({
      ...{ cellIndex, replication },
      status: "ok" as const,
      outcome: outcomeOf(
        plans[Number(plan.name.slice("plan-".length)) % plans.length].name,
        Number(point["meetings.perWeek"]),
        replication,
      ),
    })),
  );
  return analyseRows({ ...planned, replications: 6 }, rows);
}

const [few, many] = [studyOf(8), studyOf(25)];
const [chartsOfFew, chartsOfMany] = [few, many].map((study) =>
  chartsFor("researcher", study, findForReport(study)),
);

/** Everything with its own domain of plans and a range of colours beside it. */
function coloursByPanel(spec: unknown): string[][] {
  if (typeof spec !== "object" || spec === null) return [];
  const { field, scale } = spec as { field?: string; scale?: { domain?: string[]; range?: string[] } };
  const own = field === "plan" && scale?.range?.[0]?.startsWith("#") ? [scale.range] : [];
  return [...own, ...Object.values(spec).flatMap(coloursByPanel)];
}

test.each(["response", "weeks", "distribution", "precision"])(
  "in no panel of the %s chart of 25 plans do two share a colour; of 8 plans they have eight",
  (name) => {
    const find = (charts: typeof chartsOfFew) => charts.find((chart) => chart.name === name);
    const panels = coloursByPanel(find(chartsOfMany)?.spec);
    expect(panels.length).toBeGreaterThan(20);
    for (const colours of panels) expect(new Set(colours).size).toBe(colours.length);
    for (const colours of coloursByPanel(find(chartsOfFew)?.spec))
      expect(new Set(colours).size).toBe(colours.length);
  },
);

test.each(chartsOfMany)(
  "the $name chart of 25 plans is no taller and no wider than a sheet shows",
  async ({ spec }) => {
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(await renderSvg(spec)) ?? [];
    expect(Number(height)).toBeLessThanOrEqual(tallest);
    expect(Number(width)).toBeLessThanOrEqual(840);
  },
);

test("plans that a picture has no room for are counted under its title and stand in its table, the baseline always drawn", () => {
  const chart = surveyChart(many);
  const drawn = rowsThatFit(3, 40);
  expect(drawn).toBeLessThan(25);
  expect(JSON.stringify(chart?.spec.title).replaceAll('","', " ")).toContain(
    `${drawn} of 25 plans are drawn; all stand in the table of this chart.`,
  );
  expect(new Set(chart?.table.rows.map(([, plan]) => plan)).size).toBe(25);
  const letters = [..."abcdef"];
  expect(firstThatFit(letters, 3, (one) => one === "f").shown).toEqual(["f", "a", "b"]);
  expect(firstThatFit(letters, 6, (one) => one === "f")).toEqual({ shown: letters, said: [] });
});
