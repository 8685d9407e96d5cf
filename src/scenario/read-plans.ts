// The plans that are compared, and which of them is the baseline.

import { isParameterName } from "../model/parameters.ts";
import { quote } from "./excerpt.ts";
import { isStudyWide, readChanges, readLever } from "./read-changes.ts";
import { isSlug, planNameForm, readEntries, readNameAmong, readText } from "./read-fields.ts";
import { readLater } from "./read-later.ts";
import { pathTo, type Reading } from "./reading.ts";
import type { Plan } from "./scenario.ts";
import type { MapEntry, TreeNode } from "./yaml-tree.ts";

export const longestLabel = 120;

/** All plans, or nothing where one of the names cannot be used. */
export function readPlans(node: TreeNode, reading: Reading): readonly Plan[] | undefined {
  const entries = readEntries(node, "plans", reading);
  if (entries === undefined) return undefined;
  if (entries.length === 0) {
    reading.complain("plans", "plans is empty; a scenario compares at least one plan.");
    return undefined;
  }
  const plans = entries.map((entry) => readPlan(entry, reading));
  return plans.every((plan) => plan !== undefined) ? plans : undefined;
}

function readPlan({ key: name, node }: MapEntry, reading: Reading): Plan | undefined {
  const path = pathTo("plans", name);
  if (!isSlug(name)) {
    const message = `${quote(name)} cannot name a plan; use 1 to 64 small letters, digits and hyphens.`;
    reading.complainOfName(path, message, { found: name });
    return undefined;
  }
  if (!planNameForm.test(name)) {
    const message = `${quote(name)} cannot name a plan: on a command line it is taken for an option. Begin it with a letter or a digit.`;
    reading.complainOfName(path, message, { found: name });
    return undefined;
  }
  const entries = readEntries(node, path, reading) ?? [];
  const labelNode = entries.find(({ key }) => key === "label")?.node;
  const label = labelNode && readText(labelNode, pathTo(path, "label"), { maxLength: longestLabel }, reading);
  const laterNode = entries.find(({ key }) => key === "changes")?.node;
  const later = laterNode === undefined ? [] : readLater(laterNode, pathTo(path, "changes"), reading);
  const levers = entries.filter(({ key }) => key !== "label" && key !== "changes");
  const own = levers.filter(({ key }) => {
    const isShared = isParameterName(key) && isStudyWide(key);
    if (isShared) readLever(key, pathTo(path, key), reading);
    return !isShared;
  });
  const changes = readChanges(own, path, reading);
  return { name, label: label ?? name, changes, ...(later.length === 0 ? {} : { later }) };
}

/** The plan that the others are compared with; the first unless the file says otherwise. */
export function readBaseline(
  node: TreeNode | undefined,
  plans: readonly Plan[],
  reading: Reading,
): string | undefined {
  if (node === undefined) return plans[0].name;
  return readPlanName(node, "baseline", plans, reading);
}

export function readPlanName(
  node: TreeNode,
  path: string,
  plans: readonly Plan[],
  reading: Reading,
): string | undefined {
  const names = plans.map((plan) => plan.name);
  return readNameAmong(node, path, "a plan of this scenario", names, reading);
}
