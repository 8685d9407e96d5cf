// A researcher's report on a match: what the agency counts, what can be matched, what is ruled out, and how it was found.
import type { Matching } from "../experiment/analysis/matching/matching.ts";
import type { Findings } from "../experiment/analysis/results.ts";
import * as words from "../words/matching.ts";
import { html, ofUser } from "./html.ts";
import type { DrawnChart, StudyRecord } from "./material.ts";
import { page } from "./page.ts";
import { picture } from "./picture.ts";
import { recipe } from "./recipe.ts";
import { reproduceSection } from "./reproduce.ts";

export interface MatchMaterial {
  readonly findings: Pick<Findings, "scenario" | "replications"> & { readonly matching: Matching };
  /** Absent where no range is narrower. */
  readonly chart?: DrawnChart | undefined;
  readonly record: StudyRecord;
}

/** One self-contained HTML page. */
export function matchReport(material: MatchMaterial): string {
  const { findings, chart, record } = material;
  const { scenario, matching } = findings;
  const { matchReportWords: say } = words;
  const apart = words.apartSentence(matching);
  return page({
    title: scenario.title,
    kind: "researcher",
    body: html`<header>
<h1>${ofUser(scenario.title)}</h1>
<p>${ofUser(scenario.question)}</p>
</header>
<section class="answer" aria-label="The answer">
<p>${words.matchedSentence(matching)}</p>
<p>${words.ruledOutSentence(matching)}</p>
${apart === "" ? "" : html`<p>${apart}</p>`}
<p>${words.matchedNote}</p>
</section>
<h2>${say.counts}</h2>
<ul>${matching.observed.map((one) => html`<li>${words.observedSentence(one)}</li>`)}</ul>
<h2>${say.left}</h2>
<p>${words.narrowedSentence(matching)}</p>
${chart === undefined ? html`<p>${say.noneNarrowed}</p>` : picture(chart, 0)}
<h2>${say.waves}</h2>
<table><thead><tr><th scope="col">${say.wave}</th><th scope="col" class="number">${say.run}</th><th scope="col" class="number">${say.notRuledOut}</th><th scope="col">${say.ofSpace}</th></tr></thead><tbody>
${matching.waves.map(({ points, matched, drawn, open }, wave) => html`<tr><th scope="row">${wave + 1}</th><td class="number">${points}</td><td class="number">${matched}</td><td>${words.ruledOut(drawn, open)}</td></tr>\n`)}
</tbody></table>
<p>${words.matchNote(matching)}</p>
${reproduceSection({ findings, record })}
${recipe({ findings, record })}
`,
  });
}
