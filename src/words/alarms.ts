// What a reader must know of a study whose runs are not all as they should be.
import { type MeasureName, measureEntry } from "../model/measures.ts";
import { listed } from "./lists.ts";
import { counted } from "./numbers.ts";

/** Rows that the design asks for and the study does not have. */
export function missingRows(missing: number, all: number): string {
  return `${counted(missing, "run")} of ${counted(all, "run")} ${missing === 1 ? "is" : "are"} missing.`;
}

/** A note, no alarm: a measure that chance does not move. */
export function unvarying(measure: MeasureName, plans: readonly string[]): string {
  return `Note: ${measureEntry(measure).label} came out exactly the same in every programme of ${listed(plans)}; chance does not move it there.`;
}
