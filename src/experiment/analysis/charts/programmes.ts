// What each simulated programme came to under each plan, and how the range around the differences narrowed.
import type { MeasureName } from "../../../model/measures.ts";
import type { Plan } from "../../../scenario/scenario.ts";
import { runningHalfWidths } from "../../../statistics/running-half-widths.ts";
import { simultaneousLevel } from "../compare.ts";
import { cellsAt } from "../point-of-view.ts";
import type { StudyRows } from "../results.ts";
import { runValues } from "../run-values.ts";

export interface ProgrammesOfPlan {
  readonly plan: Plan;
  readonly isBaseline: boolean;
  /** By replication; NaN where it failed, is missing or the measure is not defined. */
  readonly values: readonly number[];
  /** Half-widths of the range around the mean difference from the baseline after 1, 2, ... replications; none of it. */
  readonly halfWidths: readonly number[];
  /** Programmes from which on that range never again reaches further than what matters; undefined for never. */
  readonly narrowFrom: number | undefined;
}

export interface ProgrammesOfMeasure {
  readonly measure: MeasureName;
  readonly matters: number;
  /** The baseline first. */
  readonly plans: readonly ProgrammesOfPlan[];
}

const mostMeasures = 2;

/** Of the first two primary measures but the cost, at the point that is looked at first. */
export function findProgrammes(study: StudyRows & { readonly pointOfView: number }): ProgrammesOfMeasure[] {
  const { scenario, cells, rows, replications, pointOfView } = study;
  const valuesOf = runValues(rows, replications);
  const level = simultaneousLevel(scenario);
  const here = cellsAt(study, pointOfView);
  return scenario.measures
    .filter(({ measure }) => measure !== "costPerClientMonth")
    .slice(0, mostMeasures)
    .map(({ measure, matters }) => {
      const base = here.find(({ plan }) => plan.name === scenario.baseline);
      const theirs = base === undefined ? undefined : valuesOf(cells.indexOf(base), measure);
      const plans = here.map((cell): ProgrammesOfPlan => {
        const values = valuesOf(cells.indexOf(cell), measure);
        const isBaseline = cell === base;
        const differences = theirs?.map((value, place) => values[place] - value) ?? [];
        const halfWidths = isBaseline ? [] : [...runningHalfWidths(differences, level).halfWidths].slice(1);
        return {
          plan: cell.plan,
          isBaseline,
          values,
          halfWidths,
          narrowFrom: narrowFrom(halfWidths, matters),
        };
      });
      return { measure, matters, plans };
    });
}

/** The first place, counted from 1, from which on every half-width is `matters` or less; undefined where the last is not. */
export function narrowFrom(halfWidths: readonly number[], matters: number): number | undefined {
  const isNarrow = (halfWidth: number) => halfWidth <= matters;
  const lastWide = halfWidths.findLastIndex((halfWidth) => !isNarrow(halfWidth));
  return lastWide === halfWidths.length - 1 ? undefined : lastWide + 2;
}
