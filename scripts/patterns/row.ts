// What a pattern is: a claim from outside the model, the agency in which it is read, and a rule stated before it is run.
import type { Parameters } from "../../src/model/parameters.ts";
import type { ReadingName } from "./readings.ts";

/** I follows from an input or a definition, C was calibrated, E emerges; only E rows can be evidence. */
export type Kind = "I" | "C" | "E";

/** `reported` where the row asks for a number and not for a verdict. */
export type PatternVerdict = "holds" | "does not hold" | "reported";

/** One agency of a row, and what is read in its runs beside the measures. */
export interface Arm {
  readonly parameters: Parameters;
  readonly reading?: ReadingName;
  /** Replications where fewer are enough, since the arm is only reported; the row's when absent. */
  readonly seeds?: number;
}

/** One line of a row's answer. */
export interface Part {
  /** What the number is, in words. */
  readonly says: string;
  readonly value: number;
  /** Ends of the interval over replications; NaN where there is none. */
  readonly low: number;
  readonly high: number;
  /** The band or bound that it is held against; empty where it is only reported. */
  readonly bound: string;
  readonly verdict: PatternVerdict;
}

/** What the runs of a row came to. */
export interface RowRuns {
  /**
   * One value for each replication: a measure's, or one of the arm's reading; NaN where it is undefined.
   * @throws Error for an arm or a name that the row does not have.
   */
  values(arm: string, name: string): number[];
}

export interface PatternRow {
  readonly id: string;
  readonly kind: Kind;
  readonly claim: string;
  readonly source: string;
  /** L read in the source named, B standard literature, D arithmetic on L, J judgement, seed: the study or essay that the project starts from. */
  readonly grade: string;
  readonly agency: string;
  /** Replications of each arm, unless fewer are asked for. */
  readonly seeds: number;
  /** The decision rule, in words; {@link judge} is the same in code. */
  readonly rule: string;
  readonly arms: Readonly<Record<string, Arm>>;
  readonly judge: (runs: RowRuns) => readonly Part[];
}

/** A row holds when each of its parts does that is decided; one that decides nothing is reported. */
export function rowVerdict(parts: readonly Part[]): PatternVerdict {
  const decided = parts.filter(({ verdict }) => verdict !== "reported");
  if (decided.length === 0) return "reported";
  return decided.every(({ verdict }) => verdict === "holds") ? "holds" : "does not hold";
}
