// Claims about bytes: who runs a study, on how many threads, in how many pieces, with how many stops, changes none.

import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { analyseStudy } from "../../src/experiment/analysis/findings.ts";
import type { CellRuns } from "../../src/experiment/plan/cell-runs.ts";
import { planStudy } from "../../src/experiment/plan/study-plan.ts";
import type { runOnThreads } from "../../src/experiment/run/threads/threads.ts";
import { sha256 } from "../../src/experiment/store/hash.ts";
import { findUnfinished, openKeptRuns } from "../../src/experiment/store/kept/kept-runs.ts";
import { studyFiles } from "../../src/experiment/store/study-files.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import { writeScenario } from "../../src/scenario/write-scenario.ts";
import { builtProgram, fingerprints, run, start } from "./built-program.ts";
import { smallScenario } from "./small-scenario.ts";

let base = "";
beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), "street-level-bytes-"));
});
afterEach(() => fs.rmSync(base, { recursive: true, force: true }));

function studyOf(replications: number) {
  const scenario = readScenario(smallScenario(replications, 20), { fileName: "small.yaml", name: "small" });
  return planStudy(scenario, { kind: "sweep", detail: 2, isFullDetail: true });
}

/** The engine as it is built, so that its threads need not read TypeScript. */
async function runBuilt(jobs: readonly CellRuns[], workers: number) {
  const path = join(await builtProgram(), "dist", "experiment", "run", "threads", "threads.js");
  const built = (await import(pathToFileURL(path).href)) as { runOnThreads: typeof runOnThreads };
  return built.runOnThreads({ jobs, workers });
}

test("1, 2, 3 and 8 threads write the same bytes of every table", async () => {
  const plan = studyOf(9);
  const course = { began: new Date(0), ended: new Date(0), commandLine: [], threads: 1 };
  const hashes: Record<string, string>[] = [];
  for (const workers of [1, 2, 3, 8]) {
    const results = analyseStudy(plan, await runBuilt(plan.runs, workers));
    expect(results.rows).toHaveLength(36);
    expect(results.rows.filter(({ status }) => status !== "ok")).toEqual([]);
    const files = studyFiles(writeScenario(plan.scenario), results, course);
    expect([...files.keys()]).toEqual(expect.arrayContaining(["clients.parquet", "contacts.parquet"]));
    hashes.push(Object.fromEntries([...files].map(([name, content]) => [name, sha256(content)])));
  }
  const [one, ...others] = hashes;
  for (const other of others) expect(other).toEqual(one);
});

test("replications added later change no earlier row", async () => {
  const rowsOf = async (replications: number) => {
    const plan = studyOf(replications);
    return analyseStudy(plan, await runBuilt(plan.runs, 2)).rows;
  };
  const [few, many] = [await rowsOf(3), await rowsOf(7)];
  expect(many).toHaveLength(28);
  expect(many.filter(({ replication }) => replication <= 3)).toEqual(few);
});

const study = ["sweep", "small.yaml", "--workers", "2", "--detail", "2", "--quiet"];

test("shards merged, and a study stopped by Ctrl-C and gone on with, are the study in one piece", async () => {
  const program = await builtProgram();
  fs.writeFileSync(join(base, "small.yaml"), smallScenario(20, 65));
  expect(await run(program, base, [...study, "--out", "whole"])).toMatchObject({ code: 0 });
  const whole = fingerprints(join(base, "whole"));
  expect(await run(program, base, ["verify", "whole"])).toMatchObject({ code: 0 });
  expect(await run(program, base, ["reproduce", "whole", "-k", "3"])).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^3 rows of 80, .*came out again/),
  });

  const shard = (index: number) =>
    run(program, base, [...study, "--out", "cut", "--shards", "2", "--shard", String(index)]);
  expect(await shard(2)).toMatchObject({ code: 0 });
  expect(await shard(1)).toMatchObject({ code: 0 });
  const merging = ["merge", "cut.shard-2-of-2", "cut.shard-1-of-2", "--out", "cut"];
  expect(await run(program, base, merging)).toMatchObject({ code: 0 });
  expect(fingerprints(join(base, "cut"))).toEqual(whole);

  const stopped = start(program, base, [...study, "--out", "stopped"]);
  while (storedIn("stopped.partial") < 1) await wait(10);
  const folder = join(base, "stopped.partial");
  const begun = findUnfinished(folder);
  expect(() => begun && openKeptRuns(folder, begun.study)).toThrow(`"processId":${stopped.child.pid}`);
  stopped.child.kill("SIGINT");
  const { code, messages } = await stopped.ended;
  expect(code).toBe(130);
  expect(messages.replace(/\s+/g, " ")).toMatch(
    /^Stopped: \d+ of 60 runs are kept\. The same command goes on from there, and so does: streetlevel resume stopped\/ --workers 2 --quiet $/,
  );
  const resumed = await run(program, base, ["resume", "stopped"]);
  expect(resumed).toMatchObject({ code: 0, messages: expect.stringContaining("It goes on") });
  expect(fingerprints(join(base, "stopped"))).toEqual(whole);
  expect(fs.existsSync(folder)).toBe(false);
});

function storedIn(folder: string): number {
  const path = join(base, folder);
  if (!fs.existsSync(path)) return 0;
  return fs.readdirSync(path).filter((name) => name.endsWith(".bin")).length;
}
