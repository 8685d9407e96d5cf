// The budget: the yearly money for which plans compete, staff and provisions together.

import { readFields, readNumber, required } from "./read-fields.ts";
import { readPlanName } from "./read-plans.ts";
import { pathTo, type Reading } from "./reading.ts";
import type { Budget, Plan } from "./scenario.ts";
import type { TreeNode } from "./yaml-tree.ts";

const mostDollars = 1e12;

export function readBudget(node: TreeNode, plans: readonly Plan[], reading: Reading): Budget | undefined {
  const fields = readFields(node, "budget", ["perYear", "exempt"], reading);
  if (fields === undefined) return undefined;
  const perYearNode = required(fields, "perYear", "budget", reading);
  const isAllowed = (dollars: number) => dollars > 0 && dollars <= mostDollars;
  const wanted = "a number of dollars above 0";
  const perYear = perYearNode && readNumber(perYearNode, "budget.perYear", wanted, isAllowed, reading);
  const exempt = readExempt(fields.get("exempt"), plans, reading);
  return perYear === undefined || exempt === undefined ? undefined : { perYear, exempt };
}

function readExempt(
  node: TreeNode | undefined,
  plans: readonly Plan[],
  reading: Reading,
): readonly string[] | undefined {
  if (node === undefined) return [];
  const path = pathTo("budget", "exempt");
  if (node.kind !== "list") {
    reading.complain(path, `${path} must be a list of plans, such as [${plans[0].name}].`);
    return undefined;
  }
  const names = node.items.map((item, index) => readPlanName(item, `${path}[${index}]`, plans, reading));
  if (!names.every((name) => name !== undefined)) return undefined;
  // In the order of the plans, each once, so that the same choice is always the same list.
  return plans.map((plan) => plan.name).filter((name) => names.includes(name));
}
