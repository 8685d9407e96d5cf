// futures.csv: every plan against the baseline over possible worlds.
import type { FuturesRow, StudyResults } from "../analysis/results.ts";
import { type Column, makeTable, type Table } from "./table.ts";

const ofMeasure = "the measure's";

export const futuresColumns = [
  { name: "plan", unit: "", meaning: "The plan's name in the scenario.", value: ({ plan }) => plan },
  { name: "than", unit: "", meaning: "The baseline.", value: ({ than }) => than },
  { name: "measure", unit: "", meaning: "A primary measure.", value: ({ measure }) => measure },
  {
    name: "worlds",
    unit: "worlds",
    type: "integer",
    meaning: "Possible worlds: all points of the sample.",
    value: ({ worlds }) => worlds,
  },
  {
    name: "defined",
    unit: "worlds",
    type: "integer",
    meaning:
      "Those in which the difference has a value in some replication; the others are not counted below.",
    value: ({ defined }) => defined,
  },
  {
    name: "higher",
    unit: "worlds",
    type: "integer",
    meaning:
      "Worlds whose own range of the paired difference, over their replications, lies wholly above 0 and not wholly within what matters.",
    value: ({ higher }) => higher,
  },
  {
    name: "lower",
    unit: "worlds",
    type: "integer",
    meaning: "The same, wholly below 0.",
    value: ({ lower }) => lower,
  },
  {
    name: "same",
    unit: "worlds",
    type: "integer",
    meaning: "Worlds whose range lies wholly within what matters.",
    value: ({ same }) => same,
  },
  {
    name: "unclear",
    unit: "worlds",
    type: "integer",
    meaning: "The other defined worlds: too close to call with these replications.",
    value: ({ unclear }) => unclear,
  },
  {
    name: "level",
    unit: "0-1",
    meaning: "Confidence level of each world's range.",
    value: ({ level }) => level,
  },
  {
    name: "replications",
    unit: "replications",
    type: "integer",
    meaning: "Of each world, the same simulated programmes in all of them.",
    value: ({ replications }) => replications,
  },
  {
    name: "replicationsToCall",
    unit: "replications",
    type: "integer",
    meaning:
      "How many of each world would call nine in ten of the defined worlds, if means and spreads stay; empty where no number would or too few runs tell it.",
    value: ({ replicationsToCall }) => replicationsToCall,
  },
  {
    name: "noiseShare",
    unit: "share, 0-1",
    meaning:
      "Of the variance between the worlds' means, how much is chance left in them; empty where it cannot be told.",
    value: ({ noise }) => noise?.share,
  },
  {
    name: "noiseLow",
    unit: "share, 0-1",
    meaning: "Low end of its range at the same level, by the F distribution.",
    value: ({ noise }) => noise?.low,
  },
  { name: "noiseHigh", unit: "share, 0-1", meaning: "High end.", value: ({ noise }) => noise?.high },
  {
    name: "noiseWorlds",
    unit: "worlds",
    type: "integer",
    meaning: "Worlds with a value in every replication, over which alone that share is told.",
    value: ({ noise }) => noise?.worlds,
  },
  {
    name: "matters",
    unit: ofMeasure,
    meaning: "The smallest difference that matters.",
    value: ({ matters }) => matters,
  },
  {
    name: "least",
    unit: ofMeasure,
    meaning: "Smallest mean difference of any world.",
    value: ({ least }) => least,
  },
  { name: "greatest", unit: ofMeasure, meaning: "Largest.", value: ({ greatest }) => greatest },
  {
    name: "noiseFloor",
    unit: "0-1",
    meaning:
      "The size that a rank correlation must exceed to be told from 0 over the defined worlds, at level 1 - 0.05/inputs; empty below 4 worlds.",
    value: ({ noiseFloor }) => noiseFloor,
  },
  {
    name: "decidedBy",
    unit: "",
    meaning:
      "The input whose ranks go with those of the difference most; empty when its correlation does not exceed the noise floor.",
    value: ({ decidedBy }) => decidedBy,
  },
  {
    name: "rankCorrelation",
    unit: "-1 to 1",
    meaning: "Spearman's, of that input and the difference.",
    value: ({ rankCorrelation }) => rankCorrelation,
  },
  {
    name: "flipInput",
    unit: "",
    meaning:
      "Of the inputs whose correlation can be told from 0, the one that tells flipAnswer best from all other answers; empty when none does.",
    value: ({ flipInput }) => flipInput,
  },
  {
    name: "flipsAt",
    unit: "the input's",
    meaning:
      "The value of that input that tells the answers apart best; empty when it leaves more than half of the rarer worlds unexplained.",
    value: ({ flipsAt }) => flipsAt,
  },
  {
    name: "flipAnswer",
    unit: "",
    meaning:
      "higher, lower or same, counted as in those columns: the commonest answer that one value can tell from all others.",
    value: ({ flipAnswer }) => flipAnswer,
  },
  {
    name: "flipSide",
    unit: "",
    meaning: "above or below: on which side of flipsAt the worlds with flipAnswer mostly lie.",
    value: ({ flipSide }) => flipSide,
  },
  {
    name: "flipRightShare",
    unit: "share, 0-1",
    meaning: "Worlds that this one value tells rightly.",
    value: ({ flipRightShare }) => flipRightShare,
  },
] as const satisfies readonly Column<FuturesRow>[];

export const futuresSays = "Every plan against the baseline over possible worlds.";

export function futuresTable({ futures = [] }: StudyResults): Table {
  const columns: Column<FuturesRow>[] = [...futuresColumns];
  return makeTable({ name: "futures", says: futuresSays }, columns, () => futures);
}
