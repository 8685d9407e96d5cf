// Simulated programmes that are drawn as dots, said in words.
import { type MeasureName, measureEntry } from "../model/measures.ts";
import { amount } from "./amounts.ts";
import { count } from "./numbers.ts";

/** The dots in words, for those who cannot see them. */
export function dotsDescription(
  measure: MeasureName,
  rows: readonly { readonly label: string; readonly values: readonly number[] }[],
): string {
  const parts = rows.map(({ label, values }) => {
    const defined = values.filter(Number.isFinite);
    if (defined.length === 0) return `${label}: none yet`;
    const ends = `${amount(measure, Math.min(...defined))} to ${amount(measure, Math.max(...defined))}`;
    return `${label}: ${count(defined.length)}, from ${ends}`;
  });
  return `${measureEntry(measure).label}, one dot a simulated programme. ${parts.join(". ")}.`;
}
