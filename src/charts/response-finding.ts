// What a sweep found, in a sentence: the clearest move of a measure, asked of the pre-stated trends first.
import type { StudyResults } from "../experiment/analysis/results.ts";
import type { MeasureName } from "../model/measures.ts";
import { measureEntry } from "../model/measures.ts";
import type { Plan } from "../scenario/scenario.ts";
import { judgePeak } from "../statistics/peak.ts";
import { pairedRange } from "../statistics/range.ts";
import { amount } from "../words/amounts.ts";
import { betweenValues, measureInSentence } from "../words/labels.ts";
import { leverValue } from "../words/levers.ts";
import { measureValues, summariseMeasure } from "./cell-summary.ts";
import type { SweptLine } from "./swept-line.ts";

/** How one measure of one plan moves along the swept lever. */
export interface Course {
  readonly plan: Plan;
  readonly measure: MeasureName;
  /** Means along the line; NaN where undefined. */
  readonly means: readonly number[];
  /** Last minus first in units of what matters; 0 when chance alone may have made it. */
  readonly move: number;
  /** Place on the line of an interior point found best on odd replications and better than both ends on even ones. */
  readonly bestPlace?: number;
}

/** The course of each plan and measure, judged at a level that holds for all of them at once. */
export function coursesOf(
  results: StudyResults,
  line: SweptLine,
  plans: readonly Plan[],
  mattersOf: ReadonlyMap<MeasureName, number>,
): Course[] {
  const level = 1 - 0.05 / Math.max(1, plans.length * mattersOf.size);
  return [...mattersOf].flatMap(([measure, matters]) =>
    plans.map((plan): Course => {
      const values = line.pointIndexes.map((index) => measureValues(results, plan.name, index, measure));
      const change = pairedRange(values[values.length - 1], values[0], level);
      const isClear = change.low > 0 || change.high < 0;
      const bestPlace = bestInside(values, measure, level);
      return {
        plan,
        measure,
        means: line.pointIndexes.map(
          (index) => summariseMeasure(results, plan.name, index, measure).estimate,
        ),
        move: isClear ? change.estimate / matters : 0,
        ...(bestPlace === undefined ? {} : { bestPlace }),
      };
    }),
  );
}

/** The sentence: the largest clear move among the pre-stated trends over this lever, else among all courses. */
export function responseFinding(
  { scenario }: StudyResults,
  { lever, values }: SweptLine,
  courses: readonly Course[],
): string {
  const [from, to] = [values[0], values[values.length - 1]];
  const range = betweenValues(lever, from, to);
  const asked = courses.filter(({ plan, measure }) =>
    scenario.hypotheses.some(
      (claim) =>
        claim.kind === "trend" &&
        claim.over === lever &&
        claim.plan === plan.name &&
        claim.measure === measure,
    ),
  );
  const told = strongest(asked) ?? strongest(courses);
  if (told === undefined) return `No plan is clearly moved ${range}`;
  const { plan, measure, means, move, bestPlace } = told;
  const inWords = (place: number) => amount(measure, means[place]);
  const opening = `${plan.label}: ${measureInSentence(measure)}`;
  if (bestPlace !== undefined) {
    const best = `is best at ${leverValue(lever, values[bestPlace])}`;
    return `${opening} ${best}: ${inWords(bestPlace)}, against ${inWords(0)} at ${from} and ${inWords(means.length - 1)} at ${to}`;
  }
  const verb = move > 0 ? "rises" : "falls";
  const small = Math.abs(move) < 1 ? ", less than what matters," : "";
  return `${opening} ${verb} from ${inWords(0)} to ${inWords(means.length - 1)}${small} ${range}`;
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
