// What each plan costs, and what became of the money: budgeted, spent, unspent; and whom it served.
import type { PlanInReport, ReportFindings } from "../experiment/analysis/report-findings.ts";
import type { MeasureName } from "../model/measures.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { amount } from "../words/amounts.ts";
import { idleThroughout, overloadedThroughout } from "../words/office-load.ts";
import { besideNow, costNote, costsCaption, moneyLead, thousands } from "../words/report-costs.ts";
import { html, type Markup, ofUser } from "./html.ts";
import { letterAt } from "./letters.ts";

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

const columns: readonly Column[] = [
  { heading: "People", value: ({ people }) => String(people) },
  { heading: "Staff", value: inThousands(({ money }) => money.staff) },
  { heading: "Provisions", value: inThousands(({ money }) => money.provisions) },
  { heading: "Budget a year", value: inThousands(({ money }) => money.total) },
  {
    heading: "Beside now",
    value: ({ money, isBaseline }, now) =>
      isBaseline || now === undefined ? "" : besideNow(money, now.money),
  },
  { heading: "Vacant places save", value: inThousands(({ money }) => money.vacancies) },
  { heading: "Leavers cost", value: inThousands(({ money }) => money.turnover) },
  { heading: "Provisions spent", value: inThousands(({ money }) => money.spent) },
  { heading: "Left unspent", value: inThousands(({ money }) => money.unspent) },
  { heading: "Broken promises, client-year", value: ofMeasure("brokenPromisesPerClientYear") },
  { heading: "Clients served a year", value: ofMeasure("clientsServedPerYear") },
  { heading: "Days they waited", value: ofMeasure("waitDays") },
];

export function costsTable({ budget }: Scenario, { plans, load }: ReportFindings): Markup {
  if (plans.length === 0) return html``;
  const now = plans.find(({ isBaseline }) => isBaseline);
  const totals = plans.map(({ money }) => money.total);
  return html`<h2>What it costs, and whom it serves</h2>
<p>${moneyLead(budget, totals)}</p>
<div class="scroll" tabindex="0" role="region" aria-label="What each plan costs">
<table class="costs">
<caption>${costsCaption}</caption>
<thead><tr><th scope="col">Plan</th>${columns.map(({ heading }) => html`<th scope="col" class="number">${heading}</th>`)}</tr></thead>
<tbody>
${plans.map(
  (plan, place) =>
    html`<tr><th scope="row"><b>${letterAt(place)}</b> <span class="screen-only">${ofUser(plan.plan.label)}</span></th>${columns.map(({ value }) => html`<td class="number">${value(plan, now)}</td>`)}</tr>\n`,
)}</tbody>
</table>
</div>
<p class="faint">${costNote}</p>
${load.isOverloadedThroughout ? html`<p>${overloadedThroughout}</p>` : ""}
${load.isIdleThroughout ? html`<p>${idleThroughout}</p>` : ""}`;
}
