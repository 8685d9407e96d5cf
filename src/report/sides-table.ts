// Who gains and who loses: clients and staff side by side, with the plans under which they do.
import type { PlanInReport, ReportFindings } from "../experiment/analysis/report-findings.ts";
import type { MeasureName } from "../model/measures.ts";
import { amount } from "../words/amounts.ts";
import { noClearChange, type SideLine, sideLines, sidesLead } from "../words/report-sides.ts";
import { html, type Markup } from "./html.ts";
import { letterAt } from "./letters.ts";

const mostLetters = 3;

export function sidesTable({ sides, plans }: Pick<ReportFindings, "sides" | "plans">): Markup {
  const { clear, unclear } = sideLines(sides);
  if (clear.length + unclear.length === 0) return html``;
  const base = plans.find(({ isBaseline }) => isBaseline);
  const tables = [true, false].map((isOfClients) =>
    groupTable(
      clear.filter((line) => line.isOfClients === isOfClients),
      base,
      plans,
    ),
  );
  return html`<h2>Who gains and who loses</h2>
<p class="faint">${sidesLead}</p>
<div class="pair">
${tables}</div>
${unclear.length === 0 ? "" : html`<p class="faint">${noClearChange(unclear)}</p>`}`;
}

function groupTable(
  lines: readonly SideLine[],
  base: PlanInReport | undefined,
  plans: readonly PlanInReport[],
): Markup {
  const [first] = lines;
  if (first === undefined) return html``;
  const heading = first.isOfClients ? "Clients" : "Caseworkers and assistants";
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${heading}: who gains and who loses">
<table>
<thead><tr><th scope="col">${heading}</th><th scope="col" class="number">Now</th><th scope="col">Gain</th><th scope="col">Lose</th></tr></thead>
<tbody>
${lines.map((line) => row(line, base, plans))}</tbody>
</table>
</div>
`;
}

function row(
  { measure, what, gain, lose }: SideLine,
  base: PlanInReport | undefined,
  plans: readonly PlanInReport[],
): Markup {
  const now = base?.values === undefined ? "" : amount(measure, base.values[measure].mean);
  return html`<tr><th scope="row">${what}</th><td class="number">${now}</td><td>${whoAndHowMuch(measure, gain, plans)}</td><td class="${lose.length > 0 ? "worse" : ""}">${whoAndHowMuch(measure, lose, plans)}</td></tr>\n`;
}

/** B 19.3, D 10.7; all but C (8.7 to 15.1); a dash where there is none. */
function whoAndHowMuch(
  measure: MeasureName,
  names: readonly string[],
  plans: readonly PlanInReport[],
): string {
  if (names.length === 0) return "–";
  const others = plans.flatMap((plan, place) =>
    plan.isBaseline ? [] : [{ letter: letterAt(place), isNamed: names.includes(plan.plan.name), plan }],
  );
  const [named, left] = [true, false].map((isMeant) => others.filter(({ isNamed }) => isNamed === isMeant));
  const means = named.flatMap(({ plan }) => plan.values?.[measure].mean ?? []);
  if (named.length <= mostLetters && means.length === named.length)
    return named.map(({ letter }, place) => `${letter} ${amount(measure, means[place])}`).join(", ");
  const [least, most] = [Math.min(...means), Math.max(...means)].map((mean) => amount(measure, mean));
  const reach = means.length === 0 ? "" : ` (${least === most ? least : `${least} to ${most}`})`;
  return `${lettersOf(named, left)}${reach}`;
}

interface Lettered {
  readonly letter: string;
}

function lettersOf(named: readonly Lettered[], left: readonly Lettered[]): string {
  const list = (some: readonly Lettered[]) => some.map(({ letter }) => letter).join(", ");
  if (named.length > 2 && left.length === 0) return "all";
  return named.length > mostLetters && left.length <= 2 ? `all but ${list(left)}` : list(named);
}
