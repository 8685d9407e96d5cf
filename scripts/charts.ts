// One page of all charts, from the committed reference results: build/charts.html. Run with: npm run charts
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findForReport } from "../src/experiment/analysis/report-findings.ts";
import { storedPlan } from "../src/experiment/store/stored-plan.ts";
import { showStudy } from "../src/experiment/study/stored-study.ts";
import { renderSvg } from "../src/pictures/render.ts";
import { chartsFor } from "../src/report/charts.ts";
import { html, type Markup } from "../src/report/html.ts";
import { page } from "../src/report/page.ts";
import { picture } from "../src/report/picture.ts";
import { readers } from "../src/words/report-words.ts";
import { place } from "./guides/place.ts";

const studies = ["case-teams", "staffing-plans"];
const folder = place("build");

const figures: Markup[] = [];
for (const name of studies) {
  const results = await showStudy(storedPlan(place(join("results/reference", name)), name));
  const more = findForReport(results);
  for (const reader of readers) {
    figures.push(html`<h2>${name}, for a ${reader}</h2>`);
    for (const chart of chartsFor(reader, results, more))
      figures.push(picture({ chart, svg: await renderSvg(chart.spec) }, figures.length));
  }
}
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, "charts.html"),
  page({ title: "All charts", kind: "charts", body: html`<h1>All charts</h1>${figures}` }),
);
console.log("Wrote build/charts.html");
