// What stands where a study is to be written, told without changing anything.

import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findForeignFile } from "./foreign-files.ts";
import { logFile } from "./log.ts";
import { manifestFile } from "./manifest.ts";
import { reportFiles } from "./report-files.ts";
import type { FolderRefusal } from "./store-fault.ts";

export type FolderState =
  /** Nothing, an empty folder, or a study that may be written anew. */
  | { readonly kind: "free" }
  | Extract<
      FolderRefusal,
      { kind: "symbolicLink" | "noFolder" | "noManifest" | "otherInputs" | "foreignFile" }
    >;

export interface Wanted {
  /** Whether the folder's manifest speaks of the study that is to be written. */
  readonly isSameStudy: (manifest: string) => boolean;
  /** A study made from other inputs may go. */
  readonly replace: boolean;
  /** Files of the new study, which may take the place of old ones whoever wrote them. */
  readonly newFiles?: Iterable<string>;
}

export function folderState(place: string, { isSameStudy, replace, newFiles = [] }: Wanted): FolderState {
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (found === undefined) return { kind: "free" };
  if (found.isSymbolicLink()) return { kind: "symbolicLink" };
  if (!found.isDirectory()) return { kind: "noFolder" };
  if (readdirSync(place).length === 0) return { kind: "free" };
  const manifestPath = join(place, manifestFile);
  if (!lstatSync(manifestPath, { throwIfNoEntry: false })?.isFile()) return { kind: "noManifest" };
  if (!replace && !isSameStudy(readFileSync(manifestPath, "utf8"))) return { kind: "otherInputs" };
  const path = findForeignFile(place, new Set([...newFiles, ...fileNamesIn(place), ...reportFiles]));
  return path === undefined ? { kind: "free" } : { kind: "foreignFile", path };
}

/** The files that a folder's own manifest and log name. */
function fileNamesIn(place: string): string[] {
  return [manifestFile, logFile].flatMap((name) => {
    try {
      const found = JSON.parse(readFileSync(join(place, name), "utf8")) as { readonly files?: object };
      return [name, ...Object.keys(found.files ?? {})];
    } catch {
      return [name];
    }
  });
}
