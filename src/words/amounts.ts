// A measure's value or difference in the measure's own unit.
import { type MeasureName, measureEntry } from "../model/measures.ts";
import { count, decimal, dollars, notDefined, signed, signedDollars } from "./numbers.ts";

/** A value of the measure: 0.41, $410, 118. */
export function amount(measure: MeasureName, value: number): string {
  const { unit } = measureEntry(measure);
  if (unit.startsWith("dollars")) return dollars(value);
  if (unit === "clients") return count(value);
  return decimal(value, digitsOf(measure));
}

/** A difference of the measure: +0.27, −$35, no change. */
export function change(measure: MeasureName, value: number): string {
  return measureEntry(measure).unit.startsWith("dollars")
    ? signedDollars(value)
    : signed(value, digitsOf(measure));
}

/** The two ends of a range: 0.24 to 0.30, −0.16 to −0.08. */
export function range(measure: MeasureName, low: number, high: number): string {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return `range ${notDefined}`;
  return `${amount(measure, low)} to ${amount(measure, high)}`;
}

/** Two decimals; three where less than 0.02 already matters, one where only 1 or more does. */
function digitsOf(measure: MeasureName): number {
  const { matters } = measureEntry(measure);
  if (matters < 0.02) return 3;
  return matters >= 1 ? 1 : 2;
}
