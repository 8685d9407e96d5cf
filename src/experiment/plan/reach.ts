// What a parameter can move in the end, and what cannot move a measure, by the table of who reads which parameter; complete.
import { whyIdle } from "../../model/idle-levers.ts";
import { isOfTheStudy, measuresReached } from "../../model/lever-reach.ts";
import { type MeasureName, measureNames } from "../../model/measures.ts";
import { defaultParameters, type ParameterName, parameterNames } from "../../model/parameters.ts";

/**
 * Where a parameter leads while all others are at their defaults. `all`: it acts in the agency, and every measure may
 * follow. `study`: it says what is looked at, and so moves whatever is. `these`: it is looked at or added up alone.
 */
export type Reach =
  | { readonly kind: "all" }
  | { readonly kind: "study" }
  | { readonly kind: "these"; readonly measures: readonly MeasureName[] }
  | { readonly kind: "none"; readonly because: string };

export function reachOf(name: ParameterName): Reach {
  if (isOfTheStudy(name)) return { kind: "study" };
  const because = whyIdle(name, defaultParameters);
  if (because !== undefined) return { kind: "none", because };
  const reached = measuresReached(name, defaultParameters);
  if (reached.size === measureNames.length) return { kind: "all" };
  return { kind: "these", measures: measureNames.filter((measure) => reached.has(measure)) };
}

/** Parameters that cannot move the measure, in the table's order; and how many parameters there are. */
export function notMoving(measure: MeasureName): {
  readonly names: readonly ParameterName[];
  readonly of: number;
} {
  const names = parameterNames.filter((name) => !measuresReached(name, defaultParameters).has(measure));
  return { names, of: parameterNames.length };
}
