// The STRESS checklist as a table, with what is the author's to write marked.
import { stressItems, stressSource } from "../words/report-stress.ts";
import { html, link, type Markup, ofUser } from "./html.ts";
import type { ReportMaterial } from "./material.ts";

export function stressSection({ findings, more, record }: ReportMaterial): Markup {
  const items = stressItems({
    ...record,
    scenario: findings.scenario,
    replications: findings.replications,
    rows: more.runs.made,
    failed: more.runs.failed,
    level: findings.differenceLevel,
  });
  return html`<h2>STRESS checklist</h2>
<p class="faint">${link(stressSource.address, stressSource.words)}. Filled from the run; what is marked is yours to write.</p>
<div class="scroll" tabindex="0" role="region" aria-label="STRESS checklist">
<table>
<thead><tr><th scope="col">Item</th><th scope="col">What</th><th scope="col">What stands there</th></tr></thead>
<tbody>
${items.map(({ number, item, says, isAuthorsToo }) => html`<tr><th scope="row">${number}</th><td>${item}</td><td>${says === undefined ? "" : ofUser(says)}${isAuthorsToo === true || says === undefined ? html` <mark>Yours to write</mark>` : ""}</td></tr>\n`)}
</tbody>
</table>
</div>`;
}
