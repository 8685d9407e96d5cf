// In how many possible worlds a plan is ahead, what that hangs on, and where it turns.

import type { FuturesRow } from "../experiment/analysis/results.ts";
import type { DesignKind } from "../experiment/plan/designs/design.ts";
import { measureEntry } from "../model/measures.ts";
import { amount, range } from "./amounts.ts";
import { differenceWord, readingWords } from "./differences.ts";
import { capitalised } from "./lists.ts";
import { allOf, count, counted, decimal, notDefined, signed } from "./numbers.ts";
import { mostAdvised } from "./verdicts.ts";

/** Chance makes about 35 % of the spread between worlds (20 to 60 %). */
export function chanceBetweenWorlds(
  row: Pick<FuturesRow, "noise" | "defined" | "worlds" | "replications" | "least" | "greatest">,
): string {
  const { noise, defined, worlds, replications, least, greatest } = row;
  if (defined < 2) return "";
  if (least === greatest) return "All worlds come out alike on average.";
  if (noise === undefined) {
    const made = replications < 2 ? " from 1 programme a world" : "";
    return `How much of the spread between worlds is chance cannot be told${made}.`;
  }
  const { share, low, high, worlds: told } = noise;
  const over =
    told < worlds ? `, measured over the ${count(told)} worlds with a value in every programme` : "";
  return `Chance makes about ${percent(share)} % of the spread between worlds (${percent(low)} to ${percent(high)} %${over}).`;
}

export function percent(share: number): string {
  return count(100 * share);
}

/** Better in 171 of 200 possible worlds; worse in none; about the same in 20; too close to call in 7; not defined in 2. */
export function worldsSentence(row: FuturesRow): string {
  const { measure, worlds, defined, higher, lower, same, unclear } = row;
  if (defined === 0) return "Not defined in any possible world.";
  const ways = [
    { word: wordOf(measure, "higher"), times: higher },
    { word: wordOf(measure, "lower"), times: lower },
  ].sort((one, other) => other.times - one.times || rank(one.word) - rank(other.word));
  const others = [
    { word: readingWords.same, times: same },
    { word: readingWords.unclear, times: unclear },
  ];
  // What no world says is still told of better and worse, unless neither is said at all.
  const told = [...(ways[0].times > 0 ? ways : []), ...others.filter(({ times }) => times > 0)];
  const [first, ...rest] = worlds === 1 ? told.slice(0, 1) : told;
  const clauses = [
    `${first.word} in ${ofWorlds(first.times, worlds)}`,
    ...rest.map(({ word, times }) => `${word} in ${timesOf(times)}`),
    ...(defined < worlds ? [`${notDefined} in ${count(worlds - defined)}`] : []),
  ];
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
  return some === all ? `${allOf(all)} possible worlds` : `${count(some)} of ${count(all)} possible worlds`;
}

function timesOf(some: number): string {
  return some === 0 ? "none" : count(some);
}

/** Below so many programmes a world the number that would do is a rough guess. */
const fewToGuessFrom = 5;

/** From this share of worlds too close to call on, a reader is told how many programmes would do. */
const manyUnclear = 0.1;

/** About 40 programmes a world (-n 40) would call nine in ten worlds; empty where enough of them are called. */
export function programmesForWorlds({
  unclear,
  defined,
  replications,
  replicationsToCall,
}: Pick<FuturesRow, "unclear" | "defined" | "replications" | "replicationsToCall">): string {
  if (unclear <= manyUnclear * defined) return "";
  if (replications < 2)
    return "One programme a world says nothing about chance, so no world can be called; ask for more with -n.";
  if (replicationsToCall === undefined)
    return `With ${count(replications)} programmes a world we cannot say how many would call nine in ten worlds.`;
  const guess = replications < fewToGuessFrom ? ", a rough guess from so few" : "";
  return replicationsToCall > mostAdvised
    ? `Calling nine in ten worlds would take more than ${count(mostAdvised)} programmes each: the difference may be too small to matter.`
    : `About ${count(replicationsToCall)} programmes a world (-n ${replicationsToCall}) would call nine in ten worlds${guess}.`;
}

/** What decides most, with what chance alone reaches, and where the answer turns. */
export function decidingSentence(row: FuturesRow): string {
  const { decidedBy, rankCorrelation, noiseFloor, defined } = row;
  if (decidedBy !== undefined && rankCorrelation !== undefined) {
    return `Most depends on ${decidedBy} (rank correlation ${signed(rankCorrelation)}, where chance alone reaches ${decimal(noiseFloor)}); ${turnInWords(row)}`;
  }
  if (defined === 0) return "";
  return noiseFloor < 1
    ? `No single input stands out from chance over these worlds (chance alone reaches a rank correlation of ${decimal(noiseFloor)}).`
    : "Over so few worlds no input could stand out from chance.";
}

/** above 0.0512 it is mostly better, below mostly not, which alone tells 93 % of the worlds rightly. */
function turnInWords(row: FuturesRow): string {
  const { flipInput, flipsAt, flipAnswer, flipSide, flipRightShare, higher, lower, same, defined } = row;
  if (higher + lower + same === 0)
    return "but no world can be called, so it cannot be said where the answer turns.";
  if (Math.max(higher, lower, same) === defined) return "within its range the answer does not turn.";
  if (flipsAt === undefined || flipAnswer === undefined || flipRightShare === undefined) {
    return "no single value of it turns the answer.";
  }
  if (isChoice(flipInput))
    return `${turnOfChoice(flipInput, flipSide)} it is mostly ${answerOf(row, flipAnswer)}, otherwise mostly not; that alone is right for ${Math.round(100 * flipRightShare)} % of the worlds.`;
  const value = decimal(flipsAt, digitsFor(flipsAt));
  const of = flipInput === row.decidedBy ? "" : ` of ${flipInput}`;
  const answer = answerOf(row, flipAnswer);
  const otherSide = flipSide === "above" ? "below" : "above";
  return `${flipSide} ${value}${of} it is mostly ${answer}, ${otherSide} mostly not; that alone is right for ${Math.round(100 * flipRightShare)} % of the worlds.`;
}

function answerOf({ measure }: FuturesRow, answer: NonNullable<FuturesRow["flipAnswer"]>): string {
  return answer === "same" ? readingWords.same : wordOf(measure, answer);
}

/** A choice goes by its name, an equals sign and the value that it has or has not. */
export function isChoice(input: string | undefined): input is string {
  return input?.includes("=") === true;
}

/** with contact.order=neediest; without it. */
export function turnOfChoice(input: string, side: "above" | "below" | undefined): string {
  return `${side === "above" ? "with" : "without"} ${input}`;
}

/** Engagement quality, team-generous against alone-scarce */
export function futuresHeading({ measure, plan, than }: FuturesRow): string {
  return `${measureEntry(measure).label}, ${plan} against ${than}`;
}

/** From −0.02 to 0.31 over the worlds' averages. */
export function spreadOverWorlds({ measure, least, greatest }: FuturesRow): string {
  if (!(Number.isFinite(least) && least < greatest)) return "";
  const [low, high] = [least, greatest].map((value) => amount(measure, value));
  return low === high
    ? `About ${low} on average in every world.`
    : `From ${range(measure, least, greatest)} over the worlds' averages.`;
}

/** Enough digits that a small number does not vanish. */
export function digitsFor(value: number): number {
  const size = Math.abs(value);
  return size === 0 || size >= 1 ? 2 : Math.min(6, 2 - Math.floor(Math.log10(size)));
}

/** What counts as better or worse, what chance can still do, and where the worlds come from. */
export function futuresNote(
  kind: DesignKind,
  { level, replications }: Pick<FuturesRow, "level" | "replications">,
): string {
  const oneIn = count(1 / (1 - level));
  const rule = `A world counts as better or worse only where its own ${percent(level)} % range over its ${counted(replications, "programme")} lies to one side of no change, and as about the same where that range is within what matters. Where nothing differs, 1 world in ${oneIn} is still counted as one or the other by chance, and since all worlds share the same programmes, chance can mislead many at once.`;
  const chosen =
    kind === "table"
      ? "The worlds are the rows of your own table: how often an answer comes up depends on which rows it has."
      : "The worlds are spread evenly over the ranges of the uncertain inputs, whichever values are likelier.";
  return `${rule} ${chosen}`;
}
