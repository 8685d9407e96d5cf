// How to make the study again in three commands, and how to cite the program.
import { bibTex } from "../words/report-citation.ts";
import { commitAlone, isUncleanCopy, uncleanCopy } from "../words/working-copy.ts";
import { commandBlock } from "./command-block.ts";
import { html, type Markup } from "./html.ts";
import type { Made } from "./material.ts";

export function reproduceSection({ findings, record }: Made): Markup {
  const { scenario } = findings;
  const { folder, options = [] } = record;
  // A match keeps what its runs gave of what was observed, not whole rows that could come out again.
  const isInRows = record.command !== "match";
  const scenarioFile = folder === undefined ? record.namedAs : `${folder}/scenario.yaml`;
  const commands = [
    ...(folder === undefined ? [] : [["verify", folder]]),
    ...(folder === undefined || !isInRows ? [] : [["reproduce", folder]]),
    [record.command, scenarioFile, ...options, "--out", "made-again"],
  ];
  const cited = {
    version: record.version,
    year: record.writtenOn.slice(0, 4),
    scenario: scenario.name,
    seed: scenario.parameters.seed,
  };
  return html`<h2>Make it again</h2>
<p>With Street-Level ${record.version}${record.commit === undefined ? "" : html` (commit <code>${commitAlone(record.commit)}</code>)`}: ${folder === undefined ? "" : `the files are as they were written; ${isInRows ? "some rows come out again to the last bit; " : ""}`}the whole study is made anew.</p>
${isUncleanCopy(record.commit) ? html`<p><b>${uncleanCopy}</b></p>` : ""}
${commandBlock(commands)}
<h3>Cite</h3>
<pre tabindex="0">${bibTex(cited)}</pre>`;
}
