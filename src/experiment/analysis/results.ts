// What a finished study holds in memory, before any of it becomes a file, a sentence or a picture.

import type { MeasureName, OwnMeasureEntry } from "../../model/measures.ts";
import type { WeekSeriesName } from "../../model/week-series.ts";
import type { Changes, Hypothesis } from "../../scenario/scenario.ts";
import type { Interval } from "../../statistics/interval.ts";
import type { Verdict as JudgedVerdict } from "../../statistics/verdict.ts";
import type { StudyPlan } from "../plan/study-plan.ts";
import type { NotJudged } from "../plan/unjudged.ts";
import type { RunRow } from "../run/rows.ts";
import type { AblationResult } from "./ablation.ts";
import type { CellValues } from "./cell-values.ts";
import type { ChartFindings } from "./chart-findings.ts";
import type { Telling, Units } from "./left-out.ts";
import type { Matching } from "./matching/matching.ts";
import type { SearchFindings } from "./search/search-findings.ts";
import type { FuturesRow, WorldClaim } from "./world-rows.ts";

export type { Interval } from "../../statistics/interval.ts";
export type { DecidingInput, FuturesRow, WorldAnswer, WorldClaim, WorldNoise } from "./world-rows.ts";

/** One of the four that a range can give, or that the claim could not be judged at all. */
export type Verdict = JudgedVerdict | NotJudged["kind"];

/** `plan` minus the scenario's baseline at one point, for one measure: a row of differences.csv. */
export interface Difference {
  readonly plan: string;
  readonly than: string;
  readonly pointIndex: number;
  readonly point: Changes;
  readonly measure: MeasureName;
  readonly interval: Interval;
  /** Raw two-sided paired p-value. */
  readonly pValue: number;
  /** In how many of `interval.count` pairs the plan was above. */
  readonly pairsAbove: number;
  readonly pairsBelow: number;
  readonly matters: number;
  readonly reading: "higher" | "lower" | "same" | "unclear";
  /**
   * Whether the reading can be told at all: not where the measure is never defined in both plans, nor where it is in one
   * or two programmes alone of several.
   */
  readonly isTold: boolean;
  /** Nothing that differs between the two leads to the measure in this model, so that it could not but be the same. */
  readonly isUnconnected?: true;
}

export interface HypothesisResult {
  readonly hypothesis: Hypothesis;
  readonly verdict: Verdict;
  /** Why there is none, where the claim could not be judged: its numbers then say nothing. */
  readonly notJudged?: NotJudged;
  /** For "practically-the-same": the interval excludes 0 all the same. */
  readonly isNotZero: boolean;
  /**
   * Of the difference as stated (not sign-turned). `rises` and `falls`: last point minus first. `peaks-inside`: the
   * peak minus the end it beats by less, on the even replications.
   */
  readonly interval: Interval;
  /** Confidence level of the interval: 1 - 0.05/h, or 1 - 0.10/h where sameness is expected. */
  readonly level: number;
  /** The smallest difference that the verdict counts; in log odds on the logit scale. */
  readonly margin: number;
  /**
   * Raw. Two-sided paired against 0; where sameness is expected, the larger of the two one-sided; `peaks-inside`: the
   * larger of those against the two ends.
   */
  readonly pValue: number;
  readonly holmPValue: number;
  /**
   * In how many of `interval.count` replications the difference had the expected sign, was smaller than the margin
   * (sameness), or the peak was better than both ends.
   */
  readonly pairsAsExpected: number;
  /** Trends: the slope per unit of the lever. */
  readonly slope?: Interval;
  /** `peaks-inside`: the lever's value that is best on odd replications. */
  readonly peakAt?: number;
  /** `rises` and `falls`: where between its ends the course turns, beyond chance. */
  readonly turn?: Turn;
  /**
   * Trends told as a share: the gain at the first point, in the measure's better direction. `interval` and `margin` are
   * then shares of it, NaN where its range is not wholly above 0.
   */
  readonly gain?: Interval;
  /** Undecided: how many replications would decide, if the estimate stays. */
  readonly replicationsToDecide?: number;
  /** Claims about engagement quality alone. */
  readonly firmness?: Firmness;
  /** Claims about engagement: the same on the other index. */
  readonly otherEngagement?: OtherEngagement;
}

/** A claim about engagement on the index that counts other clients and days. */
export interface OtherEngagement {
  readonly measure: MeasureName;
  readonly verdict: Verdict;
  readonly interval: Interval;
  /** The two have opposite signs, each beyond chance. */
  readonly dependsOnWhoIsCounted: boolean;
}

/** A course is higher, or lower, at a value between its ends than at both of them. */
export interface Turn {
  readonly kind: "peak" | "dip";
  /** The lever's value. */
  readonly at: number;
}

/** Whether a claim's sign hangs on how the parts of the index are weighed and joined. */
export interface Firmness {
  /** The sign holds for at least 95 % of random weights, geometric and arithmetic, and for the smallest part. */
  readonly isFirm: boolean;
  /** Share of 1,000 random weights with the sign, 0 to 1. */
  readonly geometricShare: number;
  readonly arithmeticShare: number;
  readonly smallestPartHolds: boolean;
}

/**
 * `first` and `total`: Sobol' indices. `meanSize`, `mean`, `deviation`: Morris's mu*, mu and sigma, per whole range.
 * `noiseOfOneRun`, `noiseLeftInMeans`: shares of variance that are chance, of single runs and of the points' means.
 */
export type SensitivityQuantity =
  | "first"
  | "total"
  | "meanSize"
  | "mean"
  | "deviation"
  | "rankCorrelation"
  | "noiseOfOneRun"
  | "noiseLeftInMeans";

/** A row of sensitivity.csv. */
export interface SensitivityRow extends Units {
  readonly plan: string;
  /** The baseline, where the outcome is the plan's gain on it. */
  readonly than?: string;
  readonly measure: MeasureName;
  /** A parameter; `dummy`, an input that does nothing; `replications`, chance. */
  readonly input: string;
  readonly quantity: SensitivityQuantity;
  readonly value: number;
  /** Range over samples of points; NaN where there is none. */
  readonly low: number;
  readonly high: number;
  /** The range contains 0; of a total index, it is no higher than the dummy's. */
  readonly isAboutZero: boolean;
  /** A Sobol' index below 0 or above 1, which no input can have: only chance makes it. */
  readonly isOutOfBounds: boolean;
  /** More than this share of the units may not lack a value, else no number is given. */
  readonly mostLeftOutShare: number;
  readonly telling: Telling;
}

/** A weekly series of a plan at a point. */
export interface SeriesOfCell {
  readonly cellIndex: number;
  readonly series: WeekSeriesName;
}

/** Whether the warm-up is long enough, told from weekly series of the plan and point where it is the least so. */
export interface WarmUpCheck {
  readonly warmUpDays: number;
  /** Warm-up and observed days. */
  readonly runDays: number;
  /**
   * Working days after which every series judged has forgotten its beginning; absent where there is none, or where
   * any of them is too short to tell.
   */
  readonly settledDays?: number;
  /** Series of any plan and point for which the run is too short to tell: the boundary case of MSER-5, its error. */
  readonly unsettled: readonly SeriesOfCell[];
  /** Series of any plan and point that are defined in some weeks and not in others, and so not judged. */
  readonly unjudged: readonly SeriesOfCell[];
  /** Series judged, over all plans and points. */
  readonly judged: number;
}

/** A plan and the rows that came of it: what an analysis is made from. */
export interface StudyRows extends StudyPlan {
  /** Ordered by cell, then replication; copied cells have their rows too. An interrupted study has fewer. */
  readonly rows: readonly RunRow[];
}

/**
 * What a study found. It alone is told, drawn and written below the analysis: every range, reading and verdict is here,
 * made once, so that one claim has one range and one word wherever it stands.
 */
export interface Findings extends StudyPlan {
  readonly measureNames: readonly MeasureName[];
  /** Where the scenario has measures of its own: columns of runs.csv, no more. */
  readonly ownMeasures?: readonly OwnMeasureEntry[];
  /** By cell, in row order; none for a sample's points. */
  readonly values: readonly CellValues[];
  readonly differences: readonly Difference[];
  /** Confidence level of the differences' intervals: 1 - 0.05/h with h hypotheses in the file. */
  readonly differenceLevel: number;
  /** In the file's order; without those that speak of plans or points that this study did not run. */
  readonly hypotheses: readonly HypothesisResult[];
  /** Of an ablation: every claim with each mechanism off by itself. */
  readonly ablation?: readonly AblationResult[];
  /** Absent where no office is studied in a steady state, and in an ablation. */
  readonly warmUp?: WarmUpCheck;
  /** Where the points are a sample or somebody's own table. */
  readonly sensitivity?: readonly SensitivityRow[];
  /** Where the points are possible worlds (Latin hypercubes and tables) and plans are compared. */
  readonly futures?: readonly FuturesRow[];
  /** Of a match: what of the observed the model can look like, and what is ruled out. */
  readonly matching?: Matching;
  /** Of a search: who is on the frontier. */
  readonly search?: SearchFindings;
  /** Where plans are compared over possible worlds: every claim that their points can judge. */
  readonly claimsOverWorlds?: readonly WorldClaim[];
  /** Position of the point that is looked at first: the one that most hypotheses name. */
  readonly pointOfView: number;
  readonly charts: ChartFindings;
}

/** The findings, with the rows that the tables of runs are written from. */
export interface StudyResults extends Findings, StudyRows {}
