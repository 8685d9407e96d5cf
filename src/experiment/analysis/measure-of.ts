// A measure of one simulated programme by its name.
import type { MeasureName } from "../../model/measures.ts";
import type { Outcome } from "../../model/outcome.ts";
import { measurePosition } from "./run-values.ts";

/**
 * The measure's value in the unit of the table of measures; NaN where it is undefined in this programme.
 * @throws RangeError for a name that no measure has.
 */
export function measureOf({ measures }: Pick<Outcome, "measures">, name: MeasureName): number {
  const position = measurePosition(name);
  if (position < 0) throw new RangeError(`There is no measure ${name}.`);
  return measures[position];
}
