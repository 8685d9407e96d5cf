// Saltelli's design: two samples and their mixtures, from which the share of each input in the variance follows.
import { mostDimensions, sobolPoints } from "./sobol-sequence.ts";

/** The most inputs that one sequence of twice as many dimensions has room for. */
export const mostSaltelliInputs = mostDimensions / 2;

/** Points in the block of one row: on A, on B, then on A with each input in turn taken from B. */
export function saltelliBlock(inputs: number): number {
  return inputs + 2;
}

/**
 * `rows` blocks of {@link saltelliBlock} points each, row by row. A and B are the two halves of one Sobol' sequence
 * of twice as many dimensions as inputs; two sequences of their own would be the same points twice.
 * @param rows a power of 2.
 * @param random draws for the sequence's shift; without, the sequence is as published.
 * @throws RangeError as {@link sobolPoints}.
 */
export function saltelliPoints(rows: number, inputs: number, random?: () => number): number[][] {
  return sobolPoints(rows, 2 * inputs, random).flatMap((both) => {
    const a = both.slice(0, inputs);
    const b = both.slice(inputs);
    return [a, b, ...a.map((_, input) => a.with(input, b[input]))];
  });
}

/** Outcomes in row order, taken apart into those on A, on B and on each input's mixture. */
export function takeApart(values: readonly number[], inputs: number) {
  const block = saltelliBlock(inputs);
  const rows = values.length / block;
  const every = (place: number) => Array.from({ length: rows }, (_, row) => values[row * block + place]);
  return {
    onA: every(0),
    onB: every(1),
    onMixed: Array.from({ length: inputs }, (_, input) => every(2 + input)),
  };
}
