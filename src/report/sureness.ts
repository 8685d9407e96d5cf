// How sure it is, the biggest doubt first, and which inputs could flip the answer.
import {
  chanceSentence,
  flips,
  leftOut,
  noFlips,
  notLookedInto,
  notMatchedYet,
  notSettled,
  shareGuessed,
} from "../words/report-sureness.ts";
import { commandLine } from "../words/usage.ts";
import { warmUpSentence } from "../words/warm-up.ts";
import { html, type Markup, ofUser } from "./html.ts";
import type { ReportMaterial } from "./material.ts";

/** Worlds that a first look takes. */
const worldsAdvised = "200";

export function surenessSection(material: ReportMaterial): Markup {
  const { findings, record } = material;
  const warmUp = warmUpSentence(findings);
  const isWarning = /^(Warning|Note)/.test(warmUp);
  return html`<h2>How sure is that?</h2>
<ol class="sureness">
<li><b>What the model leaves out.</b> ${leftOut} ${notMatchedYet}</li>
<li><b>What nobody knows.</b> ${shareGuessed()} ${flipsOf(material)}</li>
<li><b>Chance.</b> ${chanceSentence(findings.replications)}${isWarning ? ` ${notSettled}` : ""}</li>
</ol>
${record.isJudgedAfter ? html`<p class="faint">What matters, or a hypothesis, was set down when the runs were there to be seen: a finding to be tested with another seed.</p>` : ""}`;
}

/** The two inputs that could flip the answer, or that it was not looked into, with the command. */
function flipsOf({ findings, further, record }: ReportMaterial): Markup {
  const rows = [findings, ...further.map((one) => one.findings)].flatMap(({ futures = [] }) => futures);
  const labelOf = (name: string) => findings.scenario.plans.find((plan) => plan.name === name)?.label ?? name;
  if (rows.length === 0) {
    // Where the file names no uncertain inputs, all that rests on judgement is varied.
    const inputs = findings.scenario.uncertain.length === 0 ? ["--inputs", "guesses"] : [];
    const command = commandLine("compare", record.namedAs, ["--futures", worldsAdvised, ...inputs]);
    return html`${notLookedInto("")}<code>${command}</code>`;
  }
  const found = flips(rows, labelOf);
  const worlds = Math.max(...rows.map((row) => row.worlds));
  if (found.length === 0) return html`${noFlips(worlds)}`;
  return html`What could flip the answer: <ul>${found.map(({ says }) => html`<li>${ofUser(says)}</li>`)}</ul>`;
}
