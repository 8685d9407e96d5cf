// What one simulated programme comes to: every measure, who got what, where the minutes went.

export interface Outcome {
  /** By the position of a measure's name in `measureNames`; NaN means undefined in this run. */
  readonly measures: Float64Array;
  readonly distribution: DistributionTable;
  readonly minutesByRole: MinutesByRole;
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
