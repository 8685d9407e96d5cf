// A researcher's report: the appendix of a paper, filled in from one study.

import { atPoint } from "../words/levers.ts";
import {
  chanceOnly,
  copiesSentence,
  designLine,
  notMatched,
  otherPoints,
  simultaneousRanges,
} from "../words/study.ts";
import { warmUpSentence } from "../words/warm-up.ts";
import { alarms } from "./alarms.ts";
import { answerOf } from "./answer.ts";
import { costsTable } from "./costs-table.ts";
import { hangsOn, hangsOnFurther } from "./hangs-on.ts";
import { html, type Markup, ofUser } from "./html.ts";
import { hypothesesSection } from "./hypotheses.ts";
import type { ReportMaterial } from "./material.ts";
import { modelSection } from "./model.ts";
import { page } from "./page.ts";
import { pairingSection } from "./pairing.ts";
import { picture } from "./picture.ts";
import { plansTable } from "./plans-table.ts";
import { recipe } from "./recipe.ts";
import { reproduceSection } from "./reproduce.ts";
import { sidesTable } from "./sides-table.ts";
import { stressSection } from "./stress.ts";
import { surenessSection } from "./sureness.ts";

export function researcherReport(material: ReportMaterial): string {
  const { findings, more, charts } = material;
  const { scenario, plans: plansRun, request, replications } = findings;
  const { plans, differences, point } = more;
  return page({
    title: scenario.title,
    kind: "researcher",
    body: html`<header>
<h1>${ofUser(scenario.title)}</h1>
<p>${ofUser(scenario.question)}</p>
<p class="faint">${designLine(plansRun.length, request.kind === "sweep" ? scenario.sweep : [], replications)}</p>
<button type="button" id="all-numbers" hidden aria-pressed="false">Show the numbers</button>
</header>
${alarms(material)}
<section class="answer" aria-label="The answer">
${answerOf(material)}
</section>
${hypothesesSection(material)}
${plans.length === 0 ? "" : html`<h2>Results</h2>${plansTable({ scenario, plans, differences, point: atPoint(point), hasRanges: true, note: otherPoints(more.otherPoints) })}`}
<p class="faint">${chanceOnly} ${simultaneousRanges(findings.hypotheses)} ${notMatched}</p>
${pairingSection(material)}
${sidesTable(more)}
${costsTable(scenario, more)}
<h2>Charts</h2>
${charts.map(picture)}
${checksSection(material)}
${hangsOn(material)}
${material.further.map(hangsOnFurther)}
${surenessSection(material)}
${modelSection(material)}
${stressSection(material)}
${reproduceSection(material)}
${recipe(material)}
`,
  });
}

function checksSection({ findings, more }: ReportMaterial): Markup {
  const said = [
    warmUpSentence(findings),
    copiesSentence(findings),
    more.runs.failed === 0 && more.missingRows === 0
      ? `All ${more.runs.made} runs are there, and none failed.`
      : "",
    more.alarmingTwins === 0 ? "No two programmes of other seeds repeated each other." : "",
  ].filter((sentence) => sentence !== "");
  return html`<h2>Checks</h2>
<ul>${said.map((sentence) => html`<li>${ofUser(sentence)}</li>`)}</ul>`;
}
