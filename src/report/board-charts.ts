// The three charts of a report for a board: programme by programme, the plans beside each other, what it costs.
import type { Chart } from "../charts/chart.ts";
import { moneyChart } from "../charts/money.ts";
import { plansChart } from "../charts/plans.ts";
import { cutAt } from "../charts/short-title.ts";
import { yearsChart } from "../charts/years.ts";
import type { ReportFindings } from "../experiment/analysis/report-findings.ts";
import type { Findings } from "../experiment/analysis/results.ts";
import type { Plan } from "../scenario/scenario.ts";
import { letterAt } from "./letters.ts";
import { paperOf } from "./on-paper.ts";

/** Three charts share a sheet. */
const boardRowHeight = 24;
const boardLabel = 24;
const elsewhere = "the others stand in this chart's table, on a screen";

/** @param given with plans at one point at least. */
export function boardCharts(found: Findings, given: ReportFindings): Chart[] {
  const { findings, more } = withLetters({ ...found, ...found.charts.apart }, given);
  const room = { rows: paperOf(found, given).plans, elsewhere };
  const measures = findings.scenario.measures.filter(({ measure }) => measure !== "costPerClientMonth");
  const withoutCost = { ...findings, scenario: { ...findings.scenario, measures } };
  return [
    yearsChart(findings, more.programmes, { ...room, rowHeight: boardRowHeight }),
    plansChart(withoutCost, more, boardRowHeight, room),
    moneyChart(findings, more.plans, room),
  ].flatMap((chart) => (chart === undefined ? [] : [withoutRecipe(chart)]));
}

/** The recipe stands once, at the foot of the page. */
function withoutRecipe(chart: Chart): Chart {
  const { vconcat } = chart.spec;
  return Array.isArray(vconcat)
    ? { ...chart, spec: { ...chart.spec, vconcat: vconcat.slice(0, -1) } }
    : chart;
}

/** Plans under the letters of the tables, their labels cut to a line. */
function withLetters(findings: Findings, more: ReportFindings) {
  const order = more.plans.map(({ plan }) => plan.name);
  const lettered = (plan: Plan): Plan => {
    const place = order.indexOf(plan.name);
    return place < 0 ? plan : { ...plan, label: `${letterAt(place)}: ${cutAt(plan.label, boardLabel)}` };
  };
  const withPlan = <Thing extends { readonly plan: Plan }>(thing: Thing): Thing => ({
    ...thing,
    plan: lettered(thing.plan),
  });
  const { scenario, plans, cells } = findings;
  return {
    findings: {
      ...findings,
      scenario: { ...scenario, plans: scenario.plans.map(lettered) },
      plans: plans.map(lettered),
      cells: cells.map(withPlan),
    },
    more: {
      ...more,
      plans: more.plans.map(withPlan),
      programmes: more.programmes.map((one) => ({ ...one, plans: one.plans.map(withPlan) })),
    },
  };
}
