// streetlevel check: what a scenario asks for, said without running it.

import { runCount } from "../../experiment/plan/cell-runs.ts";
import { measuresWithoutValue } from "../../experiment/plan/measures-without-value.ts";
import { planStudy, type StudyPlan } from "../../experiment/plan/study-plan.ts";
import { ownPoint } from "../../scenario/plan-parameters.ts";
import { readAssignment } from "../../scenario/read-assignment.ts";
import type { Changes, Scenario } from "../../scenario/scenario.ts";
import { onePointOfSweep, ownCommand, planWarning } from "../../words/check.ts";
import { ruleList, rulesNamed } from "../../words/rules.ts";
import { next } from "../../words/saved.ts";
import type { Effects } from "../effects.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { commandAgain } from "../given-options.ts";
import { openScenario } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { type PlanFacts, planFacts } from "../plan-means.ts";
import { checkLines, type RunCount } from "../screen/check-screen.ts";
import { prose, screenOf } from "../screen/screen.ts";
import { write, writeJson, writeTitle } from "../screen/write.ts";

export async function check(request: Request, effects: Effects): Promise<ExitCode> {
  if (request.schema) {
    const { scenarioJsonSchema } = await import("../../scenario/json-schema.ts");
    writeJson(effects.output, scenarioJsonSchema());
    return exitCodes.done;
  }
  const { scenario, namedAs, rules } = await openScenario(request, effects);
  const point = pointSet(request, scenario);
  const job = ownCommand(scenario.sweep.length > 0 && point === undefined, scenario.plans.length);
  const study = planStudy(scenario, { kind: job });
  const plans = scenario.plans.map((plan) => planFacts(scenario, plan));
  const runs = {
    all: study.rowsExpected,
    own: runCount(study.runs),
  };
  if (request.json) {
    writeJson(effects.output, asJson(study, job, plans, runs, rules?.request.sha256));
    return exitCodes.done;
  }
  const screen = screenOf(effects, request.noColor);
  writeTitle(effects.output, screen, [scenario.title]);
  write(effects.output, screen, [
    ...checkLines(study, plans, runs, screen),
    ...(point === undefined ? [] : prose(screen, onePointOfSweep(point))),
    ...prose(screen, rulesNamed(ruleList(scenario), rules?.namedAs, rules?.request.sha256)),
    next(commandAgain(request.given, { command: job, argument: namedAs })),
  ]);
  return exitCodes.done;
}

/** The point of the sweep that --set chooses, as run and compare would; absent where it names no swept lever. */
function pointSet({ set }: Request, { sweep, parameters }: Scenario): Changes | undefined {
  const chosen = new Set<string>(set.map((text) => readAssignment(text).name));
  if (!sweep.some(({ lever }) => chosen.has(lever))) return undefined;
  return ownPoint({ sweep, parameters });
}

function asJson(
  study: StudyPlan,
  command: string,
  plans: readonly PlanFacts[],
  runs: RunCount,
  sha256: string | undefined,
): Readonly<Record<string, unknown>> {
  const { name: scenario, title, rules, later } = study.scenario;
  return {
    scenario,
    title,
    command,
    ...(rules === undefined ? {} : { rules: { ...rules, ...(sha256 === undefined ? {} : { sha256 }) } }),
    runs: runs.all,
    runsWithoutCopies: runs.own,
    warnings: plans
      .map(({ plan, parameters }) => planWarning(plan.name, parameters))
      .filter((text) => text !== ""),
    notJudged: study.claims.flatMap(({ hypothesis, notJudged }) =>
      notJudged === undefined ? [] : [{ hypothesis: hypothesis.name, ...notJudged }],
    ),
    notDefined: measuresWithoutValue(study),
    plans: plans.map(({ plan, isBaseline, people, costPerYear }) => ({
      name: plan.name,
      label: plan.label,
      isBaseline,
      people,
      costPerYear,
      changes: plan.changes,
      ...(plan.later === undefined ? {} : { later: plan.later }),
    })),
    ...(later === undefined ? {} : { later }),
  };
}
