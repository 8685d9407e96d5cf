// How sure a report is: what the model leaves out, what nobody knows, what is chance; the biggest first.
import type { FuturesRow } from "../experiment/analysis/results.ts";
import { measureEntry } from "../model/measures.ts";
import type { EvidenceGrade } from "../model/parameter-entry.ts";
import { modelInputs, parameterEntry, parameterNames } from "../model/parameters.ts";
import { decidingSentence, worldsSentence } from "./futures.ts";
import { measureInSentence, quoted } from "./labels.ts";
import { listed, lowerFirst } from "./lists.ts";
import { count, counted } from "./numbers.ts";

/** What the model leaves out, of which a board should know. */
export const leftOut =
  "The model is one invented agency. It has no labour market and no pay that keeps people, no waiting lists of other agencies, no families or neighbours, no appeals, and no managers who change course.";

export const notMatchedYet =
  "It is not matched to your agency: take a direction to test from it, not a forecast.";

/** How many inputs of the model have a grade. */
export function gradeCounts(): Readonly<Record<EvidenceGrade, number>> {
  const counts = { L: 0, B: 0, D: 0, J: 0 };
  for (const name of modelInputs) counts[parameterEntry(name).grade] += 1;
  return counts;
}

/** 309 of the model's 337 inputs are judgements. */
export function shareGuessed(): string {
  const { J: guessed } = gradeCounts();
  const all = modelInputs.length;
  return `${count(guessed)} of the model's ${count(all)} inputs rest on judgement, with no measurement behind them (${Math.round((100 * guessed) / all)} %).`;
}

/** The command that looks into unknown inputs. */
export function notLookedInto(command: string): string {
  return `Which inputs could flip the answer was not looked into. To look: ${command}`;
}

/** Chance, in frequencies. */
export function chanceSentence(replications: number): string {
  return `Each plan was simulated ${count(replications)} times, all with the same clients and events. Ranges and counts of programmes cover chance alone, the smallest of the three.`;
}

/** An input that could flip an answer, and where. */
export interface Flip {
  readonly row: FuturesRow;
  readonly says: string;
}

const mostFlips = 2;

/** The two inputs that tell best whether the answer is another, each once. */
export function flips(rows: readonly FuturesRow[], labelOf: (plan: string) => string): Flip[] {
  const turning = rows
    .filter(({ flipInput, flipsAt }) => flipInput !== undefined && flipsAt !== undefined)
    .sort((one, other) => (other.flipRightShare ?? 0) - (one.flipRightShare ?? 0));
  const found: Flip[] = [];
  for (const row of turning) {
    if (found.length === mostFlips || found.some((one) => one.row.flipInput === row.flipInput)) continue;
    const { flipInput = "", plan, measure } = row;
    const label = isKnown(flipInput) ? ` (${parameterEntry(flipInput).label.toLowerCase()})` : "";
    found.push({
      row,
      says: `${flipInput}${label}: for ${measureInSentence(measure)} under ${quoted(labelOf(plan))} ${lowerFirst(decidingSentence(row))}`,
    });
  }
  return found;
}

function isKnown(name: string): name is (typeof parameterNames)[number] {
  return parameterNames.some((one) => one === name);
}

/** Over so many worlds no input was found to turn an answer; where worlds are unclear, that is said too. */
export function noFlips(rows: readonly FuturesRow[]): string {
  const worlds = Math.max(0, ...rows.map((row) => row.worlds));
  const unclear = rows.map(({ unclear, worlds: all, defined }) => unclear + all - defined);
  const [least, most] = [Math.min(...unclear), Math.max(...unclear)];
  const said = `In ${counted(worlds, "possible world")} no single input was found to turn an answer from one side to the other`;
  if (!(most > 0)) return `${said}.`;
  const times = least === most ? count(most) : `${count(least)} to ${count(most)}`;
  return `${said}; in ${times} of these worlds it could not be told${least === most ? "" : ", depending on plan and measure"}.`;
}

/** For “A”, engagement quality: Better in 171 of 200 possible worlds; worse in none. */
export function worldsOfPlan(row: FuturesRow, labelOf: (plan: string) => string): string {
  return `${quoted(labelOf(row.plan))}, ${measureInSentence(row.measure)}: ${worldsSentence(row)}`;
}

/**
 * In 50 possible worlds engagement quality is better than now in 50 under D, in 48 under E and in none under B; worse in
 * 3 under B.
 */
export function worldsInShort(rows: readonly FuturesRow[], nameOf: (plan: string) => string): string {
  const [first] = rows;
  if (first === undefined) return "";
  const { measure, worlds } = first;
  const own = rows.filter((row) => row.measure === measure && row.defined > 0);
  if (own.length === 0) return "";
  const { better } = measureEntry(measure);
  const [good, bad] = better === "lower" ? (["lower", "higher"] as const) : (["higher", "lower"] as const);
  const words = better === "neither" ? ["higher", "lower"] : ["better", "worse"];
  const groups = (side: typeof good, some: readonly FuturesRow[]) => {
    const times = [...new Set(some.map((row) => row[side]))].sort((one, other) => other - one);
    return times.map((time) => {
      const plans = some.filter((row) => row[side] === time).map(({ plan }) => nameOf(plan));
      return `in ${time === 0 ? "none" : count(time)} under ${listed(plans)}`;
    });
  };
  const losing = own.filter((row) => row[bad] > 0);
  const worse = losing.length === 0 ? "in none" : listed(groups(bad, losing));
  return `In ${counted(worlds, "possible world")} ${measureInSentence(measure)} is ${words[0]} than now ${listed(groups(good, own))}; ${words[1]} ${worse}.`;
}

/** In place of the full words of the warm-up check, for a board. */
export const notSettled =
  "What is measured may still hold something of the office's first days (see the researcher's report).";

/** These worlds were simulated at 2 meetings a week: a study told beside this one may be of another point. */
export function worldsAtPoint(point: string): string {
  return `These worlds were simulated ${point}.`;
}
