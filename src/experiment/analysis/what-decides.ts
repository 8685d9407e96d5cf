// Which inputs an outcome over many worlds goes along with, told from chance, and at which value an answer turns.
import { type Flip, flipValue } from "../../statistics/sensitivity/flip.ts";
import { rankCorrelation } from "../../statistics/sensitivity/rank-correlation.ts";
import { rankFloor, rankInterval } from "../../statistics/sensitivity/rank-interval.ts";
import type { Design, DesignInput } from "../plan/designs/design.ts";
import { familyRisk } from "./compare.ts";
import { rankColumns } from "./rank-columns.ts";

/** An input over the worlds, whose ranks go along with the outcome's. */
export interface Deciding {
  /** As in {@link rankColumns}. */
  readonly name: string;
  /** The parameter. */
  readonly input: DesignInput["name"];
  /** The input's value in each world. */
  readonly values: readonly number[];
  /** Spearman's, -1 to 1. */
  readonly correlation: number;
  /** The correlation can be told from chance. */
  readonly standsOut: boolean;
}

/** The largest of many correlations is large by chance alone: it must stand out among as many as there are inputs. */
function levelAmong(inputs: number): number {
  return 1 - familyRisk / Math.max(1, inputs);
}

/** The size that a rank correlation must exceed to be told from chance; NaN where so few worlds tell none. */
export function noiseFloor(inputs: readonly DesignInput[], worlds: number): number {
  return rankFloor(worlds, levelAmong(rankColumns(inputs).length));
}

/** All inputs of which there is a correlation, the strongest first, and whether it can be told from chance. */
export function inputsByStrength(
  inputs: readonly DesignInput[],
  points: Design["points"],
  outcomes: readonly number[],
): Deciding[] {
  const columns = rankColumns(inputs);
  return columns
    .map(({ name, input, at }): Deciding => {
      const values = points.map(at);
      const correlation = rankCorrelation(values, outcomes);
      const { low, high } = rankInterval(correlation, outcomes.length, levelAmong(columns.length));
      return { name, input, values, correlation, standsOut: low > 0 || high < 0 };
    })
    .filter(({ correlation }) => !Number.isNaN(correlation))
    .sort((one, other) => Math.abs(other.correlation) - Math.abs(one.correlation));
}

/** Inputs whose correlation can be told from chance, the strongest first. */
export function inputsStandingOut(...study: Parameters<typeof inputsByStrength>): Deciding[] {
  return inputsByStrength(...study).filter(({ standsOut }) => standsOut);
}

/** A value of an input that tells an answer from all others. */
export interface Turning<Answer> {
  readonly name: string;
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
