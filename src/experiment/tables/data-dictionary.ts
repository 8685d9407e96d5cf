// What every file and column of a results folder means, as the text of results/README.md.
import { mostUsualClients } from "../plan/detail.ts";
import { schemaVersions } from "../plan/versions.ts";
import { ablationColumns, ablationSays } from "./ablation.ts";
import { designColumns, designSays } from "./design.ts";
import { differenceColumns } from "./differences.ts";
import { distributionColumns, distributionSays } from "./distribution.ts";
import { firmnessColumns, firmnessSays } from "./firmness.ts";
import { futuresColumns, futuresSays } from "./futures.ts";
import { hypothesisColumns } from "./hypotheses.ts";
import { lorenzColumns, lorenzSays } from "./lorenz.ts";
import { matchRunColumns, matchRunsSays } from "./match-runs.ts";
import {
  implausibilityColumns,
  implausibilitySays,
  matchedSays,
  narrowedColumns,
  narrowedSays,
  observedColumns,
  observedSays,
  waveColumns,
  wavesSays,
} from "./matching.ts";
import { minutesColumns } from "./minutes.ts";
import { moneyColumns, moneySays } from "./money.ts";
import { copyColumn, planColumn, pointColumn } from "./point-columns.ts";
import { pointsColumns, pointsSays } from "./points.ts";
import { detailKinds, everyRunKinds, fullDetailKinds, ownFields, replicationColumn } from "./run-tables.ts";
import { measureColumns, runColumns } from "./runs.ts";
import { searchColumns, searchMeanColumns, searchMeansSay, searchSays } from "./search.ts";
import { sensitivityColumns, sensitivitySays } from "./sensitivity.ts";
import { spreadsheetTables } from "./study-tables.ts";
import { summaryColumns, summarySays } from "./summary.ts";
import { surveyColumns, surveySays } from "./survey.ts";
import { timeShareColumns } from "./time-shares.ts";
import { meanWeekColumns, meanWeeksSays, weekColumns, weeksSays } from "./weeks.ts";
import { worldClaimColumns, worldClaimsSay } from "./world-claims.ts";

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
| manifest.json | Only what follows from the inputs: command, hash of the scenario, seed, versions, rows expected, present and failed, SHA-256 of scenario.yaml, runs.csv, distribution.csv, lorenz.csv, survey.csv and of every Parquet file (of a match: of scenario.yaml, design.csv, match-runs.csv and matched.csv). |
| log.json | What does not: dates, seconds, command line, threads, Node, machine, commit, SHA-256 of the other files. |
| datapackage.json | For programs: every table and column with its type, unit and meaning (Frictionless Data Package). |
| points.csv | ${pointsSays} |
| runs.csv | Every simulated programme, with every measure and where the time of each role went. |
| runs.parquet | The same rows and columns; what is empty in runs.csv is null. |
| ${spreadsheetTables.map((name) => `${name}-excel.csv`).join(", ")} | The same again for a spreadsheet program, which would take some texts for formulas: UTF-8 with its mark, an apostrophe before such a text, numbers untouched. |
| summary.csv | ${summarySays} |
| weeks.csv | ${meanWeeksSays} Not with a sample. |
| weeks.parquet | ${weeksSays} What is not defined is null. |
${detailKinds.map(({ name, says }) => `| ${name}.parquet | ${says} Of the first replications of each plan and point, as many as --detail says (2). |`).join("\n")}
${fullDetailKinds.map(({ name, says }) => `| ${name}.parquet | ${says} Of as many, where --detail says how many. |`).join("\n")}
| distribution.csv | ${distributionSays} |
| lorenz.csv | ${lorenzSays} |
| survey.csv | ${surveySays} |
| minutes.csv | Where a paid day goes, by role. |
| money.csv | ${moneySays} Not with a sample. |
| differences.csv | Every plan against the baseline. |
| hypotheses.csv | Every claim of the scenario with its verdict. |
${everyRunKinds.map(({ name, says }) => `| ${name}.csv | ${says} |\n`).join("")}| firmness.csv | ${firmnessSays} Only where a claim is about engagement quality. |
| design.csv | ${designSays} Only with a sample (--sample, --futures). |
| sensitivity.csv | ${sensitivitySays} Only with a sample. |
| futures.csv | ${futuresSays} Only with a Latin hypercube or a table of one's own. |
| claims.csv | ${worldClaimsSay} Only of a comparison over possible worlds. |
| search.csv | ${searchSays} Only of \`compare --search\`. |
| search-means.csv | ${searchMeansSay} Only of a search. |
| frontier.yaml | Of a search: some of the plans on the frontier beside what the agency has now, ready to be compared under another seed. |
| ablation.csv | ${ablationSays} Only of \`ablate\`. |

A match has scenario.yaml, manifest.json, log.json, datapackage.json and design.csv, and in place of the other tables,
which would be of hundreds of sets that differ in hundreds of inputs:

| file | what it holds |
| --- | --- |
| matched.csv | ${matchedSays} |
| observed.csv | ${observedSays} |
| implausibility.csv | ${implausibilitySays} |
| waves.csv | ${wavesSays} |
| narrowed.csv | ${narrowedSays} |
| match-runs.csv | ${matchRunsSays} |
| match.json | What was found, for programs: everything except the sets one by one. |

The CSV files follow RFC 4180 in UTF-8 with one header line and lines ended by LF. Numbers are in their shortest
exact form, with a point. An empty cell is a number that is not defined there (no client was counted, nobody holds
the role) or was not reached (the run failed). Texts are as the scenario has them: read these files with R, Python
or another program that does not take a text for a formula. Where a spreadsheet program expects a decimal comma, open
an -excel.csv file through its import of text, with the comma between cells and the point in numbers.

Every table but those of claims and samples opens alike: plan, swept levers, and the number of the point, by which it
is joined with points.csv. A plan or point that nothing which acts sets apart from an earlier one is not run: it has
the earlier one's numbers, and copyOf names that one in every table of plans and points. Weeks and detail of single runs
are not written twice: points.csv says under which plan and point they are.

Where the detail would be of more than ${mostUsualClients.toLocaleString("en")} clients in all, it is written down only if --detail asks
for it; --detail 0 leaves it out. In its tables days, clients, workers and teams are numbered from 1.

The same inputs give the same bytes of scenario.yaml, runs.csv, distribution.csv, lorenz.csv, survey.csv, the
Parquet files and manifest.json on every supported machine, for any number of threads, in one piece or in shards, interrupted or not.
\`streetlevel verify <folder>\` hashes every file again; \`streetlevel reproduce <folder>\` runs some rows again.

manifest.json and log.json name their own format, of which there has been one: 1. The format of the tables is another,
\`schemas.results\` in manifest.json: ${schemaVersions.results} here. Folders of all of them are read: \`streetlevel verify\`
hashes their files and counts their rows, and \`streetlevel reproduce\` compares the measures and files that they have.
Format 2 added weeks.parquet; format 3 survey.csv, the tables of detail and many measures; format 4 the column point,
points.csv, summary.csv, weeks.csv, the time of each role in runs.csv, and lorenz.csv, which had been part of
distribution.csv. Folders of format 4 may be older than money.csv and lack it. Numbers are another matter:
a folder whose \`model\` or \`generator\` is not today's is not compared with it. A newer format is refused, never guessed.

## While a study runs

Finished runs are kept beside the results folder, in \`<folder>.partial/\` (\`<folder>.shard-2-of-4/\` for a shard), until
the results are written; \`streetlevel resume <folder>\` goes on from there.

| file | what it holds |
| --- | --- |
| study.json | What is run: command, hash of the scenario, versions, how many runs, which shard. |
| scenario.yaml | The scenario with every default written out. |
| runs-1-*.bin | Finished runs, every 64-bit number exactly, with a SHA-256 at the end: a damaged file is left out and its runs are run again. |
| lock.json | Who is at work there: one process at a time. A process that is gone is noticed on its own machine. |`;

/** Markdown; ends with a line break. */
export function dataDictionary(): string {
  const inPlace = [planColumn, leverColumn];
  const inCell = [...inPlace, pointColumn, copyColumn];
  return `${[
    opening,
    section("points.csv", [...inCell, ...pointsColumns]),
    section("runs.csv", [...inPlace, ...runColumns]),
    "Then every measure. `streetlevel explain <name>` says more of each.",
    table(measureColumns),
    "Then measures of one's own rules, where there are any, and where the time of each role went.",
    table(timeShareColumns),
    section("summary.csv", [...inCell, ...summaryColumns]),
    section("weeks.csv", [...inCell, ...meanWeekColumns]),
    section("weeks.parquet", [...inPlace, ...weekColumns]),
    ...[...detailKinds, ...fullDetailKinds].map((kind) =>
      section(`${kind.name}.parquet`, [...inPlace, replicationColumn, pointColumn, ...ownFields(kind)]),
    ),
    section("distribution.csv", [...inCell, ...distributionColumns]),
    section("lorenz.csv", [...inCell, ...lorenzColumns]),
    section("survey.csv", [...inCell, ...surveyColumns]),
    section("minutes.csv", [...inCell, ...minutesColumns]),
    section("money.csv", [...inCell, ...moneyColumns]),
    section("differences.csv", [...inCell, ...differenceColumns]),
    section("hypotheses.csv", hypothesisColumns),
    ...everyRunKinds.map((kind) =>
      section(`${kind.name}.csv`, [...inPlace, replicationColumn, pointColumn, ...ownFields(kind)]),
    ),
    section("firmness.csv", firmnessColumns),
    section("design.csv", designColumns),
    "Then one column for each input, named after it.",
    section("sensitivity.csv", sensitivityColumns),
    section("futures.csv", futuresColumns),
    section("claims.csv", worldClaimColumns),
    section("search.csv", [...inPlace, pointColumn, ...searchColumns]),
    section("search-means.csv", [...inPlace, pointColumn, ...searchMeanColumns]),
    section("ablation.csv", ablationColumns),
    "## matched.csv\n\nOne column for each input, named after it, and no other: it is a table of points for `--worlds` and `--sample`.",
    section("observed.csv", observedColumns),
    section("implausibility.csv", implausibilityColumns),
    section("waves.csv", waveColumns),
    section("narrowed.csv", narrowedColumns),
    section("match-runs.csv", matchRunColumns),
    "Then one column for each measure observed, named after it.",
  ].join("\n\n")}\n`;
}

function section(file: string, columns: readonly Described[]): string {
  return `## ${file}\n\n${table(columns)}`;
}

function table(columns: readonly Described[]): string {
  const lines = columns.map(({ name, unit, meaning }) => `| ${name} | ${unit} | ${meaning} |`);
  return ["| column | unit | meaning |", "| --- | --- | --- |", ...lines].join("\n");
}
