// What workers said in the two waves of the survey, by plan, and how far it changes from the first to the second.
import type { StudyResults } from "../experiment/analysis/results.ts";
import { type SurveyGroup, surveyAnswers, surveyItemEntry } from "../model/survey-answers.ts";
import type { Plan } from "../scenario/scenario.ts";
import { type Interval, tInterval } from "../statistics/interval.ts";
import { pairedRange } from "../statistics/range.ts";
import { drawnLevel, valuesOf } from "./cell-summary.ts";
import { plansRun } from "./plans-run.ts";

/** One thing that is asked in both waves. */
export interface Asked {
  readonly item: (typeof surveyAnswers)[number]["item"];
  readonly group: SurveyGroup;
  readonly label: string;
}

/** One thing under one plan. */
export interface AskedTwice {
  readonly asked: Asked;
  readonly plan: Plan;
  /** Mean over replications of each wave, with the intervals that charts draw. */
  readonly first: Interval;
  readonly second: Interval;
  /** Second minus first, replication by replication, at a level that holds for everything asked of every plan. */
  readonly change: Interval;
}

const raters = ["all", "within teams", "between teams"] as const;
const items = [
  "timeForClients",
  "roleClarity",
  "workload",
  "teamRelations",
  "autonomy",
  "unclearRolesShare",
] as const;

/** Agreement on the panel three ways, then the questionnaire. */
export const askedInBothWaves: readonly Asked[] = [
  ...raters.map(
    (group): Asked => ({
      item: "kappa",
      group,
      label: group === "all" ? "Agreement among all" : `Agreement ${group}`,
    }),
  ),
  ...items.map((item): Asked => ({ item, group: "all", label: surveyItemEntry(item).label })),
];

/** Everything asked under every plan, thing by thing; without what is defined in neither wave of any plan. */
export function askedTwice(results: StudyResults, pointIndex: number): AskedTwice[] {
  const plans = plansRun(results);
  const level = 1 - 0.05 / (askedInBothWaves.length * Math.max(1, plans.length));
  return askedInBothWaves.flatMap((asked) => {
    const ofPlans = plans.map((plan): AskedTwice => {
      const [first, second] = (["first", "second"] as const).map((wave) => {
        const place = surveyAnswers.findIndex(
          (answer) => answer.wave === wave && answer.group === asked.group && answer.item === asked.item,
        );
        return valuesOf(results, plan.name, pointIndex, ({ survey }) => survey[place] ?? Number.NaN);
      });
      return {
        asked,
        plan,
        first: tInterval(first, drawnLevel),
        second: tInterval(second, drawnLevel),
        change: pairedRange(second, first, level),
      };
    });
    return ofPlans.some(({ first, second }) => first.count + second.count > 0) ? ofPlans : [];
  });
}

/** The day on which every plan at a point is asked; undefined where they are asked on different days. */
export function dayOf(
  { scenario, cells }: StudyResults,
  pointIndex: number,
  name: "survey.firstDay" | "survey.secondDay",
): number | undefined {
  const days = cells
    .filter((cell) => cell.pointIndex === pointIndex)
    .map(({ plan, point }) => ({ ...scenario.parameters, ...plan.changes, ...point })[name]);
  return days.every((day) => day === days[0]) ? Number(days[0]) : undefined;
}
