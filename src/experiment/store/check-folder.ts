// Whether a study may be written to a folder, found out before anything is run.

import { accessSync, constants, lstatSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { folderState } from "./folder-state.ts";
import { keptFolder } from "./kept/kept-study.ts";
import { leftoverName } from "./leftovers.ts";
import { hasInputs, isCompleteStudy, type StudyInputs } from "./manifest.ts";
import { systemCode } from "./plain-files.ts";
import type { FolderRefusal } from "./store-fault.ts";
import { verifyHashes } from "./verify.ts";

/** Digits of the mark in the name of a folder that is being written. */
const markDigits = 12;
/** Longer than the name of any chart with its ending. */
const longestChartName = 40;

export type FolderCheck =
  | { readonly kind: "free" }
  /** This very study is already there, complete. */
  | { readonly kind: "finished" }
  | FolderRefusal;

/** Everything that the store would refuse after the runs, without changing anything. To replace is to run again. */
export function checkFolder(folder: string, inputs: StudyInputs, replace: boolean): FolderCheck {
  try {
    return checkReadable(folder, inputs, replace);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return { kind: "notWritable", reason: code };
  }
}

function checkReadable(folder: string, inputs: StudyInputs, replace: boolean): FolderCheck {
  const above = nearestExisting(folder);
  if (above !== folder && !statSync(above, { throwIfNoEntry: false })?.isDirectory()) {
    return { kind: "noFolderAbove", path: above };
  }
  const state = folderState(folder, { isSameStudy: (manifest) => hasInputs(manifest, inputs), replace });
  if (state.kind === "symbolicLink" || state.kind === "noFolder") return state;
  for (const place of placesOnTheWay(folder)) lstatSync(place, { throwIfNoEntry: false });
  if (!replace && isCompleteStudy(folder, inputs)) {
    const damaged = verifyHashes(folder).problems[0];
    return damaged === undefined ? { kind: "finished" } : { kind: "damaged", file: damaged.file };
  }
  const reason = whyNotWritable(above === folder ? dirname(folder) : above);
  return reason === undefined || state.kind !== "free" ? state : { kind: "notWritable", reason };
}

/** Where the study will be written before it has its name: the system says beforehand whether a name is too long. */
function placesOnTheWay(folder: string): string[] {
  const leftover = join(dirname(folder), leftoverName(folder, "new", "0".repeat(markDigits)));
  const longest = join("charts", "x".repeat(longestChartName));
  return [keptFolder(folder), leftover, join(leftover, longest), join(folder, longest)];
}

function nearestExisting(path: string): string {
  return isThere(path) || dirname(path) === path ? path : nearestExisting(dirname(path));
}

/** Below a file nothing is there either, though the system calls that an error. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** A study is written beside its place and renamed into it, so the folder above must be open to writing. */
function whyNotWritable(folder: string): string | undefined {
  try {
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
}
