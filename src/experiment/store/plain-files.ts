// The only way in which the store reads: plain files alone, so that nothing waits for a pipe, and refusals of the system as faults.
import * as fs from "node:fs";
import { StoreFaultError } from "./store-fault.ts";

const bytesAtOnce = 1 << 20;

/** What stands at a place; a link is something else. */
export type Standing = "nothing" | "file" | "folder" | "other";

/** Below a file nothing stands either. @throws StoreFaultError `unreadable` where the system does not tell. */
export function standingAt(path: string): Standing {
  const found = askSystem(path, () => unlessAbsent(() => fs.lstatSync(path)));
  if (found === undefined) return "nothing";
  return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
}

export function isPlainFile(path: string): boolean {
  return standingAt(path) === "file";
}

/** Names in a folder, sorted. @throws StoreFaultError `unreadable`. */
export function namesIn(folder: string): string[] {
  return askSystem(folder, () => fs.readdirSync(folder).sort());
}

/** What is in a folder, as it was listed. @throws StoreFaultError `unreadable`. */
export function entriesIn(folder: string): fs.Dirent[] {
  return askSystem(folder, () => fs.readdirSync(folder, { withFileTypes: true }));
}

/** @throws StoreFaultError `notPlain` or `unreadable`. */
export function readPlainText(path: string): string {
  return readPlainBytes(path).toString("utf8");
}

/** @throws StoreFaultError `notPlain` or `unreadable`. */
export function readPlainBytes(path: string): Buffer {
  return withPlainFile(path, (file) => fs.readFileSync(file));
}

/** Absent where nothing stands. @throws StoreFaultError `notPlain` or `unreadable`. */
export function textIfThere(path: string): string | undefined {
  return standingAt(path) === "nothing" ? undefined : readPlainText(path);
}

/** The bytes of a file from its start, piece by piece; a piece is good until the next is asked for. */
export function* piecesOfFile(path: string, bytes = bytesAtOnce): Generator<Buffer> {
  const file = openPlainFile(path);
  try {
    // Most files of a study are small, and there are many: none takes more memory than it is long.
    const size = askSystem(path, () => fs.fstatSync(file).size);
    const piece = Buffer.allocUnsafe(Math.min(bytes, Math.max(1, size)));
    for (;;) {
      const count = askSystem(path, () => fs.readSync(file, piece, 0, piece.length, null));
      if (count === 0) return;
      yield piece.subarray(0, count);
    }
  } finally {
    fs.closeSync(file);
  }
}

/** Fills `bytes` from a place of an open file on, as far as the file goes; returns how many bytes there were. */
export function readAt(file: number, bytes: Uint8Array, position: number): number {
  let read = 0;
  while (read < bytes.length) {
    const count = fs.readSync(file, bytes, read, bytes.length - read, position + read);
    if (count === 0) break;
    read += count;
  }
  return read;
}

/** What is neither a file nor a link to one is never opened: a pipe would wait for its writer, a device might do anything. */
export function openPlainFile(path: string): number {
  return askSystem(path, () => {
    if (!fs.statSync(path).isFile()) throw new StoreFaultError({ kind: "notPlain", file: path });
    // Should it have become a pipe since, it does not wait.
    const file = fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
    if (fs.fstatSync(file).isFile()) return file;
    fs.closeSync(file);
    throw new StoreFaultError({ kind: "notPlain", file: path });
  });
}

function withPlainFile<Result>(path: string, use: (file: number) => Result): Result {
  const file = openPlainFile(path);
  try {
    return askSystem(path, () => use(file));
  } finally {
    fs.closeSync(file);
  }
}

/** A refusal of the system while it is asked about a path becomes a fault that names the path. */
export function askSystem<Result>(path: string, ask: () => Result): Result {
  try {
    return ask();
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new StoreFaultError({ kind: "unreadable", file: path, code }, { cause: error });
  }
}

/** The system's own word for a refusal, such as ENOSPC; absent for an error of another kind. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && /^E(?!RR_)[A-Z0-9]+$/.test(code) ? code : undefined;
}

function unlessAbsent<Found>(find: () => Found): Found | undefined {
  try {
    return find();
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}
