// What the classroom screens say: the steps of a lesson, the answer to a prediction, the class, the two printed pages.
import type { PairsPart, Pooled } from "../experiment/analysis/pooled.ts";
import type { Difference } from "../experiment/analysis/results.ts";
import { type MeasureName, measureEntry, measureNames } from "../model/measures.ts";
import { amount, change, range } from "./amounts.ts";
import { labelWithUnit } from "./cell-values.ts";
import { readingWords } from "./differences.ts";
import { nameInProgrammes } from "./frequencies.ts";
import { lowerFirst } from "./lists.ts";
import { count, counted } from "./numbers.ts";

export const lessonWords = {
  title: "Teach with this",
  lead: "A lesson is an hour: explore, predict, run, see, discuss, carry over. Each student has a seed of their own, so the class finds out together what is chance. There are no accounts, and nothing leaves the page but a line of text that a student copies.",
  open: "Open the lesson",
  own: "Open a lesson file of your own",
  ownAgain: "Open the file again once you have corrected it",
  saveFile: (file: string) => `Save this lesson as ${file}`,
  saveFileHint:
    "To make a lesson of your own, save this one, change it in a text editor, and open it from the list of lessons. Give your students the changed file with the page.",
  classView: "Class view",
  student: "The lesson",
  worksheet: "Worksheet",
  instructor: "Instructor's page",
  print: "Print this page",
  back: "All lessons",
  steps: {
    explore: "1. Explore",
    predict: "2. Predict",
    run: "3. Run",
    reveal: "4. See",
    change: "5. Change something",
    discuss: "6. Discuss",
    transfer: "7. Carry over",
  },
  seed: "Your own seed: your name, or any text",
  seedHint: "Up to 100 characters of any script. Your programmes follow from it, and nobody else has them.",
  why: "One sentence: why?",
  lock: "Lock my prediction",
  locked: "Your prediction is locked. Now run it.",
  isRun: "Your programmes have run. What they said stands below.",
  runLocked: "Run opens when your prediction is locked.",
  again: "Begin again with another seed",
  run: (programmes: number) => `Run my ${counted(programmes, "programme")}`,
  youSaid: (choice: string, why: string) =>
    why === "" ? `You said: ${choice}` : `You said: ${choice} Because: ${why}`,
  right: "Your programmes agree with you.",
  wrong: "Your programmes say otherwise.",
  notTold: "Your programmes cannot tell.",
  code: "Your line for the class",
  codeHint:
    "Copy this line into the class chat. It holds your choice, your numbers and your seed, and nothing else.",
  copy: "Copy",
  copied: "Copied",
  csv: "The same as a line of a table",
  before: "Before you moved anything",
  difference: "Difference",
  /** A side whose levers a student has moved. */
  asChanged: (side: string) => `${side}, as you changed it`,
  changeRun: "Run with these",
  changeAsIs: "With the values of the lesson",
  paste: "Paste the lines of the class, one on each line",
  pasteHint: "Up to 200 lines. A seed counts once.",
  noLines: "No lines yet.",
  predicted: "Predicted",
  happened: "Their own programmes said",
  eachDot: "Each dot is one student's average difference.",
  students: "The class",
  hour: "The hour",
  minutes: "Minutes",
  step: "What to do",
  key: "Answer key",
  promises: (answer: string) => `In at least nine seeds in ten a student's own programmes say: ${answer}.`,
  chanceOrNot: "What is chance here, and what is not",
  prepare:
    "Before the class: open the lesson once, run it with your own name, and read the answer key. Ten minutes.",
  worksheetName: "Name or seed",
  worksheetPrediction: "My prediction, and why",
  worksheetResult: "What my programmes said",
  changeKey: "What changing something shows",
  questions: "What the class is asked",
  worksheetChange: "What I changed, and what came of it",
  worksheetTransfer: "What I would count",
} as const;

/** What the measure is, said wherever an index appears. */
export function measureNote(measure: MeasureName): string {
  const { definition } = measureEntry(measure);
  const whole = definition.startsWith("The same") ? wholeOf(measure) : undefined;
  return whole === undefined
    ? definition
    : `${measureEntry(whole).definition} Here: ${lowerFirst(definition)}`;
}

/** The measure of which this one is a part, by its name: wrongfulConsequenceShare of wrongfulConsequenceShareLetter. */
function wholeOf(measure: MeasureName): MeasureName | undefined {
  return measureNames
    .filter((name) => name !== measure && measure.startsWith(name))
    .sort((one, other) => other.length - one.length)
    .at(0);
}

/** What one student's programmes came to, one programme first, then the average. */
export function ownAnswer(
  measure: MeasureName,
  { count: pairs, mean, pairsAbove }: PairsPart,
  reading: Difference["reading"],
  ends: { readonly low: number; readonly high: number },
): string {
  const isUp = mean >= 0;
  const one = nameInProgrammes(labelWithUnit(measure), isUp, isUp ? pairsAbove : pairs - pairsAbove, pairs);
  return `${one} On average it is ${readingWords[reading]}: ${change(measure, mean)} (${range(measure, ends.low, ends.high)} from chance alone).`;
}

/** The one verdict over all seeds of the class. */
export function classVerdict(
  measure: MeasureName,
  { studies, interval, pairsAbove, reading }: Pooled,
): string {
  const isUp = interval.estimate >= 0;
  const times = isUp ? pairsAbove : interval.count - pairsAbove;
  const one = nameInProgrammes(labelWithUnit(measure), isUp, times, interval.count);
  const ends = Number.isFinite(interval.low)
    ? ` (${range(measure, interval.low, interval.high)} from chance alone)`
    : "";
  const who = studies === 1 ? "One seed so far." : `The ${counted(studies, "seed")} of the class together.`;
  return `${who} ${one} On average it is ${readingWords[reading]}, ${change(measure, interval.estimate)}${ends}.`;
}

/** 3 of 24 students saw it come out otherwise than the class together. */
export function otherwiseThanClass(otherwise: number, students: number): string {
  if (students < 2) return "";
  return otherwise === 0
    ? `${students === 2 ? "Both" : `All ${count(students)}`} students saw in their own programmes what the class sees together.`
    : `${count(otherwise)} of ${count(students)} students saw something different in their own programmes from what the class sees together. That is chance.`;
}

/** An answer with the words that the lesson has for it, which often begin with the answer themselves. */
export function answerAndChoice(answer: Difference["reading"], choice: string | undefined): string {
  const word = readingWords[answer];
  if (choice === undefined) return word;
  return choice.toLowerCase().startsWith(word) ? choice : `${word}: ${choice}`;
}

/** What is wrong with a pasted line. */
export function lineRefused(line: number, why: string): string {
  return `Line ${count(line)}: ${why}`;
}

export const codeFaults = {
  notALine: "this is not a line of a lesson.",
  newer: "this line comes from a newer page.",
  mistyped: "a letter or a number of this line was changed on the way.",
  otherLesson: (lesson: string) => `this line belongs to the lesson ${lesson}.`,
  twice: (seed: string) => `the seed ${seed} is here already, and counts once.`,
  tooMany: (most: number) => `only the first ${count(most)} lines are read.`,
} as const;

/** Matters: 0.03 */
export function mattersNote(measure: MeasureName, matters: number): string {
  return `About the same means: closer than ${amount(measure, matters)}.`;
}
