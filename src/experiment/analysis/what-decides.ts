// Which inputs an outcome over many worlds goes along with, told from chance, and at which value an answer turns.
import { type Flip, flipValue } from "../../statistics/sensitivity/flip.ts";
import { rankCorrelation } from "../../statistics/sensitivity/rank-correlation.ts";
import { rankFloor, rankInterval } from "../../statistics/sensitivity/rank-interval.ts";
import type { Design, DesignInput } from "../plan/designs/design.ts";
import { familyRisk } from "./compare.ts";

/** An input over the worlds, whose ranks go along with the outcome's. */
export interface Deciding {
  readonly name: DesignInput["name"];
  /** The input's value in each world. */
  readonly values: readonly number[];
  /** Spearman's, -1 to 1. */
  readonly correlation: number;
}

/** The largest of many correlations is large by chance alone: it must stand out among as many as there are inputs. */
function levelAmong(inputs: number): number {
  return 1 - familyRisk / Math.max(1, inputs);
}

/** The size that a rank correlation must exceed to be told from chance; NaN where so few worlds tell none. */
export function noiseFloor(inputs: number, worlds: number): number {
  return rankFloor(worlds, levelAmong(inputs));
}

/** Inputs whose correlation can be told from chance, the strongest first. */
export function inputsStandingOut(
  inputs: readonly DesignInput[],
  points: Design["points"],
  outcomes: readonly number[],
): Deciding[] {
  return inputs
    .map(({ name }): Deciding => {
      const values = points.map((point) => Number(point[name]));
      return { name, values, correlation: rankCorrelation(values, outcomes) };
    })
    .filter(({ correlation }) => {
      if (Number.isNaN(correlation)) return false;
      const { low, high } = rankInterval(correlation, outcomes.length, levelAmong(inputs.length));
      return low > 0 || high < 0;
    })
    .sort((one, other) => Math.abs(other.correlation) - Math.abs(one.correlation));
}

/** A value of an input that tells an answer from all others. */
export interface Turning<Answer> {
  readonly name: DesignInput["name"];
  readonly answer: Answer;
  readonly flip: Flip;
}

/**
 * The input and value that tell the commonest answer best from the others; where none does, the next commonest. Only
 * inputs that stand out from chance should be given, for of many inputs one tells a few worlds apart by luck.
 */
export function turnOf<Answer>(
  inputs: readonly Deciding[],
  answers: readonly unknown[],
  told: readonly Answer[],
): Turning<Answer> | undefined {
  for (const answer of byFrequency(answers, told)) {
    const is = answers.map((one) => one === answer);
    const [best] = inputs
      .flatMap(({ name, values }) => {
        const flip = flipValue(values, is);
        return flip === undefined ? [] : [{ name, answer, flip }];
      })
      .sort((one, other) => other.flip.rightShare - one.flip.rightShare);
    if (best !== undefined) return best;
  }
  return undefined;
}

/** Those of `told` that occur, the commonest first. */
function byFrequency<Answer>(answers: readonly unknown[], told: readonly Answer[]): Answer[] {
  const times = (wanted: Answer) => answers.filter((answer) => answer === wanted).length;
  return told.filter((answer) => times(answer) > 0).sort((one, other) => times(other) - times(one));
}
