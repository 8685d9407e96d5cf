// Every plan under the same possible worlds: how often it is ahead of the baseline, and what that hangs on.
import { flipValue } from "../../../statistics/sensitivity/flip.ts";
import { rankCorrelation } from "../../../statistics/sensitivity/rank-correlation.ts";
import { rankInterval } from "../../../statistics/sensitivity/rank-interval.ts";
import { familyRisk } from "../compare.ts";
import type { Design } from "../designs/design.ts";
import type { FuturesRow, StudyResults } from "../results.ts";
import { type PointOutcomes, pointGains } from "./point-outcomes.ts";

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
  const higher = differences.filter((difference) => difference > 0 && difference >= matters).length;
  const lower = differences.filter((difference) => difference < 0 && difference <= -matters).length;
  const ascending = [...differences].sort((one, other) => one - other);
  return {
    plan,
    than,
    measure,
    worlds: worlds.length,
    higher,
    lower,
    same: worlds.length - higher - lower,
    matters,
    least: ascending[0] ?? Number.NaN,
    greatest: ascending[ascending.length - 1] ?? Number.NaN,
    ...decidedBy(worlds, differences, design),
  };
}

/**
 * The input whose ranks go along with the difference's most, if it can be told from chance, and the value at which
 * the difference changes its sign.
 */
function decidedBy(
  worlds: readonly { readonly point: Design["points"][number] }[],
  differences: readonly number[],
  design: Design,
): Pick<FuturesRow, "decidedBy" | "rankCorrelation" | "flipsAt" | "flipRightShare"> {
  const ranked = design.inputs
    .map(({ name }) => {
      const values = worlds.map(({ point }) => Number(point[name]));
      return { name, values, correlation: rankCorrelation(values, differences) };
    })
    .filter(({ correlation }) => !Number.isNaN(correlation))
    .sort((one, other) => Math.abs(other.correlation) - Math.abs(one.correlation));
  if (ranked.length === 0) return {};
  const [{ name, values, correlation }] = ranked;
  // The largest of many correlations is large by chance alone: it must stand out among as many as there are inputs.
  const { low, high } = rankInterval(correlation, worlds.length, 1 - familyRisk / design.inputs.length);
  if (!(low > 0 || high < 0)) return {};
  const flip = flipValue(
    values,
    differences.map((difference) => difference > 0),
  );
  return {
    decidedBy: name,
    rankCorrelation: correlation,
    ...(flip === undefined ? {} : { flipsAt: flip.at, flipRightShare: flip.rightShare }),
  };
}
