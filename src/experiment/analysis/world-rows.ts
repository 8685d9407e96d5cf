// What is found over possible worlds: rows of futures.csv and of claims.csv.
import type { MeasureName } from "../../model/measures.ts";
import type { Hypothesis } from "../../scenario/scenario.ts";
import type { NotJudged } from "../plan/unjudged.ts";
import type { Verdict } from "./results.ts";

/** What a world can say of a plan beyond chance: higher, lower, or about the same. */
export type WorldAnswer = "higher" | "lower" | "same";

/** How much of the spread of the worlds' means is chance left in them. */
export interface WorldNoise {
  /** Of the variance, 0 to 1. */
  readonly share: number;
  /** Ends of its range at the level of the worlds' own. */
  readonly low: number;
  readonly high: number;
  /** With a value in every replication, over which alone it is told. */
  readonly worlds: number;
}

/** A plan against the baseline over possible worlds: a row of futures.csv. */
export interface FuturesRow {
  readonly plan: string;
  readonly than: string;
  readonly measure: MeasureName;
  /** All of them. */
  readonly worlds: number;
  /** With a value of the difference in some replication. */
  readonly defined: number;
  /** Worlds whose own paired range lies above 0, below 0, or within what matters; the other defined ones are unclear. */
  readonly higher: number;
  readonly lower: number;
  readonly same: number;
  readonly unclear: number;
  /** Confidence level of each world's range. */
  readonly level: number;
  /** Of each world. */
  readonly replications: number;
  /** Replications a world that would call nine in ten of them; absent where nobody can say. */
  readonly replicationsToCall?: number;
  /** Absent where it cannot be told: with one replication, one world, or where nothing varies. */
  readonly noise?: WorldNoise;
  readonly matters: number;
  /** Smallest and largest mean difference of any world. */
  readonly least: number;
  readonly greatest: number;
  /** The size that a rank correlation must exceed to be told from chance; NaN where no size would do. */
  readonly noiseFloor: number;
  /** The input whose ranks go with the difference's most; absent when none can be told from chance. */
  readonly decidedBy?: string;
  readonly rankCorrelation?: number;
  /** The input and the value that tell best whether a world has `flipAnswer`; absent where none tells well enough. */
  readonly flipInput?: string;
  readonly flipsAt?: number;
  /** The answer of most worlds that a value can tell from both others, and on which side of the value it lies. */
  readonly flipAnswer?: WorldAnswer;
  readonly flipSide?: "above" | "below";
  /** Share of the worlds that this one value tells rightly. */
  readonly flipRightShare?: number;
}

/** An input that a claim goes along with most, and whether chance alone could make that. */
export interface DecidingInput {
  readonly input: string;
  /** Spearman's, of the input and the effect over the worlds. */
  readonly rankCorrelation: number;
  /** Beyond what chance reaches among as many inputs: then it decides. */
  readonly standsOut: boolean;
  /** Its value was sized once on what offices look like, so that the finding rests on a calibrated number. */
  readonly isSized: boolean;
}

/** A claim over possible worlds, judged in each of them by its own range: a row of claims.csv. */
export interface WorldClaim {
  readonly hypothesis: Hypothesis;
  /** Nothing leads to the measure, or it can have no value, whatever the world. */
  readonly notJudged?: NotJudged;
  readonly worlds: number;
  /** With a value of the effect. */
  readonly defined: number;
  /** Worlds by verdict. */
  readonly supported: number;
  readonly contradicted: number;
  readonly same: number;
  readonly undecided: number;
  /** The share of the worlds in which a claim must hold not to rest on what is varied. */
  readonly holdsShare: number;
  /** Confidence level of each world's range. */
  readonly level: number;
  readonly replications: number;
  /** Replications a world that would decide nine in ten of them; absent where nobody can say. */
  readonly replicationsToCall?: number;
  readonly noise?: WorldNoise;
  /** Smallest and largest effect of any world. */
  readonly least: number;
  readonly greatest: number;
  readonly noiseFloor: number;
  /** The two inputs that the effect goes along with most, whether beyond chance or not; fewer where fewer are varied. */
  readonly deciding: readonly DecidingInput[];
  /** The input and value that tell best whether a world has `flipVerdict`. */
  readonly flipInput?: string;
  readonly flipsAt?: number;
  readonly flipVerdict?: Verdict;
  readonly flipSide?: "above" | "below";
  readonly flipRightShare?: number;
}
