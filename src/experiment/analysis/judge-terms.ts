// What every form of hypothesis needs to know, and what each comes back with.
import type { HypothesisResult } from "./results.ts";

/** What all forms need to know of a claim. */
export interface Terms {
  readonly level: number;
  /** The smallest difference that matters, on the scale of the claim. */
  readonly margin: number;
  readonly byAtLeast: number | undefined;
  /** Replications of each cell. */
  readonly replications: number;
}

/** A result before p-values are adjusted over the whole file. */
export type Judged = Omit<HypothesisResult, "hypothesis" | "holmPValue">;
