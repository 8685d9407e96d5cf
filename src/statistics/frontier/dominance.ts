// Which of several alternatives nothing else beats: the frontier over several measures, in the order of Pareto.

/** An alternative's values, measure by measure, turned so that more is better. */
export type Values = readonly number[];

/**
 * Whether `one` is worse than `other` in nothing and better in something by what matters. With differences that matter
 * it is an order (Pareto's, which asks for any difference): no ring of alternatives can each beat the next, and some
 * alternative is always left that nothing beats.
 * @param matters by measure, the smallest difference that counts, above 0.
 */
export function dominates(one: Values, other: Values, matters: Values): boolean {
  let isBetter = false;
  for (let measure = 0; measure < matters.length; measure++) {
    const gain = one[measure] - other[measure];
    if (!(gain >= 0)) return false;
    if (gain >= matters[measure]) isBetter = true;
  }
  return isBetter;
}

/** By alternative: whether it is on the frontier, that is, no other dominates it. */
export function onFrontier(alternatives: readonly Values[], matters: Values): boolean[] {
  return alternatives.map((own, place) =>
    alternatives.every((other, rival) => rival === place || !dominates(other, own, matters)),
  );
}
