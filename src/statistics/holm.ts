// Asking many questions at once: p-values that keep the risk of one false alarm among them all.

/**
 * Holm's step-down adjusted p-values (Holm 1979), in input order: the smallest is multiplied by the number of
 * questions, the next by one less, and none falls below a smaller one's. A NaN stays NaN and is not counted as a
 * question.
 */
export function holmAdjust(pValues: readonly number[]): number[] {
  const ascending = pValues
    .map((p, question) => ({ p, question }))
    .filter(({ p }) => !Number.isNaN(p))
    .sort((one, other) => one.p - other.p);
  const adjusted = new Array<number>(pValues.length).fill(Number.NaN);
  let atLeast = 0;
  ascending.forEach(({ p, question }, rank) => {
    atLeast = Math.min(1, Math.max(atLeast, p * (ascending.length - rank)));
    adjusted[question] = atLeast;
  });
  return adjusted;
}
