// What each plan costs, and what became of the money: budgeted, spent, unspent; and whom it served.
import type { PlanInReport, ReportFindings } from "../experiment/analysis/report-findings.ts";
import type { MeasureName } from "../model/measures.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { amount } from "../words/amounts.ts";
import { besideNow, costNote, costsCaption, moneyLead, thousands } from "../words/report-costs.ts";
import { html, type Markup, ofUser } from "./html.ts";
import { letterAt } from "./letters.ts";
import { loadSentences } from "./load-sentences.ts";
import { type Paper, rowClass } from "./on-paper.ts";

interface Column {
  readonly heading: string;
  readonly value: (plan: PlanInReport, now: PlanInReport | undefined) => string;
}

const ofMeasure =
  (measure: MeasureName): Column["value"] =>
  ({ values }) =>
    values === undefined || values[measure].count === 0 ? "–" : amount(measure, values[measure].mean);

const inThousands =
  (read: (plan: PlanInReport) => number): Column["value"] =>
  (plan) =>
    thousands(read(plan));

interface Group {
  readonly heading: string;
  readonly columns: readonly Column[];
}

const groups: readonly Group[] = [
  {
    heading: "Whole budget",
    columns: [
      { heading: "A year", value: inThousands(({ money }) => money.total) },
      {
        heading: "Beside now",
        value: ({ money, isBaseline }, now) =>
          isBaseline || now === undefined ? "" : besideNow(money, now.money),
      },
    ],
  },
  {
    heading: "Staff",
    columns: [
      { heading: "People", value: ({ people }) => String(people) },
      { heading: "Budget", value: inThousands(({ money }) => money.staff) },
      { heading: "Vacant, saved", value: inThousands(({ money }) => money.vacancies) },
      { heading: "Leavers cost", value: inThousands(({ money }) => money.turnover) },
    ],
  },
  {
    heading: "Provisions for clients",
    columns: [
      { heading: "Budget", value: inThousands(({ money }) => money.provisions) },
      { heading: "Promised", value: inThousands(({ money }) => money.promised) },
      { heading: "Spent", value: inThousands(({ money }) => money.spent) },
      { heading: "Left unspent", value: inThousands(({ money }) => money.unspent) },
      { heading: "Broken promises", value: ofMeasure("brokenPromisesPerClientYear") },
    ],
  },
  {
    heading: "Clients",
    columns: [
      { heading: "Served", value: ofMeasure("clientsServedPerYear") },
      { heading: "Days waited", value: ofMeasure("waitDays") },
    ],
  },
];
const columns = groups.flatMap(({ columns: own }) =>
  own.map((column, place) => ({ ...column, look: place === 0 ? "number first" : "number" })),
);

export function costsTable({ budget }: Scenario, { plans, load }: ReportFindings, paper?: Paper): Markup {
  if (plans.length === 0) return html``;
  const now = plans.find(({ isBaseline }) => isBaseline);
  const totals = plans.map(({ money }) => money.total);
  return html`<h2>What it costs, and whom it serves</h2>
<p>${moneyLead(budget, totals)}</p>
<div class="scroll" tabindex="0" role="region" aria-label="What each plan costs">
<table class="costs">
<caption>${costsCaption}</caption>
<colgroup></colgroup>${groups.map(({ columns: own }) => html`<colgroup span="${own.length}"></colgroup>`)}
<thead><tr><td></td>${groups.map(({ heading, columns: own }) => html`<th scope="colgroup" colspan="${own.length}" class="group">${heading}</th>`)}</tr>
<tr><th scope="col">Plan</th>${columns.map(({ heading, look }) => html`<th scope="col" class="${look}">${heading}</th>`)}</tr></thead>
<tbody>
${plans.map(
  (plan, place) =>
    html`<tr class="${rowClass(place, paper)}"><th scope="row"><b>${letterAt(place)}</b> <span class="screen-only">${ofUser(plan.plan.label)}</span></th>${columns.map(({ value, look }) => html`<td class="${look}">${value(plan, now)}</td>`)}</tr>\n`,
)}</tbody>
</table>
</div>
<p class="faint">${costNote}</p>
${loadSentences(load).map((sentence) => html`<p>${sentence}</p>`)}`;
}
