// What a sweep found: how each measure of each plan moves along the swept lever, and which of it may be told.
import { type MeasureName, measureEntry } from "../../../model/measures.ts";
import type { Plan } from "../../../scenario/scenario.ts";
import type { Interval } from "../../../statistics/interval.ts";
import { judgePeak } from "../../../statistics/peak.ts";
import { pairedRange } from "../../../statistics/range.ts";
import { familyRisk } from "../compare.ts";
import type { HypothesisResult, StudyRows } from "../results.ts";
import type { ReadCells } from "./read-cells.ts";
import { type SweptLine, sweptLine } from "./swept-line.ts";

export interface ResponseFinding {
  readonly line: SweptLine;
  /** Measure by measure, plan by plan, value by value. */
  readonly points: readonly ResponsePoint[];
  /** The hypotheses about this lever with their verdicts, in file order: what was asked beforehand is told first. */
  readonly claims: readonly HypothesisResult[];
  /** Without such a claim: the largest move that chance alone does not make; absent where there is none. */
  readonly told?: Course;
}

/** One measure of one plan at one value of the lever. */
export interface ResponsePoint {
  readonly measure: MeasureName;
  readonly plan: Plan;
  readonly value: number;
  readonly interval: Interval;
  /** The runs of every value are the same. */
  readonly isFlat: boolean;
  /** The best value inside the range, found on odd replications and better than both ends on even ones. */
  readonly isBest: boolean;
}

/** How one measure of one plan moves along the swept lever. */
export interface Course {
  readonly plan: Plan;
  readonly measure: MeasureName;
  /** Means along the line; NaN where undefined. */
  readonly means: readonly number[];
  /** Last minus first in units of what matters; 0 when chance alone may have made it. */
  readonly move: number;
  /** Place on the line of the best value inside the range, where there is one. */
  readonly bestPlace?: number;
}

/** Undefined without a numeric lever, or when no primary measure is defined anywhere. */
export function findResponse(
  study: StudyRows,
  read: ReadCells,
  hypotheses: readonly HypothesisResult[],
): ResponseFinding | undefined {
  const line = sweptLine(study);
  const { measures } = study.scenario;
  if (line === undefined || measures.length === 0) return undefined;
  const plans = study.plans;
  const flat = new Set(plans.filter((plan) => isFlat(study, line, plan)));
  const courses = coursesOf(
    study,
    read,
    line,
    plans.filter((plan) => !flat.has(plan)),
  );
  const points = measures.flatMap(({ measure }) =>
    plans.flatMap((plan) =>
      line.values.map((value, place): ResponsePoint => {
        const own = courses.find((course) => course.plan === plan && course.measure === measure);
        return {
          ...{ measure, plan, value },
          interval: read.summary(plan.name, line.pointIndexes[place], measure),
          isFlat: flat.has(plan),
          isBest: own?.bestPlace === place,
        };
      }),
    ),
  );
  if (points.every(({ interval }) => Number.isNaN(interval.estimate))) return undefined;
  const claims = hypotheses.filter(
    ({ hypothesis }) => hypothesis.kind === "trend" && hypothesis.over === line.lever,
  );
  const told = claims.length > 0 ? undefined : strongest(courses);
  return { line, points, claims, ...(told === undefined ? {} : { told }) };
}

/** The course of each plan and measure, judged at a level that holds for all of them at once. */
function coursesOf(
  { scenario }: StudyRows,
  read: ReadCells,
  line: SweptLine,
  plans: readonly Plan[],
): Course[] {
  const level = 1 - familyRisk / Math.max(1, plans.length * scenario.measures.length);
  return scenario.measures.flatMap(({ measure, matters }) =>
    plans.map((plan): Course => {
      const values = line.pointIndexes.map((index) => read.measureValues(plan.name, index, measure));
      const change = pairedRange(values[values.length - 1], values[0], level);
      const isClear = change.low > 0 || change.high < 0;
      const bestPlace = bestInside(values, measure, level);
      return {
        plan,
        measure,
        means: line.pointIndexes.map((index) => read.summary(plan.name, index, measure).estimate),
        move: isClear ? change.estimate / matters : 0,
        ...(bestPlace === undefined ? {} : { bestPlace }),
      };
    }),
  );
}

function strongest(courses: readonly Course[]): Course | undefined {
  const clear = courses.filter(({ move, bestPlace }) => move !== 0 || bestPlace !== undefined);
  return clear.reduce<Course | undefined>(
    (best, course) => (best === undefined || Math.abs(course.move) > Math.abs(best.move) ? course : best),
    undefined,
  );
}

function bestInside(
  values: readonly (readonly number[])[],
  measure: MeasureName,
  level: number,
): number | undefined {
  const { better } = measureEntry(measure);
  if (better === "neither" || values.length < 3) return undefined;
  const byReplication = values[0].map((_, replication) => values.map((ofPoint) => ofPoint[replication]));
  const { verdict, pointIndex } = judgePeak(byReplication, better, level);
  return verdict === "supported" ? pointIndex : undefined;
}

/** Whether every point of the plan repeats the runs of another point of the same plan. */
function isFlat({ cells }: StudyRows, { pointIndexes }: SweptLine, plan: Plan): boolean {
  const originals = pointIndexes.map((pointIndex) => {
    const index = cells.findIndex((cell) => cell.plan.name === plan.name && cell.pointIndex === pointIndex);
    return cells[index]?.copyOf ?? index;
  });
  return originals.every((original) => original === originals[0]);
}
