// The rules and measures that a scenario names, taken out of their module, and the model that follows them.
import { runInDetail, withDetail } from "../../model/detailed-run.ts";
import type { OwnMeasureEntry } from "../../model/measures.ts";
import type { OwnRules } from "../../model/open-rules.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Parameters } from "../../model/parameters.ts";
import { ruleKindNames, ruleKinds } from "../../model/rule-kinds.ts";
import { rulesIn } from "../../model/rule-levers.ts";
import type { DetailRows, OwnMeasure, RulesModule } from "../../model/rules.ts";
import { simulate } from "../../model/simulate.ts";
import type { RuleNames } from "../../scenario/scenario.ts";
import { reasonOf } from "./replicate.ts";
import type { Simulate } from "./simulate.ts";

export interface ChosenRules {
  /** Those that hold where a plan or a point has no other; absent: ours. */
  readonly rules: OwnRules;
  /** Those that hold under the parameters of a plan at a point. */
  readonly under: (parameters: Parameters) => OwnRules;
  readonly measures: readonly (OwnMeasureEntry & Pick<OwnMeasure, "of">)[];
}

/** @throws RangeError for a name that is neither in the module nor our own rule's. */
export function chooseRules(module: RulesModule, names: RuleNames): ChosenRules {
  const rules = rulesNamed(module, names);
  const known = new Map<string, OwnRules>();
  const under = (parameters: Parameters): OwnRules => {
    const others = rulesIn(parameters);
    if (others.length === 0) return rules;
    const key = JSON.stringify(others);
    const found = known.get(key) ?? rulesNamed(module, { ...names, ...Object.fromEntries(others) });
    known.set(key, found);
    return found;
  };
  const measures = (names.measures ?? []).flatMap((name) => {
    const measure = module.measures?.[name];
    return measure === undefined ? [] : [{ name, ...measure }];
  });
  return { rules, under, measures };
}

function rulesNamed(module: RulesModule, names: RuleNames): OwnRules {
  const chosen = ruleKindNames.flatMap((kind) => {
    const name = names[kind];
    if (name === undefined || name === ruleKinds[kind].ours) return [];
    const rule = module[kind]?.[name];
    if (rule === undefined) throw new RangeError(`The file of rules has no ${kind} ${name}.`);
    return [{ kind, name, rule }];
  });
  const rules = Object.fromEntries(chosen.map(({ kind, rule }) => [kind, rule]));
  const ruleNames = Object.fromEntries(chosen.map(({ kind, name }) => [kind, name]));
  return { ...rules, names: ruleNames };
}

/** What is said of the measures, without the functions themselves. */
export function measureEntries({ measures }: ChosenRules): OwnMeasureEntry[] {
  return measures.map(({ name, label, unit, better, matters }) => ({ name, label, unit, better, matters }));
}

/** The model under these rules. Rows of detail are made only where a measure or the study asks for them. */
export function modelWith({ under, measures }: ChosenRules): Simulate {
  return (parameters, replication, detail) => {
    const rules = under(parameters);
    if (detail === undefined && measures.length === 0) return simulate(parameters, replication, { rules });
    const found = runInDetail(parameters, replication, rules, detail);
    const outcome =
      measures.length === 0 ? found.outcome : withOwnMeasures(found.outcome, found.rows, measures);
    return detail === undefined ? outcome : withDetail({ ...found, outcome });
  };
}

/** @throws Error that names the measure, when it fails or gives anything but a number. */
export function withOwnMeasures(
  outcome: Outcome,
  rows: DetailRows,
  measures: ChosenRules["measures"],
): Outcome {
  const values = measures.map(({ name, of }): [string, number] => [name, measured(name, of, rows)]);
  return { ...outcome, ownMeasures: Object.fromEntries(values) };
}

/** A measure may sort, change or empty its rows: the tables and the next measure have others. */
function copyOf({ clients, workers, decisions }: DetailRows): DetailRows {
  const copied = (some: DetailRows["clients"]) => some.map((row) => ({ ...row }));
  return { clients: copied(clients), workers: copied(workers), decisions: copied(decisions) };
}

/** What nobody can read as text is told by its kind. */
function inWords(value: unknown): string {
  try {
    return String(value);
  } catch {
    return `a thing of type ${typeof value}`;
  }
}

function measured(name: string, of: OwnMeasure["of"], rows: DetailRows): number {
  let value: unknown;
  try {
    value = of(copyOf(rows));
  } catch (error) {
    throw new Error(`The measure ${name} failed: ${reasonOf(error)}`, { cause: error });
  }
  if (typeof value === "number" && Math.abs(value) !== Number.POSITIVE_INFINITY) return value + 0;
  throw new Error(
    `The measure ${name} gave ${inWords(value)}; it must give a finite number, or NaN where it is not defined.`,
  );
}
