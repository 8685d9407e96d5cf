// A manager's report: two sheets of paper for a board, from one study.
import { answerSentences } from "../words/report-answer.ts";
import { html, ofUser } from "./html.ts";
import type { ReportMaterial } from "./material.ts";
import { page } from "./page.ts";
import { picture } from "./picture.ts";

export function managerReport(material: ReportMaterial): string {
  const { findings, more, charts, record } = material;
  const { scenario, replications } = findings;
  const labelOf = (name: string) => scenario.plans.find((plan) => plan.name === name)?.label ?? name;
  const answer = answerSentences({
    differences: more.differences,
    labelOf,
    baseline: scenario.baseline,
    totals: more.plans.map(({ money }) => money.total),
    replications,
    areWorldsLookedAt: false,
  });
  return page({
    title: scenario.title,
    kind: "manager",
    body: html`<header>
<h1>${ofUser(scenario.title)}</h1>
<p>${ofUser(scenario.question)}</p>
</header>
<section class="answer" aria-label="The answer">
${answer.map((sentence) => html`<p>${ofUser(sentence)}</p>\n`)}
</section>
${charts.map(picture)}
<p class="faint">${record.folder}, ${record.writtenOn}</p>
`,
  });
}
