// Which inputs a study's outcomes hang on: what its design allows to be said, one number a row.
import { experimentStream } from "../../random/experiment-stream.ts";
import { leftInMeansRange, noiseShare } from "../../statistics/sensitivity/noise-share.ts";
import type { Design } from "../plan/designs/design.ts";
import { mostLeftOutShare, tellingOf } from "./left-out.ts";
import { morrisNumbers } from "./morris-numbers.ts";
import { type PointOutcomes, pointOutcomes } from "./point-outcomes.ts";
import { rankNumbers } from "./rank-numbers.ts";
import type { SensitivityRow, StudyResults } from "./results.ts";
import { sobolNumbers } from "./sobol-numbers.ts";

/** Confidence level of the ranges of sensitivity.csv. */
export const sensitivityLevel = 0.95;

const resamples = 500;

/** One number about one input, or about what is no input: the dummy and the noise of replications. */
export type SensitivityNumber = Omit<SensitivityRow, "plan" | "than" | "measure">;

/** How the ranges are drawn. */
export interface Resampling {
  readonly level: number;
  readonly resamples: number;
  readonly random: () => number;
}

/**
 * Sobol' indices of a Saltelli design, elementary effects of a Morris design, rank correlations of any other, with
 * their ranges; then how much of the variance is chance.
 */
export function analyseSensitivity(
  study: Pick<StudyResults, "scenario" | "cells" | "rows">,
  design: Design,
): SensitivityRow[] {
  const { seed } = study.scenario.parameters;
  return pointOutcomes(study, design).flatMap((outcomes): SensitivityRow[] => {
    const { plan, than, measure } = outcomes;
    const random = experimentStream(seed, `bootstrap of ${[plan, than, measure].join(" ")}`);
    const numbers = numbersOf(design, outcomes, { level: sensitivityLevel, resamples, random });
    return [...numbers, ...noiseNumbers(outcomes)].map((number) => ({
      plan,
      ...(than === undefined ? {} : { than }),
      measure,
      ...number,
    }));
  });
}

function numbersOf(design: Design, { outcomes }: PointOutcomes, how: Resampling): SensitivityNumber[] {
  switch (design.kind) {
    case "saltelli":
      return sobolNumbers(design, outcomes, how);
    case "morris":
      return morrisNumbers(design, outcomes, how);
    case "latin-hypercube":
    case "table":
    case "waves":
      return rankNumbers(design, outcomes, how);
  }
}

/** Over the points with a value in every replication. */
function noiseNumbers({ runs }: PointOutcomes): SensitivityNumber[] {
  const whole = runs.filter((point) => !point.some(Number.isNaN));
  const counted = { unit: "point", mostLeftOutShare, units: runs.length, used: whole.length } as const;
  const telling = tellingOf(counted, runs.flat(), whole.flat());
  const share = noiseShare(telling === "told" ? whole : []);
  const range = leftInMeansRange(share, whole.length, sensitivityLevel);
  const noise = {
    input: "replications",
    low: Number.NaN,
    high: Number.NaN,
    isAboutZero: false,
    isOutOfBounds: false,
    ...counted,
    telling,
  };
  return [
    { ...noise, quantity: "noiseOfOneRun", value: share.ofOneRun },
    { ...noise, ...range, quantity: "noiseLeftInMeans", value: share.leftInMeans },
  ];
}
