// What the answer hangs on: possible worlds, samples, mechanisms, matches and searches, of the study itself or of another.
import type { SensitivityRow } from "../experiment/analysis/results.ts";
import { restsOnSentence } from "../words/ablation.ts";
import { decidingSentence, futuresHeading, spreadOverWorlds, worldsSentence } from "../words/futures.ts";
import * as matches from "../words/matching.ts";
import { fromFolder, judgedOtherwise } from "../words/report-further.ts";
import { rowsLeftOut } from "../words/report-words.ts";
import * as searches from "../words/search.ts";
import { quantityWords } from "../words/sensitivity.ts";
import { decidingInputs, holdsSentence } from "../words/world-claims.ts";
import { html, type Markup, ofUser } from "./html.ts";
import type { FurtherStudy, ReportMaterial } from "./material.ts";
import { mostRows, picture } from "./picture.ts";

type Found = FurtherStudy["findings"];

/** Of the study itself; its charts stand among the others. */
export function hangsOn({ findings }: ReportMaterial): Markup {
  return sectionOf(findings, html``, []);
}

/** @param place of the study among those told of, from 0. */
export function hangsOnFurther(study: FurtherStudy, place: number): Markup {
  const { findings, folder, point, isJudgedOtherwise, charts } = study;
  const { seed } = findings.scenario.parameters;
  const lead = html`<p class="faint">${ofUser(fromFolder(folder, findings.replications, seed, point))}${isJudgedOtherwise ? ` ${judgedOtherwise}` : ""}</p>`;
  return sectionOf(
    findings,
    lead,
    charts.map((one, nth) => picture(one, `f${place}-${nth}`)),
  );
}

function sectionOf(found: Found, lead: Markup, charts: readonly Markup[]): Markup {
  const parts = [
    worlds(found),
    mechanisms(found),
    sensitivities(found.sensitivity),
    match(found),
    search(found),
  ];
  const told = parts.filter((part) => part !== undefined);
  if (told.length === 0) return html``;
  return html`<h2>What the answer hangs on</h2>
${lead}
${charts}
${told}`;
}

function worlds({ futures = [], claimsOverWorlds = [] }: Found): Markup | undefined {
  if (futures.length === 0) return undefined;
  return html`${claimsOverWorlds.map((claim) => html`<h3>${ofUser(claim.hypothesis.name)}</h3><p>${holdsSentence(claim)} ${decidingInputs(claim)}</p>\n`)}
${futures.map((row) => html`<h3>${ofUser(futuresHeading(row))}</h3><p>${worldsSentence(row)} ${spreadOverWorlds(row)} ${decidingSentence(row)}</p>\n`)}`;
}

function mechanisms({ ablation = [] }: Found): Markup | undefined {
  if (ablation.length === 0) return undefined;
  const claims = [...new Set(ablation.map(({ whole }) => whole.hypothesis.name))];
  return html`${claims.map((name) => html`<h3>${ofUser(name)}</h3><p>${restsOnSentence(ablation.filter(({ whole }) => whole.hypothesis.name === name))}</p>\n`)}`;
}

function match({ matching }: Found): Markup | undefined {
  if (matching === undefined) return undefined;
  const told = [
    matches.matchedSentence(matching),
    matches.ruledOutSentence(matching),
    ...matching.observed.map(matches.observedSentence),
    matches.apartSentence(matching),
    matches.narrowedSentence(matching),
    `${matches.matchNote(matching)} ${matches.matchedNote}`,
  ].filter((sentence) => sentence !== "");
  return html`<h3>Inputs under which the model looks like the agency observed</h3>
${told.map((sentence) => html`<p>${sentence}</p>\n`)}`;
}

function search({ search: found }: Found): Markup | undefined {
  if (found === undefined) return undefined;
  const shown = found.shown.flatMap((name) => found.plans.find(({ plan }) => plan === name) ?? []);
  const cells = shown.map((plan) => [plan.label, ...searches.mixCells(plan, found)]);
  return html`<h3>Mixes of staff and provisions for the same money</h3>
<p>${searches.frontierTitle(found)} ${searches.chosenAmong(found)} ${searches.frontierMeaning}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Plans on the frontier">
<table>
<thead><tr>${["plan", ...searches.mixHeadings].map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>
${cells.map((row) => html`<tr>${row.map((cell) => html`<td>${ofUser(cell)}</td>`)}</tr>\n`)}</tbody>
</table>
</div>
<p class="faint">${searches.mixLegend(found)} ${searches.othersSentence(found)} ${searches.spentSentence(found)} ${searches.searchNote(found)}</p>`;
}

function sensitivities(rows: readonly SensitivityRow[] = []): Markup | undefined {
  if (rows.length === 0) return undefined;
  // Of very many those that stand out first: the others are about 0.
  const ordered =
    rows.length > mostRows
      ? [...rows.filter((row) => !row.isAboutZero), ...rows.filter((row) => row.isAboutZero)]
      : rows;
  const note = html`<p class="faint">${rowsLeftOut(mostRows, rows.length)}</p>`;
  return html`<details><summary>Sensitivity of every measure to every input</summary>
<table><thead><tr><th scope="col">Plan</th><th scope="col">Measure</th><th scope="col">Input</th><th scope="col">Number</th><th scope="col" class="number">Value</th><th scope="col" class="number">Low</th><th scope="col" class="number">High</th></tr></thead><tbody>
${ordered.slice(0, mostRows).map((row) => html`<tr><td>${ofUser(row.plan)}</td><td>${row.measure}</td><td>${row.input}</td><td>${quantityWords[row.quantity]}</td>${[row.value, row.low, row.high].map((value) => html`<td class="number">${Number.isFinite(value) ? value.toFixed(3) : "–"}</td>`)}</tr>\n`)}
</tbody></table>${rows.length > mostRows ? note : ""}</details>`;
}
