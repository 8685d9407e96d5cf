// A student's answer as one line of text: what leaves the page, and all that a class view needs.
import type { PairsPart } from "../../experiment/analysis/pooled.ts";
import { type Prediction, predictions } from "../../scenario/lessons/lesson.ts";
import { codeFaults } from "../../words/lab-lessons.ts";

export interface StudentAnswer extends PairsPart {
  readonly lesson: string;
  readonly choice: Prediction;
  readonly seed: string;
}

export type ReadCode =
  | { readonly isFine: true; readonly answer: StudentAnswer }
  | { readonly isFine: false; readonly why: string };

const form = "SL1";
const digits = 6;
const mostCharacters = 600;
const mostPairs = 1000;

/** SL1 the-team lower 16 -0.0816 0.0744 1 llrq ana: lesson, choice, pairs, mean, deviation, pairs above, check, seed. */
export function writeCode({
  lesson,
  choice,
  count,
  mean,
  deviation,
  pairsAbove,
  seed,
}: StudentAnswer): string {
  const numbers = [count, short(mean), short(deviation), pairsAbove];
  const told = [lesson, choice, ...numbers].join(" ");
  return `${form} ${told} ${checkOf(`${told} ${seed}`)} ${seed}`;
}

/** The same, the other way round; a mistyped line is found out by its check. */
export function readCode(line: string): ReadCode {
  const refuse = (why: string): ReadCode => ({ isFine: false, why });
  const text = line.trim();
  if (text.length > mostCharacters) return refuse(codeFaults.notALine);
  if (/^SL[2-9]\d* /.test(text)) return refuse(codeFaults.newer);
  const parts =
    /^SL1 ([a-z0-9-]{1,64}) (higher|lower|same) (\d{1,4}) (\S{1,14}) (\S{1,14}) (\d{1,4}) ([0-9a-z]{4}) (.{1,100})$/su.exec(
      text,
    );
  if (parts === null) return refuse(codeFaults.notALine);
  const [, lesson, chosen, count, mean, deviation, above, check, seed] = parts;
  if (checkOf(`${[lesson, chosen, count, mean, deviation, above].join(" ")} ${seed}`) !== check)
    return refuse(codeFaults.mistyped);
  const choice = predictions.find((one) => one === chosen);
  const numbers = {
    count: Number(count),
    mean: Number(mean),
    deviation: Number(deviation),
    pairsAbove: Number(above),
  };
  const isPossible =
    choice !== undefined &&
    numbers.count >= 1 &&
    numbers.count <= mostPairs &&
    Number.isFinite(numbers.mean) &&
    numbers.deviation >= 0 &&
    Number.isFinite(numbers.deviation) &&
    numbers.pairsAbove <= numbers.count;
  return isPossible
    ? { isFine: true, answer: { lesson, choice, seed, ...numbers } }
    : refuse(codeFaults.notALine);
}

function short(value: number): string {
  return String(Number(value.toPrecision(digits)));
}

/** Four letters and digits that change with every letter of the text (FNV-1a, Fowler, Noll and Vo). */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(4, "0").slice(-4);
}
