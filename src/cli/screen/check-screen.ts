// The screen of a check: what the scenario asks, its plans with their cost and differences, and how much it would run.
import { measuresWithoutValue } from "../../experiment/plan/measures-without-value.ts";
import type { StudyPlan } from "../../experiment/plan/study-plan.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import * as check from "../../words/check.ts";
import { costPerYear, notSameMoney, sameMoney } from "../../words/money.ts";
import { designLine, planLine } from "../../words/study.ts";
import type { PlanFacts } from "../plan-means.ts";
import { pairLines } from "./pairs.ts";
import { prose, type Screen } from "./screen.ts";

export interface RunCount {
  readonly all: number;
  /** Without the copies. */
  readonly own: number;
}

export function checkLines(
  study: StudyPlan,
  plans: readonly PlanFacts[],
  runs: RunCount,
  screen: Screen,
): string[] {
  const { scenario } = study;
  const { question, sweep, hypotheses, parameters } = scenario;
  const baseline = plans.find(({ isBaseline }) => isBaseline)?.parameters;
  return [
    ...prose(screen, question.trim()),
    "",
    ...pairLines(
      plans.map((facts) => planPair(facts, baseline)),
      screen.proseWidth,
    ),
    "",
    ...check.laterInEveryPlan(scenario.later).flatMap((line) => prose(screen, line)),
    ...prose(
      screen,
      designLine(plans.length, study.request.kind === "sweep" ? sweep : [], parameters.replications),
    ),
    ...prose(screen, `${check.runsAsked(runs.all, runs.own)}.`),
    ...prose(screen, check.hypothesesNamed(hypotheses.map(({ name }) => name))),
    ...study.claims.flatMap((claim) => prose(screen, check.notJudgedHere(claim))),
    ...measuresWithoutValue(study).flatMap((one) => prose(screen, check.notDefinedHere(one))),
    ...prose(screen, moneySentence(scenario, plans)),
    ...plans.flatMap(({ plan, parameters: own }) => prose(screen, check.planWarning(plan.name, own))),
    ...prose(screen, check.readable),
  ];
}

function planPair(
  facts: PlanFacts,
  baseline: PlanFacts["parameters"] | undefined,
): [name: string, meaning: string] {
  const { plan, isBaseline, people, parameters } = facts;
  const differences = isBaseline || baseline === undefined ? [] : check.differencesFrom(parameters, baseline);
  const told = isBaseline || differences.length > 0 ? differences : [check.sameAsBaseline];
  const means = check.planMeans(costPerYear(facts.costPerYear), people);
  return [plan.name, [planLine(plan.label, isBaseline), means, ...told].join("\n")];
}

function moneySentence({ budget }: Scenario, plans: readonly PlanFacts[]): string {
  if (budget !== undefined) return sameMoney(budget);
  const costs = plans.map((facts) => facts.costPerYear);
  const [least, most] = [Math.min(...costs), Math.max(...costs)];
  return costPerYear(least) === costPerYear(most) ? "" : notSameMoney(least, most);
}
