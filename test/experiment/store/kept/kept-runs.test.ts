import { spawn } from "node:child_process";
import * as fs from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { diskSteps, type FileSteps } from "../../../../src/experiment/store/file-steps.ts";
import { findUnfinished, openKeptRuns } from "../../../../src/experiment/store/kept/kept-runs.ts";
import { keptFolder, resultsFolderOf } from "../../../../src/experiment/store/kept/kept-study.ts";
import { faultOf } from "../fault-of.ts";
import { madeUpStudy, rowsOf } from "./made-up-study.ts";

let base = "";
let folder = "";

beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), "street-level-kept-"));
  folder = keptFolder(join(base, "study"));
});

afterEach(() => fs.rmSync(base, { recursive: true, force: true }));

const study = madeUpStudy();
const rows = rowsOf(study.jobs);

/** Keeps rows as a process that is then gone. */
function keepAndLeave(some = rows.slice(0, 5), steps: FileSteps = diskSteps): void {
  const kept = openKeptRuns(folder, study.kept, { steps });
  try {
    kept.keep(some);
    kept.flush();
  } finally {
    kept.close();
  }
}

test("kept rows are there again, bit for bit, for whoever opens the folder next", () => {
  keepAndLeave();
  const again = openKeptRuns(folder, study.kept);
  expect(again.rows).toStrictEqual(rows.slice(0, 5));
  again.keep(rows.slice(5));
  again.flush();
  expect(again.count()).toBe(rows.length);
  again.close();
  expect(openKeptRuns(folder, study.kept).rows).toStrictEqual(rows);
});

test("the first rows go to the disk at once, later ones after half a second or a 200th of the time spent", () => {
  let now = 0;
  const kept = openKeptRuns(folder, study.kept, { now: () => now });
  const counts = [0, 400, 600, 100_000, 100_400, 100_600].map((time, index) => {
    now = time;
    kept.keep([rows[index]]);
    return kept.count();
  });
  expect(counts).toEqual([1, 1, 3, 4, 4, 6]);
  now = 1_000_000;
  kept.keep([rows[6]]);
  now = 1_004_000;
  kept.keep([rows[7]]);
  expect(kept.count()).toBe(7);
  kept.close();
});

test("a damaged file is left out, removed, and counted", () => {
  keepAndLeave(rows.slice(0, 3));
  keepAndLeave(rows.slice(3, 5));
  const [first] = fs.readdirSync(folder).filter((name) => name.startsWith("runs-"));
  fs.truncateSync(join(folder, first), 100);
  const kept = openKeptRuns(folder, study.kept);
  expect(kept.damagedFiles).toBe(1);
  expect(kept.rows).toStrictEqual(rows.slice(3, 5));
  kept.close();
  expect(fs.existsSync(join(folder, first))).toBe(false);
});

test("what a stopped writer left half done is cleared", () => {
  keepAndLeave();
  fs.writeFileSync(join(folder, ".tmp-runs-1-000009-0123456789ab.bin-0123456789ab"), "half");
  openKeptRuns(folder, study.kept).close();
  expect(fs.readdirSync(folder).filter((name) => name.startsWith(".tmp-"))).toEqual([]);
});

test("other inputs are refused and kept, and thrown away only when asked to", () => {
  keepAndLeave();
  const other = madeUpStudy("other").kept;
  expect(faultOf(() => openKeptRuns(folder, other))).toEqual({ kind: "otherUnfinished", folder });
  expect(openKeptRuns(folder, other, { replace: true }).rows).toEqual([]);
});

test("asked to replace, an unfinished study of the same inputs still goes on", () => {
  keepAndLeave();
  expect(openKeptRuns(folder, study.kept, { replace: true }).rows).toHaveLength(5);
});

test("files of somebody else are left alone", () => {
  fs.mkdirSync(folder);
  fs.writeFileSync(join(folder, "thesis.txt"), "years of work");
  for (const replace of [false, true]) {
    expect(faultOf(() => openKeptRuns(folder, study.kept, { replace }))).toEqual({ kind: "notOurs", folder });
  }
  expect(fs.readdirSync(folder)).toEqual(["thesis.txt"]);
});

test("while one process is at work in a folder, a second is told so", () => {
  const kept = openKeptRuns(folder, study.kept);
  expect(faultOf(() => openKeptRuns(folder, study.kept))).toMatchObject({
    kind: "locked",
    processId: process.pid,
    machine: hostname(),
    isHere: true,
  });
  kept.close();
  openKeptRuns(folder, study.kept).close();
});

function leaveLock(holder: object): void {
  keepAndLeave();
  fs.writeFileSync(join(folder, "lock.json"), JSON.stringify(holder));
}

test("the lock of a process that is gone is taken over", async () => {
  const child = spawn(process.execPath, ["-e", ""]);
  await new Promise((resolve) => child.on("exit", resolve));
  leaveLock({ machine: hostname(), processId: child.pid, mark: "0" });
  expect(openKeptRuns(folder, study.kept).rows).toHaveLength(5);
});

test.runIf(process.platform === "linux")("so is that of a process whose number another now has", () => {
  leaveLock({ machine: hostname(), processId: process.pid, began: "another boot 7", mark: "0" });
  expect(openKeptRuns(folder, study.kept).rows).toHaveLength(5);
});

test("a lock of another machine, or one that cannot be read, is respected", () => {
  leaveLock({ machine: "elsewhere", processId: 1, mark: "0" });
  expect(faultOf(() => openKeptRuns(folder, study.kept))).toMatchObject({
    kind: "locked",
    machine: "elsewhere",
    isHere: false,
  });
  fs.writeFileSync(join(folder, "lock.json"), "");
  expect(faultOf(() => openKeptRuns(folder, study.kept))).toMatchObject({
    kind: "locked",
    isUnreadable: true,
  });
});

test("a full disk is said with what is kept, and what is kept stays", () => {
  let room = 3;
  const steps: FileSteps = {
    ...diskSteps,
    writeNewFile: (path, content) => {
      room -= 1;
      if (room < 0) throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
      diskSteps.writeNewFile(path, content);
    },
  };
  const kept = openKeptRuns(folder, study.kept, { steps });
  kept.keep(rows.slice(0, 4));
  kept.keep(rows.slice(4));
  expect(faultOf(kept.flush)).toEqual({ kind: "cannotKeep", folder, code: "ENOSPC", kept: 4, runs: 16 });
  kept.close();
  expect(fs.readdirSync(folder).filter((name) => name.startsWith(".tmp-"))).toEqual([]);
  expect(openKeptRuns(folder, study.kept).rows).toStrictEqual(rows.slice(0, 4));
});

test.each(["scenario.yaml", "study.json"])(
  "a disk that has no room for %s is left without a folder",
  (name) => {
    const steps: FileSteps = {
      ...diskSteps,
      writeNewFile: (path, content) => {
        if (path.includes(name))
          throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
        diskSteps.writeNewFile(path, content);
      },
    };
    expect(faultOf(() => openKeptRuns(folder, study.kept, { steps }))).toMatchObject({
      code: "ENOSPC",
      kept: 0,
    });
    expect(fs.existsSync(folder)).toBe(false);
  },
);

test("a disk that fails while it makes sure leaves no file under its name", () => {
  const steps: FileSteps = {
    ...diskSteps,
    writeNewFile: (path, content) => {
      diskSteps.writeNewFile(path, content);
      if (path.includes("runs-")) throw Object.assign(new Error("i/o error"), { code: "EIO" });
    },
  };
  const kept = openKeptRuns(folder, study.kept, { steps });
  expect(faultOf(() => kept.keep(rows))).toMatchObject({ kind: "cannotKeep", code: "EIO", kept: 0 });
  kept.close();
  expect(openKeptRuns(folder, study.kept).rows).toEqual([]);
});

test("a folder that may not be written to is said so", () => {
  const steps: FileSteps = {
    ...diskSteps,
    makeFolder: () => {
      throw Object.assign(new Error("read-only file system"), { code: "EROFS" });
    },
  };
  expect(faultOf(() => openKeptRuns(folder, study.kept, { steps }))).toMatchObject({
    kind: "cannotKeep",
    code: "EROFS",
    kept: 0,
  });
});

class Crash extends Error {}

/** Steps that stop for good before the step with this number. */
function crashingBefore(step: number): FileSteps {
  let taken = 0;
  const guarded = <Words extends unknown[]>(work: (...words: Words) => void) => {
    return (...words: Words) => {
      if (taken >= step) throw new Crash();
      taken += 1;
      work(...words);
    };
  };
  return {
    makeFolder: guarded(diskSteps.makeFolder),
    writeNewFile: guarded(diskSteps.writeNewFile),
    syncFolder: guarded(diskSteps.syncFolder),
    rename: guarded(diskSteps.rename),
    removeFile: guarded(diskSteps.removeFile),
    removeFolder: guarded(diskSteps.removeFolder),
  };
}

test("stopped before any step, the next one finds whole files alone and goes on", () => {
  const found: number[] = [];
  for (let step = 0; ; step++) {
    fs.rmSync(folder, { recursive: true, force: true });
    let isDone = true;
    try {
      keepAndLeave(rows.slice(0, 3), crashingBefore(step));
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      isDone = false;
    }
    const next = openKeptRuns(folder, study.kept);
    expect(next.damagedFiles).toBe(0);
    expect(next.rows).toStrictEqual(rows.slice(0, next.rows.length));
    found.push(next.rows.length);
    next.close();
    if (isDone) break;
  }
  expect(found.length).toBeGreaterThan(9);
  expect(new Set(found)).toEqual(new Set([0, 3]));
});

test("an unfinished study is found by its results folder and by its own", () => {
  expect(findUnfinished(join(base, "study"))).toBeUndefined();
  keepAndLeave();
  for (const place of [join(base, "study"), folder]) {
    expect(findUnfinished(place)).toEqual({ folder, study: study.kept });
  }
  expect(resultsFolderOf(folder)).toBe(join(base, "study"));
  expect(resultsFolderOf(keptFolder("a", { index: 2, of: 12 }))).toBe("a");
  expect(resultsFolderOf("a")).toBeUndefined();
});

test("files of a newer program are refused, never guessed at", () => {
  keepAndLeave();
  fs.writeFileSync(join(folder, "runs-2-000009-0123456789ab.bin"), "");
  expect(faultOf(() => openKeptRuns(folder, study.kept))).toMatchObject({ kind: "newerFormat", format: 2 });
  fs.rmSync(join(folder, "runs-2-000009-0123456789ab.bin"));
  fs.writeFileSync(join(folder, "study.json"), '{"format":7}');
  expect(faultOf(() => findUnfinished(folder))).toEqual({
    kind: "newerFormat",
    file: join(folder, "study.json"),
    format: 7,
    known: 1,
  });
});

test("runs of another version of the model are not gone on with", () => {
  keepAndLeave();
  const path = join(folder, "study.json");
  fs.writeFileSync(path, fs.readFileSync(path, "utf8").replace(/"model": "[^"]+"/, '"model": "0.0.1"'));
  expect(faultOf(() => findUnfinished(folder))).toMatchObject({
    kind: "otherVersion",
    model: expect.stringMatching(/^model 0\.0\.1, /),
  });
});

test("damaged runs beside a results folder are named as what can be deleted", () => {
  keepAndLeave();
  const results = folder.replace(/\.partial$/, "");
  fs.writeFileSync(join(folder, "study.json"), "{");
  const file = join(folder, "study.json");
  expect(faultOf(() => findUnfinished(results))).toEqual({ kind: "damagedRuns", folder, file });
  fs.mkdirSync(results);
  fs.writeFileSync(join(results, "manifest.json"), "{}");
  expect(faultOf(() => findUnfinished(results))).toEqual({ kind: "damagedLeftover", folder, results });
});

test.each<[string, () => void]>([
  ["the folder is deleted", () => fs.rmSync(folder, { recursive: true })],
  ["the folder is renamed", () => fs.renameSync(folder, `${folder}-elsewhere`)],
  ["the lock is removed", () => fs.rmSync(join(folder, "lock.json"))],
  [
    "another process takes the lock",
    () => fs.writeFileSync(join(folder, "lock.json"), '{"machine":"x","processId":9}'),
  ],
])("where %s in mid-run, that is said, and nothing of another's is removed", (_, happen) => {
  const kept = openKeptRuns(folder, study.kept);
  kept.keep(rows.slice(0, 2));
  kept.flush();
  happen();
  const before = fs.existsSync(folder) ? fs.readdirSync(folder) : undefined;
  kept.keep(rows.slice(2, 4));
  expect(faultOf(() => kept.flush())).toEqual({ kind: "keptGone", folder });
  kept.discard();
  kept.close();
  expect(fs.existsSync(folder) ? fs.readdirSync(folder) : undefined).toEqual(before);
});

test("a clock that is set back, or far ahead, only makes rows go to the disk sooner", () => {
  let now = 1e9;
  const kept = openKeptRuns(folder, study.kept, { now: () => now });
  const counts = [1e9, 0, 1e12, -1e12].map((time, index) => {
    now = time;
    kept.keep([rows[index]]);
    return kept.count();
  });
  expect(counts).toEqual([1, 2, 3, 4]);
  kept.close();
});
