// One file that the program writes outside a results folder of its own making: beside its place, then renamed into it.
import { randomBytes } from "node:crypto";
import { linkSync, lstatSync, realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { tidyUp } from "./clean-up.ts";
import { diskSteps, type FileSteps } from "./file-steps.ts";
import { systemCode } from "./plain-files.ts";

/** What stands where a file is wanted and is none; nothing is written over it. */
export type NoFileThere = "folder" | "brokenLink" | "notPlain";

/** Absent where a file may be written: nothing stands there, a plain file, or a link to one. */
export function noFileAt(path: string): NoFileThere | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined || found.isFile()) return undefined;
  if (found.isDirectory()) return "folder";
  if (!found.isSymbolicLink()) return "notPlain";
  const target = targetOf(path);
  return target === undefined ? "brokenLink" : noFileAt(target);
}

export interface FileOptions {
  /** Another file may stand there, and goes once the new one is whole; else the system's EEXIST is thrown. */
  readonly replace: boolean;
  readonly steps?: FileSteps;
}

/**
 * The file appears with all of its content, or the one that stood there stays. A link to a file stays a link.
 * @throws the system's error.
 */
export function writeFileBeside(
  path: string,
  content: string | Uint8Array,
  { replace, steps = diskSteps }: FileOptions,
): void {
  const place = targetOf(path) ?? path;
  const fresh = nameBeside(place);
  try {
    steps.writeNewFile(fresh, content);
    if (replace) steps.rename(fresh, place);
    else linkOrRefuse(fresh, place, steps);
  } catch (error) {
    tidyUp(() => steps.removeFile(fresh));
    throw error;
  }
  if (!replace) tidyUp(() => steps.removeFile(fresh));
  // Some file systems keep the order of names by themselves and refuse to be asked.
  tidyUp(() => steps.syncFolder(dirname(place)));
}

/** A name for a file that is still being written. */
export function nameBeside(path: string): string {
  const name = `.tmp-${randomBytes(6).toString("hex")}-${basename(path)}`;
  return join(dirname(path), name.slice(0, longestName));
}

const longestName = 200;

/** A link takes no other file's place, where a rename would. */
function linkOrRefuse(fresh: string, place: string, steps: FileSteps): void {
  try {
    linkSync(fresh, place);
  } catch (error) {
    const code = systemCode(error);
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS") throw error;
    if (lstatSync(place, { throwIfNoEntry: false }) !== undefined)
      throw Object.assign(new Error("EEXIST"), { code: "EEXIST", path: place });
    steps.rename(fresh, place);
  }
}

function targetOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
