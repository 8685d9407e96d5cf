// Whether a course along a lever turns between its ends, where the first and the last say nothing of it.
import { judgePeak } from "../../statistics/peak.ts";
import type { Turn } from "./results.ts";

const fewestPoints = 3;

/**
 * The value between the ends that is highest, or lowest, on the odd replications and higher, or lower, than both ends
 * on the even ones; nothing where neither is so at `level`.
 * @param levers the lever's values, rising.
 * @param courses for each of them one value per replication, NaN where undefined.
 */
export function findTurn(
  levers: readonly number[],
  courses: readonly (readonly number[])[],
  level: number,
): Turn | undefined {
  if (levers.length < fewestPoints) return undefined;
  const byReplication = courses[0].map((_, index) => courses.map((course) => course[index]));
  for (const [kind, better] of [
    ["peak", "higher"],
    ["dip", "lower"],
  ] as const) {
    const { verdict, pointIndex } = judgePeak(byReplication, better, level);
    if (verdict === "supported" && pointIndex !== undefined) return { kind, at: levers[pointIndex] };
  }
  return undefined;
}
