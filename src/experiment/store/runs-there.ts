// Whether the runs that a study wants stand in a results folder already, finished under other words or other claims.
import { join } from "node:path";
import { findOtherRuns, type OtherRuns } from "../plan/same-runs.ts";
import type { StudyPlan } from "../plan/study-plan.ts";
import { manifestFile } from "./manifest.ts";
import { isPlainFile } from "./plain-files.ts";
import { restFile } from "./rest-of-runs.ts";
import { isPast } from "./results-formats.ts";
import { StoreFaultError } from "./store-fault.ts";
import { isOfThisVersion, type StoredPlan, storedPlan } from "./stored-plan.ts";

export type RunsThere =
  /** No study, or one that nobody can go on with: of another version, damaged, or without what single runs left. */
  | { readonly kind: "none" }
  | { readonly kind: "others"; readonly difference: OtherRuns }
  /** Written down in more detail than is asked for, which would be lost. */
  | { readonly kind: "moreDetail"; readonly detail: number; readonly isFullDetail?: true }
  /** Those that are asked for, or some of them, or more. */
  | { readonly kind: "same"; readonly stored: StoredPlan };

/** Reads manifest and scenario; whether the files are as they were written is another question. */
export function runsThere(folder: string, asked: StudyPlan): RunsThere {
  const stored = storedIn(folder, asked.scenario.name);
  if (stored === undefined) return { kind: "none" };
  const isGoodToGoOn = isOfThisVersion(stored.manifest) && !isPast(stored.format);
  if (!isGoodToGoOn) return { kind: "none" };
  const difference = findOtherRuns(asked, stored.plan);
  if (difference !== undefined) return { kind: "others", difference };
  if (!isPlainFile(join(folder, restFile))) return { kind: "none" };
  const { detail = 0, isFullDetail = false } = stored.plan.request;
  const isMore =
    detail > (asked.request.detail ?? 0) || (isFullDetail && asked.request.isFullDetail !== true);
  if (!isMore) return { kind: "same", stored };
  return { kind: "moreDetail", detail, ...(isFullDetail ? { isFullDetail } : {}) };
}

function storedIn(folder: string, name: string): StoredPlan | undefined {
  if (!isPlainFile(join(folder, manifestFile))) return undefined;
  try {
    return storedPlan(folder, name);
  } catch (error) {
    if (error instanceof StoreFaultError) return undefined;
    throw error;
  }
}
