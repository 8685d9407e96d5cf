// hypotheses.csv: every claim of the scenario with its verdict.

import { type Changes, isToldAsShare } from "../../scenario/scenario.ts";
import type { HypothesisResult, StudyResults } from "../analysis/results.ts";
import { pointName } from "../plan/points.ts";
import { type Column, makeTable, type Table } from "./table.ts";

const ofMeasure = "the measure's";

interface JudgedClaim extends HypothesisResult {
  /** From 1. */
  readonly pointNumber?: number | undefined;
}

const claimColumns = [
  {
    name: "hypothesis",
    unit: "",
    meaning: "Its name in the scenario.",
    value: ({ hypothesis }) => hypothesis.name,
  },
  {
    name: "says",
    unit: "",
    meaning: "The claim, in the scenario's words.",
    value: ({ hypothesis }) => hypothesis.says,
  },
  {
    name: "kind",
    unit: "",
    meaning: "difference, interaction or trend; a share of a gain is a trend.",
    value: ({ hypothesis }) => hypothesis.kind,
  },
  {
    name: "measure",
    unit: "",
    meaning: "What it speaks of.",
    value: ({ hypothesis }) => hypothesis.measure,
  },
  { name: "plan", unit: "", meaning: "The plan.", value: ({ hypothesis }) => hypothesis.plan },
  {
    name: "than",
    unit: "",
    meaning: "The plan it is set against; empty for a trend in one plan.",
    value: ({ hypothesis }) => hypothesis.than,
  },
  {
    name: "minus",
    unit: "",
    meaning: "Interactions: the two plans whose difference is taken off.",
    value: ({ hypothesis }) => (hypothesis.kind === "interaction" ? hypothesis.minus.join(" ") : undefined),
  },
  {
    name: "scale",
    unit: "",
    meaning: "Interactions: raw, or logit (log odds of shares cut to 0.001-0.999).",
    value: ({ hypothesis }) => (hypothesis.kind === "interaction" ? hypothesis.scale : undefined),
  },
  {
    name: "at",
    unit: "",
    meaning: "The sweep point at which it is judged.",
    value: ({ hypothesis }) => pointName(hypothesis.at ?? {}),
  },
  {
    name: "point",
    unit: "",
    type: "integer",
    meaning: "Number of that point, as in points.csv; empty for a trend, which is judged over several.",
    value: ({ pointNumber }) => pointNumber,
  },
  {
    name: "over",
    unit: "",
    meaning: "Trends: the lever.",
    value: ({ hypothesis }) => (hypothesis.kind === "trend" ? hypothesis.over : undefined),
  },
  {
    name: "from",
    unit: "the lever's",
    meaning: "Trends: the value from which on it is judged; empty for the first.",
    value: ({ hypothesis }) => (hypothesis.kind === "trend" ? hypothesis.from : undefined),
  },
  {
    name: "expect",
    unit: "",
    meaning: "higher, lower, same, rises, falls or peaks-inside.",
    value: ({ hypothesis }) => hypothesis.expect,
  },
  {
    name: "byAtLeast",
    unit: ofMeasure,
    meaning: "The smallest effect that the claim itself asks for; in log odds on the logit scale.",
    value: ({ hypothesis }) => hypothesis.byAtLeast,
  },
  {
    name: "scaleOfTrend",
    unit: "",
    meaning:
      "Trends: share-of-gain where estimate, low, high and margin are shares of the gain at the first point; empty else.",
    value: ({ hypothesis }) =>
      hypothesis.kind === "trend" && isToldAsShare(hypothesis) ? "share-of-gain" : undefined,
  },
  {
    name: "byShare",
    unit: "0-1",
    meaning: "Trends: the smallest share of that gain that the claim itself asks for.",
    value: ({ hypothesis }) => (hypothesis.kind === "trend" ? hypothesis.byShare : undefined),
  },
] as const satisfies readonly Column<JudgedClaim>[];

const resultColumns = [
  {
    name: "verdict",
    unit: "",
    meaning:
      "supported, contradicted, practically-the-same or undecided; not-connected and not-defined: nothing to judge, and the numbers say nothing.",
    value: ({ verdict }) => verdict,
  },
  {
    name: "isNotZero",
    unit: "",
    type: "boolean",
    meaning: "true when the interval excludes 0, whatever the verdict.",
    value: ({ isNotZero }) => isNotZero,
  },
  {
    name: "estimate",
    unit: ofMeasure,
    meaning:
      "Mean over replications of the difference as stated; rises and falls: last point minus first; peaks-inside: the peak minus the end it beats by less, on the even replications.",
    value: ({ interval }) => interval.estimate,
  },
  {
    name: "low",
    unit: ofMeasure,
    meaning: "Low end of its paired t interval; of a share of a gain, of Fieller's.",
    value: ({ interval }) => interval.low,
  },
  { name: "high", unit: ofMeasure, meaning: "High end.", value: ({ interval }) => interval.high },
  {
    name: "level",
    unit: "0-1",
    meaning:
      "Confidence level of the interval: 1 - 0.05/h with h hypotheses in the scenario; 1 - 0.10/h where sameness is expected.",
    value: ({ level }) => level,
  },
  {
    name: "count",
    unit: "replications",
    type: "integer",
    meaning: "Replications with all values defined.",
    value: ({ interval }) => interval.count,
  },
  {
    name: "margin",
    unit: ofMeasure,
    meaning:
      "The smallest difference that the verdict counts: byAtLeast, else what matters (times 4 in log odds).",
    value: ({ margin }) => margin,
  },
  {
    name: "pValue",
    unit: "0-1",
    meaning:
      "Not adjusted. Two-sided paired t test against 0; where sameness is expected, the larger of two one-sided tests; peaks-inside: the larger of those against the two ends.",
    value: ({ pValue }) => pValue,
  },
  {
    name: "holmPValue",
    unit: "0-1",
    meaning: "The same after Holm's adjustment over the hypotheses judged; verdicts do not use it.",
    value: ({ holmPValue }) => holmPValue,
  },
  {
    name: "pairsAsExpected",
    unit: "replications",
    type: "integer",
    meaning: "Replications that came out as the claim expects.",
    value: ({ pairsAsExpected }) => pairsAsExpected,
  },
  {
    name: "slope",
    unit: `${ofMeasure} per unit of the lever`,
    meaning: "rises and falls: mean least-squares slope.",
    value: ({ slope }) => slope?.estimate,
  },
  {
    name: "slopeLow",
    unit: `${ofMeasure} per unit of the lever`,
    meaning: "Low end of its interval.",
    value: ({ slope }) => slope?.low,
  },
  {
    name: "slopeHigh",
    unit: `${ofMeasure} per unit of the lever`,
    meaning: "High end.",
    value: ({ slope }) => slope?.high,
  },
  {
    name: "peakAt",
    unit: "the lever's",
    meaning: "peaks-inside: the interior value that is best on the odd replications.",
    value: ({ peakAt }) => peakAt,
  },
  {
    name: "turn",
    unit: "",
    meaning: "rises and falls: peak or dip, where the course turns between its ends beyond chance.",
    value: ({ turn }) => turn?.kind,
  },
  {
    name: "turnAt",
    unit: "the lever's",
    meaning: "The value at which it does: found on the odd replications, tested on the even ones.",
    value: ({ turn }) => turn?.at,
  },
  {
    name: "gain",
    unit: ofMeasure,
    meaning: "Shares of a gain: the gain at the first point, in the measure's better direction.",
    value: ({ gain }) => gain?.estimate,
  },
  {
    name: "gainLow",
    unit: ofMeasure,
    meaning: "Low end of its paired t interval; without one above 0 there is no share.",
    value: ({ gain }) => gain?.low,
  },
  {
    name: "gainHigh",
    unit: ofMeasure,
    meaning: "High end.",
    value: ({ gain }) => gain?.high,
  },
  {
    name: "replicationsToDecide",
    unit: "replications",
    type: "integer",
    meaning: "Undecided: how many would decide, if the estimate and its spread stay; empty beyond 100,000.",
    value: ({ replicationsToDecide }) => replicationsToDecide,
  },
] as const satisfies readonly Column<JudgedClaim>[];

export const hypothesisColumns = [...claimColumns, ...resultColumns];

export function hypothesesTable({ hypotheses, cells }: Pick<StudyResults, "hypotheses" | "cells">): Table {
  const says = "Every claim of the scenario with its verdict.";
  const numbers = new Map(cells.map(({ point, pointIndex }) => [pointName(point), pointIndex + 1]));
  return makeTable<JudgedClaim>({ name: "hypotheses", says }, hypothesisColumns, () =>
    hypotheses.map((result) => {
      const { hypothesis } = result;
      const isAtPoint = hypothesis.kind !== "trend";
      return { ...result, pointNumber: isAtPoint ? pointNumberOf(hypothesis.at, numbers) : undefined };
    }),
  );
}

/** A claim may name the levers in another order than the study. */
function pointNumberOf(at: Changes | undefined, numbers: ReadonlyMap<string, number>): number | undefined {
  const wanted = new Set(pointName(at ?? {}).split(" "));
  const found = [...numbers].find(([name]) => {
    const levers = name.split(" ");
    return levers.length === wanted.size && levers.every((lever) => wanted.has(lever));
  });
  return found?.[1];
}
