// A study larger than the memory allowed: merged all the same.
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openKeptRuns } from "../../src/experiment/store/kept/kept-runs.ts";
import { keptFolder } from "../../src/experiment/store/kept/kept-study.ts";
import { madeUpStudy, rowsOf, shardOf } from "../experiment/store/kept/made-up-study.ts";
import { builtProgram } from "./built-program.ts";

/** Beside the program itself, which takes about 30 MB. */
const megabytesAllowed = 96;

test("60,000 runs that do not fit into the memory allowed are merged all the same", async () => {
  const base = fs.mkdtempSync(join(tmpdir(), "street-level-memory-"));
  try {
    const study = madeUpStudy("any", 30_000);
    const folders = [1, 2, 3].map((index) => {
      const shard = { index, of: 3 };
      const { rows, kept } = shardOf(study, shard);
      const folder = keptFolder(join(base, "study"), shard);
      const keeping = openKeptRuns(folder, kept);
      keeping.keep(rows);
      keeping.flush();
      keeping.close();
      return folder;
    });
    expect(JSON.stringify(rowsOf(study.jobs).map(({ outcome }) => outcome)).length).toBeGreaterThan(
      0.5 * megabytesAllowed * 1e6,
    );
    const words = [
      `--max-old-space-size=${megabytesAllowed}`,
      fileURLToPath(new URL("./merge-in-little-memory.mjs", import.meta.url)),
      await builtProgram(),
      join(base, "merged"),
      ...folders,
    ];
    execFileSync(process.execPath, words, { stdio: ["ignore", "ignore", "inherit"] });
    const runs = fs.readFileSync(join(base, "merged", "runs.csv"), "utf8");
    expect(runs.trimEnd().split("\n")).toHaveLength(90_001);
  } finally {
    fs.rmSync(base, { recursive: true, force: true });
  }
});
