// What became of a hypothesis: a word, the numbers, and a sentence on how to take them.
import type { HypothesisResult, Interval, Verdict } from "../experiment/analysis/results.ts";
import type { NotJudged } from "../experiment/plan/unjudged.ts";
import type { ParameterValue } from "../model/parameter-entry.ts";
import type { Hypothesis, SweepAxis, TrendHypothesis } from "../scenario/scenario.ts";
import { amount, change, range } from "./amounts.ts";
import { inProgrammes } from "./frequencies.ts";
import { alongLever, leverValue } from "./levers.ts";
import { capitalised, listed } from "./lists.ts";
import { count, counted, decimal, notDefined, signed } from "./numbers.ts";

const verdictWords: Readonly<Record<Verdict, string>> = {
  supported: "supported",
  contradicted: "contradicted",
  "practically-the-same": "practically the same",
  undecided: "undecided",
  "not-connected": "not connected in this model",
  "not-defined": "not defined here",
};

export function verdictWord(verdict: Verdict): string {
  return verdictWords[verdict];
}

/**
 * The most replications that are advised. A difference that needs more to be seen is so small beside chance that it
 * may not matter to anybody, and a guess of a larger number from a few runs is hardly worth the name.
 */
export const mostAdvised = 1000;

/** What the file asks for, where fewer were made: a guess from those is worth less. */
export function fileAsksForMore(made: number, inFile = 0): number | undefined {
  return made < inFile ? inFile : undefined;
}

/** Too close to call with 40 replications; about 160 would do. */
export function tooCloseToCall(
  replications: number,
  wouldDo?: number,
  isPeak = false,
  fileAsksFor?: number,
): string {
  // A peak is found on one half of the replications and tested on the other.
  const made = isPeak
    ? `Too close to call on ${counted(replications, "replication")}, every second one made`
    : `Too close to call with ${counted(replications, "replication")}`;
  if (fileAsksFor !== undefined) return `${made}; the file asks for ${count(fileAsksFor)}.`;
  if (wouldDo !== undefined && wouldDo > mostAdvised)
    return `${made}; more than ${count(mostAdvised)} would be needed: the difference may be too small to matter.`;
  return wouldDo === undefined
    ? `${made}; we cannot say how many would do.`
    : `${made}; about ${count(wouldDo)}${isPeak ? " in all" : ""} would do.`;
}

/** The lever values between which a trend is judged: the first counted and the last. */
export interface TrendSpan {
  readonly first: ParameterValue;
  readonly last: ParameterValue;
}

/** +0.27 (0.24 to 0.30); for a trend: −0.12 from 1 to 5 meetings (−0.16 to −0.08). */
export function verdictNumbers(result: HypothesisResult, span?: TrendSpan): string {
  const { hypothesis, interval } = result;
  const over =
    isSteady(hypothesis) && span !== undefined
      ? ` ${alongLever(hypothesis.over, span.first, span.last)}`
      : "";
  if (result.gain !== undefined) return `${shareNumbers(interval)}${over}`;
  const scale = isInLogOdds(hypothesis) ? " in log odds" : "";
  const average = `${changeOf(hypothesis, interval.estimate)}${scale}${over}`;
  return Number.isFinite(interval.low) ? `${average} (${rangeOf(hypothesis, interval)})` : average;
}

/** −44 % of the gain (−60 % to −31 %); without ends where there is no range. */
function shareNumbers({ estimate, low, high }: Interval): string {
  if (!Number.isFinite(estimate)) return `Share of the gain ${notDefined}`;
  const average = `${signed(percent * estimate, 0)}${Math.round(Math.abs(percent * estimate)) === 0 ? "" : " %"} of the gain`;
  return Number.isFinite(low) ? `${average} (${inPercent(low)} to ${inPercent(high)})` : average;
}

const percent = 100;

function inPercent(share: number): string {
  return `${decimal(percent * share, 0)} %`;
}

/**
 * What the verdict says about the numbers, in one sentence.
 * @param fileAsksFor see {@link fileAsksForMore}.
 */
export function verdictSentence(result: HypothesisResult, fileAsksFor?: number): string {
  const { verdict, hypothesis, notJudged } = result;
  if (notJudged !== undefined) return notJudgedSentence(notJudged);
  if (verdict === "undecided") return undecidedSentence(result, fileAsksFor);
  if (verdict === "practically-the-same" && isSteady(hypothesis)) return endsAlike(result);
  if (verdict === "practically-the-same") {
    return `About the same: any difference is smaller than the ${marginInWords(result)}${result.isNotZero ? ", but not zero" : ""}.`;
  }
  if (hypothesis.expect === "peaks-inside") return peakSentence(result);
  if (verdict === "contradicted") return contradictedSentence(result);
  return hypothesis.expect === "same"
    ? `Any difference is smaller than the ${marginInWords(result)}.`
    : `${inProgrammes(result.pairsAsExpected, result.interval.count)} ${asExpected(hypothesis)}.`;
}

/** Of a course nothing is said but at its ends, and where it turns between them. */
function endsAlike(result: HypothesisResult): string {
  const notZero = result.isNotZero ? ", but not by nothing" : "";
  const ends = `First and last differ by less than the ${marginInWords(result)}${notZero}`;
  const turn = turnInWords(result);
  return turn === "" ? `${ends}.` : `${ends}; between them ${turn}.`;
}

/** it peaks at 1 meeting a week; empty where no turn can be told from chance. */
function turnInWords({ hypothesis, turn }: HypothesisResult): string {
  if (turn === undefined || hypothesis.kind !== "trend") return "";
  return `it ${turn.kind === "peak" ? "peaks" : "is lowest"} at ${leverValue(hypothesis.over, turn.at)}`;
}

/** Between its ends it peaks at 1 meeting a week; empty where the verdict has said so, or nothing turns. */
export function turnSentence(result: HypothesisResult): string {
  const isSaid = result.verdict === "practically-the-same" || result.notJudged !== undefined;
  const turn = isSaid ? "" : turnInWords(result);
  return turn === "" ? "" : `Between its ends ${turn}.`;
}

/** Why there was nothing to judge, before the runs or after them. */
export function notJudgedSentence(why: NotJudged): string {
  if (why.kind === "not-defined") return `It has no value under ${why.plan}: ${why.because}.`;
  const { levers, leadTo, byRuns } = why;
  if (levers.length === 0) return "Nothing differs here, so there is nothing to judge.";
  const all = listed(levers);
  if (byRuns === true) return `${all} changed nothing here: every programme ran the same.`;
  const verb = levers.length === 1 ? "leads" : "lead";
  if (leadTo.length === 0) return `${all} ${levers.length === 1 ? "changes" : "change"} nothing here.`;
  return `Here ${all} ${verb} to nothing but ${listed(leadTo)}.`;
}

/** Programmes are counted by their sign alone, which is less than a claim asks for that names a least difference. */
function asExpected({ byAtLeast = 0 }: Hypothesis): string {
  return byAtLeast > 0 ? "it went the way expected" : "it came out as expected";
}

/** The slope of a trend, printed beside its verdict; empty for other claims. */
export function slopeSentence({ hypothesis, slope }: HypothesisResult): string {
  if (hypothesis.kind !== "trend" || slope === undefined || !Number.isFinite(slope.estimate)) return "";
  const { measure, over } = hypothesis;
  return `Slope ${change(measure, slope.estimate)} for each unit of ${over} (${range(measure, slope.low, slope.high)}).`;
}

function undecidedSentence(
  { hypothesis, interval, gain, replicationsToDecide }: HypothesisResult,
  fileAsksFor?: number,
): string {
  const { estimate, low, count: pairs } = interval;
  if (gain !== undefined && Number.isFinite(gain.low) && !(gain.low > 0))
    return `The gain at the first point is not clearly above 0 (${range(hypothesis.measure, gain.low, gain.high)}), so nothing can be a share of it.`;
  if (!Number.isFinite(estimate))
    return `The measure is ${notDefined} in these plans, so nothing can be said.`;
  const isPeak = hypothesis.expect === "peaks-inside";
  if (!Number.isFinite(low)) return tooFewToTell(pairs, isPeak);
  return tooCloseToCall(pairs, replicationsToDecide, isPeak, fileAsksFor);
}

/** Where the range from chance has no ends. */
export function tooFewToTell(programmes: number, isPeak = false): string {
  const every = isPeak ? ", every second one made," : "";
  return `${capitalised(counted(programmes, "programme"))}${every} ${programmes === 1 ? "says" : "say"} nothing about chance, so nothing can be said yet.`;
}

/**
 * On how many programmes a verdict rests, where a value is missing in the others; empty where in none.
 * @param replications made of each plan.
 */
export function restsOnSome({ hypothesis, interval }: HypothesisResult, replications: number): string {
  const looked = hypothesis.expect === "peaks-inside" ? Math.floor(replications / 2) : replications;
  if (interval.count === 0 || interval.count >= looked) return "";
  return `This rests on ${count(interval.count)} of ${counted(looked, "programme")}; in the others a value is missing.`;
}

function peakSentence({ verdict, hypothesis, peakAt }: HypothesisResult): string {
  if (hypothesis.kind !== "trend" || peakAt === undefined) return "";
  const best = leverValue(hypothesis.over, peakAt);
  return verdict === "supported"
    ? `Best at ${best}, and better there than at both ends.`
    : `An end is at least as good as ${best}.`;
}

function contradictedSentence(result: HypothesisResult): string {
  const { hypothesis, interval, margin } = result;
  const { expect, byAtLeast } = hypothesis;
  if (expect === "same") return `The difference is at least the ${marginInWords(result)}.`;
  const isUpward = expect === "higher" || expect === "rises";
  const isOpposite = isUpward ? interval.high <= 0 : interval.low >= 0;
  const asksForSize =
    byAtLeast !== undefined || (hypothesis.kind === "trend" && hypothesis.byShare !== undefined);
  if (isOpposite || !asksForSize) return "It goes the other way.";
  const size = result.gain === undefined ? sizeOf(hypothesis, margin) : `${inPercent(margin)} of the gain`;
  const isBeyondNil = isUpward ? interval.estimate < 0 : interval.estimate > 0;
  const otherWay = isBeyondNil ? "; the mean goes the other way" : "";
  return `It falls short of the ${size} that the claim asks for${otherWay}.`;
}

function marginInWords({ hypothesis, margin, gain }: HypothesisResult): string {
  if (gain !== undefined && hypothesis.kind === "trend") {
    const size = `${inPercent(margin)} of the gain`;
    return hypothesis.byShare === undefined
      ? `${size} that corresponds to what you said matters`
      : `${size} that the claim asks for`;
  }
  const size = sizeOf(hypothesis, margin);
  if (isInLogOdds(hypothesis) && hypothesis.byAtLeast === undefined)
    return `${size}, four times what you said matters`;
  return hypothesis.byAtLeast === undefined ? `${size} you said matters` : `${size} that the claim asks for`;
}

function isSteady(hypothesis: Hypothesis): hypothesis is TrendHypothesis {
  return hypothesis.kind === "trend" && hypothesis.expect !== "peaks-inside";
}

function isInLogOdds(hypothesis: Hypothesis): boolean {
  return hypothesis.kind === "interaction" && hypothesis.scale === "logit";
}

function changeOf(hypothesis: Hypothesis, value: number): string {
  return isInLogOdds(hypothesis) ? signed(value) : change(hypothesis.measure, value);
}

function sizeOf(hypothesis: Hypothesis, value: number): string {
  return isInLogOdds(hypothesis) ? `${decimal(value)} in log odds` : amount(hypothesis.measure, value);
}

function rangeOf(hypothesis: Hypothesis, { low, high }: Interval): string {
  return isInLogOdds(hypothesis)
    ? `${decimal(low)} to ${decimal(high)}`
    : range(hypothesis.measure, low, high);
}

/** The first and last value of a trend's lever that count, from the sweep; absent when nothing numeric is swept. */
export function trendSpan(hypothesis: Hypothesis, sweep: readonly SweepAxis[]): TrendSpan | undefined {
  if (hypothesis.kind !== "trend") return undefined;
  const { over, from = Number.NEGATIVE_INFINITY } = hypothesis;
  const values = sweep.find(({ lever }) => lever === over)?.values ?? [];
  const counted = values.filter((value) => typeof value === "number").filter((value) => value >= from);
  return counted.length < 2 ? undefined : { first: Math.min(...counted), last: Math.max(...counted) };
}

/** For a hypothesis that this command does not judge. */
export function notJudged(names: readonly string[], command: string): string {
  return names.length === 0
    ? ""
    : `Not judged here: ${listed(names)}, which need${names.length === 1 ? "s" : ""} plans or points that only ${command} runs.`;
}

/**
 * What the file asks for, where a claim is open and fewer were made; else the most replications that any undecided
 * claim asks for. Absent when none can say, or all ask for too many.
 * @param fileAsksFor see {@link fileAsksForMore}.
 */
export function replicationsWanted(
  results: readonly HypothesisResult[],
  fileAsksFor?: number,
): number | undefined {
  const isOpen = results.some(({ verdict, interval }) => verdict === "undecided" && interval.count > 0);
  if (isOpen && fileAsksFor !== undefined) return fileAsksFor;
  const wanted = results.flatMap(({ verdict, replicationsToDecide: would }) =>
    verdict === "undecided" && would !== undefined && would <= mostAdvised ? [would] : [],
  );
  return wanted.length === 0 ? undefined : Math.max(...wanted);
}
