// Whether what differs between two cells leads to a measure at all, known from the model before anything is run.
import { withoutIdleLevers } from "../../model/idle-levers.ts";
import { measuresReached } from "../../model/lever-reach.ts";
import { type MeasureName, measureNames } from "../../model/measures.ts";
import { type ParameterName, type Parameters, parameterNames } from "../../model/parameters.ts";
import { ruleLevers } from "../../model/rule-levers.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { type Cell, cellParameters } from "./cells.ts";
import { isSameValue } from "./points.ts";

/** What differs between two cells, and where it leads. */
export interface Ways {
  /** The levers that differ, those without effect included; in the table's order. */
  readonly levers: readonly ParameterName[];
  /** The measures that any of them leads to; in the table's order. */
  readonly leadTo: readonly MeasureName[];
}

export function waysBetween(scenario: Scenario, one: Cell, other: Cell): Ways {
  const [ours, theirs] = [cellParameters(scenario, one), cellParameters(scenario, other)];
  const acting = differing(withoutIdleLevers(ours), withoutIdleLevers(theirs));
  const reached = acting.flatMap((name) => [
    ...measuresReached(name, ours),
    ...measuresReached(name, theirs),
  ]);
  const all = new Set(reached);
  return { levers: differing(ours, theirs), leadTo: measureNames.filter((name) => all.has(name)) };
}

/** Levers with another value in one of two sets, at the start or in mid-run. */
function differing(one: Parameters, other: Parameters): ParameterName[] {
  const isLaterSame = JSON.stringify(one.later ?? []) === JSON.stringify(other.later ?? []);
  const later = isLaterSame ? [] : [...(one.later ?? []), ...(other.later ?? [])];
  const changed = new Set(later.flatMap(({ set }) => Object.keys(set)));
  return [...parameterNames, ...ruleLevers].filter(
    (name) => changed.has(name) || !isSameValue(one[name], other[name]),
  );
}
