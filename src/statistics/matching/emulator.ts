// A quick stand-in for a slow model that knows how far off it is: a polynomial, tried on points that it was not made from.
import { meanAndVariance } from "../summary.ts";
import { type Polynomial, polynomialAt, selectPolynomial } from "./forward-selection.ts";
import { cutoff } from "./implausibility.ts";

export interface Emulator {
  readonly polynomial: Polynomial;
  /** Of what it is off, at points that it was not made from. */
  readonly variance: number;
  /** Share of the outcomes' variance over the points that goes with each input that moves them, the largest first. */
  readonly movedBy: readonly { readonly input: number; readonly share: number }[];
}

/** Tenfold cross-validation: each tenth of the points is left out once. */
const folds = 10;

/**
 * Terms are selected anew without each tenth of the points, so that the variance is not that of a fit to itself. It is
 * at least so large that none of the points left out lies more than {@link cutoff} standard deviations off: no point
 * that was tried would have been ruled out by the emulator's own fault.
 * @param positions `positions[point][input]`, 0 to 1.
 * @param values one for each point, all defined; with fewer than 2 the variance is infinite.
 */
export function fitEmulator(positions: readonly (readonly number[])[], values: readonly number[]): Emulator {
  const polynomial = selectPolynomial(positions, values);
  return {
    polynomial,
    variance: varianceLeftOut(positions, values),
    movedBy: movers(polynomial, positions, values),
  };
}

function varianceLeftOut(positions: readonly (readonly number[])[], values: readonly number[]): number {
  if (values.length < 2) return Number.POSITIVE_INFINITY;
  const parts = Math.min(folds, values.length);
  const errors = Array.from({ length: parts }).flatMap((_, part) => {
    const isOut = (place: number) => place % parts === part;
    const inPlaces = values.map((_, place) => place).filter((place) => !isOut(place));
    const fitted = selectPolynomial(
      inPlaces.map((place) => positions[place]),
      inPlaces.map((place) => values[place]),
    );
    return values.flatMap((value, place) =>
      isOut(place) ? [value - polynomialAt(fitted, positions[place])] : [],
    );
  });
  const squares = errors.map((error) => error ** 2);
  const worst = squares.reduce((most, square) => Math.max(most, square), 0);
  return Math.max(meanAndVariance(squares).mean, worst / cutoff ** 2);
}

function movers(
  polynomial: Polynomial,
  positions: readonly (readonly number[])[],
  values: readonly number[],
): Emulator["movedBy"] {
  const { terms, coefficients } = polynomial;
  const { variance } = meanAndVariance(values);
  const active = [...new Set(terms.flat())];
  return active
    .map((input) => {
      const own = terms.flatMap((term, index) => (term.includes(input) ? [index] : []));
      const part: Polynomial = {
        intercept: 0,
        terms: own.map((index) => terms[index]),
        coefficients: own.map((index) => coefficients[index]),
      };
      const moved = meanAndVariance(positions.map((position) => polynomialAt(part, position))).variance;
      return { input, share: Math.min(1, moved / variance) };
    })
    .sort((one, other) => other.share - one.share || one.input - other.input);
}
