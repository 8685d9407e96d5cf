// What workers said in the two waves of the survey, by plan, and what of it changes from the first to the second.
import { measureEntry } from "../../../model/measures.ts";
import { type SurveyGroup, surveyAnswers, surveyItemEntry } from "../../../model/survey-answers.ts";
import type { Plan } from "../../../scenario/scenario.ts";
import type { Interval } from "../../../statistics/interval.ts";
import { pairedRange } from "../../../statistics/range.ts";
import { cellParameters } from "../../plan/cells.ts";
import type { StudyPlan } from "../../plan/study-plan.ts";
import { familyRisk } from "../compare.ts";
import type { StudyRows } from "../results.ts";
import { type ReadCells, type ReadOutcome, summaryOf } from "./read-cells.ts";

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
  /** Mean over replications of each wave, with the ranges that charts draw. */
  readonly first: Interval;
  readonly second: Interval;
  /** Second minus first, replication by replication, at a level that holds for everything asked of every plan. */
  readonly change: Interval;
}

export interface SurveyFinding {
  /** Everything asked under every plan, thing by thing; without what is defined in neither wave of any plan. */
  readonly answers: readonly AskedTwice[];
  /** Plans of which a change can be told. */
  readonly plansTold: number;
  /** The largest change that chance alone hardly makes; absent where there is none. */
  readonly largest?: AskedTwice;
  /** What matters of anything that is asked; and whether the largest change is smaller. */
  readonly matters: number;
  readonly isLargestSmall: boolean;
  /** The days of the waves, where they are the same in every plan. */
  readonly firstDay?: number;
  readonly secondDay?: number;
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
const askedInBothWaves: readonly Asked[] = [
  ...raters.map(
    (group): Asked => ({
      item: "kappa",
      group,
      label: group === "all" ? "Agreement among all" : `Agreement ${group}`,
    }),
  ),
  ...items.map((item): Asked => ({ item, group: "all", label: surveyItemEntry(item).label })),
];

/** Thing by thing, the first wave before the second. */
export const surveyAsked: readonly ReadOutcome[] = askedInBothWaves.flatMap((asked) =>
  (["first", "second"] as const).map((wave): ReadOutcome => {
    const place = surveyAnswers.findIndex(
      (answer) => answer.wave === wave && answer.group === asked.group && answer.item === asked.item,
    );
    return ({ survey }) => survey[place] ?? Number.NaN;
  }),
);

/** Undefined when the second wave was not asked. */
export function findSurvey(study: StudyRows, read: ReadCells, pointIndex: number): SurveyFinding | undefined {
  const answers = askedTwice(study, read, pointIndex);
  const changes = answers.filter(({ change }) => change.count > 0);
  if (changes.length === 0) return undefined;
  // Everything that is asked lies between 0 and 1, or nearly so, and is told by the same measure.
  const { matters } = measureEntry("vignetteKappaSecond");
  const clear = changes.filter(({ change }) => change.low > 0 || change.high < 0);
  const size = ({ change }: AskedTwice) => Math.abs(change.estimate);
  const largest = clear.reduce<AskedTwice | undefined>(
    (most, one) => (most === undefined || size(one) > size(most) ? one : most),
    undefined,
  );
  const [firstDay, secondDay] = (["survey.firstDay", "survey.secondDay"] as const).map((name) =>
    dayOf(study, pointIndex, name),
  );
  return {
    answers,
    plansTold: new Set(changes.map(({ plan }) => plan)).size,
    ...(largest === undefined ? {} : { largest }),
    matters,
    isLargestSmall: largest !== undefined && size(largest) < matters,
    ...(firstDay === undefined ? {} : { firstDay }),
    ...(secondDay === undefined ? {} : { secondDay }),
  };
}

function askedTwice(study: StudyRows, read: ReadCells, pointIndex: number): AskedTwice[] {
  const plans = study.plans;
  const level = 1 - familyRisk / (askedInBothWaves.length * Math.max(1, plans.length));
  const byPlan = plans.map((plan) => read.listsOf(plan.name, pointIndex, surveyAsked));
  return askedInBothWaves.flatMap((asked, number) => {
    const ofPlans = plans.map((plan, planNumber): AskedTwice => {
      const [first, second] = byPlan[planNumber].slice(2 * number, 2 * number + 2);
      const change = pairedRange(second, first, level);
      return { asked, plan, first: summaryOf(first), second: summaryOf(second), change };
    });
    return ofPlans.some(({ first, second }) => first.count + second.count > 0) ? ofPlans : [];
  });
}

function dayOf(
  { scenario, cells }: StudyPlan,
  pointIndex: number,
  name: "survey.firstDay" | "survey.secondDay",
): number | undefined {
  const days = cells
    .filter((cell) => cell.pointIndex === pointIndex)
    .map((cell) => cellParameters(scenario, cell)[name]);
  return days.every((day) => day === days[0]) ? days[0] : undefined;
}
