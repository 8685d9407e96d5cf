// The scenario's claims against the runs: each form of hypothesis, its interval, its verdict.

import { measureEntry } from "../../model/measures.ts";
import { type Hypothesis, isToldAsShare, type Scenario } from "../../scenario/scenario.ts";
import { holmAdjust } from "../../statistics/holm.ts";
import type { ClaimPlaces, PointCells, TrendPoint } from "../plan/hypothesis-cells.ts";
import type { PlannedClaim } from "../plan/study-plan.ts";
import { type NotJudged, pairsOfClaim } from "../plan/unjudged.ts";
import { waysBetween } from "../plan/ways-to-measures.ts";
import { type AreAlike, alikeRuns } from "./alike-runs.ts";
import { familyRisk } from "./compare.ts";
import { judgeDifferenceOf } from "./judge-difference.ts";
import { judgePeakAlong } from "./judge-peak.ts";
import { judgeShareAlong } from "./judge-share.ts";
import type { Judged, Terms } from "./judge-terms.ts";
import { judgeTrendAlong } from "./judge-trend.ts";
import type { HypothesisResult, StudyRows } from "./results.ts";
import { type RunValues, runValues } from "./run-values.ts";

/** A share of 0 or 1 has no log odds; it counts as this much away from its end. */
const leastShare = 0.001;

/** Log odds per share is 4 at a share of 0.5 and more elsewhere: what is under 4m in log odds is under m in shares. */
const leastLogitSlope = 4;

/**
 * Judges every hypothesis whose cells were run, in file order. Replications in which a value is undefined are left
 * out pairwise. On the logit scale the values are shares cut to 0.001-0.999, `byAtLeast` is in log odds, and a
 * measure's own margin is taken times 4.
 */
export function judgeHypotheses(study: StudyRows): HypothesisResult[] {
  const { scenario, claims, rows, replications } = study;
  const valuesOf = runValues(rows, replications);
  const areAlike = alikeRuns(rows);
  const judged = claims.flatMap((claim) => {
    const { hypothesis, places } = claim;
    if (places === undefined) return [];
    const found = judgeClaim(hypothesis, places, scenario, valuesOf);
    const notJudged = claim.notJudged ?? foundUnconnected(claim, study, valuesOf, areAlike);
    return [{ hypothesis, ...(notJudged === undefined ? found : withoutVerdict(found, notJudged)) }];
  });
  const adjusted = holmAdjust(judged.map(({ pValue }) => pValue));
  return judged.map((result, index) => ({ ...result, holmPValue: adjusted[index] }));
}

/** Where the table of reads cannot tell, runs that are the same in everything say that nothing leads to the measure. */
function foundUnconnected(
  { hypothesis, places }: PlannedClaim,
  { scenario, cells }: StudyRows,
  valuesOf: RunValues,
  areAlike: AreAlike,
): NotJudged | undefined {
  if (places === undefined) return undefined;
  const ofMeasure = (cellIndex: number) => valuesOf(cellIndex, hypothesis.measure);
  const pairs = pairsOfClaim(places).find((some) =>
    some.every(([one, other]) => areAlike(one, other, ofMeasure)),
  );
  if (pairs === undefined) return undefined;
  const ways = pairs.map(([one, other]) => waysBetween(scenario, cells[one], cells[other]));
  const levers = [...new Set(ways.flatMap((way) => way.levers))];
  return { kind: "not-connected", levers, leadTo: [], byRuns: true };
}

/** What was found without what only a judgement gives. */
function withoutVerdict({ interval, level, margin }: Judged, notJudged: NotJudged): Judged {
  return {
    verdict: notJudged.kind,
    notJudged,
    isNotZero: false,
    interval,
    level,
    margin,
    pValue: Number.NaN,
    pairsAsExpected: 0,
  };
}

/** At which level a claim is judged, and which size counts in it. */
export function termsOf(hypothesis: Hypothesis, scenario: Scenario): Terms {
  const named = scenario.measures.find(({ measure }) => measure === hypothesis.measure);
  const matters = named?.matters ?? measureEntry(hypothesis.measure).matters;
  const isLogit = hypothesis.kind === "interaction" && hypothesis.scale === "logit";
  const risk = hypothesis.expect === "same" ? 2 * familyRisk : familyRisk;
  return {
    level: 1 - risk / scenario.hypotheses.length,
    margin: isLogit ? leastLogitSlope * matters : matters,
    byAtLeast: hypothesis.byAtLeast,
    replications: scenario.parameters.replications,
  };
}

/** The verdict on one claim from the runs at its places. */
export function judgeClaim(
  hypothesis: Hypothesis,
  places: ClaimPlaces,
  scenario: Scenario,
  valuesOf: RunValues,
): Judged {
  const terms = termsOf(hypothesis, scenario);
  if (hypothesis.kind === "trend") {
    const points = "planIndex" in places ? [] : places;
    const courses = points.map((point) => gainAt(hypothesis, point, valuesOf));
    const levers = points.map(({ value }) => value);
    const { expect, byShare } = hypothesis;
    const { better } = measureEntry(hypothesis.measure);
    if (expect === "peaks-inside") return judgePeakAlong(levers, courses, better, terms);
    if (!isToldAsShare(hypothesis)) return judgeTrendAlong(levers, courses, expect, terms);
    const gains = better === "lower" ? courses.map((course) => course.map((gain) => -gain)) : courses;
    return judgeShareAlong(levers, gains, expect, { ...terms, byShare });
  }
  if (!("planIndex" in places)) throw new TypeError(`Hypothesis ${hypothesis.name} needs one point.`);
  return judgeDifferenceOf(claimValues(hypothesis, places, valuesOf).differences, hypothesis.expect, terms);
}

/** What a claim about one point speaks of, replication by replication on its own scale; NaN where undefined. */
export interface ClaimValues {
  /** Of each plan that it names. */
  readonly parts: readonly (readonly number[])[];
  /** Their difference, or difference of differences. */
  readonly differences: readonly number[];
}

export function claimValues(
  hypothesis: Hypothesis,
  { planIndex, thanIndex, minus: others }: PointCells,
  valuesOf: RunValues,
): ClaimValues {
  const scaled = scaleOf(hypothesis);
  const parts = [planIndex, thanIndex, ...(others ?? [])].map((cellIndex) =>
    valuesOf(cellIndex, hypothesis.measure).map(scaled),
  );
  const [plan, than, plan2, than2] = parts;
  const gain = minus(plan, than);
  return { parts, differences: plan2 === undefined ? gain : minus(gain, minus(plan2, than2)) };
}

/** A trend's value at one point, replication by replication: of the plan, or of its gain on another. */
export function gainAt(
  hypothesis: Hypothesis,
  { cellIndex, thanIndex }: TrendPoint,
  valuesOf: RunValues,
): number[] {
  const ours = valuesOf(cellIndex, hypothesis.measure);
  return thanIndex === undefined ? ours : minus(ours, valuesOf(thanIndex, hypothesis.measure));
}

/** Replication by replication; NaN where either is. */
function minus(one: readonly number[], other: readonly number[]): number[] {
  return one.map((value, index) => value - other[index]);
}

function scaleOf(hypothesis: Hypothesis): (value: number) => number {
  if (hypothesis.kind !== "interaction" || hypothesis.scale === "raw") return (value) => value;
  return logit;
}

/** Log odds of a share cut to 0.001-0.999. */
export function logit(share: number): number {
  const inside = Math.min(1 - leastShare, Math.max(leastShare, share));
  return Math.log(inside / (1 - inside));
}
