// Every plan under the same possible worlds: how often it is ahead of the baseline, and what that hangs on.
import { type Flip, flipValue } from "../../statistics/sensitivity/flip.ts";
import { rankCorrelation } from "../../statistics/sensitivity/rank-correlation.ts";
import { rankInterval } from "../../statistics/sensitivity/rank-interval.ts";
import type { Design, DesignInput } from "../plan/designs/design.ts";
import { familyRisk } from "./compare.ts";
import { type PointOutcomes, pointGains } from "./point-outcomes.ts";
import type { FuturesRow, StudyResults, WorldAnswer } from "./results.ts";

/**
 * One row for each plan but the baseline and each primary measure, over the worlds in which the gain is defined. A
 * world counts as higher or lower when the mean paired difference is at least what matters.
 */
export function analyseFutures(
  study: Pick<StudyResults, "scenario" | "cells" | "rows">,
  design: Design,
): FuturesRow[] {
  const mattersOf = new Map(study.scenario.measures.map(({ measure, matters }) => [measure, matters]));
  return pointGains(study, design).map((gain) => rowOf(gain, design, mattersOf.get(gain.measure) ?? 0));
}

function rowOf(
  { plan, than = "", measure, outcomes }: PointOutcomes,
  design: Design,
  matters: number,
): FuturesRow {
  const worlds = outcomes.values.flatMap((difference, point) =>
    Number.isNaN(difference) ? [] : [{ difference, point: design.points[point] }],
  );
  const differences = worlds.map(({ difference }) => difference);
  const answers = differences.map((difference) => answerOf(difference, matters));
  const times = (wanted: WorldAnswer) => answers.filter((answer) => answer === wanted).length;
  const ascending = [...differences].sort((one, other) => one - other);
  return {
    plan,
    than,
    measure,
    worlds: worlds.length,
    higher: times("higher"),
    lower: times("lower"),
    same: times("same"),
    matters,
    least: ascending[0] ?? Number.NaN,
    greatest: ascending[ascending.length - 1] ?? Number.NaN,
    ...decidedBy(worlds, differences, answers, design),
  };
}

function answerOf(difference: number, matters: number): WorldAnswer {
  if (difference > 0 && difference >= matters) return "higher";
  return difference < 0 && difference <= -matters ? "lower" : "same";
}

/** An input over the worlds, whose ranks go along with the difference's. */
interface Deciding {
  readonly name: DesignInput["name"];
  readonly values: readonly number[];
  readonly correlation: number;
}

/** The input whose ranks go along with the difference's most, if any can be told from chance, and where the answer turns. */
function decidedBy(
  worlds: readonly { readonly point: Design["points"][number] }[],
  differences: readonly number[],
  answers: readonly WorldAnswer[],
  design: Design,
): Partial<FuturesRow> {
  // The largest of many correlations is large by chance alone: it must stand out among as many as there are inputs.
  const level = 1 - familyRisk / design.inputs.length;
  const standingOut = design.inputs
    .map(({ name }): Deciding => {
      const values = worlds.map(({ point }) => Number(point[name]));
      return { name, values, correlation: rankCorrelation(values, differences) };
    })
    .filter(({ correlation }) => {
      if (Number.isNaN(correlation)) return false;
      const { low, high } = rankInterval(correlation, worlds.length, level);
      return low > 0 || high < 0;
    })
    .sort((one, other) => Math.abs(other.correlation) - Math.abs(one.correlation));
  if (standingOut.length === 0) return {};
  const [{ name, correlation }] = standingOut;
  return { decidedBy: name, rankCorrelation: correlation, ...turnOf(standingOut, answers) };
}

/**
 * The input and value that tell the commonest answer best from both others; where none does, the next commonest. Only
 * inputs that stand out from chance are looked at, for of many inputs one tells a few worlds apart by luck.
 */
function turnOf(inputs: readonly Deciding[], answers: readonly WorldAnswer[]): Partial<FuturesRow> {
  for (const answer of byFrequency(answers)) {
    const is = answers.map((one) => one === answer);
    const [best] = inputs
      .flatMap(({ name, values }) => {
        const flip = flipValue(values, is);
        return flip === undefined ? [] : [{ name, flip }];
      })
      .sort((one, other) => other.flip.rightShare - one.flip.rightShare);
    if (best !== undefined) return turnTold(best.name, answer, best.flip);
  }
  return {};
}

function turnTold(flipInput: DesignInput["name"], flipAnswer: WorldAnswer, flip: Flip): Partial<FuturesRow> {
  const flipSide = flip.isYesAbove ? "above" : "below";
  return { flipInput, flipsAt: flip.at, flipAnswer, flipSide, flipRightShare: flip.rightShare };
}

/** The answers that occur, the commonest first. */
function byFrequency(answers: readonly WorldAnswer[]): WorldAnswer[] {
  const times = (wanted: WorldAnswer) => answers.filter((answer) => answer === wanted).length;
  return (["higher", "lower", "same"] as const)
    .filter((answer) => times(answer) > 0)
    .sort((one, other) => times(other) - times(one));
}
