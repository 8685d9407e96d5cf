// The files of kept runs in one folder: written whole or not at all, read back with every damaged one left out.
import { randomBytes } from "node:crypto";
import { closeSync, fstatSync } from "node:fs";
import { join } from "node:path";
import type { RunRow } from "../../run/rows.ts";
import { tidyUp } from "../clean-up.ts";
import type { FileSteps } from "../file-steps.ts";
import { askSystem, namesIn, openPlainFile, readAt } from "../plain-files.ts";
import { StoreFaultError } from "../store-fault.ts";
import { bytesBefore, decodeRows, encodeRows, endHash, headStart, numbersIn } from "./row-codec.ts";

/** Runs in one file at most, and numbers in it unless one run has more, so that reading one back takes little memory. */
const mostRuns = 500;
const mostNumbers = 2_000_000;

const newestFormat = 1;
const runsName = /^runs-(\d+)-\d{6}-[0-9a-f]{12}\.bin$/;

/** Names of the folder's files of runs, those written first before the others. @throws StoreFaultError `newerFormat`. */
export function listRunsFiles(folder: string): string[] {
  return namesIn(folder).filter((name) => {
    const format = Number(runsName.exec(name)?.[1] ?? 0);
    if (format <= newestFormat) return format > 0;
    throw new StoreFaultError({
      kind: "newerFormat",
      file: join(folder, name),
      format,
      known: newestFormat,
    });
  });
}

/** Where runs stand: a whole file, or what `bytes` gives, laid down as a file of its own would be. */
export interface RunsSource {
  readonly path: string;
  readonly bytes?: () => Uint8Array;
}

/** The rows of one file; absent when it is damaged or belongs to another study. */
export function readRunsFile(path: string, study: string): readonly RunRow[] | undefined {
  return readWhole({ path }, study)?.rows;
}

/** Likewise, with the hash at its end; one that was found whole with the same hash is not reckoned through again. */
export function readWhole(
  source: RunsSource,
  study: string,
  knownHash?: Uint8Array,
): { readonly rows: readonly RunRow[]; readonly hash: Uint8Array } | undefined {
  const { path, bytes: bytesThere } = source;
  const bytes = bytesThere === undefined ? readForNumbers(path) : bytesThere();
  const decoded = decodeRows(bytes, knownHash);
  return decoded?.study === study ? { rows: decoded.rows, hash: endHash(bytes).slice() } : undefined;
}

/** A whole file, its numbers where the machine can use them as they lie. */
function readForNumbers(path: string): Uint8Array {
  const file = openPlainFile(path);
  try {
    return askSystem(path, () => {
      const start = new Uint8Array(headStart);
      const before = bytesBefore(start.subarray(0, readAt(file, start, 0)));
      const bytes = new Uint8Array(before + fstatSync(file).size).subarray(before);
      return bytes.subarray(0, readAt(file, bytes, 0));
    });
  } finally {
    closeSync(file);
  }
}

/** Adds rows to the folder as new files, the first of them with the number `next`; returns the number after the last. */
export function writeRunsFiles(
  folder: string,
  study: string,
  rows: readonly RunRow[],
  next: number,
  steps: FileSteps,
): number {
  let number = next;
  for (const portion of portions(rows)) {
    const mark = randomBytes(6).toString("hex");
    const name = `runs-${newestFormat}-${String(number).padStart(6, "0")}-${mark}.bin`;
    writeWhole(folder, name, encodeRows(study, portion), steps);
    number += 1;
  }
  return number;
}

function* portions(rows: readonly RunRow[]): Iterable<readonly RunRow[]> {
  let portion: RunRow[] = [];
  let numbers = 0;
  for (const row of rows) {
    const more = numbersIn(row);
    if (portion.length > 0 && (portion.length === mostRuns || numbers + more > mostNumbers)) {
      yield portion;
      portion = [];
      numbers = 0;
    }
    portion.push(row);
    numbers += more;
  }
  if (portion.length > 0) yield portion;
}

/** The file appears under its name with all of its content, or not at all; then waits until its name is on the disk. */
export function writeWhole(
  folder: string,
  name: string,
  content: string | Uint8Array,
  steps: FileSteps,
): void {
  const fresh = join(folder, `.tmp-${name}-${randomBytes(6).toString("hex")}`);
  try {
    steps.writeNewFile(fresh, content);
    steps.rename(fresh, join(folder, name));
    steps.syncFolder(folder);
  } catch (error) {
    tidyUp(() => steps.removeFile(fresh));
    throw error;
  }
}
