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
    meaning: "Possible worlds (points of the sample) in which the difference is defined.",
    value: ({ worlds }) => worlds,
  },
  {
    name: "higher",
    unit: "worlds",
    type: "integer",
    meaning: "Worlds in which the mean paired difference over replications is at least what matters.",
    value: ({ higher }) => higher,
  },
  {
    name: "lower",
    unit: "worlds",
    type: "integer",
    meaning: "Worlds in which it is at least as much the other way.",
    value: ({ lower }) => lower,
  },
  { name: "same", unit: "worlds", type: "integer", meaning: "The other worlds.", value: ({ same }) => same },
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
    name: "decidedBy",
    unit: "",
    meaning:
      "The input whose ranks go with those of the difference most; empty when its correlation cannot be told from 0 at level 1 - 0.05/inputs.",
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
      "Of the inputs whose correlation can be told from 0, the one that tells flipAnswer best from the other two answers; empty when none does.",
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
      "higher, lower or same, counted as in those columns: the commonest answer that one value can tell from both others.",
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
