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
import { firstThatFit, type Room, rowsThatFit } from "./rows-that-fit.ts";
import { chartWidth } from "./style.ts";

// Greys, from dark to white: the colours are the plans'.
const outline = "#4a4a4a";
const staff = { label: "staff", colour: "#5e5e5e", textColour: "#ffffff" };
const spent = { label: "provisions spent", colour: "#b5b5b5", textColour: "#000000" };
const unspent = { label: "provisions left unspent", colour: "#ffffff", textColour: "#000000" };
const unknown = {
  label: "provisions: nobody knows what was spent",
  colour: "#dcdcdc",
  textColour: "#000000",
};

const leastRowHeight = 19;
const lineHeight = 13;
const twoLines = 2 * lineHeight + 4;
/** Pixels that a number on a piece of a bar needs. */
const digitsWidth = 60;

/** Undefined where no plan has a cost. */
export function moneyChart(results: Findings, all: readonly PlanInReport[], room?: Room): Chart | undefined {
  if (all.length === 0) return undefined;
  const { shown: plans, said } = firstThatFit(
    all,
    room?.rows ?? rowsThatFit(1, twoLines),
    ({ isBaseline }) => isBaseline,
    room?.elsewhere,
  );
  const rows = plans.map(({ plan }) => rowLabel(plan.label));
  const most = Math.max(...plans.map(({ money }) => money.total));
  if (!(most > 0)) return undefined;
  const width = chartWidth - rowLabelWidth;
  const pieces = plans.flatMap(({ money }, place) => {
    const isKnown = Number.isFinite(money.spent);
    const stack = isKnown
      ? [
          { ...staff, dollars: money.staff },
          { ...spent, dollars: Math.min(money.spent, money.provisions) },
          { ...unspent, dollars: money.unspent },
        ]
      : [
          { ...staff, dollars: money.staff },
          { ...unknown, dollars: money.provisions },
        ];
    return stack.map(({ label, textColour }, part) => {
      const from = sumOf(stack.slice(0, part));
      const to = from + stack[part].dollars;
      const isWide = ((to - from) / most) * width >= digitsWidth;
      const digits = isWide ? dollars(to - from) : "";
      return { row: rows[place], part: label, from, to, middle: (from + to) / 2, digits, textColour };
    });
  });
  const drawnPieces = pieces.filter(({ from, to }) => to > from);
  const parts = [staff, spent, unspent, unknown].filter(({ label }) =>
    drawnPieces.some(({ part }) => part === label),
  );
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
          data: { values: drawnPieces },
          mark: { type: "bar", stroke: outline, strokeWidth: 1 },
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
    key: parts.map(({ label, colour }) => {
      const isWhite = colour === unspent.colour;
      return { label, colour: isWhite ? outline : colour, shape: "square", size: 140, isHollow: isWhite };
    }),
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

function sumOf(some: readonly { readonly dollars: number }[]): number {
  return some.reduce((sum, { dollars }) => sum + dollars, 0);
}

/** From this share of a plan's budget on what is left unspent is the finding. */
const muchUnspent = 0.02;

/** One claim: the most that is left unspent, where that is much; otherwise what budgets come to. */
function moneyFinding(plans: readonly PlanInReport[]): string {
  const totals = plans.map(({ money }) => money.total);
  const [least, most] = [Math.min(...totals), Math.max(...totals)];
  const idle = plans.filter(({ money }) => money.unspent > muchUnspent * money.total);
  if (idle.length > 0) {
    const worst = idle.reduce((one, other) => (other.money.unspent > one.money.unspent ? other : one));
    const { unspent: left, total } = worst.money;
    return `${plans.length === 1 ? "" : "Up to "}${dollars(left)} of ${dollars(total)} a year is left unspent, under ${quoted(worst.plan.label)}`;
  }
  return dollars(least) === dollars(most)
    ? `${plans.length === 1 ? "The plan" : "Every plan"} is budgeted at ${dollars(most)} a year`
    : `Budgets run from ${dollars(least)} to ${dollars(most)} a year`;
}
