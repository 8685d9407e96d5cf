// The scenario that a lesson runs: its own scenario, of which the two sides are left.
import { measureEntry } from "../../model/measures.ts";
import { refusal } from "../complaint-list.ts";
import { quote } from "../excerpt.ts";
import { readScenario } from "../read-scenario.ts";
import type { Plan, PrimaryMeasure, Scenario } from "../scenario.ts";
import type { Lesson, Side } from "./lesson.ts";

/** Names of the two plans in a lesson's scenario. */
export const lessonPlans = { side: "side", than: "than" } as const;

/**
 * Without hypotheses and sweep; the sides' own values come before the scenario's.
 * @param seed the student's own; the scenario's when absent.
 * @param texts the built-in scenarios by name.
 * @throws ScenarioError where the lesson names a scenario or a plan that is not there, or a value that cannot be.
 */
export function lessonScenario(
  lesson: Lesson,
  texts: Readonly<Record<string, string>>,
  seed?: string,
): Scenario {
  const fileName = `${lesson.name}.yaml`;
  const text = Object.hasOwn(texts, lesson.scenario) ? texts[lesson.scenario] : undefined;
  if (text === undefined)
    throw refusal(fileName, "scenario", `${quote(lesson.scenario)} is not a built-in scenario.`);
  const overrides = { replications: lesson.replications, ...(seed === undefined ? {} : { seed }) };
  const base = readScenario(text, { fileName: `${lesson.scenario}.yaml`, name: lesson.scenario, overrides });
  const planOf = (side: Side, name: string): Plan => {
    const found = base.plans.find((plan) => plan.name === side.plan);
    if (found === undefined)
      throw refusal(fileName, `${name}.plan`, `${quote(side.plan)} is not a plan of ${lesson.scenario}.`);
    const changes = { ...lesson.set, ...found.changes, ...side.set };
    return { ...found, name, label: side.label, changes };
  };
  const { budget: _budget, ...rest } = base;
  const { measure, matters } = lesson.predict;
  const also = lesson.also.filter((one) => one !== measure);
  return {
    ...rest,
    name: lesson.name,
    title: lesson.title,
    question: lesson.question,
    plans: [planOf(lesson.than, lessonPlans.than), planOf(lesson.side, lessonPlans.side)],
    baseline: lessonPlans.than,
    sweep: [],
    measures: [{ measure, matters }, ...also.map((one): PrimaryMeasure => usualOf(one, base))],
    hypotheses: [],
  };
}

function usualOf(measure: PrimaryMeasure["measure"], { measures }: Scenario): PrimaryMeasure {
  return (
    measures.find((one) => one.measure === measure) ?? { measure, matters: measureEntry(measure).matters }
  );
}
