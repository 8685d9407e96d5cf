// docs/what-the-model-says.md from its text and the stored results.
import { modelInputs, parameterEntry } from "../../src/model/parameters.ts";
import { counted, decimal, signed } from "../../src/words/numbers.ts";
import { guessesLines } from "./guesses.ts";
import { type AblationLine, ablationCommand, type Found, type Sources } from "./sources.ts";
import type { FindingText, PageText } from "./template.ts";

const place = /\{([^{}]+)\}/g;

/** @throws Error where a number is missing, or a verdict is not the one that a text was written for. */
export function pageOf(text: PageText, sources: Sources): string {
  const stale = [...text.findings, ...text.points].flatMap(({ id, writtenFor }) =>
    Object.entries(writtenFor).flatMap(([name, expected]) => {
      const found = sources.verdictOf(name);
      return found === expected
        ? []
        : [`${id} was written for ${name} "${expected}", which is now "${found}"`];
    }),
  );
  if (stale.length > 0)
    throw new Error(`${stale.join("; ")}. Write these answers anew in scripts/findings/findings.yaml.`);
  return `${[
    "# What the model says",
    "",
    "<!-- Written by npm run findings from scripts/findings/findings.yaml and results/reference. Do not edit by hand. -->",
    "",
    filled(text.introduction, sources),
    "",
    guessesLine(),
    "",
    ...text.findings.map(({ id, title }) => `- [${id}: ${title}](#${anchorOf(id, title)})`),
    "- [The practical points](#the-practical-points)",
    "- [What cannot be said](#what-cannot-be-said)",
    "",
    ...text.findings.flatMap((finding) => sectionOf(finding, sources, "##")),
    "## The practical points",
    "",
    ...text.points.flatMap((point) => sectionOf(point, sources, "###")),
    "## What cannot be said",
    "",
    filled(text.notSaid, sources),
  ].join("\n")}\n`;
}

function anchorOf(id: string, title: string): string {
  return `${id}-${title}`
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, "")
    .replaceAll(" ", "-");
}

/** How many inputs nobody has measured. */
function guessesLine(): string {
  const guessed = modelInputs.filter((name) => parameterEntry(name).grade === "J");
  return `Of ${counted(modelInputs.length, "input")} of the model ${guessed.length} are judgements that nobody has measured; every answer rests on some of them.`;
}

/** What stands before a name whose number is how much there is, not a difference or a change. */
const levelMark = "level: ";

function filled(words: string, sources: Sources): string {
  const trimmed = words.trim();
  return trimmed.replaceAll(place, (_, named: string, at: number) => {
    const isLevel = named.startsWith(levelMark);
    const found = sources.find(isLevel ? named.slice(levelMark.length) : named);
    return inWords(found, isLevel ? decimal : signed, isInBrackets(trimmed.slice(0, at)));
  });
}

const isInBrackets = (before: string) => before.split("(").length > before.split(")").length;

/** +0.15 (0.13 to 0.17), and +0.15, 0.13 to 0.17 where there are brackets around it; a level is without its plus. */
function inWords({ value, low, high }: Found, say: typeof signed, isBracketed: boolean): string {
  const digits = Math.abs(value) < 0.1 && Math.max(Math.abs(low), Math.abs(high)) < 0.02 ? 3 : 2;
  if (Number.isNaN(low)) return say(value, digits);
  const range = `${decimal(low, digits)} to ${decimal(high, digits)}`;
  return isBracketed ? `${say(value, digits)}, ${range}` : `${say(value, digits)} (${range})`;
}

function sectionOf(finding: FindingText, sources: Sources, level: string): string[] {
  return [
    `${level} ${finding.id}: ${finding.title}`,
    "",
    `*The claim.* ${finding.claim.trim()}`,
    "",
    firstSentenceBold(filled(finding.answer, sources)),
    "",
    ...numbersOf(finding.numbers, sources),
    `*Against the controls.* ${filled(finding.controls, sources)}`,
    "",
    `*What it rests on.* ${[filled(finding.restsOn, sources), ...ablationSentences(finding.ablation, sources)].join(" ")}`,
    "",
    `*Guesses.* ${filled(finding.guesses, sources)}`,
    "",
    ...guessesLines(finding.worlds, sources.guesses),
    `*What would change the answer.* ${filled(finding.wouldChange, sources)}`,
    "",
  ];
}

/** A sentence ends at a full stop with a space behind it, or nothing: not inside a number. */
function firstSentenceBold(text: string): string {
  const end = text.search(/\.(?=\s|$)/) + 1;
  return end === 0 ? `**${text}**` : `**${text.slice(0, end)}**${text.slice(end)}`;
}

function numbersOf(names: readonly string[], sources: Sources): string[] {
  if (names.length === 0) return [];
  return [
    "| what | mean | range | verdict | made by |",
    "| --- | --- | --- | --- | --- |",
    ...names.map((name) => {
      const found = sources.find(name);
      const range = Number.isNaN(found.low) ? "" : `${decimal(found.low, 3)} to ${decimal(found.high, 3)}`;
      return `| ${found.says} | ${decimal(found.value, 3)} | ${range} | ${found.verdict} | \`${found.command}\` (${found.file}) |`;
    }),
    "",
  ];
}

/** Mechanisms told by name; more are counted. */
const mostNamed = 4;

function ablationSentences(hypotheses: readonly string[], sources: Sources): string[] {
  if (hypotheses.length === 0) return [];
  const { ablation } = sources;
  if (ablation === undefined)
    return [
      `Which mechanisms ${hypotheses.join(", ")} rest on has not been stored yet: \`${ablationCommand}\` says it.`,
    ];
  const told = hypotheses.map((name) =>
    restsOn(
      name,
      ablation.filter(({ hypothesis }) => hypothesis === name),
    ),
  );
  return [...told, `(\`${ablationCommand}\`, ${counted(sources.ablationReplications, "replication")}.)`];
}

function restsOn(name: string, lines: readonly AblationLine[]): string {
  const bySize = (role: string) =>
    lines
      .filter((line) => line.role === role)
      .toSorted((one, other) => Math.abs(other.change) - Math.abs(one.change));
  const [carrying, moving] = [bySize("carries"), bySize("moves")];
  const list = (some: readonly AblationLine[], say: (line: AblationLine) => string) => {
    const named = some.slice(0, mostNamed).map(say);
    return some.length > mostNamed
      ? `${named.join(", ")} and ${some.length - mostNamed} more`
      : named.join(", ");
  };
  const first =
    carrying.length === 0
      ? `With any one of ${counted(lines.length, "mechanism")} off the verdict on ${name} stays, or the change is no more than chance.`
      : `The verdict on ${name} is another without ${list(carrying, ({ mechanism, verdict, estimate }) => `${mechanism} (${verdict}, ${signed(estimate)})`)}.`;
  const second =
    moving.length === 0
      ? ""
      : ` Its size alone changes without ${list(moving, ({ mechanism, estimate }) => `${mechanism} (${signed(estimate)})`)}.`;
  return first + second;
}
