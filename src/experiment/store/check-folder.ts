// Whether a study may be written to a folder, found out before anything is run.
import { accessSync, constants, lstatSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { type FolderState, folderState } from "./folder-state.ts";
import { hasInputs, isCompleteStudy, type StudyInputs } from "./manifest.ts";
import { StoreFaultError } from "./store-fault.ts";
import { verifyHashes } from "./verify.ts";

export type FolderCheck =
  | FolderState
  /** This very study is already there, complete. */
  | { readonly kind: "finished" }
  /** `path`, the folder itself or the nearest that exists above it, is no folder. */
  | { readonly kind: "no-folder-above"; readonly path: string }
  /** This very study is there, complete, but `file` is not as it was written. */
  | { readonly kind: "damaged"; readonly file: string }
  /** `reason` is the system's own word, such as EACCES. */
  | { readonly kind: "not-writable"; readonly reason: string };

/** Everything that the store would refuse after the runs, without changing anything. To replace is to run again. */
export function checkFolder(folder: string, inputs: StudyInputs, replace: boolean): FolderCheck {
  try {
    return checkReadable(folder, inputs, replace);
  } catch (error) {
    if (error instanceof StoreFaultError || !(error instanceof Error && "code" in error)) throw error;
    return { kind: "not-writable", reason: String(error.code) };
  }
}

function checkReadable(folder: string, inputs: StudyInputs, replace: boolean): FolderCheck {
  const above = nearestExisting(folder);
  if (above !== folder && !statSync(above, { throwIfNoEntry: false })?.isDirectory()) {
    return { kind: "no-folder-above", path: above };
  }
  const state = folderState(folder, { isSameStudy: (manifest) => hasInputs(manifest, inputs), replace });
  if (state.kind === "symbolic-link" || state.kind === "no-folder") return state;
  if (!replace && isCompleteStudy(folder, inputs)) {
    const damaged = verifyHashes(folder).problems[0];
    return damaged === undefined ? { kind: "finished" } : { kind: "damaged", file: damaged.file };
  }
  const reason = whyNotWritable(above === folder ? dirname(folder) : above);
  return reason === undefined || state.kind !== "free" ? state : { kind: "not-writable", reason };
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
