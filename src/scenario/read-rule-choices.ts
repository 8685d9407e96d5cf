// Rules that plans and the sweep choose by name, held against the file that exports them.
import { isMeasureName, type MeasureName } from "../model/measures.ts";
import { ruleKindNames, ruleKinds } from "../model/rule-kinds.ts";
import { isRuleLever, kindChosenBy, type RuleLever, rulesIn } from "../model/rule-levers.ts";
import { quote } from "./excerpt.ts";
import { rulesFields } from "./read-rules.ts";
import { pathTo, type Reading } from "./reading.ts";
import { type KnownRules, type RulesGiven, readRuleName } from "./rules-given.ts";
import type { Changes, Plan, RuleNames, SweepAxis } from "./scenario.ts";
import type { TreeNode } from "./yaml-tree.ts";

interface Choosing {
  readonly plans: readonly Plan[] | undefined;
  readonly sweep: readonly SweepAxis[] | undefined;
}

/** Complains of every rule of a plan or of the sweep that is not there. */
export function checkRuleChoices({ plans = [], sweep = [] }: Choosing, given: RulesGiven, reading: Reading) {
  for (const { name: plan, changes } of plans) {
    for (const [kind, name] of rulesIn(changes))
      readRuleName(name, kind, pathTo(pathTo("plans", plan), `rules.${kind}`), given, reading);
  }
  for (const { lever, values } of sweep) {
    if (!isRuleLever(lever)) continue;
    values.forEach((value, index) => {
      const path = `${pathTo("sweep", lever)}[${index}]`;
      readRuleName(String(value), kindChosenBy(lever), path, given, reading);
    });
  }
}

interface Asked extends Choosing {
  /** What stands under `rules`. */
  readonly node: TreeNode | undefined;
  /** What was read of it, with the measures that are named elsewhere. */
  readonly rules: RuleNames | undefined;
}

/** Complains of a file of rules from which the scenario takes nothing. */
export function refuseUnusedRules(asked: Asked, given: RulesGiven, reading: Reading): void {
  const { node, rules = {} } = asked;
  if (rules.measures !== undefined || choosesRival(asked)) return;
  const ours = ruleKindNames.filter((kind) => rules[kind] === ruleKinds[kind].ours);
  const written = node?.kind === "map" ? node.entries.map(({ key }) => key) : [];
  if (written.every((kind) => ours.some((one) => one === kind))) refuseUnused(given, ours, reading);
}

/** Whether a plan or the sweep names a rule that is not built in. */
function choosesRival({ plans = [], sweep = [] }: Choosing): boolean {
  const isRival = (lever: RuleLever, name: unknown) => name !== ruleKinds[kindChosenBy(lever)].ours;
  const choices = [
    ...plans.flatMap(({ changes }) => Object.entries(changes)),
    ...sweep.flatMap(({ lever, values }) => values.map((value) => [lever, value] as const)),
  ];
  return choices.some(([lever, name]) => isRuleLever(lever) && isRival(lever, name));
}

/**
 * A file that nothing is taken from would go unnoticed.
 * @param ours the kinds of which the scenario asks for our own rule.
 */
function refuseUnused(given: RulesGiven, ours: readonly string[], reading: Reading): void {
  if (given === undefined || given === "checked" || given.isNamedElsewhere === true) return;
  const [kind, name] = firstOf(given, ours);
  const example = kind === "measures" ? `[${name}]` : name;
  const message = `The scenario names no rule of ${quote(given.file)}; add a line such as rules: { ${kind}: ${example} }, or leave --rules out.`;
  reading.complain("rules", message);
}

/** A rule of the file to name, of a kind for which the scenario does not ask for ours if there is one. */
function firstOf({ names }: KnownRules, ours: readonly string[]): readonly [string, string] {
  const kinds = rulesFields.filter((one) => names[one].length > 0);
  const kind = kinds.find((one) => !ours.includes(one)) ?? kinds[0] ?? "contactOrder";
  return [kind, names[kind][0] ?? "mine"];
}

/** The scenario's rules with the measures of one's own that its other parts speak of. */
export function withMeasuresUsed(
  named: RuleNames | undefined,
  spokenOf: readonly { readonly measure: MeasureName }[],
): RuleNames | undefined {
  const own = spokenOf.map(({ measure }): string => measure).filter((name) => !isMeasureName(name));
  const measures = [...new Set([...(named?.measures ?? []), ...own])];
  return measures.length === 0 ? named : { ...named, measures };
}

/** Rules that were chosen from outside the file, put with those that the file names; and the other values. */
export function rulesApart(
  chosen: Changes,
  named: RuleNames | undefined,
): { readonly rules: RuleNames | undefined; readonly checked: Changes } {
  const ofRules = Object.fromEntries(rulesIn(chosen));
  const others = Object.entries(chosen).filter(([name]) => !isRuleLever(name));
  const rules = Object.keys(ofRules).length === 0 ? named : { ...named, ...ofRules };
  return { rules, checked: Object.fromEntries(others) };
}
