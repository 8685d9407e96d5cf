// Claims about a machine that loses its power: a name counts as written only once its folder is on the disk.
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FileSteps } from "../../../src/experiment/store/file-steps.ts";
import { inputsOf, manifestText } from "../fixtures/made-up-record.ts";
import { madeUpStudy, rowsOf } from "./kept/made-up-study.ts";

const synced = vi.hoisted((): string[] => []);

vi.mock("node:fs", async (importOriginal) => {
  const real = await importOriginal<typeof fs>();
  return {
    ...real,
    fsyncSync(file: number) {
      synced.push(real.fstatSync(file).isDirectory() ? "folder" : "file");
      real.fsyncSync(file);
    },
  };
});

// Modules are loaded once for many files of tests; these must meet the watched fsync, and no later file may.
vi.resetModules();
afterAll(() => {
  vi.resetModules();
});
const { diskSteps } = await import("../../../src/experiment/store/file-steps.ts");
const { openKeptRuns } = await import("../../../src/experiment/store/kept/kept-runs.ts");
const { keptFolder } = await import("../../../src/experiment/store/kept/kept-study.ts");
const { writeStudy } = await import("../../../src/experiment/store/results-folder.ts");

let base = "";
beforeEach(() => {
  base = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), "street-level-disk-")));
  synced.length = 0;
});
afterEach(() => fs.rmSync(base, { recursive: true, force: true }));

/** Steps that remember which folders hold names that are not yet on the disk. */
function watched() {
  const unsafe = new Set<string>();
  /** Folders whose names were not yet safe when something was removed for good. */
  const removedTooSoon: string[] = [];
  const steps: FileSteps = {
    makeFolder(path) {
      diskSteps.makeFolder(path);
      unsafe.add(dirname(path));
    },
    writeNewFile(path, content) {
      diskSteps.writeNewFile(path, content);
      unsafe.add(dirname(path));
    },
    syncFolder(path) {
      diskSteps.syncFolder(path);
      unsafe.delete(path);
    },
    rename(from, to) {
      diskSteps.rename(from, to);
      unsafe.add(dirname(to));
    },
    removeFile: diskSteps.removeFile,
    removeFolder(path) {
      removedTooSoon.push(...unsafe);
      diskSteps.removeFolder(path);
    },
  };
  return { steps, unsafe, removedTooSoon };
}

function studyFiles(inputs: string): Map<string, string> {
  const manifest = manifestText(inputsOf(inputs), ["runs.csv"]);
  return new Map([
    ["runs.csv", inputs],
    ["manifest.json", manifest],
    ["charts/one.svg", "<svg/>"],
  ]);
}

test("a folder and a new file are waited for until they are on the disk", () => {
  diskSteps.writeNewFile(join(base, "a"), "text");
  expect(synced).toEqual(["file"]);
  diskSteps.syncFolder(base);
  expect(synced).toEqual(["file", "folder"]);
});

test("when a study is said to be written, every name of it is on the disk", () => {
  const { steps, unsafe } = watched();
  writeStudy(join(base, "study"), studyFiles("a"), { steps });
  // The fresh folder has got another name since, under which it was on the disk before.
  expect([...unsafe].filter((folder) => fs.existsSync(folder))).toEqual([]);
  expect(synced.filter((kind) => kind === "folder").length).toBeGreaterThanOrEqual(3);
});

test("an old study is removed only once the new one's name is on the disk", () => {
  writeStudy(join(base, "study"), studyFiles("a"));
  const { steps, unsafe, removedTooSoon } = watched();
  writeStudy(join(base, "study"), studyFiles("b"), { replace: true, steps });
  expect([...unsafe, ...removedTooSoon].filter((folder) => fs.existsSync(folder))).toEqual([]);
});

test("runs count as kept only once their file's name, and their folder's, are on the disk", () => {
  const study = madeUpStudy();
  const { steps, unsafe } = watched();
  const folder = keptFolder(join(base, "study"));
  const kept = openKeptRuns(folder, study.kept, { steps });
  try {
    expect(unsafe.has(base)).toBe(false);
    kept.keep(rowsOf(study.jobs).slice(0, 3));
    kept.flush();
    expect(kept.count()).toBe(3);
    expect([...unsafe]).toEqual([]);
  } finally {
    kept.close();
  }
});
