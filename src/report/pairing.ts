// What the same clients in every plan gained: how many more replications unpaired plans would have needed.
import { measureInSentence } from "../words/labels.ts";
import { decimal } from "../words/numbers.ts";
import { html, type Markup } from "./html.ts";
import { letterAt } from "./letters.ts";
import type { ReportMaterial } from "./material.ts";

export function pairingSection({ findings, more }: ReportMaterial): Markup {
  const { pairing, plans } = more;
  if (pairing.length === 0) return html``;
  const measures = findings.scenario.measures.map(({ measure }) => measure);
  const others = plans.filter(({ isBaseline }) => !isBaseline);
  const cellOf = (plan: string, measure: string) => {
    const found = pairing.find((one) => one.plan === plan && one.measure === measure);
    return html`<td class="number">${found === undefined ? "–" : decimal(found.timesAsMany, 1)}</td>`;
  };
  return html`<h3>What pairing gained</h3>
<p>Every plan meets the same clients and events, so chance common to two plans cancels. Without pairs, the same precision would have taken so many times the replications; below 1, pairing cost precision.</p>
<div class="scroll" tabindex="0" role="region" aria-label="What pairing gained">
<table>
<thead><tr><th scope="col">Plan</th>${measures.map((measure) => html`<th scope="col" class="number">${measureInSentence(measure)}</th>`)}</tr></thead>
<tbody>
${others.map(({ plan }) => html`<tr><th scope="row"><b>${letterAt(plans.findIndex((one) => one.plan.name === plan.name))}</b></th>${measures.map((measure) => cellOf(plan.name, measure))}</tr>\n`)}
</tbody>
</table>
</div>`;
}
