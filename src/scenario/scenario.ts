// A checked scenario: every default written out, every name known, every number in range.

import type { MeasureName } from "../model/measures.ts";
import type { ParameterValue } from "../model/parameter-entry.ts";
import type { LaterChange, ParameterName, Parameters } from "../model/parameters.ts";
import type { RuleKindName } from "../model/rule-kinds.ts";

/** Values by parameter name; what a plan or a sweep point changes. */
export type Changes = Readonly<Partial<Record<ParameterName, ParameterValue>>>;

export interface Plan {
  /** Slug, `[a-z0-9-]{1,64}`. */
  readonly name: string;
  readonly label: string;
  /** Only what differs from the scenario's parameters. */
  readonly changes: Changes;
  /** What changes in mid-run in this plan alone, in order of weeks; absent where nothing does. */
  readonly later?: readonly LaterChange[];
}

export interface SweepAxis {
  readonly lever: ParameterName;
  readonly values: readonly ParameterValue[];
}

export interface PrimaryMeasure {
  readonly measure: MeasureName;
  /** The smallest difference that matters, in the measure's unit. */
  readonly matters: number;
}

interface HypothesisBase {
  readonly name: string;
  readonly says: string;
  readonly measure: MeasureName;
  readonly plan: string;
  /** Smallest effect the claim needs, in the measure's unit; the measure's `matters` decides sameness when absent. */
  readonly byAtLeast?: number;
  /** Sweep point at which the claim is judged; absent in a file without a sweep. */
  readonly at?: Changes;
}

/** `plan` against `than` at one point. */
export interface DifferenceHypothesis extends HypothesisBase {
  readonly kind: "difference";
  readonly than: string;
  readonly expect: "higher" | "lower" | "same";
}

/** (`plan` - `than`) - (`minus[0]` - `minus[1]`) at one point. */
export interface InteractionHypothesis extends HypothesisBase {
  readonly kind: "interaction";
  readonly than: string;
  readonly minus: readonly [string, string];
  readonly scale: "raw" | "logit";
  readonly expect: "higher" | "lower" | "same";
}

/** How `plan` (or its gain over `than`) moves along a swept lever. */
export interface TrendHypothesis extends HypothesisBase {
  readonly kind: "trend";
  readonly than?: string;
  readonly over: ParameterName;
  readonly from?: number;
  readonly expect: "rises" | "falls" | "peaks-inside";
  /** Told and judged as a share of the gain at the first point, a gain being what is better than under `than`. */
  readonly asShareOfGain?: true;
  /** Likewise, and the smallest share that the claim needs, above 0. */
  readonly byShare?: number;
}

/** Whether a trend speaks of a share of a gain rather than of the measure itself. */
export function isToldAsShare({ asShareOfGain, byShare }: TrendHypothesis): boolean {
  return asShareOfGain === true || byShare !== undefined;
}

export type Hypothesis = DifferenceHypothesis | InteractionHypothesis | TrendHypothesis;

/** Plans compete for the same yearly money (staff and provisions together). */
export interface Budget {
  readonly perYear: number;
  readonly exempt: readonly string[];
}

export interface UncertainInput {
  readonly name: ParameterName;
  readonly from: number;
  readonly to: number;
  readonly source: string;
}

/** What the agency itself counts of a measure: a value and how far off a model may be, or a range; in its unit. */
export type Observed = { readonly measure: MeasureName } & (
  | { readonly value: number; readonly within: number }
  | { readonly from: number; readonly to: number }
);

/** The ends of what a model may give that looks like the agency. */
export function observedRange(observed: Observed): { readonly from: number; readonly to: number } {
  if ("from" in observed) return { from: observed.from, to: observed.to };
  const { value, within } = observed;
  return { from: value - within, to: value + within };
}

/** Names of the rules of practice that stand in for ours, and of measures of one's own. */
export type RuleNames = { readonly [Kind in RuleKindName]?: string } & {
  readonly measures?: readonly string[];
};

export interface Scenario {
  readonly format: 1;
  /** Slug of the file's name; the default results folder. */
  readonly name: string;
  readonly title: string;
  readonly question: string;
  readonly setting: string;
  /** The setting's values with the scenario's own on top: complete. `time.*`, `replications` and `seed` are among them. */
  readonly parameters: Parameters;
  readonly plans: readonly Plan[];
  readonly baseline: string;
  /** What changes in mid-run in every plan, in order of weeks; absent where nothing does. */
  readonly later?: readonly LaterChange[];
  readonly sweep: readonly SweepAxis[];
  readonly budget?: Budget;
  readonly measures: readonly PrimaryMeasure[];
  readonly hypotheses: readonly Hypothesis[];
  readonly uncertain: readonly UncertainInput[];
  /** Absent where the file says nothing of an agency of its own. */
  readonly observed?: readonly Observed[];
  /** Absent where ours stand. */
  readonly rules?: RuleNames;
}
