// What each claim rests on: its verdict with one mechanism off at a time, and how much of its effect goes with it.
import { hasEnds, rangeOf } from "../../statistics/range.ts";
import type { MechanismSwitch } from "../plan/ablation.ts";
import { claimCourse } from "./claim-course.ts";
import { familyRisk } from "./compare.ts";
import { judgeHypotheses } from "./hypotheses.ts";
import type { HypothesisResult, Interval, StudyRows } from "./results.ts";
import { runValues } from "./run-values.ts";

/**
 * `carries`: with the mechanism off the verdict is another, and the effect has changed by more than chance. `moves`:
 * the effect has changed by more than chance, the verdict not. `none`: chance alone explains the change. `untold`: too
 * few programmes, or no value, to tell.
 */
export type MechanismRole = "carries" | "moves" | "none" | "untold";

/** A claim with one mechanism off: a row of ablation.csv. */
export interface AblationResult {
  /** The claim with every mechanism on. */
  readonly whole: HypothesisResult;
  readonly off: MechanismSwitch;
  /** The same claim at the same points with the mechanism off. */
  readonly without: HypothesisResult;
  /** The effect with it off minus that with all on, replication by replication on the same lives. */
  readonly change: Interval;
  readonly changeLevel: number;
  readonly role: MechanismRole;
}

/**
 * Every claim with every mechanism: claims in file order, mechanisms in the table's. Changes are judged at
 * 1 - 0.05/(h m) with h claims and m mechanisms, so that all of them hold together.
 */
export function analyseAblation(study: StudyRows, whole: readonly HypothesisResult[]): AblationResult[] {
  const { ablations = [], claims, rows, replications, scenario } = study;
  const valuesOf = runValues(rows, replications);
  const changeLevel = 1 - familyRisk / Math.max(1, scenario.hypotheses.length * ablations.length);
  const judged = ablations.map(({ off, claims: there }) => ({
    off,
    there,
    results: judgeHypotheses({ ...study, claims: there }),
  }));
  return whole.flatMap((result) => {
    const isSame = ({ hypothesis }: { hypothesis: { name: string } }) =>
      hypothesis.name === result.hypothesis.name;
    const here = claimCourse(result.hypothesis, claims.find(isSame)?.places, valuesOf);
    return judged.flatMap(({ off, there, results }) => {
      const without = results.find(isSame);
      if (without === undefined) return [];
      const course = claimCourse(result.hypothesis, there.find(isSame)?.places, valuesOf);
      const change = rangeOf(
        course.map((value, index) => value - here[index]),
        changeLevel,
      );
      return [{ whole: result, off, without, change, changeLevel, role: roleOf(result, without, change) }];
    });
  });
}

function roleOf(whole: HypothesisResult, without: HypothesisResult, change: Interval): MechanismRole {
  if (!hasEnds(change)) return "untold";
  if (change.low <= 0 && change.high >= 0) return "none";
  return without.verdict === whole.verdict ? "moves" : "carries";
}
