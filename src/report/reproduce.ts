// How to make the study again in three commands, and how to cite the program.
import { bibTex } from "../words/report-citation.ts";
import { commandLine } from "../words/usage.ts";
import { html, type Markup } from "./html.ts";
import type { ReportMaterial } from "./material.ts";

export function reproduceSection({ findings, record }: ReportMaterial): Markup {
  const { scenario } = findings;
  const { folder } = record;
  const commands = [
    ...(folder === undefined ? [] : [commandLine("verify", folder), commandLine("reproduce", folder)]),
    commandLine(record.command, record.namedAs, ["--out", "made-again"]),
  ];
  const cited = {
    version: record.version,
    year: record.writtenOn.slice(0, 4),
    scenario: scenario.name,
    seed: scenario.parameters.seed,
  };
  return html`<h2>Make it again</h2>
<p>With Street-Level ${record.version}${record.commit === undefined ? "" : html` (commit <code>${record.commit}</code>)`}: ${folder === undefined ? "" : "the files are as they were written; some rows come out again to the last bit; "}the whole study is made anew.</p>
<pre tabindex="0">${commands.join("\n")}</pre>
<h3>Cite</h3>
<pre tabindex="0">${bibTex(cited)}</pre>`;
}
