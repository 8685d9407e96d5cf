// The words that screens say of results: of a table's cells, of chance, of money, of samples and worlds, of what a claim rests on.
import type { Terms } from "./term.ts";
import { termsOfCharts } from "./terms-of-charts.ts";
import { termsOfMoney } from "./terms-of-money.ts";
import { termsOfSamples } from "./terms-of-samples.ts";

/** How a plan compares, and how sure that is. */
const ofComparing: Terms = {
  same: {
    meaning:
      "In a table: the whole range of the plan's difference from the baseline is smaller than what matters. In a sentence: about the same.",
  },
  "about the same": {
    meaning:
      "The whole range of a difference is smaller than what matters. The difference may still not be zero.",
  },
  worse: {
    meaning:
      "In a table, WORSE: the range of the plan's difference from the baseline lies wholly on the measure's worse side of 0, and is not all smaller than what matters.",
  },
  more: {
    meaning:
      "In a table, for a measure of which neither direction is better: the range of the plan's difference from the baseline lies wholly above 0, and is not all smaller than what matters.",
  },
  less: { meaning: "In a table, as more is, with the range wholly below 0." },
  higher: {
    meaning: "The whole range of a difference lies above 0, and is not all smaller than what matters.",
  },
  lower: {
    meaning: "The whole range of a difference lies below 0, and is not all smaller than what matters.",
  },
  "cannot be told": {
    meaning:
      "The measure lacks a value in one of the plans, in all programmes or nearly all, as under no answer.",
  },
  "no link": {
    meaning:
      "In a table: nothing in which the plan differs from the baseline leads to the measure in this model, by the table of who reads which lever.",
  },
  "no answer": {
    meaning:
      "In a table: it cannot be told, since the measure lacks a value in one of the plans, in all programmes or nearly all.",
  },
  "too close to call": {
    meaning:
      "The range from chance holds 0 and reaches beyond what matters: with these replications the difference may lie on either side.",
    parameters: ["replications"],
  },
  "higher in": {
    meaning:
      "In how many of the pairs of programmes the plan's value lies above the baseline's: what a single programme would see, where the range tells what holds on average.",
  },
  pair: {
    meaning:
      "Two simulated programmes of two plans with the same number, and so with the same clients and the same luck. Differences are taken pair by pair, which takes out most of the chance.",
  },
  range: {
    meaning:
      "In brackets behind an average: the ends between which it lies as far as chance goes, a t interval over pairs of programmes. Those of a file's verdicts are widened together, so that all of them hold at once with 95 in 100.",
  },
  chance: {
    meaning:
      "What differs from one simulated programme to the next under one plan. More replications lessen what is left of it in an average.",
    parameters: ["replications", "seed"],
  },
  precision: {
    meaning:
      "How narrow the ranges are: half of the width, as a share of the mean or in the measure's unit. compare --until makes replications until it is reached.",
    parameters: ["replications"],
  },
  settled: {
    meaning:
      "Said of weekly values that have left the mark of the run's first days behind, by the rule MSER-5.",
    parameters: ["time.warmUpDays"],
  },
  pooled: {
    meaning:
      "Said of finished studies of the same plans under different seeds, taken together as one study: merge --seeds.",
    parameters: ["seed"],
  },
  copy: {
    meaning:
      "A plan at a point that nothing which acts sets apart from an earlier one: it is not run, and has the earlier one's numbers.",
  },
};

/** How numbers and runs are told. */
const ofReading: Terms = {
  mean: {
    meaning:
      "The average over simulated programmes. Behind a plan: of its own; under change: of the differences, pair by pair.",
    parameters: ["replications"],
  },
  change: {
    meaning:
      "In the tables of numbers: the plan's average difference from the baseline, pair by pair, with the range from chance in brackets.",
  },
  "no change": {
    meaning: "In place of a difference that is 0 as far as it is shown: not measured to be exactly nothing.",
  },
  "lowest to highest": {
    meaning:
      "The least and the greatest value of a measure among the simulated programmes of one plan: what a single programme may see, by chance alone.",
  },
  "what we have now": {
    meaning: "The baseline: the plan that all others are compared with.",
  },
  "not defined": {
    meaning:
      "In place of a number: the measure has no value there, as agreement within teams has none where nobody works in a team. check says before the runs which have none and why; explain says of each measure when it is undefined.",
  },
  failed: {
    meaning:
      "Of a run: it ended with an error, and its row in runs.csv has the reason in place of numbers. Of a plan, in a table: every run of it failed.",
  },
  "judged after the runs": {
    meaning:
      "Said where measures, what matters or hypotheses were set down when the runs were there to be seen, as show --scenario allows. Such a verdict is a finding to be tested with another seed, not a test.",
    parameters: ["seed"],
  },
  "judged against": {
    meaning:
      "What a claim compares its plan with: one with as many people, one for the same money, or only what there is now, where part of a difference may come from more hands or money alone.",
  },
  "hold together": {
    meaning:
      "Said of a file's verdicts: their ranges are wide enough that all of them hold at once with 95 in 100, not each by itself.",
  },
  "settled after": {
    meaning:
      "The day from which on weekly values no longer show how the run began, by the rule MSER-5; the warm-up should be as long.",
    parameters: ["time.warmUpDays"],
  },
};

/** What a claim speaks of. */
const ofClaims: Terms = {
  difference: {
    meaning: "A claim, or a number: one plan against another at one point, pair by pair.",
  },
  interaction: {
    meaning: "A claim that one difference between plans is larger than another: a difference of differences.",
  },
  trend: {
    meaning:
      "A claim of how a measure, or a plan's gain, moves along a swept lever: it rises, falls, or peaks inside.",
  },
  gain: {
    meaning: "How much better a plan is than the one that it is compared with, at one point of a sweep.",
  },
  "share of the gain": {
    meaning:
      "What a swept lever takes of a plan's gain at the first point, or adds to it, in percent. Nothing is said of a share of a gain that is not clearly above 0.",
  },
  slope: {
    meaning:
      "The change of a measure for one unit of a swept lever, by the straight line nearest to its points.",
  },
  "peaks inside": {
    meaning:
      "A claim that some value between the ends of a sweep is best. The value that is best on every second programme is held against both ends on the others.",
  },
  point: { meaning: "One value for each swept or varied lever; points.csv numbers them." },
  mechanism: {
    meaning:
      "A part of the model that can be switched off, such as trust or meetings; streetlevel list mechanisms says what off means for each.",
  },
  "rests on": {
    meaning:
      "Said by ablate of a claim and a mechanism: with the mechanism off the verdict is another, and the effect changes by more than chance. Carries is the same, said of the mechanism.",
  },
};

export const termsOfScreens: Terms = {
  ...ofComparing,
  ...ofReading,
  ...ofClaims,
  ...termsOfMoney,
  ...termsOfSamples,
  ...termsOfCharts,
};
