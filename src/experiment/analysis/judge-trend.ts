// A claim that a measure, or a plan's gain, rises or falls along a lever.
import { rangeOf } from "../../statistics/range.ts";
import { replicationsToDecide } from "../../statistics/replications-to-decide.ts";
import { slope } from "../../statistics/slope.ts";
import { judgeTrend } from "../../statistics/verdict.ts";
import { findTurn } from "./find-turn.ts";
import { differsFromZeroP, scaledUp } from "./judge-difference.ts";
import type { Judged, Terms } from "./judge-terms.ts";

/**
 * @param levers the lever's values, rising.
 * @param courses for each of them one value per replication, NaN where undefined.
 */
export function judgeTrendAlong(
  levers: readonly number[],
  courses: readonly (readonly number[])[],
  expect: "rises" | "falls",
  terms: Terms,
): Judged {
  const { level, margin, byAtLeast, replications } = terms;
  const first = courses[0];
  const changes = courses[courses.length - 1].map((value, index) => value - first[index]);
  const slopes = changes.map((_, index) =>
    slope(
      levers,
      courses.map((course) => course[index]),
    ),
  );
  const change = rangeOf(changes, level);
  const steepness = rangeOf(slopes, level);
  const judged = judgeTrend({ change, slope: steepness, expect, margin, byAtLeast });
  const direction = expect === "rises" ? "higher" : "lower";
  const claim = { expect: direction, level } as const;
  const forChange = scaledUp(
    replicationsToDecide({ ...claim, interval: change, margin, byAtLeast }),
    change,
    replications,
  );
  const forSlope = scaledUp(
    replicationsToDecide({ ...claim, interval: steepness, margin: 0 }),
    steepness,
    replications,
  );
  const turn = findTurn(levers, courses, level);
  const isOpen = judged.verdict === "undecided" && forChange !== undefined && forSlope !== undefined;
  return {
    ...judged,
    interval: change,
    level,
    margin: byAtLeast ?? margin,
    pValue: differsFromZeroP(changes, change),
    pairsAsExpected: changes.filter((value) => (expect === "rises" ? value > 0 : value < 0)).length,
    slope: steepness,
    ...(turn === undefined ? {} : { turn }),
    ...(isOpen ? { replicationsToDecide: Math.max(forChange, forSlope) } : {}),
  };
}
