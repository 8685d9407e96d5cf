// Folders that a writer left behind when it was stopped: told by their names, cleared by the next writer.
import { basename, dirname, join } from "node:path";
import type { FileSteps } from "./file-steps.ts";
import { sha256 } from "./hash.ts";
import { namesIn, standingAt } from "./plain-files.ts";
import { isAlive, type ProcessPlace, thisPlace } from "./processes.ts";

type Leftover = "new" | "old";

/**
 * The name under which a folder is written (`new`) or set aside (`old`), beside it. It marks the machine, its start, the
 * container and the process, so that nobody clears what another still writes: machines may share a name.
 */
export function leftoverName(place: string, kind: Leftover, mark: string): string {
  const { machine, boot, space } = marksOf(thisPlace());
  return `.tmp-${basename(place)}-${kind}-${machine}-${boot}-${space}-${process.pid}-${mark}`;
}

/**
 * Clears what stopped writers of this folder left: an unfinished new one is removed; an old one that was set aside
 * comes back if nothing has taken its place. What a living process, or another machine, is writing stays.
 */
export function clearLeftovers(place: string, steps: FileSteps): void {
  const parent = dirname(place);
  for (const name of namesIn(parent)) {
    const kind = leftoverKind(name, basename(place));
    if (kind === undefined) continue;
    const isPlaceTaken = standingAt(place) !== "nothing";
    if (kind === "old" && !isPlaceTaken) steps.rename(join(parent, name), place);
    else steps.removeFolder(join(parent, name));
  }
}

/** Which leftover of the folder a name is, if its writer is gone from this machine. */
function leftoverKind(name: string, folder: string): Leftover | undefined {
  const start = `.tmp-${folder}-`;
  if (!name.startsWith(start)) return undefined;
  const parts =
    /^(new|old)-([0-9a-f]{8})-([0-9a-f]{6})-([0-9a-f]{6})-(\d+)-[0-9a-f]{12}$/.exec(
      name.slice(start.length),
    ) ?? [];
  const [, kind, machine, boot, space, processId] = parts;
  const isGone = isWriterGone({ machine, boot, space }, Number(processId));
  return isGone && (kind === "new" || kind === "old") ? kind : undefined;
}

/** Where a writer was, each part as a few digits of its hash, so that names stay short. */
interface Marks {
  readonly machine: string | undefined;
  readonly boot: string | undefined;
  readonly space: string | undefined;
}

function isWriterGone({ machine, boot, space }: Marks, processId: number): boolean {
  const place = thisPlace();
  const here = marksOf(place);
  if (machine !== here.machine) return false;
  // Without a number of its own a machine may be another one of the same name.
  if (boot !== here.boot) return place.machineMark !== undefined;
  // This process is alive too, but it writes one folder at a time and never returns to a leftover of its own.
  return space === here.space && (processId === process.pid || !isAlive(processId));
}

function marksOf({ machine, machineMark = "", boot = "", processSpace = "" }: ProcessPlace): Required<Marks> {
  const [long, short] = [8, 6];
  return {
    machine: sha256(`${machine} ${machineMark}`).slice(0, long),
    boot: sha256(boot).slice(0, short),
    space: sha256(processSpace).slice(0, short),
  };
}
