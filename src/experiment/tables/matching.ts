// The tables of a match: the sets that are left, how every set fared, what can be matched, and what was ruled out.
import type { MeasureName } from "../../model/measures.ts";
import { parameterEntry } from "../../model/parameters.ts";
import type { Changes } from "../../scenario/scenario.ts";
import type { JudgedPoint, Matching, ObservedFinding, WaveFinding } from "../analysis/matching/matching.ts";
import type { Narrowed } from "../analysis/matching/narrowed.ts";
import type { StudyResults } from "../analysis/results.ts";
import { type Column, makeTable, type Table } from "./table.ts";

const ofMeasure = "the measure's";

interface Judged extends JudgedPoint {
  /** From 1. */
  readonly number: number;
  readonly measure: MeasureName;
  readonly mean: number;
  readonly implausibility: number;
}

export const matchedSays =
  "The sets of inputs that were run and are not ruled out; `compare --worlds matched.csv` compares plans over them.";

export const implausibilityColumns = [
  {
    name: "point",
    unit: "",
    type: "integer",
    meaning: "The set of inputs, as numbered in design.csv.",
    value: ({ number }) => number,
  },
  {
    name: "wave",
    unit: "",
    type: "integer",
    meaning: "The wave in which it was run, from 1.",
    value: ({ wave }) => wave,
  },
  { name: "measure", unit: "", meaning: "A measure observed.", value: ({ measure }) => measure },
  {
    name: "mean",
    unit: ofMeasure,
    meaning: "Mean over the replications in which it is defined.",
    value: ({ mean }) => mean,
  },
  {
    name: "implausibility",
    unit: "standard deviations",
    meaning:
      "How far the mean is outside the observed range, in standard deviations of chance: that of the mean and that of one agency's own time. 0 inside the range.",
    value: ({ implausibility }) => implausibility,
  },
  {
    name: "isMatched",
    unit: "",
    type: "boolean",
    meaning: "Whether no measure rules the set out, none being more than 3 off: then it is in matched.csv.",
    value: ({ isMatched }) => isMatched,
  },
] as const satisfies readonly Column<Judged>[];

export const implausibilitySays = "How far every set that was run is from each thing observed.";

export const observedColumns = [
  { name: "measure", unit: "", meaning: "What the agency counts.", value: ({ measure }) => measure },
  { name: "from", unit: ofMeasure, meaning: "The least that was observed.", value: ({ from }) => from },
  { name: "to", unit: ofMeasure, meaning: "The most.", value: ({ to }) => to },
  {
    name: "reading",
    unit: "",
    meaning:
      "within: the mean of some set lies inside the range; chance: none does, but chance could make the difference; cannot: every set is ruled out by it; undefined: the measure has no value in this agency.",
    value: ({ reading }) => reading,
  },
  {
    name: "least",
    unit: ofMeasure,
    meaning: "Smallest mean of any set that was run.",
    value: ({ least }) => least,
  },
  { name: "greatest", unit: ofMeasure, meaning: "Largest.", value: ({ greatest }) => greatest },
  {
    name: "chance",
    unit: ofMeasure,
    meaning: "Standard deviation of single runs about the mean of their set.",
    value: ({ chance }) => chance,
  },
  {
    name: "within",
    unit: "sets",
    type: "integer",
    meaning: "Sets of the last wave whose mean is inside the range.",
    value: ({ within }) => within,
  },
  {
    name: "of",
    unit: "sets",
    type: "integer",
    meaning: "Sets of the last wave in which it is defined.",
    value: ({ of }) => of,
  },
  {
    name: "nearest",
    unit: "standard deviations",
    meaning: "Smallest implausibility of any set.",
    value: ({ nearest }) => nearest,
  },
  {
    name: "movedBy",
    unit: "",
    meaning: "The inputs that move it over the whole space, the most first, apart by spaces.",
    value: ({ movedBy }) => movedBy.map(({ input }) => input).join(" "),
  },
  {
    name: "movedByShares",
    unit: "",
    meaning:
      "The share of its variance over the first wave's sets that goes with each of them, apart by spaces.",
    value: ({ movedBy }) => movedBy.map(({ share }) => String(share)).join(" "),
  },
] as const satisfies readonly Column<ObservedFinding>[];

export const observedSays = "What the agency counts, and whether and how the model can look like it.";

export const waveColumns = [
  {
    name: "wave",
    unit: "",
    type: "integer",
    meaning: "From 1.",
    value: ({ number }) => number,
  },
  {
    name: "points",
    unit: "sets",
    type: "integer",
    meaning: "Sets of inputs that were run in it.",
    value: ({ points }) => points,
  },
  {
    name: "matched",
    unit: "sets",
    type: "integer",
    meaning: "Those of them that are not ruled out.",
    value: ({ matched }) => matched,
  },
  {
    name: "drawn",
    unit: "sets",
    type: "integer",
    meaning: "Sets drawn evenly over the whole space after it, which stand for the space.",
    value: ({ drawn }) => drawn,
  },
  {
    name: "open",
    unit: "sets",
    type: "integer",
    meaning: "Those of them that no emulator of this wave or an earlier one rules out.",
    value: ({ open }) => open,
  },
] as const satisfies readonly Column<WaveFinding & { readonly number: number }>[];

export const wavesSays = "How much of the space each wave leaves.";

export const narrowedColumns = [
  {
    name: "input",
    unit: "",
    meaning: "An input whose range has become narrower.",
    value: ({ input }) => input,
  },
  { name: "from", unit: "the input's", meaning: "The range that was searched.", value: ({ from }) => from },
  { name: "to", unit: "the input's", meaning: "Its other end.", value: ({ to }) => to },
  {
    name: "low",
    unit: "the input's",
    meaning: "5 % quantile of the sets that no emulator rules out.",
    value: ({ low }) => low,
  },
  { name: "high", unit: "the input's", meaning: "95 % quantile.", value: ({ high }) => high },
] as const satisfies readonly Column<Narrowed>[];

export const narrowedSays =
  "Inputs whose values are no longer spread evenly over what is left, the most narrowed first.";

/** Parameters alone, so that it serves as somebody's own table of points wherever one is asked for. */
function matchedTable(points: readonly Changes[], { points: judged }: Matching): Table {
  const inputs = Object.keys(points[0] ?? {}) as (keyof Changes)[];
  const columns = inputs.map((name): Column<Changes> => {
    const { label, unit } = parameterEntry(name);
    return { name, unit, meaning: label, type: "number", value: (point) => Number(point[name]) };
  });
  return makeTable({ name: "matched", says: matchedSays }, columns, () =>
    points.filter((_, index) => judged[index]?.isMatched === true),
  );
}

export function matchTables({ design, matching }: Pick<StudyResults, "design" | "matching">): Table[] {
  if (design === undefined || matching === undefined) return [];
  const { points, measures, waves, observed, narrowed } = matching;
  const judged = points.flatMap((point, index) =>
    measures.map((measure, target) => ({
      ...point,
      number: index + 1,
      measure,
      mean: point.means[target],
      implausibility: point.implausibilities[target],
    })),
  );
  return [
    matchedTable(design.points, matching),
    makeTable({ name: "observed", says: observedSays }, observedColumns, () => observed),
    makeTable({ name: "implausibility", says: implausibilitySays }, implausibilityColumns, () => judged),
    makeTable({ name: "waves", says: wavesSays }, waveColumns, () =>
      waves.map((wave, index) => ({ ...wave, number: index + 1 })),
    ),
    makeTable({ name: "narrowed", says: narrowedSays }, narrowedColumns, () => narrowed),
  ];
}
