// What a file of rules offers to a scenario, and a name held against it.

import type { OwnMeasureEntry } from "../model/measures.ts";
import { type RuleKindName, ruleKinds, ruleName } from "../model/rule-kinds.ts";
import { quote } from "./excerpt.ts";
import { nearestName } from "./nearest-name.ts";
import { didYouMean, listed } from "./parameter-value.ts";
import type { Reading } from "./reading.ts";

/** What a file of rules offers, by kind. */
export interface KnownRules {
  /** As it was named on the command line. */
  readonly file: string;
  readonly names: Readonly<Record<RuleKindName | "measures", readonly string[]>>;
  /** What it says of its measures. */
  readonly measures: readonly OwnMeasureEntry[];
  /** Something outside the scenario's file, such as --over, names a rule of it. */
  readonly isNamedElsewhere?: boolean;
}

/** `checked`: the names were held against their file when the scenario was first read. */
export type RulesGiven = KnownRules | "checked" | undefined;

/** The name of a rule or a measure, or a complaint with the nearest. */
export function readRuleName(
  name: string | undefined,
  kind: RuleKindName | "measures",
  path: string,
  given: RulesGiven,
  reading: Pick<Reading, "complain">,
): string | undefined {
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
