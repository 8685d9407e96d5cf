// The rules of practice that a scenario names: our own, or those of a file that was given with the scenario.

import { type RuleKindName, ruleKindNames } from "../model/rule-kinds.ts";
import { readFields, textOf } from "./read-fields.ts";
import { readOwnMeasures } from "./read-own-measures.ts";
import { pathTo, type Reading } from "./reading.ts";
import { type RulesGiven, readRuleName } from "./rules-given.ts";
import type { RuleNames } from "./scenario.ts";
import type { TreeNode } from "./yaml-tree.ts";

/** What stands under `rules`. */
export const rulesFields = [...ruleKindNames, "measures"] as const;

/** Absent where the scenario names none. */
export function readRules(
  node: TreeNode | undefined,
  given: RulesGiven,
  reading: Reading,
): RuleNames | undefined {
  const found = node && readFields(node, "rules", rulesFields, reading);
  if (found === undefined) return undefined;
  const chosen = ruleKindNames.flatMap((kind): [RuleKindName, string][] => {
    const named = found.get(kind);
    const name = named && readRuleName(textOf(named), kind, pathTo("rules", kind), given, reading);
    return name === undefined ? [] : [[kind, name]];
  });
  const measures = readOwnMeasures(found.get("measures"), given, reading);
  if (chosen.length === 0 && measures.length === 0) return undefined;
  return { ...Object.fromEntries(chosen), ...(measures.length === 0 ? {} : { measures }) };
}
