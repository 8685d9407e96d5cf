// What charts say of the drawn range, and of the point they are drawn at.
import type { Findings } from "../experiment/analysis/results.ts";
import type { Changes } from "../scenario/scenario.ts";
import { atPoint } from "../words/levers.ts";
import type { TitleParts } from "./short-title.ts";

/** What the drawn ranges are called. */
export const chanceRange = "range from chance alone (95 %)";

/** A finding with the point that it was made at. */
export function findingAtPoint(finding: string, findings: Findings): TitleParts {
  return { point: atPoint(pointAt(findings, findings.pointOfView)), finding };
}

/** The values of the swept levers at a point; empty when nothing is swept. */
function pointAt({ cells }: Findings, pointIndex: number): Changes {
  return cells.find((cell) => cell.pointIndex === pointIndex)?.point ?? {};
}
