// What match.json must hold, field by field, before anything of it is told.
import { isMeasureName } from "../../model/measures.ts";
import { isParameterName } from "../../model/parameters.ts";
import { ruleName } from "../../model/rule-kinds.ts";
import { aCount, aNumber, aText, type Check, either, fields, listOf, maybe, oneOf, that } from "./fields.ts";

/** Of the model or somebody's own. */
const aMeasure = that((found) => typeof found === "string" && (isMeasureName(found) || ruleName.test(found)));
const aParameter = that((found) => typeof found === "string" && isParameterName(found));
/** JSON has no word for a number that is none. */
const aNumberOrNone = either(aNumber, oneOf(null));

const checkObserved: Check = (found, at) => {
  const problem = fields({
    measure: aMeasure,
    from: aNumber,
    to: aNumber,
    reading: oneOf("within", "chance", "cannot", "undefined"),
    because: maybe(aText),
    least: maybe(aNumberOrNone),
    greatest: maybe(aNumberOrNone),
    chance: maybe(aNumberOrNone),
    within: aCount,
    of: aCount,
    nearest: maybe(aNumber),
    movedBy: listOf(fields({ input: aParameter, share: aNumberOrNone })),
  })(found, at);
  if (problem !== undefined) return problem;
  const { reading, because } = found as { readonly reading: string; readonly because?: string };
  const lacksReason = reading === "undefined" && because === undefined;
  return lacksReason ? { field: `${at}.because`, problem: "missing" } : undefined;
};

export const checkFound = fields({
  inputs: aCount,
  observed: listOf(checkObserved),
  measures: listOf(aMeasure),
  waves: listOf(fields({ points: aCount, matched: aCount, drawn: aCount, open: aCount })),
  points: that((found) => Array.isArray(found) && found.length === 0),
  matched: aCount,
  within: aCount,
  apart: listOf(that((found) => Array.isArray(found) && found.length === 2 && found.every(isMeasure))),
  narrowed: listOf(fields({ input: aParameter, from: aNumber, to: aNumber, low: aNumber, high: aNumber })),
});

function isMeasure(found: unknown): boolean {
  return aMeasure(found, "") === undefined;
}
