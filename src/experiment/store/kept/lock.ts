// One writer a folder: a lock file with the writer's process and machine, taken over once that process is gone.
import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { tidyUp } from "../clean-up.ts";
import { readPlainText, standingAt } from "../plain-files.ts";
import {
  isAlive,
  type ProcessPlace,
  placeSeenFrom,
  processBegan,
  schedulerJob,
  thisPlace,
} from "../processes.ts";
import { StoreFaultError } from "../store-fault.ts";

export const lockFile = "lock.json";

interface Holder extends ProcessPlace {
  readonly processId: number;
  /** When the process began, where the system tells: a later process may have the same number. */
  readonly began?: string;
  /** The scheduler's job it belongs to, and how often that was started again before. */
  readonly job?: string;
  readonly restarts?: number;
  /** Tells two locks of one process apart. */
  readonly mark: string;
}

export interface Lock {
  /** Gives it back; one that somebody else has taken since stays. */
  readonly release: () => void;
  /** Whether it is still there, and this one's: neither the folder nor the lock has been removed or exchanged. */
  readonly isHeld: () => boolean;
}

/**
 * Takes the lock of a folder.
 * @throws StoreFaultError `locked` while another process of this machine, or any of another machine or container, holds
 * it; not where the scheduler has started the holder's job again, as this one.
 */
export function takeLock(folder: string): Lock {
  const path = join(folder, lockFile);
  const began = processBegan(process.pid);
  const holder: Holder = {
    ...thisPlace(),
    processId: process.pid,
    ...(began === undefined ? {} : { began }),
    ...schedulerJob(),
    mark: randomBytes(6).toString("hex"),
  };
  const text = `${JSON.stringify(holder)}\n`;
  for (let attempt = 0; attempt < 5; attempt++) {
    if (createLock(folder, path, text, holder.mark)) {
      const isHeld = () => textOf(path) === text;
      return { isHeld, release: () => isHeld() && rmSync(path, { force: true }) };
    }
    const found = textOf(path);
    if (found === undefined) continue;
    const other = readHolder(found);
    if (other === undefined || !isGone(other)) throw locked(folder, path, other);
    setAside(path, found, holder.mark);
  }
  throw locked(folder, path, readHolder(textOf(path) ?? ""));
}

/** The lock appears under its name with its text in it, or not at all. */
function createLock(folder: string, path: string, text: string, mark: string): boolean {
  const fresh = join(folder, `.tmp-lock-${mark}`);
  try {
    writeAndSync(fresh, text);
    linkSync(fresh, path);
    return true;
  } catch (error) {
    // Whoever holds the lock clears what others left half done, and may have cleared this.
    if (hasCode(error, "EEXIST") || hasCode(error, "ENOENT")) return false;
    if (!(hasCode(error, "EPERM") || hasCode(error, "ENOTSUP") || hasCode(error, "ENOSYS"))) throw error;
    return createWithoutLinks(path, text);
  } finally {
    tidyUp(() => rmSync(fresh, { force: true }));
  }
}

function writeAndSync(path: string, text: string): void {
  const file = openSync(path, "wx");
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** For file systems that know no links: between opening and writing, another reader sees an empty lock and waits. */
function createWithoutLinks(path: string, text: string): boolean {
  try {
    const file = openSync(path, "wx");
    writeSync(file, text);
    closeSync(file);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** Takes a dead process's lock out of the way; a lock that somebody took in the meantime goes back. */
function setAside(path: string, found: string, mark: string): void {
  const aside = `${path}.stale-${mark}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return;
    throw error;
  }
  try {
    if (textOf(aside) !== found) linkSync(aside, path);
  } finally {
    tidyUp(() => rmSync(aside, { force: true }));
  }
}

function isGone(holder: Holder): boolean {
  const { processId, began } = holder;
  if (isStartedAgain(holder)) return true;
  const place = placeSeenFrom(thisPlace(), placeOf(holder));
  if (place !== "same") return place === "gone";
  if (!isAlive(processId)) return true;
  const beganNow = processBegan(processId);
  return began !== undefined && beganNow !== undefined && began !== beganNow;
}

/** A scheduler starts a job again only when it has ended the one before, or lost the machine that it ran on. */
function isStartedAgain({ job, restarts }: Holder): boolean {
  const own = schedulerJob();
  return own !== undefined && own.job === job && restarts !== undefined && restarts < own.restarts;
}

/** Locks of versions that wrote down no more than the machine's name are taken to be of this very place. */
function placeOf(holder: Holder): ProcessPlace {
  const { machine, boot, processSpace, machineMark } = holder;
  const isOfBefore = [boot, processSpace, machineMark].every((mark) => mark === undefined);
  return isOfBefore ? { ...thisPlace(), machine } : holder;
}

function locked(folder: string, path: string, holder: Holder | undefined): StoreFaultError {
  return new StoreFaultError({
    kind: "locked",
    folder,
    lockFile: path,
    machine: holder?.machine ?? "",
    processId: holder?.processId ?? 0,
    isHere: holder !== undefined && placeSeenFrom(thisPlace(), placeOf(holder)) === "same",
    ...(holder === undefined ? { isUnreadable: true } : {}),
  });
}

function readHolder(text: string): Holder | undefined {
  try {
    const found = JSON.parse(text) as Partial<Holder> | null;
    const isHolder =
      typeof found?.machine === "string" && Number.isInteger(found.processId) && Number(found.processId) >= 1;
    return isHolder ? (found as Holder) : undefined;
  } catch {
    return undefined;
  }
}

function textOf(path: string): string | undefined {
  try {
    return standingAt(path) === "nothing" ? undefined : readPlainText(path);
  } catch (error) {
    // Whoever held it has given it back in the meantime.
    if (
      error instanceof StoreFaultError &&
      error.fault.kind === "unreadable" &&
      error.fault.code === "ENOENT"
    )
      return undefined;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
