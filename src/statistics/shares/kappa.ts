// Agreement among many raters beyond what the commonness of answers alone would give.
import { ratioOrUndefined } from "./ratio.ts";

/** The fewest raters whose agreement is summed up by a kappa. */
const fewestRaters = 3;

export interface Agreement {
  /** Fleiss' kappa: 1 full agreement, 0 as by chance, negative below chance; NaN where undefined. */
  readonly kappa: number;
  /** Share of pairs of raters who gave the same answer, averaged over situations; NaN for fewer than 2 raters. */
  readonly rawAgreement: number;
  /** Share of all ratings that fell on each answer; NaN for no ratings. */
  readonly prevalence: number[];
}

/**
 * Fleiss' kappa (Fleiss 1971) from `counts[situation][answer]`, how many raters gave the answer. Kappa is NaN
 * for fewer than 3 raters, for no situations, and when every rating fell on one answer, since chance alone then
 * explains all agreement.
 * @throws RangeError when situations differ in their number of raters or of answers, or a count is not a whole
 * number of 0 or more.
 */
export function fleissKappa(counts: readonly (readonly number[])[]): Agreement {
  const situations = counts.length;
  if (situations === 0) return { kappa: Number.NaN, rawAgreement: Number.NaN, prevalence: [] };
  const answers = counts[0].length;
  const raters = sum(counts[0]);
  const perAnswer = new Array<number>(answers).fill(0);
  let agreeingPairs = 0;
  counts.forEach((situation, index) => {
    refuseUnequal(situation, index, answers, raters);
    situation.forEach((count, answer) => {
      perAnswer[answer] += count;
      agreeingPairs += count * (count - 1);
    });
  });
  const ratings = situations * raters;
  const prevalence = perAnswer.map((count) => (ratings === 0 ? Number.NaN : count / ratings));
  const rawAgreement = raters < 2 ? Number.NaN : agreeingPairs / (ratings * (raters - 1));
  const chance = sum(prevalence.map((share) => share * share));
  const kappa = raters < fewestRaters ? Number.NaN : ratioOrUndefined(rawAgreement - chance, 1 - chance);
  return { kappa, rawAgreement, prevalence };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function refuseUnequal(situation: readonly number[], index: number, answers: number, raters: number): void {
  if (situation.length !== answers) {
    throw new RangeError(
      `Situation ${index} counts ${situation.length} answers where the first counts ${answers}.`,
    );
  }
  const wrong = situation.find((count) => !(Number.isInteger(count) && count >= 0));
  if (wrong !== undefined) {
    throw new RangeError(`Situation ${index} holds ${wrong}, which is not a count of raters.`);
  }
  if (sum(situation) !== raters) {
    throw new RangeError(
      `Situation ${index} has ${sum(situation)} raters where the first has ${raters}; kappa needs the same number.`,
    );
  }
}
