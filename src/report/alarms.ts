// What a reader must know before all else: runs that failed, are missing or repeat each other.
import { missingRows, unvarying } from "../words/alarms.ts";
import { failedRuns, twinRuns } from "../words/study.ts";
import { html, type Markup, ofUser } from "./html.ts";
import type { ReportMaterial } from "./material.ts";

export function alarms({ findings, more }: ReportMaterial): Markup {
  const { runs, missingRows: missing, alarmingTwins } = more;
  const said = [
    ...(missing > 0 ? [missingRows(missing, findings.rowsExpected)] : []),
    ...(runs.failed > 0 ? [failedRuns(runs.failed, runs.made, runs.firstReason)] : []),
    ...(alarmingTwins > 0 ? [twinRuns(alarmingTwins)] : []),
  ];
  const notes = more.unvarying.map(({ measure, plans }) => unvarying(measure, plans));
  return html`${said.length === 0 ? "" : html`<div class="alarm" role="note">${said.map((sentence) => html`<p>${ofUser(sentence)}</p>`)}</div>`}
${notes.map((note) => html`<p class="faint">${ofUser(note)}</p>`)}`;
}
