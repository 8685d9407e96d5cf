// The model in short, what the plans change in it, and every input with its grade and source.
import { type ParameterName, parameterEntry, parameterNames } from "../model/parameters.ts";
import { gradeMeanings } from "../words/grades.ts";
import { valueText } from "../words/levers.ts";
import { mechanismWords } from "../words/mechanism-words.ts";
import { odd } from "../words/report-citation.ts";
import { shareGuessed } from "../words/report-sureness.ts";
import { html, type Markup, ofUser } from "./html.ts";
import type { ReportMaterial } from "./material.ts";
import { picture } from "./picture.ts";

export function modelSection({ findings, charts, causes }: ReportMaterial): Markup {
  const { scenario } = findings;
  const { plans, parameters, sweep, uncertain, baseline } = scenario;
  const varied = new Set<string>([
    ...plans.flatMap(({ changes }) => Object.keys(changes)),
    ...sweep.map(({ lever }) => lever),
    ...uncertain.map(({ name }) => name),
  ]);
  const isNamed = (name: ParameterName) => varied.has(name) || differsFromDefault(name, parameters[name]);
  const rangeOf = (name: ParameterName) => {
    const given = uncertain.find((one) => one.name === name);
    return given === undefined ? "" : ` (looked at from ${given.from} to ${given.to})`;
  };
  const swept = new Map(sweep.map(({ lever, values }) => [lever, values.map(valueText).join(", ")]));
  const inPlans = new Set(plans.flatMap(({ changes }) => Object.keys(changes)));
  const value = (name: ParameterName) =>
    swept.has(name)
      ? `swept: ${swept.get(name)}`
      : inPlans.has(name)
        ? `${valueText(parameters[name])} unless a plan changes it`
        : valueText(parameters[name]);
  const row = (name: ParameterName) => {
    const { label, unit, grade, source } = parameterEntry(name);
    return html`<tr><th scope="row"><code>${name}</code> ${label}</th><td>${ofUser(value(name))}${rangeOf(name)}</td><td>${unit}</td><td>${grade}</td><td>${source}</td></tr>\n`;
  };
  const table = (
    names: readonly ParameterName[],
  ) => html`<div class="scroll" tabindex="0" role="region" aria-label="Inputs">
<table>
<thead><tr><th scope="col">Input</th><th scope="col">Value</th><th scope="col">Unit</th><th scope="col">Grade</th><th scope="col">Source</th></tr></thead>
<tbody>
${names.map(row)}</tbody>
</table>
</div>`;
  const grades = Object.entries(gradeMeanings).map(([grade, meaning]) => `${grade}: ${meaning}`);
  return html`<h2>The model, in short</h2>
<p>${odd.purpose}</p>
<p>${odd.entities}</p>
<p>${odd.schedule} ${odd.whole}</p>
<h3>What causes what</h3>
${causes === undefined ? "" : picture(causes, charts.length)}
<div class="scroll" tabindex="0" role="region" aria-label="Mechanisms">
<table class="of-names">
<thead><tr><th scope="col">Mechanism</th><th scope="col">What it does</th><th scope="col">Moves first</th></tr></thead>
<tbody>
${Object.entries(mechanismWords).map(([name, { meaning, moves }]) => html`<tr><th scope="row"><code>${name}</code></th><td>${meaning}</td><td>${moves.join(", ")}</td></tr>\n`)}
</tbody>
</table>
</div>
<h3>What the plans change</h3>
<div class="scroll" tabindex="0" role="region" aria-label="What the plans change">
<table>
<thead><tr><th scope="col">Plan</th><th scope="col">Changes</th></tr></thead>
<tbody>
${plans.map(
  ({ name, label, changes }) =>
    html`<tr><th scope="row"><code>${name}</code> ${ofUser(label)}${name === baseline ? " (what we have now)" : ""}</th><td>${ofUser(
      Object.entries(changes)
        .map(([lever, value]) => `${lever} ${valueText(value)}`)
        .join(", "),
    )}</td></tr>\n`,
)}
</tbody>
</table>
</div>
<h3>Inputs</h3>
<p>${shareGuessed()} Grades: ${grades.join("; ")}. Setting: ${ofUser(scenario.setting)}.</p>
<p>First those that this study sets, varies or leaves uncertain:</p>
${table(parameterNames.filter(isNamed))}
<details class="printed"><summary>All other inputs, at the model's own values</summary>
${table(parameterNames.filter((name) => !isNamed(name)))}
</details>`;
}

function differsFromDefault(name: ParameterName, value: unknown): boolean {
  const entry = parameterEntry(name);
  return "default" in entry ? JSON.stringify(entry.default) !== JSON.stringify(value) : value !== undefined;
}
