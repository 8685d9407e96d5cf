// In how many possible worlds a claim holds, whether it rests on guesses, and what decides, in sentences.
import type { DecidingInput, WorldClaim } from "../experiment/analysis/results.ts";
import {
  chanceBetweenWorlds,
  digitsFor,
  isChoice,
  percent,
  programmesForWorlds,
  turnOfChoice,
} from "./futures.ts";
import { capitalised, listed } from "./lists.ts";
import { count, counted, decimal, notDefined, signed } from "./numbers.ts";
import { notJudgedSentence, verdictWord } from "./verdicts.ts";

/** What the worlds vary, as the end of a sentence. */
export type Varied = "guesses" | "uncertain inputs";

/** H1 holds in 143 of 200 possible worlds (72 %); contradicted in 4; undecided in 53. */
export function holdsSentence(claim: WorldClaim): string {
  const { hypothesis, worlds, defined, supported, contradicted, same, undecided } = claim;
  if (claim.notJudged !== undefined)
    return `${hypothesis.name} is ${verdictWord(claim.notJudged.kind)}. ${notJudgedSentence(claim.notJudged)}`;
  if (defined === 0) return `${hypothesis.name} is ${notDefined} in any possible world.`;
  const others = [
    [verdictWord("contradicted"), contradicted],
    [verdictWord("practically-the-same"), same],
    [verdictWord("undecided"), undecided],
    [notDefined, worlds - defined],
  ] as const;
  const clauses = others.flatMap(([word, times]) => (times > 0 ? [`${word} in ${count(times)}`] : []));
  const held = `${hypothesis.name} holds in ${count(supported)} of ${counted(worlds, "possible world")} (${percentOf(supported, worlds)} %)`;
  return `${[held, ...clauses].join("; ")}.`;
}

/** Never 100 where one world is missing, never 0 where there is one. */
function percentOf(some: number, all: number): string {
  const rounded = Math.round((100 * some) / all);
  if (rounded === 100 && some < all) return "over 99";
  return rounded === 0 && some > 0 ? "under 1" : count(rounded);
}

/**
 * Whether the finding rests on what is varied: said where it holds in fewer worlds than it must. One that fails in
 * nearly all of them, in whichever way, rests on it as little as one that holds there.
 */
export function restsOnVaried(claim: WorldClaim, varied: Varied): string {
  const { worlds, defined, supported, contradicted, same, undecided, holdsShare } = claim;
  if (claim.notJudged !== undefined || defined === 0) return "";
  const least = `${percent(holdsShare)} %`;
  if (supported >= holdsShare * worlds)
    return `That is ${least} or more: within these ranges it does not rest on the ${varied}.`;
  const failing = [
    ["contradicted", contradicted],
    ["practically-the-same", same],
  ] as const;
  const [firm] = failing.filter(([, times]) => times >= holdsShare * worlds);
  if (firm !== undefined)
    return `It is ${verdictWord(firm[0])} in ${least} or more: within these ranges that does not rest on the ${varied}.`;
  const failed = contradicted + same;
  if (failed >= holdsShare * worlds)
    return `It fails in ${least} or more, by contradiction or by being ${verdictWord("practically-the-same")}: within these ranges that does not rest on the ${varied}, but which of the two it is does.`;
  if (supported + undecided >= holdsShare * worlds)
    return `That is under ${least}, but chance may be why: with more programmes a world it may hold in more.`;
  return failed + undecided >= holdsShare * worlds
    ? `Whether it fails in ${least} or more, chance leaves open: with more programmes a world fewer would be undecided.`
    : `That is under ${least}: it rests on the ${varied}.`;
}

/**
 * The effect hangs most on disclosure.perContact (rank correlation +0.62), then on trust.start (−0.31); chance alone
 * reaches 0.29. Inputs that it goes along with no more than chance does are named as such.
 */
export function decidingInputs(claim: WorldClaim): string {
  const { deciding, noiseFloor, defined } = claim;
  if (claim.notJudged !== undefined || defined === 0) return "";
  if (!(noiseFloor < 1)) return "Over so few worlds no input could stand out from chance.";
  const [standing, others] = [true, false].map((is) => deciding.filter(({ standsOut }) => standsOut === is));
  const floor = `chance alone reaches ${decimal(noiseFloor)}`;
  if (standing.length === 0) {
    const most =
      others.length === 0 ? "" : `; the effect goes most with ${named(others, " and ")}, within chance`;
    return `No input stands out from chance (which alone reaches a rank correlation of ${decimal(noiseFloor)})${most}.${sizedSentence(deciding)}`;
  }
  const next = others.length === 0 ? "" : `; next comes ${named(others, ", ")}, within chance`;
  const alone = standing.length === 1 ? ` No other stands out${next}.` : "";
  return `The effect depends most on ${named(standing, ", then on ")}; ${floor}.${alone}${turnOfClaim(claim)}${sizedSentence(deciding)}`;
}

function named(inputs: readonly DecidingInput[], between: string): string {
  return inputs
    .map(
      ({ input, rankCorrelation }, place) =>
        `${input} (${place === 0 ? "rank correlation " : ""}${signed(rankCorrelation)})`,
    )
    .join(between);
}

function turnOfClaim({ flipInput, flipsAt, flipVerdict, flipSide, flipRightShare }: WorldClaim): string {
  if (flipInput === undefined || flipsAt === undefined || flipVerdict === undefined) return "";
  const share = Math.round(100 * (flipRightShare ?? Number.NaN));
  if (isChoice(flipInput))
    return ` ${capitalised(turnOfChoice(flipInput, flipSide))} it is mostly ${verdictWord(flipVerdict)}, otherwise mostly not; that alone is right for ${share} % of the worlds.`;
  const value = decimal(flipsAt, digitsFor(flipsAt));
  return ` Where ${flipInput} is ${flipSide} ${value} it is mostly ${verdictWord(flipVerdict)}, elsewhere mostly not; that alone is right for ${share} % of the worlds.`;
}

/** A number that was sized once among those that are named is never left unsaid. */
function sizedSentence(deciding: readonly DecidingInput[]): string {
  const sized = deciding.filter(({ isSized }) => isSized).map(({ input }) => input);
  return sized.length === 0
    ? ""
    : ` ${listed(sized)} ${sized.length === 1 ? "was" : "were"} not free: sized once on what offices look like (docs/changes-to-the-model.md).`;
}

/** All of a claim, under what it says. */
export function worldClaimSentences(claim: WorldClaim, varied: Varied): string[] {
  if (claim.notJudged !== undefined) return [holdsSentence(claim)];
  const { undecided, ...others } = claim;
  return [
    chanceBetweenWorlds(claim),
    holdsSentence(claim),
    programmesForWorlds({ ...others, unclear: undecided }),
    restsOnVaried(claim, varied),
    decidingInputs(claim),
  ].filter((sentence) => sentence !== "");
}

/** How a claim is judged in a world, and over which ranges the worlds go. */
export function worldClaimsNote(varied: Varied): string {
  const ranges =
    varied === "guesses"
      ? " The worlds draw all numbers of judgement grade at once, each from half to double its value (or the range that the file gives it)."
      : "";
  return `In each world a claim is judged as in a study of its own: it holds where it is supported beyond chance, at the level of all the file's claims together.${ranges}`;
}

/** What was drawn anew in each world. */
export const variedGuesses = "guesses";
export const variedInputs = "uncertain inputs";
