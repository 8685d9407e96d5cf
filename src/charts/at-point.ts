// What charts say of the drawn range, and of the point they are drawn at.
import type { Findings } from "../experiment/analysis/results.ts";
import type { Changes } from "../scenario/scenario.ts";
import { atPoint } from "../words/levers.ts";
import { capitalised, lowerFirst } from "../words/lists.ts";

/** What the drawn ranges are called. */
export const chanceRange = "range from chance alone (95 %)";

/** A finding that opens with the point it was made at: "At 1 meeting a week, plans differ most in ...". */
export function findingAtPoint(finding: string, findings: Findings): string {
  const opening = atPoint(pointAt(findings, findings.pointOfView));
  return opening === "" ? finding : `${capitalised(opening)}, ${lowerFirst(finding)}`;
}

/** The values of the swept levers at a point; empty when nothing is swept. */
function pointAt({ cells }: Findings, pointIndex: number): Changes {
  return cells.find((cell) => cell.pointIndex === pointIndex)?.point ?? {};
}
