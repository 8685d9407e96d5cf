// A cheap first look at which inputs matter: elementary effects along one-at-a-time paths.
import { mean, standardDeviation } from "simple-statistics";

/**
 * Elementary effects along one path through the unit cube: the change of the outcome per unit of the one input that
 * changes at each step, by input.
 * @param points the path's points, one more than inputs, each in the unit cube.
 * @param outcomes the outcome at each point.
 * @throws RangeError when a step changes no input or several, or an input changes in no step or in several.
 */
export function elementaryEffects(
  points: readonly (readonly number[])[],
  outcomes: readonly number[],
): number[] {
  const inputs = points.length - 1;
  if (inputs < 1 || outcomes.length !== points.length || points.some((point) => point.length !== inputs)) {
    throw new RangeError(
      `A path needs one point more than inputs, and an outcome at each; found ${points.length} points and ${outcomes.length} outcomes.`,
    );
  }
  const effects = new Map<number, number>();
  for (let step = 1; step <= inputs; step++) {
    const changed = points[step].flatMap((value, input) =>
      value === points[step - 1][input] ? [] : [input],
    );
    if (changed.length !== 1 || effects.has(changed[0])) {
      throw new RangeError(
        `Step ${step} changes input(s) ${changed.join(", ") || "none"}; each step must change one input, each its own.`,
      );
    }
    const [input] = changed;
    const distance = points[step][input] - points[step - 1][input];
    effects.set(input, (outcomes[step] - outcomes[step - 1]) / distance);
  }
  return points[0].map((_, input) => effects.get(input) ?? Number.NaN);
}

export interface MorrisMeasures {
  /** Mean effect (mu). Effects of opposite sign cancel, so a mean near 0 does not make an input harmless. */
  readonly mean: number;
  /** Mean size of the effect (mu star; Campolongo et al. 2007). */
  readonly meanSize: number;
  /** Population standard deviation of the effect (sigma): curvature, or dependence on other inputs. */
  readonly deviation: number;
}

/**
 * Morris 1991 measures of each input, in the outcome's unit, from `effects[path][input]`. NaN where an effect is
 * NaN; an empty list for no paths.
 * @throws RangeError when paths differ in their number of inputs.
 */
export function morrisMeasures(effects: readonly (readonly number[])[]): MorrisMeasures[] {
  if (effects.length === 0) return [];
  if (effects.some((path) => path.length !== effects[0].length)) {
    throw new RangeError("Every path needs an effect of every input, but paths differ in length.");
  }
  return effects[0].map((_, input) => measuresOf(effects.map((path) => path[input])));
}

/** The measures of one input from its effects, in any order; NaN for none. */
export function measuresOf(effects: readonly number[]): MorrisMeasures {
  if (effects.length === 0) return { mean: Number.NaN, meanSize: Number.NaN, deviation: Number.NaN };
  const list = [...effects];
  return { mean: mean(list), meanSize: mean(list.map(Math.abs)), deviation: standardDeviation(list) };
}
