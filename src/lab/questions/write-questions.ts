// The first screen's questions, written out when the page is built. Only what is asked: every answer is run in the page.
import { planStudy } from "../../experiment/plan/study-plan.ts";
import type { Parameters } from "../../model/parameters.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import type { WrittenQuestion } from "./written-question.ts";

interface Question {
  /** A built-in scenario's. */
  readonly name: string;
  /** The plans that its picture shows, and how many programmes of each. */
  readonly plans: readonly string[];
  readonly programmes: number;
}

const questions: readonly Question[] = [
  { name: "classroom", plans: ["alone", "second-caseworker", "assistant"], programmes: 8 },
  { name: "case-teams", plans: ["alone-scarce", "team-scarce", "team-generous"], programmes: 3 },
  { name: "money-is-not-enough", plans: ["six", "six-money", "nine", "nine-money"], programmes: 3 },
  { name: "rule-or-judgement", plans: ["as-it-is", "narrower", "clear-values"], programmes: 3 },
];

/**
 * @param scenarios YAML by name.
 * @throws ScenarioError where one cannot be read; RangeError where a plan is not there.
 */
export function writeQuestions(scenarios: Readonly<Record<string, string>>): WrittenQuestion[] {
  return questions.map((question) => writeQuestion(question, scenarios[question.name]));
}

function writeQuestion({ name, plans, programmes }: Question, text: string): WrittenQuestion {
  const scenario = readScenario(text, {
    fileName: `${name}.yaml`,
    name,
    overrides: { replications: programmes },
    choosesPoint: true,
  });
  const { runs } = planStudy(scenario, { kind: "compare" });
  const shown = plans.map((plan) => {
    const cellIndex = scenario.plans.findIndex(({ name: one }) => one === plan);
    const run = runs.find((one) => one.cellIndex === cellIndex);
    if (run === undefined) throw new RangeError(`${name} has no plan ${plan}.`);
    return { name: plan, label: scenario.plans[cellIndex].label, cellIndex, parameters: run.parameters };
  });
  const common = inAll(shown.map(({ parameters }) => parameters));
  return {
    name,
    title: scenario.title,
    measure: scenario.measures[0].measure,
    programmes,
    common,
    plans: shown.map(({ parameters, ...plan }) => ({ ...plan, own: besides(parameters, common) })),
  };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function entriesOf(parameters: Partial<Parameters>) {
  return Object.entries(parameters) as [keyof Parameters, Parameters[keyof Parameters]][];
}

function inAll([first, ...others]: readonly Parameters[]): Partial<Parameters> {
  return Object.fromEntries(
    entriesOf(first).filter(([name, value]) => others.every((other) => same(other[name], value))),
  );
}

function besides(parameters: Parameters, common: Partial<Parameters>): Partial<Parameters> {
  return Object.fromEntries(entriesOf(parameters).filter(([name]) => !(name in common)));
}
