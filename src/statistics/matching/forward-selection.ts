// The terms of a polynomial taken in one after the other, each only while it stands out from chance among all that might be.
import { tQuantile } from "../student-t.ts";

/** A product of inputs, each -1 to 1: `[3]` is linear in the fourth, `[3, 3]` its square, `[1, 3]` a pair. */
export type Term = readonly number[];

export interface Polynomial {
  readonly intercept: number;
  readonly terms: readonly Term[];
  /** One for each term. */
  readonly coefficients: readonly number[];
}

/** The risk that, where nothing moves the outcome, any term is taken in. */
const risk = 0.05;
const valuesPerTerm = 5;
const mostTerms = 40;
/** A column that is this small beside what it was has nothing left that the terms before it do not say. */
const almostNothing = 1e-6;

interface Candidate {
  readonly term: Term;
  readonly column: readonly number[];
  /** What of the column the chosen terms do not say. */
  rest: Float64Array;
  readonly size: number;
}

/** From positions of 0 to 1 to -1 to 1, which keeps an input and its square apart. */
function centred(position: number): number {
  return 2 * position - 1;
}

function termAt(term: Term, position: readonly number[]): number {
  return term.reduce((product, input) => product * centred(position[input]), 1);
}

export function polynomialAt(
  { intercept, terms, coefficients }: Polynomial,
  position: readonly number[],
): number {
  return terms.reduce((sum, term, index) => sum + coefficients[index] * termAt(term, position), intercept);
}

/**
 * Least squares over linear terms, squares, and pairs of inputs that are both in already: forward, the term that
 * takes most of what is left first, as long as its t stands out at 0.05 shared among all candidates (Bonferroni). At
 * most one term to five values.
 * @param positions `positions[point][input]`, 0 to 1.
 * @param values one for each point, all defined.
 */
export function selectPolynomial(
  positions: readonly (readonly number[])[],
  values: readonly number[],
): Polynomial {
  const count = values.length;
  const basis: Float64Array[] = [];
  const chosen: Candidate[] = [];
  const residual = Float64Array.from(values);
  const take = (direction: Float64Array) => {
    basis.push(direction);
    deflate(residual, direction);
    for (const candidate of candidates) deflate(candidate.rest, direction);
  };
  const candidateOf = (term: Term): Candidate => {
    const column = positions.map((position) => termAt(term, position));
    const rest = Float64Array.from(column);
    for (const direction of basis) deflate(rest, direction);
    return { term, column, rest, size: norm(Float64Array.from(column)) };
  };
  const inputs = positions[0]?.length ?? 0;
  let candidates: Candidate[] = [];
  if (count > 0) take(new Float64Array(count).fill(1 / Math.sqrt(count)));
  candidates = Array.from({ length: inputs }).flatMap((_, input) => [
    candidateOf([input]),
    candidateOf([input, input]),
  ]);
  const most = Math.min(mostTerms, Math.floor(count / valuesPerTerm));
  const smallest = almostNothing * norm(Float64Array.from(values));
  while (chosen.length < most && norm(residual) > smallest) {
    const best = bestOf(candidates, residual);
    const degrees = count - chosen.length - 2;
    if (best === undefined || degrees < 1) break;
    const { candidate, correlation } = best;
    const t = Math.abs(correlation) * Math.sqrt(degrees / Math.max(Number.EPSILON, 1 - correlation ** 2));
    if (t < tQuantile(1 - risk / (2 * candidates.length), degrees)) break;
    const own = candidate.rest;
    const length = norm(own);
    chosen.push(candidate);
    candidates = candidates.filter((one) => one !== candidate);
    take(own.map((value) => value / length));
    candidates.push(...newPairs(candidate.term, chosen, candidates).map(candidateOf));
  }
  return solved(chosen, basis, values);
}

/** Pairs of the inputs of a term just taken in with those of the terms before it. */
function newPairs(term: Term, chosen: readonly Candidate[], candidates: readonly Candidate[]): Term[] {
  const known = new Set([...chosen, ...candidates].map((one) => one.term.join(" ")));
  const active = [...new Set(chosen.flatMap((one) => [...one.term]))];
  return [...new Set(term)]
    .flatMap((input) => active.filter((other) => other !== input).map((other) => pairOf(input, other)))
    .filter((pair) => {
      const isNew = !known.has(pair.join(" "));
      known.add(pair.join(" "));
      return isNew;
    });
}

function pairOf(one: number, other: number): Term {
  return one < other ? [one, other] : [other, one];
}

function bestOf(candidates: readonly Candidate[], residual: Float64Array) {
  const left = norm(residual);
  let best: { readonly candidate: Candidate; readonly correlation: number } | undefined;
  for (const candidate of candidates) {
    const length = norm(candidate.rest);
    if (!(length > almostNothing * candidate.size)) continue;
    const correlation = Math.max(-1, Math.min(1, dot(candidate.rest, residual) / (length * left)));
    if (best === undefined || Math.abs(correlation) > Math.abs(best.correlation))
      best = { candidate, correlation };
  }
  return best;
}

/** Coefficients by back-substitution: the first direction is the intercept's. */
function solved(
  chosen: readonly Candidate[],
  basis: readonly Float64Array[],
  values: readonly number[],
): Polynomial {
  const columns = [
    new Float64Array(values.length).fill(1),
    ...chosen.map(({ column }) => Float64Array.from(column)),
  ];
  const solution = new Array<number>(columns.length).fill(0);
  for (let row = columns.length - 1; row >= 0 && values.length > 0; row--) {
    let sum = dot(basis[row], Float64Array.from(values));
    for (let other = row + 1; other < columns.length; other++)
      sum -= dot(basis[row], columns[other]) * solution[other];
    solution[row] = sum / dot(basis[row], columns[row]);
  }
  const [intercept, ...coefficients] = solution;
  return { intercept, terms: chosen.map(({ term }) => term), coefficients };
}

function deflate(column: Float64Array, direction: Float64Array): void {
  const size = dot(column, direction);
  for (let place = 0; place < column.length; place++) column[place] -= size * direction[place];
}

function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let place = 0; place < one.length; place++) sum += one[place] * other[place];
  return sum;
}

function norm(column: Float64Array): number {
  return Math.sqrt(dot(column, column));
}
