// The lines that a class has pasted: which can be read, what they predicted, what came of it, and the one verdict.
import { type Pooled, poolPairs } from "../../experiment/analysis/pooled.ts";
import { excelCellText } from "../../experiment/tables/excel-text.ts";
import {
  type Answer,
  answers,
  type Lesson,
  type Prediction,
  predictions,
} from "../../scenario/lessons/lesson.ts";
import { codeFaults, lineRefused } from "../../words/lab-lessons.ts";
import { readCode, type StudentAnswer } from "./answer-code.ts";

export const mostLines = 200;

export interface ClassResult {
  readonly students: readonly StudentAnswer[];
  /** What could not be read, a sentence a line. */
  readonly refused: readonly string[];
  readonly predicted: Readonly<Record<Prediction, number>>;
  /** What each student's own programmes said. */
  readonly happened: Readonly<Record<Answer, number>>;
  /** Absent where nobody is there. */
  readonly pooled?: Pooled;
  /** Students whose own programmes said something else than the class together. */
  readonly otherwise: number;
}

export function readClass(text: string, { name, predict: { matters } }: Lesson): ClassResult {
  const lines = text.split(/\r\n|\r|\n/).map((line, place) => ({ line: line.trim(), number: place + 1 }));
  const students: StudentAnswer[] = [];
  const refused: string[] = [];
  const seeds = new Set<string>();
  for (const { line, number } of lines) {
    if (line === "") continue;
    if (students.length >= mostLines) {
      refused.push(lineRefused(number, codeFaults.tooMany(mostLines)));
      break;
    }
    const read = readCode(line);
    const why = read.isFine ? whyNot(read.answer, name, seeds) : read.why;
    if (why !== undefined) refused.push(lineRefused(number, why));
    else if (read.isFine) {
      seeds.add(read.answer.seed);
      students.push(read.answer);
    }
  }
  const readings = students.map((student) => poolPairs([student], matters).reading);
  const pooled = students.length === 0 ? undefined : poolPairs(students, matters);
  return {
    students,
    refused,
    predicted: tally(
      predictions,
      students.map(({ choice }) => choice),
    ),
    happened: tally(answers, readings),
    ...(pooled === undefined ? {} : { pooled }),
    otherwise: readings.filter((reading) => reading !== pooled?.reading).length,
  };
}

function whyNot(
  { lesson, seed }: StudentAnswer,
  wanted: string,
  seeds: ReadonlySet<string>,
): string | undefined {
  if (lesson !== wanted) return codeFaults.otherLesson(lesson);
  return seeds.has(seed) ? codeFaults.twice(seed) : undefined;
}

function tally<Name extends string>(names: readonly Name[], found: readonly Name[]): Record<Name, number> {
  const counts = names.map((name) => [name, found.filter((one) => one === name).length] as const);
  return Object.fromEntries(counts) as Record<Name, number>;
}

/** One student's answer as columns of a table. */
export function csvLine({ lesson, choice, count, mean, deviation, pairsAbove, seed }: StudentAnswer): string {
  return [lesson, choice, count, mean, deviation, pairsAbove, seed].map(excelCellText).join(",");
}
