// A results folder on disk: written whole beside its place, then renamed into it, so that no reader ever meets half of one.
import { randomBytes } from "node:crypto";
import { mkdirSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { tidyUp } from "./clean-up.ts";
import { type Content, textOf } from "./content.ts";
import { refuseFileName } from "./file-names.ts";
import { diskSteps, type FileSteps } from "./file-steps.ts";
import { type FolderState, folderState } from "./folder-state.ts";
import { clearLeftovers, leftoverName } from "./leftovers.ts";
import { hasSameInputs, manifestFile } from "./manifest.ts";
import { standingAt } from "./plain-files.ts";
import { StoreFaultError } from "./store-fault.ts";

export interface WriteOptions {
  /** Overwrites a study made from other inputs. */
  readonly replace?: boolean;
  readonly steps?: FileSteps;
}

/**
 * Writes a study's files, `manifest.json` among them, as one folder. Whenever the process or the machine stops, the
 * folder's name holds the old study, the new one, or (between two renames) none, and then the next call brings the
 * old one back. A study made from the same inputs is written anew without asking.
 * @param folder its parent is made if need be.
 * @throws StoreFaultError for a folder that holds a study of other inputs (unless `replace`), holds anything without a
 * manifest, holds a file that is not the study's, is a symbolic link or no folder; for a file name that is not plain; when `manifest.json` is not given.
 */
export function writeStudy(
  folder: string,
  files: ReadonlyMap<string, Content>,
  { replace = false, steps = diskSteps }: WriteOptions = {},
): void {
  const manifest = files.get(manifestFile);
  if (manifest === undefined) throw new StoreFaultError({ kind: "fileWanted", name: manifestFile });
  for (const name of files.keys()) refuseFileName(name);
  const asked = resolve(folder);
  mkdirSync(dirname(asked), { recursive: true });
  const parent = realpathSync(dirname(asked));
  const place = join(parent, basename(asked));
  clearLeftovers(place, steps);
  const isSameStudy = (found: string) => hasSameInputs(found, textOf(manifest));
  refuse(place, folderState(place, { isSameStudy, replace, newFiles: files.keys() }));

  const mark = randomBytes(6).toString("hex");
  const fresh = join(parent, leftoverName(place, "new", mark));
  const old = join(parent, leftoverName(place, "old", mark));
  try {
    writeFiles(fresh, files, steps);
    steps.syncFolder(parent);
    if (standingAt(place) === "nothing") steps.rename(fresh, place);
    else exchange(place, fresh, old, steps);
  } catch (error) {
    tidyUp(() => steps.removeFolder(fresh));
    throw error;
  }
  steps.syncFolder(parent);
  // The study is there: what cannot be cleared now is cleared by whoever writes there next.
  tidyUp(() => steps.removeFolder(old));
}

/** Sets the old folder aside and puts the new one in its place, or leaves both as they were. */
function exchange(place: string, fresh: string, old: string, steps: FileSteps): void {
  steps.rename(place, old);
  try {
    steps.rename(fresh, place);
  } catch (error) {
    tidyUp(() => steps.rename(old, place));
    throw error;
  }
}

function writeFiles(folder: string, files: ReadonlyMap<string, Content>, steps: FileSteps): void {
  steps.makeFolder(folder);
  const made = new Set<string>([folder]);
  for (const [name, content] of files) {
    const names = name.split("/");
    names.slice(0, -1).forEach((_, depth) => {
      const inner = join(folder, ...names.slice(0, depth + 1));
      if (!made.has(inner)) steps.makeFolder(inner);
      made.add(inner);
    });
    steps.writeNewFile(join(folder, ...names), content);
  }
  for (const inner of made) steps.syncFolder(inner);
}

function refuse(folder: string, state: FolderState): void {
  if (state.kind !== "free") throw new StoreFaultError({ kind: "refusedFolder", folder, state });
}
