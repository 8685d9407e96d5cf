// The few things the store does to a disk, each a step that can fail by itself.
import * as fs from "node:fs";
import { type Content, piecesOf } from "./content.ts";

export interface FileSteps {
  /** Makes a new folder; fails if there is one. */
  makeFolder(path: string): void;
  /** Writes a new file (fails if there is one) and waits until it is on the disk. */
  writeNewFile(path: string, content: Content): void;
  /** Waits until a folder's list of names is on the disk. */
  syncFolder(path: string): void;
  rename(from: string, to: string): void;
  /** Removes a file; nothing happens if there is none. */
  removeFile(path: string): void;
  /** Removes a folder with all that is in it; nothing happens if there is none. */
  removeFolder(path: string): void;
}

export const diskSteps: FileSteps = {
  makeFolder: (path) => fs.mkdirSync(path),
  writeNewFile: (path, content) =>
    withOpen(path, "wx", (file) => {
      for (const piece of piecesOf(content)) fs.writeFileSync(file, piece);
      // After a failed fsync the pages may be lost and marked clean, so that trying again proves nothing: it is thrown.
      fs.fsyncSync(file);
    }),
  syncFolder: (path) => {
    // Windows cannot open a folder; its file system keeps the order of names by itself.
    if (process.platform !== "win32") withOpen(path, "r", fs.fsyncSync);
  },
  rename: (from, to) => fs.renameSync(from, to),
  removeFile: (path) => fs.rmSync(path, { force: true }),
  removeFolder: (path) => fs.rmSync(path, { recursive: true, force: true }),
};

function withOpen(path: string, flags: string, use: (file: number) => void): void {
  const file = fs.openSync(path, flags);
  try {
    use(file);
  } finally {
    fs.closeSync(file);
  }
}
