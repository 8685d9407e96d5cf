// What every file and column of a results folder means, as the text of results/README.md.
import { differenceColumns } from "./differences.ts";
import { distributionColumns } from "./distribution.ts";
import { hypothesisColumns } from "./hypotheses.ts";
import { minutesColumns } from "./minutes.ts";
import { planColumn } from "./point-columns.ts";
import { measureColumns, runColumns } from "./runs.ts";

type Described = { readonly name: string; readonly unit: string; readonly meaning: string };

const leverColumn: Described = {
  name: "(swept levers)",
  unit: "the lever's",
  meaning: "One column for each lever that the study swept, named after it; none without a sweep.",
};

const opening = `# Results folders

<!-- Written by scripts/write-data-dictionary.ts from the tables in src; a test holds the two together. -->

Each folder beside this file holds one study.

| file | what it holds |
| --- | --- |
| scenario.yaml | The scenario with every default written out; it runs again as it stands. |
| manifest.json | Only what follows from the inputs: command, hash of the scenario, seed, versions, rows expected, present and failed, SHA-256 of scenario.yaml, runs.csv and distribution.csv. |
| log.json | What does not: dates, seconds, command line, threads, Node, machine, commit, SHA-256 of the other files. |
| runs.csv | Every simulated programme. |
| distribution.csv | Who got what, by domain of need; Lorenz curve. |
| minutes.csv | Where a paid day goes, by role. |
| differences.csv | Every plan against the baseline. |
| hypotheses.csv | Every claim of the scenario with its verdict. |

The CSV files follow RFC 4180 in UTF-8 with one header line and lines ended by LF. Numbers stand in their shortest
exact form, with a point. An empty cell is a number that is not defined there (no client was counted, nobody holds
the role) or was not reached (the run failed). Texts stand as the scenario has them: read these files with R, Python
or another program that does not take a text for a formula.

The same inputs give the same bytes of scenario.yaml, runs.csv, distribution.csv and manifest.json on every supported
machine, for any number of threads.`;

/** Markdown; ends with a line break. */
export function dataDictionary(): string {
  const inPlace = [planColumn, leverColumn];
  return `${[
    opening,
    section("runs.csv", [...inPlace, ...runColumns]),
    "Then every measure. `streetlevel explain <name>` says more of each.",
    table(measureColumns),
    section("distribution.csv", [...inPlace, ...distributionColumns]),
    section("minutes.csv", [...inPlace, ...minutesColumns]),
    section("differences.csv", [...inPlace, ...differenceColumns]),
    section("hypotheses.csv", hypothesisColumns),
  ].join("\n\n")}\n`;
}

function section(file: string, columns: readonly Described[]): string {
  return `## ${file}\n\n${table(columns)}`;
}

function table(columns: readonly Described[]): string {
  const lines = columns.map(({ name, unit, meaning }) => `| ${name} | ${unit} | ${meaning} |`);
  return ["| column | unit | meaning |", "| --- | --- | --- |", ...lines].join("\n");
}
