// How far a match in the page goes: as far as the command's, or less far for those who wait.
import type { WavesAsked } from "../../experiment/plan/study-request.ts";

export interface MatchSize {
  readonly waves: WavesAsked;
  /** Of each set. */
  readonly replications: number;
}

export const matchSizes = {
  quick: { waves: { waves: 3, pointsPerWave: 40, inputs: "guesses" }, replications: 2 },
  /** What the command does when nothing else is asked of it. */
  whole: { waves: { waves: 3, pointsPerWave: 100, inputs: "guesses" }, replications: 4 },
} as const satisfies Readonly<Record<string, MatchSize>>;
