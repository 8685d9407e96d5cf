// Which uncertain inputs an outcome's variance comes from: Sobol' indices from a Saltelli design.

/** A model's outcomes on a Saltelli design; row i of every list belongs to row i of A and B. */
export interface SaltelliOutcomes {
  /** On the rows of A. */
  readonly onA: readonly number[];
  /** On the rows of B, drawn together with A as one sample of twice as many inputs. */
  readonly onB: readonly number[];
  /** `onMixed[input][row]`: on A's row with that one input taken from B's. */
  readonly onMixed: readonly (readonly number[])[];
}

export interface SobolIndex {
  /** Share of variance due to the input alone; an estimate, which may fall below 0 or above 1. */
  readonly first: number;
  /** Share of variance due to the input alone or together with others. */
  readonly total: number;
}

export interface SobolIndices {
  /** Population variance of the 2N outcomes on A and B. */
  readonly variance: number;
  readonly inputs: readonly SobolIndex[];
  /**
   * The indices of an input that does nothing, estimated as if its own runs had been made. Truly 0, so what they
   * show is the noise of the sample; nothing of that size says anything.
   */
  readonly dummy: SobolIndex;
  /** Rows used: those whose every outcome is defined. */
  readonly rows: number;
}

/**
 * First-order indices by Saltelli et al. 2010 (table 2, b) and total indices by Jansen 1999, over the population
 * variance of all outcomes on A and B. The dummy's first index is the covariance of the outcomes on A and B, which
 * share no input; its total is 1 minus the variance on A (both over the same variance; the idea is Khorashadi
 * Zadeh et al. 2017). A row with an undefined (NaN) outcome is left out everywhere. Every index is NaN when the
 * outcome does not vary.
 * @throws RangeError when the lists differ in length, as outcomes of another design would.
 */
export function sobolIndices(outcomes: SaltelliOutcomes): SobolIndices {
  refuseOtherDesigns(outcomes);
  return indicesOver(outcomes, definedRows(outcomes));
}

/** The indices over `rows` (positions, which may repeat). */
export function indicesOver({ onA, onB, onMixed }: SaltelliOutcomes, rows: readonly number[]): SobolIndices {
  const count = rows.length;
  const average = (term: (row: number) => number) =>
    count === 0 ? Number.NaN : rows.reduce((total, row) => total + term(row), 0) / count;
  const mean = average((row) => (onA[row] + onB[row]) / 2);
  const varianceOnA = average((row) => (onA[row] - mean) ** 2);
  const variance = (varianceOnA + average((row) => (onB[row] - mean) ** 2)) / 2;
  const share = (part: number) => (variance > 0 ? part / variance : Number.NaN);
  const inputs = onMixed.map((mixed) => ({
    first: share(average((row) => onB[row] * (mixed[row] - onA[row]))),
    total: share(average((row) => (onA[row] - mixed[row]) ** 2 / 2)),
  }));
  const dummy = {
    first: share(average((row) => (onA[row] - mean) * (onB[row] - mean))),
    total: 1 - share(varianceOnA),
  };
  return { variance, inputs, dummy, rows: count };
}

/** Positions of the rows whose every outcome is defined. */
export function definedRows({ onA, onB, onMixed }: SaltelliOutcomes): number[] {
  return onA
    .map((_, row) => row)
    .filter((row) => ![onA[row], onB[row], ...onMixed.map((mixed) => mixed[row])].some(Number.isNaN));
}

function refuseOtherDesigns({ onA, onB, onMixed }: SaltelliOutcomes): void {
  for (const list of [onB, ...onMixed]) {
    if (list.length !== onA.length) {
      throw new RangeError(
        `Sobol' indices need outcomes of one Saltelli design, but found lists of ${onA.length} and ${list.length} rows.`,
      );
    }
  }
}
