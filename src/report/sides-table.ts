// Who gains and who loses: clients and staff side by side, with the plans under which they do.
import type { PlanInReport, ReportFindings } from "../experiment/analysis/report-findings.ts";
import type { MeasureName } from "../model/measures.ts";
import { amount } from "../words/amounts.ts";
import { noClearChange, type SideLine, sideLines, sidesLead } from "../words/report-sides.ts";
import { html, type Markup } from "./html.ts";
import { letterAt, lettersOf } from "./letters.ts";

const mostLetters = 3;
/** Letters, or rows of them such as C–F, that paper has room for in one line. */
const mostOnPaper = 5;

export function sidesTable({ sides, plans }: Pick<ReportFindings, "sides" | "plans">): Markup {
  const { clear, unclear } = sideLines(sides);
  if (clear.length + unclear.length === 0) return html``;
  const base = plans.find(({ isBaseline }) => isBaseline);
  const groups = [true, false].map((isOfClients) =>
    rowsOfGroup(
      clear.filter((line) => line.isOfClients === isOfClients),
      base,
      plans,
    ),
  );
  return html`<h2>Who gains and who loses</h2>
<p class="faint">${sidesLead}</p>
${
  clear.length === 0
    ? ""
    : html`<div class="scroll" tabindex="0" role="region" aria-label="Who gains and who loses">
<table class="sides">
<thead><tr><th scope="col">Who</th><th scope="col">Counted in</th><th scope="col" class="number">Now</th><th scope="col">Gain</th><th scope="col">Lose</th></tr></thead>
${groups}</table>
</div>`
}
${unclear.length === 0 ? "" : html`<p class="faint">${noClearChange(unclear)}</p>`}`;
}

function rowsOfGroup(
  lines: readonly SideLine[],
  base: PlanInReport | undefined,
  plans: readonly PlanInReport[],
): Markup {
  const [first] = lines;
  if (first === undefined) return html``;
  return html`<tbody>
<tr class="group"><th scope="rowgroup" colspan="5">${first.isOfClients ? "Clients" : "Caseworkers and assistants"}</th></tr>
${lines.map((line) => row(line, base, plans))}</tbody>
`;
}

function row(
  { measure, what, unit, gain, lose }: SideLine,
  base: PlanInReport | undefined,
  plans: readonly PlanInReport[],
): Markup {
  const now = base?.values === undefined ? "" : amount(measure, base.values[measure].mean);
  return html`<tr><th scope="row">${what}</th><td class="unit">${unit}</td><td class="number">${now}</td><td>${whoAndHowMuch(measure, gain, plans)}</td><td class="${lose.length > 0 ? "worse" : ""}">${whoAndHowMuch(measure, lose, plans)}</td></tr>\n`;
}

/** B 19.3, D 10.7; all but C (8.7 to 15.1); a dash where there is none. Of many letters a board's paper has the number. */
function whoAndHowMuch(
  measure: MeasureName,
  names: readonly string[],
  plans: readonly PlanInReport[],
): Markup {
  if (names.length === 0) return html`–`;
  const others = plans.flatMap((plan, place) =>
    plan.isBaseline ? [] : [{ place, isNamed: names.includes(plan.plan.name), plan }],
  );
  const [named, left] = [true, false].map((isMeant) => others.filter(({ isNamed }) => isNamed === isMeant));
  const means = named.flatMap(({ plan }) => plan.values?.[measure].mean ?? []);
  if (named.length <= mostLetters && means.length === named.length)
    return html`${named.map(({ place }, number) => `${letterAt(place)} ${amount(measure, means[number])}`).join(", ")}`;
  const [least, most] = [Math.min(...means), Math.max(...means)].map((mean) => amount(measure, mean));
  const reach = means.length === 0 ? "" : ` (${least === most ? least : `${least} to ${most}`})`;
  const letters = inShort(named, left);
  if (letters.length <= mostOnPaper) return html`${letters.join(", ")}${reach}`;
  return html`<span class="screen-only">${letters.join(", ")}</span><span class="paper-only">${named.length} of ${others.length} plans</span>${reach}`;
}

interface Placed {
  readonly place: number;
}

function inShort(named: readonly Placed[], left: readonly Placed[]): string[] {
  const list = (some: readonly Placed[]) => lettersOf(some.map(({ place }) => place));
  if (named.length > 2 && left.length === 0) return ["all"];
  return named.length > mostLetters && left.length <= 2 ? [`all but ${list(left).join(", ")}`] : list(named);
}
