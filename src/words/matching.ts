// What a match comes to, in sentences: what can be matched and what cannot, by which inputs, and how much is ruled out.
import type { Matching, ObservedFinding } from "../experiment/analysis/matching/matching.ts";
import { type MeasureName, measureEntry } from "../model/measures.ts";
import { range } from "./amounts.ts";
import { listed, lowerFirst } from "./lists.ts";
import { count, counted, decimal, plainNumber } from "./numbers.ts";

/** Inputs named one by one. */
const mostNamed = 3;
/** An input that moves less of a measure than this is not named. */
const leastShare = 0.05;
const mostNarrowed = 5;

/** What stands where others say "Not matched to your agency". */
export const matchedNote =
  "A match says that the model can look like what you count, not that it is right about what you do not count.";

/** 3 waves of 100 sets of 241 inputs · 4 simulated programmes each · plan now */
export function matchLine(
  { waves, pointsPerWave }: { readonly waves: number; readonly pointsPerWave: number },
  inputs: number,
  replications: number,
  plan: string,
): string {
  return `${counted(waves, "wave")} of ${counted(pointsPerWave, "set")} of ${counted(inputs, "input")} · ${counted(replications, "simulated programme")} each · plan ${plan}`;
}

/** The first sentences of the answer: what is matched, in how many sets at once, and how many are not ruled out. */
export function matchedSentence({ matched, within, observed, waves }: Matching): string {
  const sets = waves.reduce((sum, { points }) => sum + points, 0);
  const last = waves[waves.length - 1];
  if (matched === 0)
    return `No set of inputs matches your agency: ${count(sets)} were run, and each is ruled out by something that you count.`;
  const left = `${count(matched)} of ${counted(sets, "set")} of inputs are not ruled out (${count(last?.matched ?? 0)} of ${count(last?.points ?? 0)} in the last wave)`;
  const told = observed
    .filter(({ reading }) => reading !== "undefined")
    .map((one) => `${lowerFirst(label(one.measure))} within ${range(one.measure, one.from, one.to)}`);
  return within === 0
    ? `Not matched in full: no set gives ${listed(told)}${told.length > 1 ? " at once" : ""}. But ${left}: chance alone could make the difference.`
    : `Matched: ${listed(told)}, ${told.length > 1 ? "all at once " : ""}in ${counted(within, "set")} of inputs. ${left}: in the others chance could make the difference.`;
}

/** How much of the space is ruled out, wave by wave. */
export function ruledOutSentence({ waves }: Matching): string {
  const shares = waves.map(({ drawn, open }) => ruledOut(drawn, open));
  if (shares.length === 0) return "";
  const [last] = shares.slice(-1);
  const before = shares.slice(0, -1);
  const how = "of the space that was searched";
  return before.length === 0
    ? `Ruled out: ${last} ${how}.`
    : `Ruled out: ${listed([...before.map((share, index) => `${share} after wave ${index + 1}`), `${last} after wave ${waves.length}`])}, ${how}.`;
}

/** How much of the space is ruled out, such as 93.2 %. */
export function ruledOut(drawn: number, open: number): string {
  if (open === 0) return `all but less than ${decimal(100 / drawn, 3)} %`;
  const left = (100 * open) / drawn;
  if (open === drawn) return "nothing";
  // Never rounded up to all of it.
  return left < 0.1 ? `all but ${decimal(left, 3)} %` : `${decimal(Math.floor(1000 - 10 * left) / 10, 1)} %`;
}

/** Contact share: you count 0.22 to 0.28, and the model gives 0.15 to 0.30. */
export function observedSentence(finding: ObservedFinding): string {
  const { measure, from, to, least, greatest, reading, because, within, of, nearest } = finding;
  const counts = `${label(measure)}: you count ${range(measure, from, to)}`;
  if (reading === "undefined") return `${counts}. Not defined here: ${because}.`;
  if (least === undefined || greatest === undefined)
    return `${counts}, but it has no value in any run, so it cannot be matched.`;
  const gives = `over all sets the model gives ${range(measure, least, greatest)}`;
  if (reading === "within")
    return `${counts}; ${gives}. It can be matched: ${count(within)} of ${counted(of, "set")} of the last wave ${within === 1 ? "lies" : "lie"} inside.${movedSentence(finding)}`;
  const off =
    nearest === undefined ? "" : `; the nearest set is ${decimal(nearest, 1)} standard deviations off`;
  return reading === "chance"
    ? `${counts}; ${gives}. None lies inside${off}, which could be chance.${movedSentence(finding)}`
    : `${counts}; ${gives}. It cannot be matched${off}, and beyond 3 a set is ruled out.${movedSentence(finding)}`;
}

/** By which inputs, and how much of the variance over the whole space goes with each. */
function movedSentence({ movedBy }: ObservedFinding): string {
  const named = movedBy
    .filter(({ share }) => share >= leastShare)
    .slice(0, mostNamed)
    .map(({ input, share }) => `${input} (${Math.round(100 * share)} %)`);
  return named.length === 0
    ? " No input that was varied moves it beyond chance."
    : ` It is moved most by ${listed(named)}.`;
}

/** Pairs that cannot be matched at once. */
export function apartSentence({ apart }: Matching): string {
  if (apart.length === 0) return "";
  const pairs = apart.map(([one, other]) => `${lowerFirst(label(one))} with ${lowerFirst(label(other))}`);
  return `Each by itself, but not in one set: ${listed(pairs)}.`;
}

/** What is left of the ranges of the inputs. */
export function narrowedSentence({ narrowed, inputs }: Matching): string {
  if (narrowed.length === 0)
    return `What you count says nothing about any of ${counted(inputs, "input")} by itself: their ranges stay as they were.`;
  const told = narrowed
    .slice(0, mostNarrowed)
    .map(
      ({ input, low, high, from, to }) =>
        `${input} ${digits(low)} to ${digits(high)} (of ${digits(from)} to ${digits(to)})`,
    );
  const more = narrowed.length - told.length;
  return `What is left of the ranges, middle nine tenths: ${listed(more > 0 ? [...told, `${counted(more, "other")} in narrowed.csv`] : told)}. The other inputs stay as they were.`;
}

/** What the chart of a match shows. */
export function matchChartTitle({ narrowed, inputs }: Matching): string {
  return `What you count narrows ${counted(narrowed.length, "input")} of ${count(inputs)}`;
}

/** 0.41 to 0.58, as the end of a row. */
export function widthLeft({ low, high }: Matching["narrowed"][number]): string {
  return `${digits(low)} to ${digits(high)}`;
}

export const matchChartWords = {
  axis: "place in the range that was searched, 0 its least value and 1 its greatest",
  whole: "range that was searched",
  after: (wave: number) => `left after wave ${wave}`,
  others: (inputs: number) =>
    `${counted(inputs, "other input")} ${inputs === 1 ? "is" : "are"} narrowed too: narrowed.csv has ${inputs === 1 ? "it" : "them"}.`,
  description:
    "One row for each input whose range has become narrower, the most narrowed first: the range that was searched, and within it the middle nine tenths of the values that are not ruled out after each wave, in numbers at the right.",
} as const;

/** What stands in a match's report. */
export const matchReportWords = {
  counts: "What your agency counts",
  left: "What is left of the ranges",
  waves: "How the search went",
  wave: "Wave",
  run: "Sets run",
  notRuledOut: "Not ruled out",
  ofSpace: "Of the space",
  noneNarrowed: "No range has become narrower, so that there is nothing to draw.",
} as const;

/** How a set is ruled out. */
export function matchNote({ matched }: Matching): string {
  const rule =
    "A set is ruled out where what it gives is more than 3 standard deviations outside what you count (Pukelsheim 1994); these count the chance of its runs, the chance of your own time, and how far off the quick emulator is.";
  return matched === 0 ? rule : `${rule} The sets that are left are in matched.csv.`;
}

export function nothingObserved(scenario: string): string {
  return `The scenario ${scenario} says nothing about what your agency counts. Add some, such as\nobserved: { contactShare: { value: 0.2, within: 0.03 } }`;
}

export function nothingDefined(left: readonly (readonly [MeasureName, string])[]): string {
  const told = left.map(([measure, because]) => `${measure}, because ${because}`);
  return `None of what your agency counts is defined in this scenario: ${told.join("; ")}.`;
}

/** What stands in a match's folder. */
export const matchFiles =
  "It holds matched.csv, the sets that are left; observed.csv, implausibility.csv, waves.csv and narrowed.csv, how they were found; a chart of what is left of the ranges, where any is narrower; and manifest.json with every file's hash.";

export function matchOfOtherFile(file: string): string {
  return `What a match finds depends on what its own file says was observed. To match by the other file: streetlevel match ${file}`;
}

/** The folder's scenario has every value written out, the waves and points are in its manifest. */
export function matchNotInRows(scenarioFile: string): string {
  return `A match keeps what its runs gave for the things that you count, not whole rows. Made again, it has the same bytes: streetlevel match ${scenarioFile} --out again, with the --waves, --points, --inputs and -n of its command in log.json.`;
}

export const twoReplications =
  "A match needs 2 simulated programmes of each set or more, to tell what is chance: -n 4.";

export const noShardByHand =
  "The points of a wave follow from all runs of the waves before it, so no shard of a match can be run by itself. Each wave is cut into shards with --engine print or --engine slurm: --engine print --shards 4.";

function label(measure: MeasureName): string {
  return measureEntry(measure).label;
}

const digitsShown = 3;

function digits(value: number): string {
  return plainNumber(Number(value.toPrecision(digitsShown)));
}
