// What one simulated programme comes to: every measure, who got what, where the minutes went, how the weeks went.
import type { RunTable } from "./run-table.ts";

export interface Outcome {
  /** By the position of a measure's name in `measureNames`; NaN means undefined in this run. */
  readonly measures: Float64Array;
  readonly distribution: DistributionTable;
  readonly minutesByRole: MinutesByRole;
  readonly weeks: WeeklySeries;
  /** By position in `surveyAnswers`; NaN where undefined. */
  readonly survey: Float64Array;
  /** Measures of one's own, by name; NaN means undefined in this run. */
  readonly ownMeasures?: Readonly<Record<string, number>>;
  /** Further tables of the run by name; those of the detail only where it was asked for. */
  readonly tables?: Readonly<Record<string, RunTable>>;
  /** Hash of everything that happened, day by day; equal hashes mean equal trajectories. */
  readonly trajectory: string;
  /** Random numbers drawn. */
  readonly drawsMade: number;
}

export interface DistributionTable {
  readonly domains: readonly string[];
  /** Clients ever in need of the domain during follow-up; then counts of needs disclosed, funded, referred; dollars spent. */
  readonly inNeed: readonly number[];
  readonly disclosed: readonly number[];
  readonly funded: readonly number[];
  readonly referred: readonly number[];
  readonly spending: readonly number[];
  /** Lorenz curve of funded/needed at 0, 0.05, ... 1 of clients: 21 points, NaN when nothing was funded. */
  readonly lorenz: readonly number[];
}

export interface MinutesByRole {
  readonly roles: readonly string[];
  readonly activities: readonly string[];
  /** `minutes[role][activity]`: mean minutes per worker of the role and paid day; NaN for a role nobody holds. */
  readonly minutes: readonly (readonly number[])[];
}

/** Weeks of five working days from the first day of the warm-up to the last observed one. */
export interface WeeklySeries {
  readonly names: readonly string[];
  /** `values[series * weeks + week]`; NaN where a series is undefined. */
  readonly values: Float64Array;
}

/** How many weeks there are. */
export function weekCount({ names, values }: WeeklySeries): number {
  return names.length === 0 ? 0 : values.length / names.length;
}
