// Where a report comes from, so that anybody can make it again: scenario, seed, versions, dates.
import { html, type Markup, ofUser } from "./html.ts";
import type { Made } from "./material.ts";

const shownOfHash = 12;

export function recipe({ findings, record }: Made): Markup {
  const { scenario, replications } = findings;
  const parts = [
    `Street-Level ${record.version}, model ${record.model}`,
    `scenario ${scenario.name}${record.scenarioHash === undefined ? "" : `, SHA-256 ${record.scenarioHash.slice(0, shownOfHash)}…`}`,
    `seed ${scenario.parameters.seed}`,
    `${replications} replications`,
    `results ${record.folder}`,
    ...(record.madeOn === undefined ? [] : [`runs of ${record.madeOn}`]),
  ];
  return html`<footer class="faint">
<p><b>Recipe.</b> ${ofUser(parts.join(" · "))}.
<span class="written">Written on <time datetime="${record.writtenOn}">${record.writtenOn}</time>.</span></p>
</footer>`;
}
