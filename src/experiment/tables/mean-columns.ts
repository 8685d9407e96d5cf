// The columns of a table of means over runs.
import type { MeanOverRuns } from "../analysis/mean-over-runs.ts";

export const meanColumn = {
  name: "mean",
  unit: "as the quantity says",
  meaning: "Mean over replications; empty when defined in none.",
  value: ({ mean }: MeanOverRuns) => mean,
} as const;

export const meanCountColumn = {
  name: "replications",
  unit: "replications",
  type: "integer",
  meaning: "Replications in which it is defined.",
  value: ({ replications }: MeanOverRuns) => replications,
} as const;
