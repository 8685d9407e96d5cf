// A manager's report: two sheets of paper for a board, from one study.

import { atPoint } from "../words/levers.ts";
import { otherPointsTried } from "../words/study.ts";
import { alarms } from "./alarms.ts";
import { answerOf } from "./answer.ts";
import { costsTable } from "./costs-table.ts";
import { firstMeasured } from "./first-measured.ts";
import { howToRead } from "./how-to-read.ts";
import { html, ofUser } from "./html.ts";
import type { ReportMaterial } from "./material.ts";
import { paperOf, plansLeftOut } from "./on-paper.ts";
import { page } from "./page.ts";
import { picture } from "./picture.ts";
import { plansTable } from "./plans-table.ts";
import { recipe } from "./recipe.ts";
import { sidesTable } from "./sides-table.ts";
import { surenessSection } from "./sureness.ts";

export function managerReport(material: ReportMaterial): string {
  const { findings, more, charts } = material;
  const paper = paperOf(findings, more);
  const { scenario } = findings;
  const { plans, differences, point } = more;
  return page({
    title: scenario.title,
    kind: paper.isDense ? "manager dense" : "manager",
    body: html`<header>
<h1>${ofUser(scenario.title)}</h1>
<p>${ofUser(scenario.question)}</p>
<button type="button" id="all-numbers" hidden aria-pressed="false">Show the numbers</button>
</header>
${alarms(material)}
<section class="answer" aria-label="The answer">
${answerOf(material)}
</section>
${plans.length === 0 ? "" : plansTable({ scenario, plans, differences, point: atPoint(point), hasRanges: false, note: otherPointsTried(more.otherPoints), paper })}
${plansLeftOut(plans, paper, material.record)}
${howToRead(scenario)}
${sidesTable(more)}
${costsTable(scenario, more, paper)}
<section class="sheet">
${charts.map(picture)}
</section>
<div class="pair unequal">
<section>${surenessSection(material)}</section>
<section>${firstMeasured(more)}</section>
</div>
${recipe(material)}
`,
  });
}
