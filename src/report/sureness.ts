// How sure it is, the biggest doubt first, and which inputs could flip the answer.
import { quoted } from "../words/labels.ts";
import { matchedNote, matchedSentence } from "../words/matching.ts";
import { judgedOtherwise, runsAsTheyWere, searchedToo } from "../words/report-further.ts";
import {
  chanceSentence,
  flips,
  leftOut,
  noFlips,
  notLookedInto,
  notMatchedYet,
  notSettled,
  shareGuessed,
  worldsAtPoint,
  worldsInShort,
} from "../words/report-sureness.ts";
import { frontierTitle } from "../words/search.ts";
import { warmUpSentence } from "../words/warm-up.ts";
import { commandBlock } from "./command-block.ts";
import { html, type Markup, ofUser } from "./html.ts";
import { letterAt } from "./letters.ts";
import type { ReportMaterial } from "./material.ts";

/** Worlds that a first look takes. */
const worldsAdvised = "200";

export function surenessSection(material: ReportMaterial): Markup {
  const { findings, record } = material;
  const warmUp = warmUpSentence(findings);
  const isWarning = /^(Warning|Note)/.test(warmUp);
  return html`<h2>How sure is that?</h2>
<ol class="sureness">
<li><b>What the model leaves out.</b> ${leftOut} ${matchesOf(material)}</li>
<li><b>What nobody knows.</b> ${shareGuessed()} ${flipsOf(material)}</li>
<li><b>Chance.</b> ${chanceSentence(findings.replications)}${isWarning ? ` ${notSettled}` : ""}</li>
</ol>
${searchesOf(material)}
${record.isJudgedAfter ? html`<p class="faint">What matters, or a hypothesis, was set down when the runs were there to be seen: a finding to be tested with another seed.</p>` : ""}`;
}

/** How far the inputs were matched to an agency, or that they were not. */
function matchesOf({ further }: ReportMaterial): Markup {
  const found = further.flatMap(({ findings: { matching }, folder }) =>
    matching === undefined ? [] : [html`${matchedSentence(matching)} ${ofUser(`(${folder})`)} `],
  );
  return found.length === 0 ? html`${notMatchedYet}` : html`${found}${matchedNote} ${runsAsTheyWere}`;
}

/** Which other plans there are for the same money. */
function searchesOf({ further }: ReportMaterial): Markup {
  return html`${further.map(({ findings: { search }, folder }) =>
    search === undefined ? "" : html`<p class="faint">${searchedToo(folder)} ${frontierTitle(search)}</p>`,
  )}`;
}

/** The two inputs that could flip the answer, or that it was not looked into, with the command. */
function flipsOf({ findings, further, record, more }: ReportMaterial): Markup {
  const looked = [findings, ...further.map((one) => one.findings)];
  const rows = looked.flatMap(({ futures = [] }) => futures);
  const labelOf = (name: string) => findings.scenario.plans.find((plan) => plan.name === name)?.label ?? name;
  if (rows.length === 0) {
    if (more.plans.length < 2) return html``;
    // Where the file names no uncertain inputs, all that rests on judgement is varied.
    const inputs = findings.scenario.uncertain.length === 0 ? ["--inputs", "guesses"] : [];
    const asked = ["compare", record.namedAs, "--futures", worldsAdvised, ...inputs];
    return html`${notLookedInto("")}${commandBlock([asked], "narrow")}`;
  }
  const letterOf = (name: string) => {
    const place = more.plans.findIndex(({ plan }) => plan.name === name);
    return place < 0 ? quoted(labelOf(name)) : letterAt(place);
  };
  const inShort = looked
    .map(({ futures = [] }) => worldsInShort(futures, letterOf))
    .filter((said) => said !== "");
  const otherwise = further.some(
    ({ findings: { futures = [] }, isJudgedOtherwise }) => futures.length > 0 && isJudgedOtherwise,
  );
  const points = further.flatMap(({ findings: { futures = [] }, point }) =>
    futures.length > 0 && point !== "" ? [worldsAtPoint(point)] : [],
  );
  const lead = ofUser([...inShort, ...points, ...(otherwise ? [judgedOtherwise] : [])].join(" "));
  const found = flips(rows, labelOf);
  if (found.length === 0) return html`${lead} ${noFlips(rows)}`;
  return html`${lead} What could flip the answer: <ul>${found.map(({ says }) => html`<li>${ofUser(says)}</li>`)}</ul>`;
}
