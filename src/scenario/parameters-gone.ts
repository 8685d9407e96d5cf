// A scenario that an earlier version wrote may set parameters that the model no longer has: what is left without them.
import { isParameterName } from "../model/parameters.ts";
import type { MapEntry, MapNode, TreeNode } from "./yaml-tree.ts";

/** Takes dotted names that are no parameters out of `parameters`, of `uncertain` and of each plan; all else stays as it is. */
export function withoutParametersGone(scenario: MapNode): MapNode {
  return withEntries(scenario, ({ key, node }) => {
    if (key === "parameters" || key === "uncertain") return withoutThem(node);
    if (key !== "plans" || node.kind !== "map") return node;
    return withEntries(node, (plan) => withoutThem(plan.node));
  });
}

function withEntries(map: MapNode, change: (entry: MapEntry) => TreeNode): MapNode {
  return { ...map, entries: map.entries.map((entry) => ({ ...entry, node: change(entry) })) };
}

function withoutThem(node: TreeNode): TreeNode {
  if (node.kind !== "map") return node;
  return { ...node, entries: node.entries.filter(({ key }) => !key.includes(".") || isParameterName(key)) };
}
