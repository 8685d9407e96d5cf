// What waves of runs teach: stand-ins for the model, wave by wave, that say which positions they rule out.
import { type Emulator, fitEmulator } from "../../../statistics/matching/emulator.ts";
import { polynomialAt } from "../../../statistics/matching/forward-selection.ts";
import { cutoff, implausibility, type Tolerated } from "../../../statistics/matching/implausibility.ts";
import { meanAndVariance } from "../../../statistics/summary.ts";

/** One wave of runs. */
export interface WaveRuns {
  /** `positions[point][input]`: where in its range each input stands, 0 to 1. */
  readonly positions: readonly (readonly number[])[];
  /** `values[point][target][replication]`; NaN where a run failed or the measure is not defined. */
  readonly values: readonly (readonly (readonly number[])[])[];
}

/** What a wave says of one target. */
export interface TargetLearned {
  readonly emulator: Emulator;
  /** Variance of one run about the mean of its point. */
  readonly chance: number;
}

/** By wave, then by target; an entry of a target without a value anywhere in the wave is absent and rules nothing out. */
export type Learned = readonly (readonly (TargetLearned | undefined)[])[];

/**
 * A wave's emulators are made from the points of all waves so far that the emulators before it leave open, for a
 * polynomial need only be right where something is left to look for.
 */
export function learn(targets: readonly Tolerated[], waves: readonly WaveRuns[]): Learned {
  const learned: (readonly (TargetLearned | undefined)[])[] = [];
  for (let wave = 0; wave < waves.length; wave++) {
    const points = waves.slice(0, wave + 1).flatMap(({ positions, values }, from) =>
      positions.flatMap((position, point) => {
        const isIn = from === wave || isOpen(position, targets, learned);
        return isIn ? [{ position, values: values[point] }] : [];
      }),
    );
    learned.push(targets.map((_, target) => learnTarget(points, target)));
  }
  return learned;
}

function learnTarget(
  points: readonly { readonly position: readonly number[]; readonly values: WaveRuns["values"][number] }[],
  target: number,
): TargetLearned | undefined {
  const defined = points.flatMap(({ position, values }) => {
    const told = summarised(values[target]);
    return told.count === 0 ? [] : [{ position, ...told }];
  });
  if (defined.length === 0) return undefined;
  return {
    emulator: fitEmulator(
      defined.map(({ position }) => position),
      defined.map(({ mean }) => mean),
    ),
    chance: pooled(defined),
  };
}

/** Mean and variance over the replications in which there is a value. */
export function summarised(values: readonly number[]) {
  return meanAndVariance(values.filter((value) => !Number.isNaN(value)));
}

/** The mean of the variances, each counting for as many comparisons as it was made from; 0 where there is none. */
function pooled(points: readonly { readonly variance: number; readonly count: number }[]): number {
  const several = points.filter(({ count }) => count > 1);
  const comparisons = several.reduce((sum, { count }) => sum + count - 1, 0);
  if (comparisons === 0) return 0;
  return several.reduce((sum, { variance, count }) => sum + variance * (count - 1), 0) / comparisons;
}

/** The largest implausibility of any target by any wave's emulators; chance is that of the one agency observed. */
export function emulatedImplausibility(
  position: readonly number[],
  targets: readonly Tolerated[],
  learned: Learned,
): number {
  let most = 0;
  for (const wave of learned) {
    for (let target = 0; target < targets.length; target++) {
      const told = wave[target];
      if (told === undefined) continue;
      const { emulator, chance } = told;
      const estimate = polynomialAt(emulator.polynomial, position);
      most = Math.max(most, implausibility(estimate, emulator.variance + chance, targets[target]));
    }
  }
  return most;
}

export function isOpen(
  position: readonly number[],
  targets: readonly Tolerated[],
  learned: Learned,
): boolean {
  return emulatedImplausibility(position, targets, learned) <= cutoff;
}

/**
 * Of a point that was run: by target, from the runs themselves. The variance is that of the mean over the replications
 * and of the one agency observed. NaN where no run has a value.
 */
export function simulatedImplausibilities(
  values: WaveRuns["values"][number],
  targets: readonly Tolerated[],
  learned: readonly (TargetLearned | undefined)[],
): number[] {
  return targets.map((target, index) => {
    const { mean, count } = summarised(values[index]);
    const chance = learned[index]?.chance ?? 0;
    return implausibility(mean, chance * (1 + 1 / count), target);
  });
}
