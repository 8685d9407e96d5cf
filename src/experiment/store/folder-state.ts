// What stands where a study is to be written, told without changing anything.

import { lstatSync } from "node:fs";
import { join } from "node:path";
import { findForeignFile } from "./foreign-files.ts";
import { logFile } from "./log.ts";
import { manifestFile } from "./manifest.ts";
import { isPlainFile, namesIn, readPlainText } from "./plain-files.ts";
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
  if (namesIn(place).length === 0) return { kind: "free" };
  const manifestPath = join(place, manifestFile);
  if (!isPlainFile(manifestPath)) return { kind: "noManifest" };
  if (!replace && !isSameStudy(readPlainText(manifestPath))) return { kind: "otherInputs" };
  const path = findForeignFile(place, new Set([...newFiles, ...fileNamesIn(place), ...reportFiles]));
  return path === undefined ? { kind: "free" } : { kind: "foreignFile", path };
}

/** The files that a folder's own manifest and log name. */
function fileNamesIn(place: string): string[] {
  return [manifestFile, logFile].flatMap((name) => {
    try {
      const found = JSON.parse(readPlainText(join(place, name))) as { readonly files?: object };
      return [name, ...Object.keys(found.files ?? {})];
    } catch {
      return [name];
    }
  });
}
