// Which input leads, in how many of the outcomes, in a sentence.
import type { SensitivityQuantity, SensitivityRow } from "../experiment/analysis/results.ts";

/** "disclosure.perContact leads in 3 of 4 panels"; or that nothing can be told from 0. */
export function sensitivityFinding(
  outcomes: readonly (readonly SensitivityRow[])[],
  quantity: SensitivityQuantity,
): string {
  const leaders = outcomes.flatMap((rows) => leaderOf(rows, quantity) ?? []);
  if (leaders.length === 0) return "No input can be told from 0 with this sample of points";
  const times = (input: string) => leaders.filter((leader) => leader === input).length;
  const [first] = [...new Set(leaders)].sort((one, other) => times(other) - times(one));
  const panels = outcomes.length === 1 ? "" : ` in ${times(first)} of ${outcomes.length} panels`;
  return `The outcome hangs most on ${first}${panels}`;
}

/** The input with the largest number; none where all are about 0 or without a range. */
function leaderOf(rows: readonly SensitivityRow[], quantity: SensitivityQuantity): string | undefined {
  const told = rows.filter(
    (row) =>
      row.quantity === quantity && row.input !== "dummy" && !row.isAboutZero && Number.isFinite(row.low),
  );
  const [largest] = told.sort((one, other) => Math.abs(other.value) - Math.abs(one.value));
  return largest?.input;
}
