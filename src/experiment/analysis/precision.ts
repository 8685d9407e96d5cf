// When enough replications are enough: every range narrow enough, and narrow for a while.

import type { MeasureName } from "../../model/measures.ts";
import { runningHalfWidths } from "../../statistics/running-half-widths.ts";
import type { StudyPlan } from "../plan/study-plan.ts";
import type { PrecisionTarget } from "../plan/study-request.ts";
import { simultaneousLevel } from "./compare.ts";
import { claimValues, termsOf } from "./hypotheses.ts";
import type { StudyRows } from "./results.ts";
import { type RunValues, runValues } from "./run-values.ts";

/** Never fewer. */
export const leastReplications = 10;

const lookAhead = 5;
const lookAheadFrom = 100;

/** The widest range of all, measured by its target. */
export interface WidestRange {
  readonly plan: string;
  /** The baseline, for a paired difference; what a claim sets the plan against. */
  readonly than?: string;
  /** The claim whose range it is, where no primary measure of a plan against the baseline has the same. */
  readonly hypothesis?: string;
  readonly measure: MeasureName;
  readonly mean: number;
  readonly halfWidth: number;
  /** What it had to come down to. */
  readonly target: number;
}

export interface Precision {
  readonly isReached: boolean;
  /** No primary measure has a mean in any plan: there is nothing to judge, and more replications are not made. */
  readonly hasNoRange?: true;
  /** Enough, with the look-ahead; all those made where the target is not reached. */
  readonly replications: number;
  readonly widest?: WidestRange;
  /** Plans and primary measures with no value, or too few for a range, of which nothing is judged; others have one. */
  readonly unjudged?: readonly PlanMeasure[];
}

export interface PlanMeasure {
  readonly plan: string;
  readonly measure: MeasureName;
}

/** How many further replications the target must hold for: 5, and 5 % beyond the hundredth (Hoad et al. 2010). */
export function lookAheadAt(replications: number): number {
  return Math.ceil((lookAhead * Math.max(replications, lookAheadFrom)) / lookAheadFrom);
}

/**
 * The smallest number of replications, 10 or more, from which on the target held for {@link lookAheadAt} further
 * ones, these included: for the means of every plan and its paired differences from the baseline, in every primary
 * measure that is defined at all, and for what each hypothesis of the comparison speaks of, at the levels of the study's
 * own ranges. Verdicts and signs play no part. It follows
 * from the first so many replications alone, however many more were made.
 */
export function judgePrecision(study: StudyRows, target: PrecisionTarget): Precision {
  const made = study.replications;
  const valuesOf = runValues(study.rows, made);
  const all = [...coursesOf(study, valuesOf, target), ...coursesOfClaims(study, valuesOf, target)];
  const courses = all.filter(({ means }) => !Number.isNaN(means[made]));
  if (courses.length === 0) return { isReached: false, hasNoRange: true, replications: made };
  const left = unjudgedOf(all.filter(({ means }) => Number.isNaN(means[made])));
  const isMetAt = (replications: number) =>
    courses.every(({ halfWidths, targets }) => halfWidths[replications] <= targets[replications]);
  let heldFrom: number | undefined;
  for (let replications = leastReplications; replications <= made; replications++) {
    if (!isMetAt(replications)) heldFrom = undefined;
    else heldFrom ??= replications;
    if (heldFrom !== undefined && replications >= heldFrom + lookAheadAt(heldFrom)) {
      return { isReached: true, replications, ...widestAt(courses, replications), ...left };
    }
  }
  const rare = courses.filter(
    ({ means, halfWidths }) => !Number.isNaN(means[made]) && Number.isNaN(halfWidths[made]),
  );
  const without = unjudgedOf([...all.filter(({ means }) => Number.isNaN(means[made])), ...rare]);
  return { isReached: false, replications: made, ...widestAt(courses, made), ...without };
}

function unjudgedOf(courses: readonly Course[]): Pick<Precision, "unjudged"> {
  const unjudged = courses
    .filter(({ than }) => than === undefined)
    .map(({ plan, measure }) => ({ plan, measure }));
  return unjudged.length === 0 ? {} : { unjudged };
}

interface Course extends Pick<WidestRange, "plan" | "than" | "measure" | "hypothesis"> {
  readonly means: Float64Array;
  readonly halfWidths: Float64Array;
  readonly targets: Float64Array;
}

function coursesOf(
  { scenario, cells }: StudyPlan,
  valuesOf: RunValues,
  { relative = 0, absolute }: PrecisionTarget,
): Course[] {
  const level = simultaneousLevel(scenario);
  return scenario.measures.flatMap(({ measure, matters }) => {
    const floor = absolute ?? matters / 10;
    const own = cells.map(({ plan }, cell) => ({
      plan: plan.name,
      values: valuesOf(cell, measure),
      ...runningHalfWidths(valuesOf(cell, measure), level),
    }));
    const base = own.find(({ plan }) => plan === scenario.baseline);
    const targetsFor = (...means: readonly Float64Array[]) => targetsOver(means, floor, relative);
    return own.flatMap((one): Course[] => {
      const alone = { plan: one.plan, measure, means: one.means, halfWidths: one.halfWidths };
      const courses: Course[] = [{ ...alone, targets: targetsFor(one.means) }];
      if (base !== undefined && base !== one) {
        const pairs = runningHalfWidths(
          one.values.map((value, index) => value - base.values[index]),
          level,
        );
        const targets = targetsFor(one.means, base.means);
        courses.push({ plan: one.plan, than: base.plan, measure, ...pairs, targets });
      }
      return courses;
    });
  });
}

/** Of the larger of the means at each number of replications, and no less than `floor`. */
function targetsOver(means: readonly Float64Array[], floor: number, relative: number): Float64Array {
  return means[0].map((_, made) =>
    Math.max(floor, relative * Math.max(...means.map((mean) => Math.abs(mean[made])))),
  );
}

/** Claims about one point, but for those about a plan's primary measure against the baseline. */
function coursesOfClaims(
  { scenario, claims }: StudyPlan,
  valuesOf: RunValues,
  { relative = 0, absolute }: PrecisionTarget,
): Course[] {
  const primary = new Set<MeasureName>(scenario.measures.map(({ measure }) => measure));
  return claims.flatMap(({ hypothesis, places }): Course[] => {
    const { kind, name, plan, than, measure } = hypothesis;
    const isTold = kind === "difference" && than === scenario.baseline && primary.has(measure);
    if (isTold || places === undefined || !("planIndex" in places)) return [];
    const { level, margin } = termsOf(hypothesis, scenario);
    const { parts, differences } = claimValues(hypothesis, places, valuesOf);
    const means = parts.map((values) => runningHalfWidths(values, level).means);
    const targets = targetsOver(means, absolute ?? margin / 10, relative);
    const of = { hypothesis: name, plan, measure, ...(than === undefined ? {} : { than }) };
    return [{ ...of, ...runningHalfWidths(differences, level), targets }];
  });
}

function widestAt(courses: readonly Course[], replications: number): { readonly widest?: WidestRange } {
  const ranges = courses
    .map(({ plan, than, hypothesis, measure, means, halfWidths, targets }): WidestRange => {
      const at = {
        mean: means[replications],
        halfWidth: halfWidths[replications],
        target: targets[replications],
      };
      return {
        ...{ plan, measure, ...at },
        ...(than === undefined ? {} : { than }),
        ...(hypothesis === undefined ? {} : { hypothesis }),
      };
    })
    .filter(({ halfWidth }) => !Number.isNaN(halfWidth))
    .sort((one, other) => other.halfWidth / other.target - one.halfWidth / one.target);
  return ranges.length === 0 ? {} : { widest: ranges[0] };
}
