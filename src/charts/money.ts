// The money chart: what each plan's year is budgeted for, and which part of the provisions nobody gets.
import type { PlanInReport } from "../experiment/analysis/report-findings.ts";
import type { Findings } from "../experiment/analysis/results.ts";
import { quoted } from "../words/labels.ts";
import { dollars } from "../words/numbers.ts";
import type { Chart } from "./chart.ts";
import { composeChart } from "./compose.ts";
import { tableNumber } from "./numbers.ts";
import type { PlainObject } from "./plain-data.ts";
import { rowEncoding, rowLabel, rowLabelWidth } from "./row-axis.ts";
import { firstThatFit, rowsThatFit } from "./rows-that-fit.ts";
import { chartWidth } from "./style.ts";

const staff = { label: "staff", colour: "#0072B2", textColour: "#ffffff" };
const spent = { label: "provisions spent", colour: "#E69F00", textColour: "#000000" };
const unspent = { label: "provisions left unspent", colour: "#d6d6d6", textColour: "#000000" };
const parts = [staff, spent, unspent];

const leastRowHeight = 19;
const lineHeight = 13;
const twoLines = 2 * lineHeight + 4;
/** Pixels that a number on a piece of a bar needs. */
const digitsWidth = 60;

/** Undefined where no plan has a cost. */
export function moneyChart(results: Findings, all: readonly PlanInReport[]): Chart | undefined {
  if (all.length === 0) return undefined;
  const { shown: plans, said } = firstThatFit(all, rowsThatFit(1, twoLines), ({ isBaseline }) => isBaseline);
  const rows = plans.map(({ plan }) => rowLabel(plan.label));
  const most = Math.max(...plans.map(({ money }) => money.total));
  if (!(most > 0)) return undefined;
  const width = chartWidth - rowLabelWidth;
  const pieces = plans.flatMap(({ money }, place) => {
    const known = Number.isFinite(money.spent);
    const ends = [money.staff, money.staff + (known ? money.spent : 0), money.total];
    return parts.map(({ label, textColour }, part) => {
      const [from, to] = [part === 0 ? 0 : ends[part - 1], ends[part]];
      const isWide = ((to - from) / most) * width >= digitsWidth;
      const digits = isWide ? dollars(to - from) : "";
      return { row: rows[place], part: label, from, to, middle: (from + to) / 2, digits, textColour };
    });
  });
  const x: PlainObject = {
    type: "quantitative",
    scale: { domain: [0, most], nice: false },
    axis: { title: "Dollars a year", format: "$,.0f", tickCount: 6 },
  };
  const y = rowEncoding(rows, true);
  const lines = Math.max(...rows.map((row) => row.split("\n").length));
  return composeChart(results, {
    name: "money",
    title: moneyFinding(all),
    subtitle: [
      "A year's budget of each plan; provisions spent are the mean of its simulated programmes.",
      ...said,
    ],
    description:
      "One bar a plan: the budget for staff, the provisions that were spent, and those that were budgeted and left unspent.",
    panels: {
      width,
      height: rows.length * Math.max(leastRowHeight, lines * lineHeight + 4),
      layer: [
        {
          data: { values: pieces.filter(({ from, to }) => to > from) },
          mark: { type: "bar", stroke: "#ffffff", strokeWidth: 1 },
          encoding: {
            x: { ...x, field: "from" },
            x2: { field: "to" },
            y,
            fill: {
              field: "part",
              type: "nominal",
              scale: { domain: parts.map(({ label }) => label), range: parts.map(({ colour }) => colour) },
              legend: null,
            },
          },
        },
        {
          data: { values: pieces.filter(({ digits }) => digits !== "") },
          mark: { type: "text", fontSize: 10, baseline: "middle" },
          encoding: {
            x: { ...x, field: "middle" },
            y,
            text: { field: "digits" },
            color: { field: "textColour", type: "nominal", scale: null },
          },
        },
      ],
    },
    left: rowLabelWidth,
    key: parts.map(({ label, colour }) => ({ label, colour, shape: "square", size: 140 })),
    table: {
      columns: ["plan", "staff", "provisions", "total", "provisions spent", "left unspent"],
      rows: all.map(({ plan, money }) => [
        plan.label,
        ...[money.staff, money.provisions, money.total, money.spent, money.unspent].map((value) =>
          tableNumber(value, 0),
        ),
      ]),
    },
  });
}

/** What budgets come to, and the most that is left. */
function moneyFinding(plans: readonly PlanInReport[]): string {
  const totals = plans.map(({ money }) => money.total);
  const [least, most] = [Math.min(...totals), Math.max(...totals)];
  const budgets =
    dollars(least) === dollars(most)
      ? `${plans.length === 1 ? "The plan" : "Every plan"} is budgeted at ${dollars(most)} a year`
      : `Budgets run from ${dollars(least)} to ${dollars(most)} a year`;
  const idle = plans.filter(({ money }) => money.unspent > 0);
  if (idle.length === 0) return budgets;
  const worst = idle.reduce((one, other) => (other.money.unspent > one.money.unspent ? other : one));
  return `${budgets}; up to ${dollars(worst.money.unspent)} of it is left unspent, under ${quoted(worst.plan.label)}`;
}
