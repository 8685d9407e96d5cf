import { Piscina } from "piscina";
import { expect, test } from "vitest";
import type { StudyResults } from "../../../../src/experiment/analysis/results.ts";
import { InterruptedError } from "../../../../src/experiment/run/threads/interrupted.ts";
import type { Progress } from "../../../../src/experiment/run/threads/run-jobs.ts";
import * as fromSource from "../../../../src/experiment/run/threads/sibling-module.ts";
import { openThreads, runOnThreads } from "../../../../src/experiment/run/threads/threads.ts";
import { runStudy } from "../../../../src/experiment/study/run-study.ts";
import { runsTable } from "../../../../src/experiment/tables/runs.ts";
import { tableText } from "../../../../src/experiment/tables/table.ts";
import { siblingModule } from "../../../built-threads/sibling-module.ts";
import { alone, sampleScenario, team } from "../../fixtures/scenarios.ts";

const threadModule = siblingModule("made-up-thread");

function study(
  workers: number,
  seed: string,
  onProgress?: (progress: Progress) => void,
  mostMegabytes?: number,
): Promise<StudyResults> {
  const plans = [alone, { ...alone, name: "again" }, team];
  const scenario = sampleScenario({ plans }, { replications: 9, seed });
  return runStudy({ scenario, kind: "compare", workers, threadModule, onProgress, mostMegabytes });
}

test("one, two and three threads write the same bytes", async () => {
  const [one, two, three] = await Promise.all([1, 2, 3].map((workers) => study(workers, "any")));
  expect(one.rows).toHaveLength(27);
  expect(one.rows.every(({ status }) => status === "ok")).toBe(true);
  expect(tableText(runsTable(two))).toBe(tableText(runsTable(one)));
  expect(tableText(runsTable(three))).toBe(tableText(runsTable(one)));
});

test("an error in a run is that run's row, and progress counts it", async () => {
  const told: Progress[] = [];
  const { rows } = await study(2, "throw 4", (progress) => told.push(progress));
  const failed = rows.filter(({ status }) => status === "failed");
  expect(failed.map((row) => [row.cellIndex, row.replication, row.reason])).toEqual(
    [0, 1, 2].map((cell) => [cell, 4, "The roof came down."]),
  );
  expect(told.at(-1)).toEqual({ done: 18, total: 18, failed: 2, earlier: 0 });
});

test("a thread that dies takes only its run with it", async () => {
  const [whole, { rows }] = await Promise.all([study(1, "any"), study(1, "die 4")]);
  expect(rows.filter(({ status }) => status === "failed").map(({ replication }) => replication)).toEqual([
    4, 4, 4,
  ]);
  expect(rows[3].reason).toMatch(/^The thread that ran it ended: .+\.$/);
  expect(rows.filter(({ status }) => status === "ok")).toEqual(
    whole.rows.filter(({ replication }) => replication !== 4),
  );
});

test("a thread that fills its memory takes only its run with it", async () => {
  const [whole, { rows }] = await Promise.all([study(1, "any"), study(1, "fill 4", undefined, 96)]);
  const failed = rows.filter(({ status }) => status === "failed");
  expect(failed.map(({ replication }) => replication)).toEqual([4, 4, 4]);
  expect(failed[0].reason).toMatch(/^The thread that ran it ended: .+\.$/);
  expect(rows.filter(({ status }) => status === "ok")).toEqual(
    whole.rows.filter(({ replication }) => replication !== 4),
  );
});

test("a run that never ends is a failed row once its time is over, and every other run is there", async () => {
  const { parameters } = sampleScenario();
  const job = (seed: string) => ({
    cellIndex: 0,
    parameters: { ...parameters, seed },
    replications: [1, 2, 3, 4, 5, 6, 7, 8],
  });
  const run = (seed: string) =>
    runOnThreads({ jobs: [job(seed)], workers: 2, threadModule, mostRunMilliseconds: 5000 });
  const [whole, rows] = [await run("any"), await run("endless 3")];
  expect(rows[2]).toEqual({
    ...{ cellIndex: 0, replication: 3, status: "failed" },
    reason: "stopped: budget. The run took longer than it may.",
  });
  expect(rows.filter(({ replication }) => replication !== 3)).toEqual(
    whole.filter(({ replication }) => replication !== 3),
  );
});

test("an interruption ends the threads and keeps what was finished", async () => {
  const { parameters } = sampleScenario();
  const stop = new AbortController();
  const running = runOnThreads({
    jobs: [
      { cellIndex: 0, parameters, replications: [1, 2] },
      { cellIndex: 1, parameters: { ...parameters, seed: "endless" }, replications: [1] },
    ],
    workers: 1,
    threadModule,
    signal: stop.signal,
    onProgress: ({ done }) => done === 2 && stop.abort(),
  });
  const error = await running.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InterruptedError);
  expect(error).toMatchObject({ message: "Interrupted after 2 of 3 runs.", total: 3 });
  expect((error as InterruptedError).finished.map(({ replication }) => replication)).toEqual([1, 2]);
});

test("a model that cannot be loaded is an error, not a table of failed runs", async () => {
  const { parameters } = sampleScenario();
  const jobs = [{ cellIndex: 0, parameters, replications: [1, 2, 3] }];
  const running = runOnThreads({
    jobs,
    workers: 1,
    threadModule: siblingModule("absent"),
  });
  await expect(running).rejects.toThrow(/^The model could not be loaded\. /);
});

test("run from source, a thread reads TypeScript", async () => {
  const pool = new Piscina({ minThreads: 1, maxThreads: 1, execArgv: fromSource.sourceArguments() });
  const filename = fromSource.siblingModule("./thread");
  expect(filename).toMatch(/\/src\/.+\/thread\.ts$/);
  const answer = await pool.run({ cells: [] }, { name: "runChunk", filename });
  expect(answer).toMatchObject({ rows: [] });
  await pool.destroy();
});

test("less than one thread is refused", () => {
  expect(() => openThreads({ workers: 0 })).toThrow("Threads are counted from 1, but 0 were asked for.");
});

test("a sweep with a claim about a point that it lacks is refused before anything runs", async () => {
  const scenario = sampleScenario({
    sweep: [{ lever: "staff.teams", values: [3, 6] }],
    hypotheses: [
      {
        kind: "trend",
        name: "H7",
        says: "",
        measure: "waitDays",
        plan: "team",
        over: "staff.teams",
        from: 6,
        expect: "falls",
      },
    ],
  });
  await expect(runStudy({ scenario, kind: "sweep", workers: 1, threadModule })).rejects.toThrow(
    expect.objectContaining({
      fault: expect.objectContaining({ kind: "pointsMissing", hypotheses: ["H7"] }),
    }),
  );
});
