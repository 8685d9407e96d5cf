// Whether a claim about an index hangs on how its parts are weighed and put together.

export type IndexForm = "geometric" | "arithmetic" | "smallest part";

export const indexForms: readonly IndexForm[] = ["geometric", "arithmetic", "smallest part"];

/** No part counts as less, so that one empty part does not decide everything. */
const floor = 0.01;

/** An index over `parts`, each 0 to 1, with weights that sum to 1; the smallest part takes no weights. */
export function indexOf(form: IndexForm, parts: readonly number[], weights: readonly number[]): number {
  let joined = form === "smallest part" ? 1 : 0;
  for (let place = 0; place < parts.length; place++) {
    const part = Math.max(floor, parts[place]);
    if (form === "geometric") joined += weights[place] * Math.log(part);
    else if (form === "arithmetic") joined += weights[place] * part;
    else joined = Math.min(joined, part);
  }
  return form === "geometric" ? Math.exp(joined) : joined;
}

/** Many lists of parts, looked at once so that many sets of weights can be tried on all of them. */
export class PartsOfMany {
  private readonly parts: number;
  /** Part after part, list after list, none below the floor; and their logarithms. */
  private readonly values: Float64Array;
  private readonly logs: Float64Array;

  constructor(lists: readonly (readonly number[])[], parts: number) {
    this.parts = parts;
    this.values = new Float64Array(lists.length * parts);
    lists.forEach((list, number) => {
      for (let place = 0; place < parts; place++)
        this.values[number * parts + place] = Math.max(floor, list[place]);
    });
    this.logs = this.values.map(Math.log);
  }

  /** {@link indexOf} of the list of that number. */
  indexAt(form: IndexForm, number: number, weights: readonly number[]): number {
    const first = number * this.parts;
    const isGeometric = form === "geometric";
    if (form === "smallest part") {
      let least = 1;
      for (let place = 0; place < this.parts; place++) least = Math.min(least, this.values[first + place]);
      return least;
    }
    const values = isGeometric ? this.logs : this.values;
    let joined = 0;
    for (let place = 0; place < this.parts; place++) joined += weights[place] * values[first + place];
    return isGeometric ? Math.exp(joined) : joined;
  }
}

/**
 * `count` sets of `parts` weights that sum to 1, every set as likely as any other (exponential draws, divided by
 * their sum).
 * @param random uniform draws in [0, 1).
 */
export function randomWeights(count: number, parts: number, random: () => number): number[][] {
  return Array.from({ length: count }, () => {
    const draws = Array.from({ length: parts }, () => -Math.log(1 - random()));
    const sum = draws.reduce((total, draw) => total + draw, 0);
    return draws.map((draw) => draw / sum);
  });
}
