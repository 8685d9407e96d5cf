// Whether a study may be written to a folder, found out before anything is run.

import { accessSync, constants, lstatSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { folderState } from "./folder-state.ts";
import { hasInputs, isCompleteStudy, type StudyInputs } from "./manifest.ts";
import type { FolderRefusal } from "./store-fault.ts";
import { StoreFaultError } from "./store-fault.ts";
import { verifyHashes } from "./verify.ts";

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
    if (error instanceof StoreFaultError || !(error instanceof Error && "code" in error)) throw error;
    return { kind: "notWritable", reason: String(error.code) };
  }
}

function checkReadable(folder: string, inputs: StudyInputs, replace: boolean): FolderCheck {
  const above = nearestExisting(folder);
  if (above !== folder && !statSync(above, { throwIfNoEntry: false })?.isDirectory()) {
    return { kind: "noFolderAbove", path: above };
  }
  const state = folderState(folder, { isSameStudy: (manifest) => hasInputs(manifest, inputs), replace });
  if (state.kind === "symbolicLink" || state.kind === "noFolder") return state;
  if (!replace && isCompleteStudy(folder, inputs)) {
    const damaged = verifyHashes(folder).problems[0];
    return damaged === undefined ? { kind: "finished" } : { kind: "damaged", file: damaged.file };
  }
  const reason = whyNotWritable(above === folder ? dirname(folder) : above);
  return reason === undefined || state.kind !== "free" ? state : { kind: "notWritable", reason };
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
