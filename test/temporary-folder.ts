// Before the everyday tests: a folder of their own for what they write, which goes with them.
import { mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Every file of a study is forced onto the disk. Where the system has a folder in memory with room enough, that takes no time. */
const inMemory = "/dev/shm";
const roomNeeded = 2 ** 30;

function place(): string {
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    return bavail * bsize >= roomNeeded ? inMemory : tmpdir();
  } catch {
    return tmpdir();
  }
}

export function setup(): () => void {
  const folder = mkdtempSync(join(place(), "street-level-tests-"));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
