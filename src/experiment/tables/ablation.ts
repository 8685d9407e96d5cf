// ablation.csv: what each claim comes to with one mechanism off at a time.
import type { AblationResult } from "../analysis/ablation.ts";
import type { StudyResults } from "../analysis/results.ts";
import { type Column, makeTable, type Table } from "./table.ts";

const ofMeasure = "the measure's";

export const ablationColumns = [
  {
    name: "hypothesis",
    unit: "",
    meaning: "Its name in the scenario.",
    value: ({ whole }) => whole.hypothesis.name,
  },
  {
    name: "off",
    unit: "",
    meaning: "The switch of the mechanism that is off; all others are on.",
    value: ({ off }) => off,
  },
  {
    name: "verdictWhole",
    unit: "",
    meaning: "The verdict with every mechanism on.",
    value: ({ whole }) => whole.verdict,
  },
  {
    name: "verdict",
    unit: "",
    meaning: "The verdict with this one off.",
    value: ({ without }) => without.verdict,
  },
  {
    name: "role",
    unit: "",
    meaning:
      "carries: another verdict, and an effect changed by more than chance; moves: the effect changed by more than chance, the verdict not; none: chance alone explains the change; untold: too few values to tell.",
    value: ({ role }) => role,
  },
  {
    name: "estimateWhole",
    unit: ofMeasure,
    meaning: "The effect with every mechanism on, as in hypotheses.csv.",
    value: ({ whole }) => whole.interval.estimate,
  },
  {
    name: "estimate",
    unit: ofMeasure,
    meaning: "The effect with this one off.",
    value: ({ without }) => without.interval.estimate,
  },
  {
    name: "low",
    unit: ofMeasure,
    meaning: "Low end of its range, at the level of hypotheses.csv.",
    value: ({ without }) => without.interval.low,
  },
  { name: "high", unit: ofMeasure, meaning: "High end.", value: ({ without }) => without.interval.high },
  {
    name: "change",
    unit: ofMeasure,
    meaning: "Mean over replications of the effect with this one off minus the effect with all on.",
    value: ({ change }) => change.estimate,
  },
  {
    name: "changeLow",
    unit: ofMeasure,
    meaning: "Low end of its paired t interval.",
    value: ({ change }) => change.low,
  },
  { name: "changeHigh", unit: ofMeasure, meaning: "High end.", value: ({ change }) => change.high },
  {
    name: "changeLevel",
    unit: "0-1",
    meaning:
      "Confidence level of that interval: 1 - 0.05/(h m) with h hypotheses in the file and m mechanisms switched off.",
    value: ({ changeLevel }) => changeLevel,
  },
  {
    name: "count",
    unit: "replications",
    type: "integer",
    meaning: "Replications in which both effects are defined.",
    value: ({ change }) => change.count,
  },
] as const satisfies readonly Column<AblationResult>[];

export const ablationSays = "Every claim of the scenario with one mechanism off at a time.";

export function ablationTable({ ablation = [] }: Pick<StudyResults, "ablation">): Table {
  const columns: Column<AblationResult>[] = [...ablationColumns];
  return makeTable({ name: "ablation", says: ablationSays }, columns, () => ablation);
}
