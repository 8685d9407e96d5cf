// The first table of a report: each plan in words, measure by measure, with the numbers under the word.
import type { PlanInReport } from "../experiment/analysis/report-findings.ts";
import type { Difference } from "../experiment/analysis/results.ts";
import { type MeasureName, measureEntry } from "../model/measures.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { labelWithUnit, meanInWords } from "../words/cell-values.ts";
import { averageDifference, type DifferenceWord, differenceLegend, toldWord } from "../words/differences.ts";
import { pairsHigher } from "../words/study.ts";
import { html, type Markup, ofUser } from "./html.ts";
import { letterAt } from "./letters.ts";
import { fewMeasures, type Paper, rowClass } from "./on-paper.ts";

interface PlansTable {
  readonly scenario: Scenario;
  readonly plans: readonly PlanInReport[];
  readonly differences: readonly Difference[];
  /** Where the plans stand: at 1 meeting a week; empty where nothing is swept. */
  readonly point: string;
  /** Whether the range and the count of programmes stand under each word. */
  readonly hasRanges: boolean;
  /** What stands under the table. */
  readonly note: string;
  /** Of a page for a board. */
  readonly paper?: Paper;
}

export function plansTable({
  scenario,
  plans,
  differences,
  point,
  hasRanges,
  note,
  paper,
}: PlansTable): Markup {
  const measures = scenario.measures.map(({ measure }) => measure);
  const used = new Set<DifferenceWord>();
  const cellOf = ({ plan, isBaseline, values, isFailed }: PlanInReport, measure: MeasureName) => {
    if (isFailed || values === undefined) {
      used.add("failed");
      return html`<td>failed</td>`;
    }
    const mean = meanInWords(measure, values[measure]);
    const difference = differences.find((one) => one.plan === plan.name && one.measure === measure);
    if (isBaseline || difference === undefined)
      return html`<td data-mean="${plan.name} ${measure}">${mean}</td>`;
    const word = toldWord(difference);
    used.add(word);
    const average = averageDifference(difference);
    const change = hasRanges ? average : average.replace(/ \(.*$/, "");
    const pairs = hasRanges ? pairsHigher(difference.pairsAbove, difference.interval.count) : "";
    return html`<td class="${word === "WORSE" ? "worse" : ""}">${word} <span class="change"><span class="mean"><span data-mean="${plan.name} ${measure}">${mean}</span>, </span><span data-change="${plan.name} ${measure}">${change}</span>${pairs === "" ? "" : `, higher in ${pairs}`}</span></td>`;
  };
  const rows = plans.map(
    (plan, place) =>
      html`<tr class="${rowClass(place, paper)}"><th scope="row"><span class="label"><b>${letterAt(place)}</b> ${ofUser(plan.plan.label)}${plan.isBaseline ? " (what we have now)" : ""}</span></th>${measures.map((measure) => cellOf(plan, measure))}</tr>\n`,
  );
  const legend = differenceLegend(used);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Plans by measure">
<table class="plans${measures.length <= fewMeasures ? " few" : " many"}">
<caption>What changes under each plan${point === "" ? "" : `, ${point}`}</caption>
<thead><tr><th scope="col">Plan</th>${measures.map((measure) => html`<th scope="col">${term(measure)}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
<p class="faint">${legend} ${note}</p>`;
}

/** A measure's label with its definition as a tip, for a mouse, a finger or the tabulator. */
export function term(measure: MeasureName): Markup {
  return html`<span class="term" tabindex="0">${labelWithUnit(measure)}<span class="tip" role="note">${measureEntry(measure).definition}</span></span>`;
}
