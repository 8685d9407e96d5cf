// A range walked in equal steps: from 0 to 3 by 0.5.

export const mostCells = 1_000_000;

export type Steps =
  | { readonly isFine: true; readonly values: readonly number[] }
  | { readonly isFine: false; readonly message: string };

/** `from`, `from + step` and so on up to `to`, which a step must meet; rounded to 12 digits, so that 3 x 0.1 is 0.3. */
export function stepValues(from: number, to: number, step: number): Steps {
  const refuse = (message: string): Steps => ({ isFine: false, message });
  if (!(step > 0)) return refuse(`The step is ${step}; write a number above 0.`);
  if (!(to > from)) return refuse(`The range goes from ${from} to ${to}; it must rise.`);
  const steps = (to - from) / step;
  const count = Math.round(steps);
  if (count + 1 > mostCells) {
    return refuse(
      `From ${from} to ${to} by ${step} there are ${inGroups(count + 1)} points; at most ${inGroups(mostCells)} can be run.`,
    );
  }
  if (Math.abs(steps - count) > 1e-6) return refuse(`From ${from} by ${step} no step meets ${to}.`);
  const values = Array.from({ length: count + 1 }, (_, index) =>
    Number((from + index * step).toPrecision(12)),
  );
  return { isFine: true, values };
}

/** A whole number with its digits in groups of three: 1,050,000. Fractions are rounded away. */
export function inGroups(value: number): string {
  return Math.round(value)
    .toFixed(0)
    .replace(/\B(?=(?:[0-9]{3})+$)/g, ",");
}
