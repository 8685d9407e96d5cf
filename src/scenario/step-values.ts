// A range walked in equal steps: from 0 to 3 by 0.5.

export const mostCells = 1_000_000;

interface NotFine {
  readonly isFine: false;
  readonly message: string;
}

export type Steps = { readonly isFine: true; readonly values: readonly number[] } | NotFine;

/** How many values the walk has, with the ends; none of them is made. */
export type StepCount = { readonly isFine: true; readonly count: number } | NotFine;

/** `from`, `from + step` and so on up to `to`, which a step must meet; rounded to 12 digits, so that 3 x 0.1 is 0.3. */
export function stepValues(from: number, to: number, step: number): Steps {
  const counted = countSteps(from, to, step);
  if (!counted.isFine) return counted;
  const values = Array.from({ length: counted.count }, (_, index) => stepValue(from, step, index));
  return { isFine: true, values };
}

/** The value after so many steps. */
export function stepValue(from: number, step: number, steps: number): number {
  return Number((from + steps * step).toPrecision(12));
}

/** The same refusals as of {@link stepValues}, by arithmetic alone. */
export function countSteps(from: number, to: number, step: number): StepCount {
  const refuse = (message: string): StepCount => ({ isFine: false, message });
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
  return { isFine: true, count: count + 1 };
}

/** A whole number with its digits in groups of three: 1,050,000. Fractions are rounded away. */
export function inGroups(value: number): string {
  return Math.round(value)
    .toFixed(0)
    .replace(/\B(?=(?:[0-9]{3})+$)/g, ",");
}
