// Folders that a writer left behind when it was stopped: told by their names, cleared by the next writer.
import { lstatSync, readdirSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import type { FileSteps } from "./file-steps.ts";
import { isAlive } from "./processes.ts";

type Leftover = "new" | "old";

/**
 * The name under which a folder is written (`new`) or set aside (`old`), beside it. It names the machine and the
 * process, so that nobody clears what another still writes.
 */
export function leftoverName(place: string, kind: Leftover, mark: string): string {
  return `.tmp-${basename(place)}-${kind}-${machineName()}-${process.pid}-${mark}`;
}

/**
 * Clears what stopped writers of this folder left: an unfinished new one is removed; an old one that was set aside
 * comes back if nothing has taken its place. What a living process, or another machine, is writing stays.
 */
export function clearLeftovers(place: string, steps: FileSteps): void {
  const parent = dirname(place);
  for (const name of readdirSync(parent).sort()) {
    const kind = leftoverKind(name, basename(place));
    if (kind === undefined) continue;
    const isPlaceTaken = lstatSync(place, { throwIfNoEntry: false }) !== undefined;
    if (kind === "old" && !isPlaceTaken) steps.rename(join(parent, name), place);
    else steps.removeFolder(join(parent, name));
  }
}

/** Which leftover of the folder a name is, if its writer is gone from this machine. */
function leftoverKind(name: string, folder: string): Leftover | undefined {
  const start = `.tmp-${folder}-`;
  if (!name.startsWith(start)) return undefined;
  const parts = /^(new|old)-(.+)-(\d+)-[0-9a-f]{12}$/.exec(name.slice(start.length));
  if (parts === null || parts[2] !== machineName()) return undefined;
  // This process is alive too, but it writes one folder at a time and never returns to a leftover of its own.
  const processId = Number(parts[3]);
  if (processId !== process.pid && isAlive(processId)) return undefined;
  return parts[1] === "new" ? "new" : "old";
}

function machineName(): string {
  return hostname().replaceAll(/[^A-Za-z0-9]/g, "") || "machine";
}
