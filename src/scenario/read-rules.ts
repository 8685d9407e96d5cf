// The rules of practice that a scenario names: our own, or those of a file that was given with the scenario.

import { type RuleKindName, ruleKindNames, ruleKinds } from "../model/rule-kinds.ts";
import { quote } from "./excerpt.ts";
import { nearestName } from "./nearest-name.ts";
import { didYouMean, listed } from "./parameter-value.ts";
import { readFields, textOf } from "./read-fields.ts";
import { pathTo, type Reading } from "./reading.ts";
import type { RuleNames } from "./scenario.ts";
import type { TreeNode } from "./yaml-tree.ts";

/** Names of rules and of measures of one's own. */
export const ruleName = /^[A-Za-z][A-Za-z0-9-]{0,63}$/;

/** What a file of rules offers, by kind. */
export interface KnownRules {
  /** As it was named on the command line. */
  readonly file: string;
  readonly names: Readonly<Record<RuleKindName | "measures", readonly string[]>>;
}

/** `checked`: the names were held against their file when the scenario was first read. */
export type RulesGiven = KnownRules | "checked" | undefined;

const fields = [...ruleKindNames, "measures"] as const;
const mostMeasures = 100;

/** Absent where the scenario names none. */
export function readRules(
  node: TreeNode | undefined,
  given: RulesGiven,
  reading: Reading,
): RuleNames | undefined {
  if (node === undefined) {
    refuseUnused(given, [], reading);
    return undefined;
  }
  const found = readFields(node, "rules", fields, reading);
  if (found === undefined) return undefined;
  const chosen = ruleKindNames.flatMap((kind): [RuleKindName, string][] => {
    const named = found.get(kind);
    const name = named && readName(named, kind, pathTo("rules", kind), given, reading);
    return name === undefined ? [] : [[kind, name]];
  });
  const measures = readOwnMeasures(found.get("measures"), given, reading);
  const ours = chosen.filter(([kind, name]) => name === ruleKinds[kind].ours).map(([kind]) => kind);
  const isOurs = [...found.keys()].every((kind) => ours.some((one) => one === kind));
  if (isOurs) refuseUnused(given, ours, reading);
  if (chosen.length === 0 && measures.length === 0) return undefined;
  return { ...Object.fromEntries(chosen), ...(measures.length === 0 ? {} : { measures }) };
}

/** A file that nothing is taken from would go unnoticed. */
function refuseUnused(given: RulesGiven, ours: readonly string[], reading: Reading): void {
  if (given === undefined || given === "checked") return;
  const [kind, name] = firstOf(given, ours);
  const example = kind === "measures" ? `[${name}]` : name;
  const message = `The scenario names no rule of ${quote(given.file)}; add a line such as rules: { ${kind}: ${example} }, or leave --rules out.`;
  reading.complain("rules", message);
}

/** A rule of the file to name, of a kind for which the scenario does not ask for ours if there is one. */
function firstOf({ names }: KnownRules, ours: readonly string[]): readonly [string, string] {
  const kinds = fields.filter((one) => names[one].length > 0);
  const kind = kinds.find((one) => !ours.includes(one)) ?? kinds[0] ?? "contactOrder";
  return [kind, names[kind][0] ?? "mine"];
}

function readOwnMeasures(node: TreeNode | undefined, given: RulesGiven, reading: Reading): readonly string[] {
  if (node === undefined) return [];
  if (node.kind !== "list") {
    reading.complain("rules.measures", "rules.measures must be a list of names, such as [mine].");
    return [];
  }
  if (node.items.length > mostMeasures) {
    reading.complain(
      "rules.measures",
      `rules.measures has ${node.items.length} names; ${mostMeasures} is the most.`,
    );
    return [];
  }
  const names = node.items.map((item, index) =>
    readName(item, "measures", `rules.measures[${index}]`, given, reading),
  );
  const known = names.filter((name) => name !== undefined);
  const twice = known.find((name, index) => known.indexOf(name) < index);
  if (twice !== undefined) reading.complain("rules.measures", `rules.measures names ${twice} twice.`);
  return known;
}

function readName(
  node: TreeNode,
  kind: RuleKindName | "measures",
  path: string,
  given: RulesGiven,
  reading: Reading,
): string | undefined {
  const name = textOf(node);
  if (name === undefined || !ruleName.test(name)) {
    const message = `${path} must be a name of 1 to 64 letters, digits and hyphens that begins with a letter.`;
    reading.complain(path, message, { found: name });
    return undefined;
  }
  const ours = kind === "measures" ? [] : [ruleKinds[kind].ours];
  if (given === "checked" || ours.some((own) => own === name)) return name;
  if (given === undefined) {
    const builtIn = ours.length === 0 ? "" : ` Built in is ${ours[0]}.${didYouMean(nearestName(name, ours))}`;
    const message = `${path}: ${quote(name)} is not built in; give the file that exports it with --rules FILE.${builtIn}`;
    reading.complain(path, message, { found: name, nearest: nearestName(name, ours) });
    return undefined;
  }
  const known = given.names[kind];
  if (known.includes(name)) return name;
  const all = [...known, ...ours];
  const nearest = nearestName(name, all);
  const offers = known.length === 0 ? `It exports none of this kind.` : `It exports ${listed(known, "and")}.`;
  const message = `${path}: ${quote(given.file)} exports no ${kind} ${quote(name)}.${didYouMean(nearest) || ` ${offers}`}`;
  reading.complain(path, message, { found: name, nearest });
  return undefined;
}
