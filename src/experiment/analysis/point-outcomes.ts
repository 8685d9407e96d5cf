// What a design was run for: one number at each of its points, for a plan or for what it gains on the baseline.
import type { MeasureName } from "../../model/measures.ts";
import type { Design, DesignOutcomes } from "../plan/designs/design.ts";
import type { StudyResults } from "./results.ts";
import { type RunValues, runValues } from "./run-values.ts";

/** One outcome of a study over its design. */
export interface PointOutcomes {
  readonly plan: string;
  /** The baseline, where the outcome is the plan's gain on it. */
  readonly than?: string;
  readonly measure: MeasureName;
  /** Means over replications, one a point, with the design's mark. */
  readonly outcomes: DesignOutcomes;
  /** `runs[point][replication]`; NaN where undefined. */
  readonly runs: readonly (readonly number[])[];
}

type Studied = Pick<StudyResults, "scenario" | "cells" | "rows">;

/** Every plan by itself, then every plan against the baseline, for each primary measure. */
export function pointOutcomes(study: Studied, design: Design): PointOutcomes[] {
  const { baseline } = study.scenario;
  const plans = plansRun(study);
  const gains = plans.includes(baseline)
    ? plans.filter((plan) => plan !== baseline).map((plan) => ({ plan, than: baseline }))
    : [];
  const alone = plans.map((plan): { readonly plan: string; readonly than?: string } => ({ plan }));
  return collect(study, design, [...alone, ...gains]);
}

/** Every plan against the baseline alone. */
export function pointGains(study: Studied, design: Design): PointOutcomes[] {
  return pointOutcomes(study, design).filter(({ than }) => than !== undefined);
}

function collect(
  { scenario, cells, rows }: Studied,
  design: Design,
  wanted: readonly { readonly plan: string; readonly than?: string }[],
): PointOutcomes[] {
  const valuesOf = runValues(rows, scenario.parameters.replications);
  const cellAt = new Map(cells.map(({ plan, pointIndex }, index) => [`${pointIndex} ${plan.name}`, index]));
  return wanted.flatMap(({ plan, than }) =>
    scenario.measures.map(({ measure }): PointOutcomes => {
      const runsAt = (name: string, point: number) =>
        valuesAt(valuesOf, cellAt.get(`${point} ${name}`), measure);
      const made = design.points.map((_, point) => {
        const own = runsAt(plan, point);
        if (than === undefined) return own;
        const base = runsAt(than, point);
        return own.map((value, index) => value - base[index]);
      });
      const size = largest(design.points.flatMap((_, point) => runsAt(plan, point)));
      const steadiedRun = steadied(made.flat(), size);
      const runs = made.map((point) => point.map(steadiedRun));
      const means = made.map(meanOfDefined);
      const values = means.map(steadied(means, size));
      const outcomes = { kind: design.kind, hash: design.hash, values };
      return { plan, ...(than === undefined ? {} : { than }), measure, outcomes, runs };
    }),
  );
}

/** Differences smaller than this part of what is subtracted are those of arithmetic, not of the model. */
const leastPart = 1e-12;

/** Puts one value in the place of all, where they differ by no more than arithmetic does; else leaves them be. */
function steadied(values: readonly number[], size: number): (value: number) => number {
  const defined = values.filter((value) => !Number.isNaN(value));
  const least = defined.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const most = defined.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  const isSteady = most - least <= leastPart * size;
  return (value) => (isSteady && !Number.isNaN(value) ? least : value);
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value) || 0), 0);
}

function valuesAt(valuesOf: RunValues, cell: number | undefined, measure: MeasureName): number[] {
  return cell === undefined ? [] : valuesOf(cell, measure);
}

function meanOfDefined(values: readonly number[]): number {
  const defined = values.filter((value) => !Number.isNaN(value));
  return defined.reduce((sum, value) => sum + value, 0) / defined.length;
}

function plansRun({ cells }: Pick<StudyResults, "cells">): string[] {
  return [...new Set(cells.map(({ plan }) => plan.name))];
}
