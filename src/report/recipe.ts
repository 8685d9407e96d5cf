// Where a report comes from, so that anybody can make it again: scenario, seed, versions, dates.
import { madeInPage, sameSettings } from "../words/report-words.ts";
import { fromUncleanCopy, isUncleanCopy } from "../words/working-copy.ts";
import { html, link, type Markup, ofUser } from "./html.ts";
import type { Made } from "./material.ts";

const shownOfHash = 12;

export function recipe({ findings, record, further = [] }: Made): Markup {
  const { scenario, replications } = findings;
  const folders = [record, ...further].flatMap(({ folder = [] }) => folder);
  const parts = [
    `Street-Level ${record.version}, model ${record.model}`,
    `scenario ${scenario.name}${record.scenarioHash === undefined ? "" : `, SHA-256 ${record.scenarioHash.slice(0, shownOfHash)}…`}`,
    `seed ${scenario.parameters.seed}`,
    `${replications} replications`,
    ...(folders.length === 0 ? [] : [`results ${folders.join(", ")}`]),
    ...(record.madeOn === undefined ? [] : [`runs of ${record.madeOn}`]),
    ...(record.folder === undefined ? [madeInPage(record.namedAs)] : []),
    ...(isUncleanCopy(record.commit) ? [fromUncleanCopy] : []),
  ];
  return html`<footer class="faint">
<p><b>Recipe.</b> ${ofUser(parts.join(" · "))}.
<span class="written">Written on <time datetime="${record.writtenOn}">${record.writtenOn}</time>.</span>${record.link === undefined ? "" : html` ${sameSettings} ${link(record.link, record.link)}`}</p>
</footer>`;
}
