// One replication of one cell: whatever goes wrong in it becomes a row with a reason and touches no other.

import { type MeasureName, measureNames } from "../../model/measures.ts";
import type { Outcome } from "../../model/outcome.ts";
import { type CellRuns, detailOf } from "../plan/cell-runs.ts";
import type { RunRow } from "./rows.ts";
import type { Simulate } from "./simulate.ts";

/** Never throws: an error, or a measure that cannot be, gives a failed row with the reason. */
export function runReplication(
  cell: Pick<CellRuns, "cellIndex" | "parameters" | "detail" | "isFullDetail">,
  replication: number,
  simulate: Simulate,
): RunRow {
  const { cellIndex, parameters } = cell;
  try {
    const outcome = simulate(parameters, replication, detailOf(cell, replication));
    const fault = faultIn(outcome);
    if (fault !== undefined) return failedRow(cellIndex, replication, fault);
    return { cellIndex, replication, status: "ok", outcome };
  } catch (error) {
    return failedRow(cellIndex, replication, reasonOf(error));
  }
}

export function failedRow(cellIndex: number, replication: number, reason: string): RunRow {
  return { cellIndex, replication, status: "failed", reason };
}

/** The first line of an error as a sentence. */
export function reasonOf(error: unknown): string {
  const line =
    toldBy(error)
      .split(/[\r\n]/, 1)[0]
      .trim() || "It failed without a word";
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

/** Whatever is thrown: somebody's own code may throw what has no text, or whose text throws again. */
function toldBy(error: unknown): string {
  try {
    return String(error instanceof Error ? error.message || error.name : error);
  } catch {
    return "";
  }
}

/**
 * Plain counts, which every run has, be they 0. All other measures are means and shares, undefined where there is
 * nobody and nothing to take them over: in an agency without workers, clients, teams, money or decisions.
 */
export const alwaysDefined: readonly MeasureName[] = [
  "clientsCounted",
  "clientsFollowed",
  "clientsServedPerYear",
  "clientsAtEnd",
];

function faultIn({ measures }: Outcome): string | undefined {
  if (measures.length !== measureNames.length) {
    return `The run gave ${measures.length} measures where ${measureNames.length} are wanted.`;
  }
  const infinite = measures.findIndex((value) => Math.abs(value) === Number.POSITIVE_INFINITY);
  if (infinite >= 0) return `The measure ${measureNames[infinite]} came out as ${measures[infinite]}.`;
  if (measures.every(Number.isNaN)) return "No measure has a value.";
  const missing = alwaysDefined.find((name) => Number.isNaN(measures[measureNames.indexOf(name)]));
  return missing === undefined
    ? undefined
    : `The measure ${missing} has no value, though it is a plain count.`;
}
