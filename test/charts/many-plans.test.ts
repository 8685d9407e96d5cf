// Claims about charts of many plans: nobody is told apart by a repeated colour, nothing outgrows a sheet, what is left out is said.
import { expect, test } from "vitest";
import { distributionChart } from "../../src/charts/distribution.ts";
import { responseChart } from "../../src/charts/response.ts";
import { firstThatFit, rowsThatFit, tallest } from "../../src/charts/rows-that-fit.ts";
import { surveyChart } from "../../src/charts/survey.ts";
import { analyseRows } from "../../src/experiment/analysis/findings.ts";
import { findForReport } from "../../src/experiment/analysis/report-findings.ts";
import { planStudy } from "../../src/experiment/plan/study-plan.ts";
import { measureEntry } from "../../src/model/measures.ts";
import { renderSvg } from "../../src/pictures/render.ts";
import { chartsFor } from "../../src/report/charts.ts";
import type { Hypothesis } from "../../src/scenario/scenario.ts";
import { measureInSentence } from "../../src/words/labels.ts";
import { outcomeOf } from "./example-outcomes.ts";
import { exampleScenario, plans } from "./example-scenario.ts";

const { budget: _, ...scenario } = exampleScenario;

/** So many plans at two points, each with the made-up outcomes of one of the six. */
function studyOf(count: number, replications = 6, hypotheses: readonly Hypothesis[] = []) {
  const many = Array.from({ length: count }, (_, place) => ({
    name: `plan-${place}`,
    label: `Plan number ${place}${place % 3 === 0 ? " with a label as long as some are" : ""}`,
    changes: { ...plans[place % plans.length].changes, "provisions.perClientYear": 200 + place },
  }));
  const study = { ...scenario, plans: many, baseline: "plan-0", hypotheses };
  const planned = planStudy(
    { ...study, sweep: [{ lever: "meetings.perWeek", values: [0, 2] }] },
    { kind: "sweep" },
  );
  const rows = planned.cells.flatMap(({ plan, point }, cellIndex) =>
    Array.from({ length: replications }, (_, place) => place + 1).map((replication) => ({
      ...{ cellIndex, replication },
      status: "ok" as const,
      outcome: outcomeOf(
        plans[Number(plan.name.slice("plan-".length)) % plans.length].name,
        Number(point["meetings.perWeek"]),
        replication,
      ),
    })),
  );
  return analyseRows({ ...planned, replications }, rows);
}

const [few, many, unsure] = [studyOf(8), studyOf(25), studyOf(25, 2)];
const [chartsOfFew, chartsOfMany, chartsOfUnsure] = [few, many, unsure].map((study) =>
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

test.each([
  ...chartsOfMany.map(({ name, spec }) => ({ name, spec, programmes: 6 })),
  ...chartsOfUnsure.map(({ name, spec }) => ({ name, spec, programmes: 2 })),
])(
  "the $name chart of 25 plans, $programmes programmes each, is no taller and no wider than a sheet shows",
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

test("where not every measure has room for panels, the one that the title is about has them", () => {
  const claimed = exampleScenario.measures.at(-1)?.measure ?? "waitDays";
  const asked = { name: "H1", says: "It rises.", measure: claimed, plan: "plan-1" } as const;
  const hypothesis = { ...asked, kind: "trend", over: "meetings.perWeek", expect: "rises" } as const;
  const chart = responseChart(studyOf(25, 6, [hypothesis]));
  const { label } = measureEntry(claimed);
  expect(JSON.stringify(chart?.spec.title)).toContain(measureInSentence(claimed));
  expect(JSON.stringify(chart?.spec.vconcat)).toContain(`"text":"${label}, `);
});

test.each([9, 5])(
  "a range of %i plans that goes beyond what a share can be is cut where the share ends",
  (count) => {
    const shares = scenario.measures.filter(({ measure }) => /0-1$/.test(measureEntry(measure).unit));
    expect(shares.length).toBeGreaterThan(0);
    const study = studyOf(count, 2);
    const spec = JSON.stringify(
      responseChart({ ...study, scenario: { ...study.scenario, measures: shares } })?.spec,
    );
    for (const [, from, to] of spec.matchAll(
      /"field":"mean","type":"quantitative","scale":\{"domain":\[(-?[\d.]+),(-?[\d.]+)\]/g,
    )) {
      expect(Number(from)).toBeGreaterThanOrEqual(0);
      expect(Number(to)).toBeLessThanOrEqual(1);
    }
    expect(spec).toContain('"clip":true');
  },
);

test("where bars are cut at the edge of a small panel, that is said", () => {
  const said = (study: typeof many) => JSON.stringify(distributionChart(study)?.spec.title);
  expect(said(unsure)).toContain("A bar that ends at a panel's edge goes on.");
  expect(said(studyOf(5, 2))).not.toContain("edge");
});
