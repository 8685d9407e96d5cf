// The finished runs of a study that is not finished: kept as it goes, found again by whoever goes on with it.
import { mkdirSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { RunRow } from "../../run/rows.ts";
import { tidyUp } from "../clean-up.ts";
import { diskSteps, type FileSteps } from "../file-steps.ts";
import { manifestFile, scenarioFile } from "../manifest.ts";
import { isPlainFile, namesIn, standingAt, systemCode } from "../plain-files.ts";
import { StoreFaultError } from "../store-fault.ts";
import {
  type KeptStudy,
  keptFolder,
  readKeptStudy,
  studyFile,
  studyFileText,
  studyFingerprint,
} from "./kept-study.ts";
import { type Lock, lockFile, takeLock } from "./lock.ts";
import { listRunsFiles, readRunsFile, writeRunsFiles, writeWhole } from "./runs-files.ts";

/** What a crash can cost: half a second of work, or a two-hundredth of the time spent where that is more. */
const leastMilliseconds = 500;
const shareOfTime = 1 / 200;

export interface KeptRuns {
  readonly folder: string;
  /** What an earlier sitting finished, each run once. */
  readonly rows: readonly RunRow[];
  /** Files that could not be read; their runs are run again. */
  readonly damagedFiles: number;
  /** Keeps finished rows; they reach the disk at the latest with the next {@link flush}. */
  readonly keep: (rows: readonly RunRow[]) => void;
  /** Waits until every kept row is on the disk. */
  readonly flush: () => void;
  /** Rows on the disk, earlier ones among them. */
  readonly count: () => number;
  /** Gives the folder free for another process. */
  readonly close: () => void;
  /** Removes the folder: the study is finished, or nothing of it was. */
  readonly discard: () => void;
}

export interface KeepOptions {
  /** Throws away an unfinished study of other inputs. */
  readonly replace?: boolean;
  readonly steps?: FileSteps;
  /** Milliseconds from any fixed moment. */
  readonly now?: () => number;
}

/**
 * Opens the folder of a study's kept runs, or begins one, for this process alone.
 * @throws StoreFaultError when another process has it, when it holds something else, or when the disk refuses.
 */
export function openKeptRuns(
  folder: string,
  study: KeptStudy,
  { replace = false, steps = diskSteps, now = () => performance.now() }: KeepOptions = {},
): KeptRuns {
  const fingerprint = studyFingerprint(study);
  const runs = study.runs;
  let kept = 0;
  const trying = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw asFault(error, folder, kept, runs);
    }
  };
  const lock = trying(() => {
    makeFolder(folder, steps);
    return takeLockOrLeave(folder);
  });
  try {
    const found = trying(() => {
      clearRemains(folder, steps);
      if (replace && !isSameStudy(folder, study)) clearRuns(folder, steps);
      return beginOrRead(folder, study, fingerprint, steps);
    });
    kept = found.rows.length;
    const { rows, damaged, nextFile } = found;
    return { folder, rows, damagedFiles: damaged.length, ...writer(nextFile) };
  } catch (error) {
    tidyUp(
      () => clearUnbegun(folder, steps),
      lock.release,
      () => removeIfEmpty(folder),
    );
    throw error;
  }

  function writer(firstFile: number) {
    const began = now();
    let lastWriting = began - leastMilliseconds;
    let nextFile = firstFile;
    let waiting: RunRow[] = [];
    const flush = () => {
      if (waiting.length === 0) return;
      if (!trying(lock.isHeld)) throw new StoreFaultError({ kind: "keptGone", folder });
      nextFile = trying(() => writeRunsFiles(folder, fingerprint, waiting, nextFile, steps));
      kept += waiting.length;
      waiting = [];
      lastWriting = now();
    };
    return {
      flush,
      keep: (rows: readonly RunRow[]) => {
        for (const row of rows) waiting.push(row);
        // A clock that was set back counts as one that went on.
        const pause = Math.max(leastMilliseconds, shareOfTime * (now() - began));
        if (Math.abs(now() - lastWriting) >= pause) flush();
      },
      count: () => kept,
      close: lock.release,
      // What stands there may be another's by now.
      discard: () => {
        if (trying(lock.isHeld)) trying(() => steps.removeFolder(folder));
      },
    };
  }
}

export interface Unfinished {
  /** Where its runs are kept. */
  readonly folder: string;
  readonly study: KeptStudy;
}

/**
 * The unfinished study of a results folder, or that of a folder of kept runs; absent when none is there.
 * @throws StoreFaultError for one that is damaged, or that another program wrote.
 */
export function findUnfinished(folder: string): Unfinished | undefined {
  for (const place of [keptFolder(folder), folder]) {
    if (!isFolder(place)) continue;
    const study = place === folder ? readKeptStudy(place) : readLeftover(place, folder);
    if (study !== undefined) return { folder: place, study };
  }
  return undefined;
}

/** Damage beside a results folder costs nothing: whoever reads of it is told what to delete. */
function readLeftover(folder: string, results: string): KeptStudy | undefined {
  try {
    return readKeptStudy(folder);
  } catch (error) {
    const isDamaged = error instanceof StoreFaultError && error.fault.kind === "damagedRuns";
    if (!isDamaged || !isPlainFile(join(results, manifestFile))) throw error;
    throw new StoreFaultError({ kind: "damagedLeftover", folder, results });
  }
}

function makeFolder(folder: string, steps: FileSteps): void {
  mkdirSync(dirname(folder), { recursive: true });
  const found = standingAt(folder);
  if (found === "nothing") {
    steps.makeFolder(folder);
    steps.syncFolder(dirname(folder));
  } else if (found !== "folder") throw new StoreFaultError({ kind: "notOurs", folder });
}

function takeLockOrLeave(folder: string): Lock {
  try {
    return takeLock(folder);
  } catch (error) {
    removeIfEmpty(folder);
    throw error;
  }
}

/** What is there of a study that did not even come to describe itself. */
function clearUnbegun(folder: string, steps: FileSteps): void {
  const ours = new Set([scenarioFile, lockFile]);
  const isUnbegun = namesIn(folder).every((name) => ours.has(name) || name.startsWith(".tmp-"));
  if (!isUnbegun) return;
  try {
    clearRemains(folder, steps);
    steps.removeFile(join(folder, scenarioFile));
  } catch {
    // The next one clears it.
  }
}

function isFolder(path: string): boolean {
  return standingAt(path) === "folder";
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something is in it.
  }
}

/** What a stopped writer left half done. */
function clearRemains(folder: string, steps: FileSteps): void {
  for (const name of namesIn(folder)) {
    if (name.startsWith(".tmp-") || name.startsWith(`${lockFile}.stale-`))
      steps.removeFile(join(folder, name));
  }
}

function isSameStudy(folder: string, study: KeptStudy): boolean {
  try {
    const found = readKeptStudy(folder);
    return found !== undefined && isSame(found, study);
  } catch (error) {
    if (error instanceof StoreFaultError) return false;
    throw error;
  }
}

function isSame(one: KeptStudy, other: KeptStudy): boolean {
  return (
    studyFingerprint(one) === studyFingerprint(other) &&
    JSON.stringify(one.shard) === JSON.stringify(other.shard)
  );
}

/** The description goes first, so that a stop in the middle leaves runs that no description claims. */
function clearRuns(folder: string, steps: FileSteps): void {
  refuseForeign(folder);
  for (const name of [studyFile, scenarioFile, ...listRunsFiles(folder)]) {
    steps.removeFile(join(folder, name));
  }
}

function beginOrRead(folder: string, study: KeptStudy, fingerprint: string, steps: FileSteps) {
  refuseForeign(folder);
  const found = readKeptStudy(folder);
  if (found === undefined) {
    steps.removeFile(join(folder, scenarioFile));
    writeWhole(folder, scenarioFile, study.scenarioText, steps);
    writeWhole(folder, studyFile, studyFileText(study), steps);
  } else if (!isSame(found, study)) {
    throw new StoreFaultError({ kind: "otherUnfinished", folder });
  }
  const read = readRuns(folder, fingerprint);
  for (const name of read.damaged) steps.removeFile(join(folder, name));
  return read;
}

function refuseForeign(folder: string): void {
  const ours = new Set([studyFile, scenarioFile, lockFile, ...listRunsFiles(folder)]);
  const isForeign = namesIn(folder).some((name) => !ours.has(name) && !name.startsWith(".tmp-"));
  if (isForeign) throw new StoreFaultError({ kind: "notOurs", folder });
}

function readRuns(folder: string, fingerprint: string) {
  const rowOf = new Map<string, RunRow>();
  const damaged: string[] = [];
  const names = listRunsFiles(folder);
  for (const name of names) {
    const rows = readRunsFile(join(folder, name), fingerprint);
    if (rows === undefined) damaged.push(name);
    for (const row of rows ?? []) rowOf.set(`${row.cellIndex} ${row.replication}`, row);
  }
  const last = Number(names.at(-1)?.split("-")[2] ?? -1);
  return { rows: [...rowOf.values()], damaged, nextFile: last + 1 };
}

/** A refusal of the disk as a fault; anything else as it is. */
function asFault(error: unknown, folder: string, kept: number, runs: number): unknown {
  const code = systemCode(error);
  if (code === undefined) return error;
  if (code === "ENOENT") return new StoreFaultError({ kind: "keptGone", folder }, { cause: error });
  return new StoreFaultError({ kind: "cannotKeep", folder, code, kept, runs }, { cause: error });
}
