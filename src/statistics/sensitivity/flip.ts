// At which value of an input an answer turns into its opposite, if it does.

export interface Flip {
  /** Halfway between the two values of the input between which the answer turns. */
  readonly at: number;
  /** Whether the answer is yes above that value rather than below. */
  readonly isYesAbove: boolean;
  /** Share of the answers that this one value tells apart rightly, 0 to 1. */
  readonly rightShare: number;
}

/** A single value must leave at most this part of the rarer answers unexplained. */
const mostWrong = 0.5;

/**
 * The value of an input that tells the answers yes and no apart best (the earlier of equals). Absent when all answers
 * are the same, when the input does not vary, or when no value explains at least half of the rarer answers: then the
 * answer turns on something else.
 * @throws RangeError when the lists differ in length.
 */
export function flipValue(inputs: readonly number[], answers: readonly boolean[]): Flip | undefined {
  if (inputs.length !== answers.length) {
    throw new RangeError(`Each input needs its answer, but found ${inputs.length} and ${answers.length}.`);
  }
  const order = inputs.map((_, index) => index).sort((one, other) => inputs[one] - inputs[other]);
  const yes = answers.filter((answer) => answer).length;
  const rarer = Math.min(yes, answers.length - yes);
  let best: { readonly wrong: number; readonly at: number; readonly isYesAbove: boolean } | undefined;
  let yesBelow = 0;
  for (let below = 1; below < order.length; below++) {
    if (answers[order[below - 1]]) yesBelow += 1;
    const [last, next] = [inputs[order[below - 1]], inputs[order[below]]];
    if (!(last < next)) continue;
    const wrongIfAbove = yesBelow + (answers.length - below - (yes - yesBelow));
    const isYesAbove = wrongIfAbove <= answers.length - wrongIfAbove;
    const wrong = Math.min(wrongIfAbove, answers.length - wrongIfAbove);
    if (best === undefined || wrong < best.wrong) best = { wrong, at: (last + next) / 2, isYesAbove };
  }
  if (best === undefined || rarer === 0 || best.wrong > mostWrong * rarer) return undefined;
  return { at: best.at, isYesAbove: best.isYesAbove, rightShare: 1 - best.wrong / answers.length };
}
