// What to measure in one's own agency first, with room for the number.
import type { ReportFindings } from "../experiment/analysis/report-findings.ts";
import { meanInWords } from "../words/cell-values.ts";
import { countableMeasures, howToCount, measureFirstLead } from "../words/report-first-measured.ts";
import { html, type Markup } from "./html.ts";
import { term } from "./plans-table.ts";

export function firstMeasured({ plans }: ReportFindings): Markup {
  const base = plans.find(({ isBaseline }) => isBaseline) ?? plans[0];
  const { values } = base ?? {};
  if (values === undefined) return html``;
  const shown = countableMeasures.filter((measure) => values[measure].count > 0);
  return html`<h2>What to measure in your own agency first</h2>
<p class="faint">${measureFirstLead}</p>
<div class="scroll" tabindex="0" role="region" aria-label="What to measure first">
<table class="measure-first">
<thead><tr><th scope="col">Number</th><th scope="col" class="number">The model, now</th><th scope="col">Yours</th><th scope="col">How to count it</th></tr></thead>
<tbody>
${shown.map((measure) => html`<tr><th scope="row">${term(measure)}</th><td class="number">${meanInWords(measure, values[measure])}</td><td><span class="blank"></span></td><td>${howToCount[measure]}</td></tr>\n`)}</tbody>
</table>
</div>`;
}
