// In how many possible worlds a plan is ahead, what that hangs on, and where it turns.

import type { FuturesRow } from "../experiment/analysis/results.ts";
import type { DesignKind } from "../experiment/plan/designs/design.ts";
import { measureEntry } from "../model/measures.ts";
import { range } from "./amounts.ts";
import { differenceWord } from "./differences.ts";
import { capitalised } from "./lists.ts";
import { count, decimal, signed } from "./numbers.ts";

/** Better in 171 of 200 possible worlds; worse in none; about the same in 29. */
export function worldsSentence({ measure, worlds, higher, lower, same }: FuturesRow): string {
  if (worlds === 0) return "Not defined in any possible world.";
  const up = wordOf(measure, "higher");
  const down = wordOf(measure, "lower");
  const parts = [
    { word: up, times: higher },
    { word: down, times: lower },
  ].sort((one, other) => other.times - one.times || rank(one.word) - rank(other.word));
  const [first, second] = parts;
  if (first.times === 0) return `About the same in ${ofWorlds(worlds, worlds)}.`;
  if (worlds === 1) return `${capitalised(first.word)} in ${ofWorlds(1, 1)}.`;
  const clauses = [
    `${first.word} in ${ofWorlds(first.times, worlds)}`,
    `${second.word} in ${times(second.times)}`,
  ];
  if (same > 0) clauses.push(`about the same in ${count(same)}`);
  return `${capitalised(clauses.join("; "))}.`;
}

function wordOf(measure: FuturesRow["measure"], reading: "higher" | "lower"): string {
  return differenceWord(measure, reading).toLowerCase();
}

/** Better comes before worse where both are as frequent. */
function rank(word: string): number {
  return word === "better" || word === "more" ? 0 : 1;
}

function ofWorlds(some: number, all: number): string {
  if (all === 1) return "the only possible world";
  return some === all
    ? `all ${count(all)} possible worlds`
    : `${count(some)} of ${count(all)} possible worlds`;
}

function times(some: number): string {
  return some === 0 ? "none" : count(some);
}

/** What decides most, and where the answer turns. */
export function decidingSentence(row: FuturesRow): string {
  const { decidedBy, rankCorrelation } = row;
  if (decidedBy === undefined || rankCorrelation === undefined) {
    return row.worlds === 0 ? "" : "No single input stands out from chance over these worlds.";
  }
  return `Most hangs on ${decidedBy} (rank correlation ${signed(rankCorrelation)}); ${turnInWords(row)}`;
}

/** above 0.0512 it is mostly better, below mostly not, which alone tells 93 % of the worlds rightly. */
function turnInWords(row: FuturesRow): string {
  const { flipInput, flipsAt, flipAnswer, flipSide, flipRightShare, higher, lower, same, worlds } = row;
  if (Math.max(higher, lower, same) === worlds) return "within its range the answer does not turn.";
  if (flipsAt === undefined || flipAnswer === undefined || flipRightShare === undefined) {
    return "no single value of it turns the answer.";
  }
  const value = decimal(flipsAt, digitsFor(flipsAt));
  const of = flipInput === row.decidedBy ? "" : ` of ${flipInput}`;
  const answer = flipAnswer === "same" ? "about the same" : wordOf(row.measure, flipAnswer);
  const otherSide = flipSide === "above" ? "below" : "above";
  return `${flipSide} ${value}${of} it is mostly ${answer}, ${otherSide} mostly not, which alone tells ${Math.round(100 * flipRightShare)} % of the worlds rightly.`;
}

/** Engagement quality, team-generous against alone-scarce */
export function futuresHeading({ measure, plan, than }: FuturesRow): string {
  return `${measureEntry(measure).label}, ${plan} against ${than}`;
}

/** From −0.02 to 0.31 over the worlds. */
export function spreadOverWorlds({ measure, least, greatest }: FuturesRow): string {
  return Number.isFinite(least) ? `From ${range(measure, least, greatest)} over the worlds.` : "";
}

/** Enough digits that a small number does not vanish. */
function digitsFor(value: number): number {
  const size = Math.abs(value);
  return size === 0 || size >= 1 ? 2 : Math.min(6, 2 - Math.floor(Math.log10(size)));
}

/** What counts as better or worse, and where the worlds come from. */
export function futuresNote(kind: DesignKind): string {
  const counted =
    "A world counts as better or worse when the average difference over its programmes is at least what matters.";
  const chosen =
    kind === "table"
      ? "The worlds are the rows of your own table: how often an answer comes up hangs on which rows it has."
      : "The worlds are spread evenly over the ranges of the uncertain inputs, whatever is likelier.";
  return `${counted} ${chosen}`;
}
