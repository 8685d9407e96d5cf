// docs/patterns.md: the table of rows, and each row with its rule and numbers.
import { counted, decimal } from "../../src/words/numbers.ts";
import { whyItDoesNotHold } from "./causes.ts";
import type { Kind, PatternRow, PatternVerdict } from "./row.ts";
import type { PatternLine } from "./table.ts";

const kindWords: Readonly<Record<Kind, string>> = {
  E: "emergent",
  C: "calibrated",
  I: "an input",
};

/** How many rows of a kind have which verdict. */
export function totalsOf(
  lines: readonly PatternLine[],
  kind: Kind,
): Readonly<Record<PatternVerdict, number>> {
  const verdicts = new Map(
    lines.filter((line) => line.kind === kind).map((line) => [line.id, line.rowVerdict]),
  );
  const count = (verdict: PatternVerdict) => [...verdicts.values()].filter((of) => of === verdict).length;
  return { holds: count("holds"), "does not hold": count("does not hold"), reported: count("reported") };
}

export function totalsInWords(lines: readonly PatternLine[]): string[] {
  const say = (kind: Kind) => {
    const { holds, "does not hold": fails, reported } = totalsOf(lines, kind);
    return `${holds} hold, ${fails} do not hold, ${reported} ${reported === 1 ? "is" : "are"} reported`;
  };
  return [
    `Emergent rows (E): ${say("E")}.`,
    `Calibrated rows (C): ${say("C")}.`,
    `Rows that follow from an input (I): ${say("I")}.`,
  ];
}

const interval = ({ low, high }: PatternLine) =>
  Number.isNaN(low) ? "" : `${decimal(low, 3)} to ${decimal(high, 3)}`;

function partsThatHold(lines: readonly PatternLine[]): string {
  const decided = lines.filter(({ verdict }) => verdict !== "reported");
  if (decided.length === 0) return "";
  return `${decided.filter(({ verdict }) => verdict === "holds").length} of ${decided.length}`;
}

function sectionOf(row: PatternRow, lines: readonly PatternLine[]): string[] {
  const { seeds, seconds, rowVerdict: verdict } = lines[0];
  const wanted = seeds < row.seeds ? ` (the row asks for ${row.seeds})` : "";
  const why = verdict === "does not hold" ? whyItDoesNotHold(row.id) : undefined;
  return [
    `### ${row.id} (${kindWords[row.kind]}): ${verdict}`,
    "",
    `${row.claim} *${row.source}* (${row.grade}).`,
    "",
    `- *Read in:* ${row.agency}; ${counted(seeds, "replication")}${wanted} of ${counted(Object.keys(row.arms).length, "arm")}, ${decimal(seconds, 0)} seconds of a processor.`,
    `- *Rule:* ${row.rule}`,
    ...(why === undefined ? [] : [`- *Does not hold, because* ${why}`]),
    `- *Command:* \`npm run patterns -- --only ${row.id}\``,
    "",
    "| what | mean | interval | held against | verdict |",
    "| --- | --- | --- | --- | --- |",
    ...lines.map(
      (line) =>
        `| ${line.part} | ${decimal(line.value, 3)} | ${interval(line)} | ${line.bound} | ${line.verdict} |`,
    ),
    "",
  ];
}

/** @param lines of `patterns.csv`; rows without lines are left out. */
export function pageOf(rows: readonly PatternRow[], lines: readonly PatternLine[]): string {
  const told = rows.flatMap((row) => {
    const ofRow = lines.filter(({ id }) => id === row.id);
    return ofRow.length === 0 ? [] : [{ row, lines: ofRow }];
  });
  return [
    "# Patterns that the model is held against",
    "",
    "<!-- Written by npm run patterns from results/reference/patterns.csv. Do not edit by hand. -->",
    "",
    "Each row is a claim from outside the model, with a rule that was stated before the row was run. *E* rows emerge: only they can speak for",
    "the model. *C* rows were used to size inputs and *I* rows follow from an input or a definition: they show that the model is what it",
    "says, and are no evidence. Nothing was tuned to a row; a row that fails stays, with its cause where one was found. A range covers chance",
    "alone: 95 % over replications, 90 % where a change is to be shown to be small. Each row of differences claims a wrong direction in at most",
    "2.5 % of studies; over all rows together some will hold or fail by chance.",
    "",
    ...totalsInWords(lines),
    "",
    "| row | kind | claim | verdict | decided parts that hold |",
    "| --- | --- | --- | --- | --- |",
    ...told.map(
      ({ row, lines: ofRow }) =>
        `| ${row.id} | ${row.kind} | ${row.claim} | ${ofRow[0].rowVerdict} | ${partsThatHold(ofRow)} |`,
    ),
    "",
    ...told.flatMap(({ row, lines: ofRow }) => sectionOf(row, ofRow)),
  ].join("\n");
}
