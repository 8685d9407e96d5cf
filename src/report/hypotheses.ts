// The hypotheses with their verdicts, and when they were fixed.
import type { HypothesisResult } from "../experiment/analysis/results.ts";
import { firmnessSentence } from "../words/firmness.ts";
import { listed } from "../words/lists.ts";
import { judgedAfterTheRuns } from "../words/stored-runs.ts";
import {
  restsOnSome,
  slopeSentence,
  trendSpan,
  turnSentence,
  verdictNumbers,
  verdictSentence,
  verdictWord,
} from "../words/verdicts.ts";
import { html, type Markup, ofUser } from "./html.ts";
import type { ReportMaterial } from "./material.ts";

export function hypothesesSection({ findings, more, record }: ReportMaterial): Markup {
  const { hypotheses, scenario } = findings;
  if (scenario.hypotheses.length === 0) return html``;
  const hash = record.scenarioHash === undefined ? "" : ` scenario.yaml, SHA-256 ${record.scenarioHash}`;
  const fixed = record.isJudgedAfter
    ? judgedAfterTheRuns
    : `Fixed before the run, in the file whose hash the results carry:${hash}${record.madeOn === undefined ? "" : `; runs of ${record.madeOn}`}.`;
  return html`<h2>Hypotheses</h2>
<p class="faint">${fixed}</p>
${
  hypotheses.length === 0
    ? ""
    : html`<div class="scroll" tabindex="0" role="region" aria-label="Hypotheses">
<table>
<thead><tr><th scope="col">Claim</th><th scope="col">Verdict</th><th scope="col">Difference</th><th scope="col">How to take it</th></tr></thead>
<tbody>
${hypotheses.map((result) => row(result, scenario))}</tbody>
</table>
</div>`
}
${more.unjudged.length === 0 ? "" : html`<p>Not judged in this study, which has not the plans or points for it: ${ofUser(listed(more.unjudged))}.</p>`}`;
}

function row(
  result: HypothesisResult,
  { sweep, parameters }: ReportMaterial["findings"]["scenario"],
): Markup {
  const { hypothesis, verdict, notJudged } = result;
  const numbers = notJudged === undefined ? verdictNumbers(result, trendSpan(hypothesis, sweep)) : "";
  const reading = [
    verdictSentence(result),
    turnSentence(result),
    slopeSentence(result),
    restsOnSome(result, parameters.replications),
    firmnessSentence(result),
  ].filter((part) => part !== "");
  return html`<tr><th scope="row"><b>${ofUser(hypothesis.name)}</b> ${ofUser(hypothesis.says)}</th><td>${verdictWord(verdict)}</td><td data-hypothesis="${hypothesis.name}">${numbers}</td><td>${ofUser(reading.join(" "))}</td></tr>\n`;
}
