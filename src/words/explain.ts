// An explanation as headings with texts, and what `explain` says around it.
import type { Reach } from "../experiment/plan/reach.ts";
import type { ParameterValue } from "../model/parameter-entry.ts";
import type { ExplainedKind, Explanation, OwnValue } from "./explanation.ts";
import { evidence, factSentence, leverSentence } from "./grades.ts";
import { valueText } from "./levers.ts";
import { capitalised, listed } from "./lists.ts";
import { count, plainNumber } from "./numbers.ts";

const kindWords: Readonly<Record<ExplainedKind, string>> = {
  parameter: "parameter",
  measure: "measure",
  mechanism: "mechanism",
  term: "term of the field",
  verdict: "verdict",
  parameters: "group of parameters",
  setting: "setting",
  scenario: "scenario",
};

/** creaming (term of the field) */
export function explanationTitle({ name, kind }: Explanation): string {
  return `${name} (${kindWords[kind]})`;
}

/** What the model's contract names and the model does not have. */
export const notInTheModel = "Not in the model yet.";

/** The meaning as sentences, with what is missing said first. */
export function meaningOf({ meaning, isModelled }: Explanation): string {
  const sentence = capitalised(/[.!?]$/.test(meaning) ? meaning : `${meaning}.`);
  return isModelled ? sentence : `${sentence} ${notInTheModel}`;
}

/** Headings with what stands under them, in reading order; what has no meaning for the kind is left out. */
export function explanationFacts(explanation: Explanation): [heading: string, text: string][] {
  const { unit, source, grade, off, about, better, matters, isLever } = explanation;
  const { plans = [], setting, command } = explanation;
  const {
    mechanisms = [],
    restsOn = [],
    files = [],
    parameters = [],
    measures = [],
    values = [],
  } = explanation;
  const isMeasure = explanation.kind === "measure";
  const facts: [string, string | undefined][] = [
    ["Unit", unit],
    ["Range", rangeOf(explanation)],
    ["Default", defaultOf(explanation)],
    ["Choice", isLever === undefined ? undefined : isLever ? leverSentence : factSentence],
    ["Better", better],
    ["Matters", matters === undefined ? undefined : mattersOf(matters)],
    ["Source", grade === undefined ? source : evidence(grade, source ?? "")],
    ["Off", off],
    ["About", about],
    [isMeasure ? "Moved by" : "Mechanism", someOf(mechanisms)],
    ["Rests on", someOf(restsOn)],
    [explanation.kind === "mechanism" ? "File" : "Read in", someOf(files)],
    ["Parameters", someOf(parameters)],
    [explanation.kind === "term" ? "Measures" : "Moves first", someOf(measures)],
    ["In the end", inTheEnd(explanation)],
    ...values.map((own): [string, string] => [own.name, ownValueText(own)]),
    ["Setting", setting],
    ...plans.map(([name, label]): [string, string] => [`Plan ${name}`, label]),
    ["To run it", command],
  ];
  return facts.flatMap(([heading, text]) => (text === undefined ? [] : [[heading, text]]));
}

/** What the lists above are: complete, or of what comes first. */
export function inTheEnd(explanation: Explanation): string | undefined {
  const { kind, reach, notMoving, measures = [] } = explanation;
  if (reach !== undefined) return reachInWords(reach);
  if (notMoving !== undefined) return movedInWords(notMoving);
  if (kind === "term") return measures.length === 0 ? undefined : nearestOnly;
  return kind === "mechanism" || kind === "parameters" ? everythingFollows : undefined;
}

const nearestOnly = "these are the nearest, not all; explain says of each what moves it, or what it moves";
const everythingFollows = "every measure may follow in the runs: the list has those in which it shows first";

function reachInWords(reach: Reach): string {
  switch (reach.kind) {
    case "all":
      return everythingFollows;
    case "study":
      return "every measure: it says what is looked at";
    case "these":
      return `${listed(reach.measures)}, and no other measure: nobody in the agency acts on it`;
    case "none":
      return `no measure, with all else at its default: ${reach.because}`;
  }
}

function movedInWords({ names, of }: { readonly names: readonly string[]; readonly of: number }): string {
  if (names.length === 0) return `all of the ${count(of)} parameters may move it`;
  return `all of the ${count(of)} parameters may move it but these, with all else at its default: ${names.join(", ")}`;
}

/** 8 (default 3); J, judgement: two units of four caseworkers */
function ownValueText({ value, usual, grade, source }: OwnValue): string {
  return `${inWords(value)} (default ${inWords(usual)}); ${evidence(grade, source)}`;
}

function inWords(value: ParameterValue): string {
  return typeof value === "number" ? plainNumber(value) : valueText(value);
}

function someOf(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : names.join(", ");
}

/** a difference of 0.03 or more, unless the scenario says otherwise */
function mattersOf(matters: number): string {
  return `a difference of ${matters} or more, unless the scenario says otherwise`;
}

function rangeOf({ from, to, isWhole, choices, members, longest }: Explanation): string | undefined {
  if (choices !== undefined) return listed(choices, "or");
  if (members !== undefined) return `a list of ${listed(members)}`;
  if (longest !== undefined) return `text of 1 to ${longest} characters`;
  if (from === undefined || to === undefined) return undefined;
  return `${isWhole ? "a whole number " : ""}from ${plainNumber(from)} to ${plainNumber(to)}`;
}

function defaultOf({ default: value, leftOut }: Explanation): string | undefined {
  if (leftOut !== undefined) return `left out: ${leftOut}`;
  if (value === undefined) return undefined;
  return inWords(value);
}

/** What `explain` alone says. */
export const explainWords = {
  lead: "Name what is to be explained, for example:",
  rest: "Every name of these kinds can be explained:",
} as const;

/** What to type, each with what it shows. */
export const explainExamples: readonly (readonly [command: string, meaning: string])[] = [
  ["streetlevel explain creaming", "a term: meaning, source, mechanism, parameters, measures"],
  ["streetlevel explain engagementQuality", "a measure: definition, unit, what moves it"],
  ["streetlevel explain meetings.perWeek", "a parameter: range, default, where its value comes from"],
  ["streetlevel explain meetings", "a mechanism: what it does, and what off means"],
  ["streetlevel explain child-welfare-office", "a setting: which agency it is, and its own values"],
  ["streetlevel explain undecided", "a verdict: the rule behind it"],
];

/** measures: streetlevel list measures */
export function namesOfKind(kind: string): [kind: string, command: string] {
  return [kind, `streetlevel list ${kind}`];
}
