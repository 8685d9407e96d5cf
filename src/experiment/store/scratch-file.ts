// A file that is nobody's: what is read again and again and is too large for memory. It goes with the process.
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tidyUp } from "./clean-up.ts";
import { askSystem, readAt } from "./plain-files.ts";

export class ScratchFile {
  readonly path: string;
  private readonly file: number;

  /** In the system's folder for such files. @throws StoreFaultError `unreadable` where the system refuses. */
  constructor() {
    const folder = askSystem(tmpdir(), () => mkdtempSync(join(tmpdir(), "street-level-")));
    this.path = join(folder, "scratch");
    this.file = askSystem(this.path, () => openSync(this.path, "wx+"));
    // Its name goes at once, where the system lets an open file be without one.
    tidyUp(() => rmSync(folder, { recursive: true, force: true }));
  }

  /** @throws StoreFaultError where the system refuses, as when the disk is full. */
  write(bytes: Uint8Array, position: number): void {
    askSystem(this.path, () => {
      for (let written = 0; written < bytes.length; ) {
        written += writeSync(this.file, bytes, written, bytes.length - written, position + written);
      }
    });
  }

  /** Fills `bytes` from a position on, as far as the file goes; returns how many there were. */
  read(bytes: Uint8Array, position: number): number {
    return askSystem(this.path, () => readAt(this.file, bytes, position));
  }

  close(): void {
    tidyUp(() => closeSync(this.file));
  }
}
