import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { analyseStudy } from "../../../../src/experiment/analysis/findings.ts";
import type { StudyResults } from "../../../../src/experiment/analysis/results.ts";
import { planStudy } from "../../../../src/experiment/plan/study-plan.ts";
import type { RunRow } from "../../../../src/experiment/run/rows.ts";
import { type Content, piecesOf } from "../../../../src/experiment/store/content.ts";
import { diskSteps } from "../../../../src/experiment/store/file-steps.ts";
import { openKeptRuns } from "../../../../src/experiment/store/kept/kept-runs.ts";
import { type KeptStudy, keptFolder } from "../../../../src/experiment/store/kept/kept-study.ts";
import { mergeShards } from "../../../../src/experiment/store/kept/merge.ts";
import { studyFiles } from "../../../../src/experiment/store/study-files.ts";
import { faultOf as faultIn } from "../fault-of.ts";
import { type MadeUpStudy, madeUpStudy, rowsOf, shardOf } from "./made-up-study.ts";

/** Whether the bytes outlive a loss of power is not asked here. */
const steps = { ...diskSteps, syncFolder: () => {}, writeNewFile: writeWithoutWaiting };

function writeWithoutWaiting(path: string, content: Content): void {
  for (const piece of piecesOf(content)) fs.writeFileSync(path, piece, { flag: "a" });
}

let base = "";

beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), "street-level-merge-"));
});

afterEach(() => fs.rmSync(base, { recursive: true, force: true }));

function writeKept(
  folder: string,
  study: KeptStudy,
  rows: readonly RunRow[],
  rowsAtOnce = rows.length,
): string {
  const kept = openKeptRuns(folder, study, { steps });
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    kept.keep(rows.slice(from, from + rowsAtOnce));
    kept.flush();
  }
  kept.close();
  return folder;
}

function writeShards(study: MadeUpStudy, of: number, place: string, rowsAtOnce = 3): string[] {
  return Array.from({ length: of }, (_, number) => {
    const shard = { index: number + 1, of };
    const { rows, kept } = shardOf(study, shard);
    return writeKept(keptFolder(join(place, "study"), shard), kept, rows, rowsAtOnce);
  });
}

function bytesOf(results: StudyResults, scenarioText: string): Record<string, string> {
  const course = { began: new Date(0), ended: new Date(0), commandLine: [], threads: 1 };
  const files = studyFiles(scenarioText, results, course);
  return Object.fromEntries(
    [...files].map(([name, content]) => [
      name,
      Buffer.concat([...piecesOf(content)].map((piece) => Buffer.from(piece as string))).toString("latin1"),
    ]),
  );
}

const faultOf = (folders: readonly string[]) => faultIn(() => mergeShards(folders));

test("any number of shards, named in any order, gives the bytes of the study in one piece", () => {
  const study = madeUpStudy("throw 3");
  const { scenario, kept } = study;
  const whole = analyseStudy(planStudy(scenario, { kind: "compare" }), rowsOf(study.jobs));
  const wanted = bytesOf(whole, kept.scenarioText);
  expect(Object.keys(wanted)).toContain("runs.parquet");
  expect(Object.keys(wanted)).toContain("weeks.parquet");
  let trial = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 16 }),
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      (of, size, back) => {
        const folders = writeShards(study, of, join(base, `trial-${trial++}`), size);
        const merged = mergeShards(back ? folders.reverse() : folders);
        expect(merged.damagedFiles).toBe(0);
        expect(bytesOf(merged.results, kept.scenarioText)).toEqual(wanted);
      },
    ),
    { seed: 20231, numRuns: 8 },
  );
});

test("a missing shard is named, with the first run that is missing", () => {
  const folders = writeShards(madeUpStudy(), 4, base);
  expect(faultOf([folders[0], folders[2]])).toEqual({
    kind: "missingRuns",
    missing: 8,
    runs: 16,
    plan: "alone",
    replication: 5,
    shards: [2, 4],
    of: 4,
  });
});

test("a shard that is not finished, or lost a file, is as good as missing", () => {
  const folders = writeShards(madeUpStudy(), 2, base);
  const [lost] = fs.readdirSync(folders[1]).filter((name) => name.startsWith("runs-"));
  fs.appendFileSync(join(folders[1], lost), "x");
  expect(faultOf(folders)).toMatchObject({ kind: "missingRuns", missing: 3, shards: [2], of: 2 });
});

test("a shard given twice is refused", () => {
  const folders = writeShards(madeUpStudy(), 2, base);
  expect(faultOf([...folders, folders[1]])).toEqual({
    kind: "duplicateRun",
    folder: folders[1],
    plan: "team",
    replication: 1,
  });
});

test("a shard of another study is refused", () => {
  const folders = writeShards(madeUpStudy(), 2, base);
  const others = writeShards(madeUpStudy("other"), 2, join(base, "others"));
  expect(faultOf([folders[0], others[1]])).toEqual({
    kind: "foreignShard",
    folder: others[1],
    first: folders[0],
  });
});

test("a run that is not the shard's own is refused", () => {
  const study = madeUpStudy();
  const { kept } = shardOf(study, { index: 1, of: 2 });
  const folder = writeKept(keptFolder(join(base, "study"), { index: 1, of: 2 }), kept, rowsOf(study.jobs));
  expect(faultOf([folder])).toEqual({ kind: "foreignRun", folder, cellIndex: 2, replication: 1 });
});

test("runs of another study among a shard's files count as damaged, not as runs", () => {
  const folders = writeShards(madeUpStudy(), 2, base);
  const others = writeShards(madeUpStudy("other"), 2, join(base, "others"));
  const [stray] = fs.readdirSync(others[0]).filter((name) => name.startsWith("runs-"));
  fs.copyFileSync(join(others[0], stray), join(folders[0], stray));
  expect(mergeShards(folders).damagedFiles).toBe(1);
});

test("a folder without kept runs is no shard", () => {
  expect(faultOf([base])).toEqual({ kind: "noStudy", folder: base });
});

test("the same run twice in one folder, bit for bit, is one run", () => {
  const study = madeUpStudy();
  const rows = rowsOf(study.jobs);
  const folder = writeKept(keptFolder(join(base, "study")), study.kept, [...rows, ...rows.slice(4, 9)]);
  expect(mergeShards([folder]).results.rows).toHaveLength(24);
});

test("outcomes are read from the disk as they are asked for, and only the latest files are held", () => {
  const study = madeUpStudy("any", 600);
  const folder = writeKept(keptFolder(join(base, "study")), study.kept, rowsOf(study.jobs));
  const { results } = mergeShards([folder], 1_000_000);
  const [first] = results.rows;
  const before = first.outcome;
  expect(first.outcome).toBe(before);
  for (const row of results.rows) expect(row.outcome?.drawsMade).toBe(7);
  expect(first.outcome).not.toBe(before);
  expect(first.outcome).toStrictEqual(before);
});

/** Passes over every file of a study's runs until its answer is known, when no more than one file fits into memory. */
function passesOver(replications: number): number {
  const study = madeUpStudy("any", replications);
  const place = join(base, String(replications));
  const folders = writeShards(study, 4, place, 50);
  const files = folders.reduce(
    (sum, folder) => sum + fs.readdirSync(folder).filter((name) => name.startsWith("runs-")).length,
    0,
  );
  return mergeShards(folders, 1).filesRead() / files;
}

test("what a merge reads grows as its files do: until its answer is known, three passes over them or four", () => {
  const [passes, ofTwice] = [passesOver(200), passesOver(400)];
  expect(passes).toBeLessThan(4.5);
  expect(ofTwice).toBeLessThan(1.1 * passes);
});

test("missing shards are named by number, however many are missing", () => {
  const study = madeUpStudy("any", 8);
  const folders = writeShards(study, 16, base);
  expect(mergeShards(folders).results.rows).toHaveLength(24);
  expect(faultOf(folders.filter((_, place) => place % 5 !== 2))).toMatchObject({
    shards: [3, 8, 13],
    of: 16,
  });
});
