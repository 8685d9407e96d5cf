import fc from "fast-check";
import { expect, test } from "vitest";
import type { CellRuns } from "../../../../src/experiment/plan/cell-runs.ts";
import { chunkRunner } from "../../../../src/experiment/run/threads/run-chunk.ts";
import { runJobs, type Send } from "../../../../src/experiment/run/threads/run-jobs.ts";
import { defaultParameters as parameters } from "../../../../src/model/parameters.ts";
import { simulate } from "../../fixtures/made-up-model.ts";

const runChunk = chunkRunner(simulate);

function jobs(counts: readonly number[]): CellRuns[] {
  return counts.map((count, cellIndex) => ({
    cellIndex,
    parameters: { ...parameters, "meetings.perWeek": cellIndex },
    replications: Array.from({ length: count }, (_, index) => index + 1),
  }));
}

/** A thread that answers after as many turns as the next of `delays` says, and reports that long a time. */
function slowThread(delays: readonly number[]): Send {
  let asked = 0;
  return async (cells) => {
    const delay = delays[asked++ % delays.length];
    for (let turn = 0; turn < delay; turn++) await Promise.resolve();
    return { ...runChunk({ cells }), milliseconds: 20 * delay };
  };
}

test("whatever the number of threads and whoever finishes first, the rows are the same", async () => {
  const plain = await runJobs({ jobs: jobs([5, 3, 8]) }, 1, slowThread([1]));
  expect(plain).toHaveLength(16);
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 64 }),
      fc.array(fc.nat(30), { minLength: 1, maxLength: 20 }),
      async (workers, delays) => {
        expect(await runJobs({ jobs: jobs([5, 3, 8]) }, workers, slowThread(delays))).toEqual(plain);
      },
    ),
    { seed: 20231, numRuns: 100 },
  );
});

test("threads that die now and then change no row", async () => {
  const plain = await runJobs({ jobs: jobs([9, 9]) }, 1, slowThread([0]));
  let asked = 0;
  const mortal: Send = async (cells) => {
    // A run tried again alone is spared: only portions of several die.
    const runs = cells.reduce((sum, { replications }) => sum + replications.length, 0);
    if (runs > 1 && asked++ % 2 === 0) throw new Error("Worker terminated");
    return { ...runChunk({ cells }), milliseconds: 10 };
  };
  expect(await runJobs({ jobs: jobs([9, 9]) }, 2, mortal)).toEqual(plain);
  expect(asked).toBeGreaterThan(1);
});

test("only what takes longer than a run may is ended: portions that do are tried again run by run", async () => {
  const plain = await runJobs({ jobs: jobs([6, 6]) }, 1, slowThread([0]));
  const asked: number[] = [];
  const stuck: Send = (cells, signal) => {
    const runs = cells.reduce((sum, { replications }) => sum + replications.length, 0);
    asked.push(runs);
    if (runs <= 1) return Promise.resolve({ ...runChunk({ cells }), milliseconds: 1 });
    return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  };
  const rows = await runJobs({ jobs: jobs([6, 6]), mostRunMilliseconds: 20 }, 1, stuck);
  expect(rows).toEqual(plain);
  expect(Math.max(...asked)).toBeGreaterThan(1);
  // Loading, which sends no run, may take longer.
  const single: Send = (cells, signal) =>
    cells.length === 0
      ? new Promise((resolve) => setTimeout(() => resolve({ rows: [], milliseconds: 0 }), 200))
      : new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  const failed = await runJobs({ jobs: jobs([2]), mostRunMilliseconds: 60 }, 1, single);
  expect(failed.map(({ status, reason }) => [status, reason])).toEqual(
    [1, 2].map(() => ["failed", "stopped: budget. The run took longer than it may."]),
  );
});

test("no job makes no row", async () => {
  expect(await runJobs({ jobs: [] }, 3, slowThread([0]))).toEqual([]);
});

test("runs that an earlier sitting finished are not run again, and the rows are the same whatever it finished", async () => {
  const all = jobs([5, 3, 8]);
  const plain = await runJobs({ jobs: all }, 2, slowThread([1]));
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(plain),
      fc.integer({ min: 1, max: 4 }),
      async (finished, workers) => {
        const told: string[] = [];
        const steps: number[] = [];
        const rows = await runJobs(
          {
            jobs: all,
            finished,
            onRows: (some) => told.push(...some.map((row) => `${row.cellIndex} ${row.replication}`)),
            onProgress: ({ done, total }) => steps.push(done, total),
          },
          workers,
          slowThread([1, 3]),
        );
        expect(rows).toEqual(plain);
        const earlier = finished.map((row) => `${row.cellIndex} ${row.replication}`);
        expect([...told, ...earlier].sort()).toEqual(
          plain.map((row) => `${row.cellIndex} ${row.replication}`).sort(),
        );
        if (told.length > 0) expect(steps.slice(-2)).toEqual([16, 16]);
      },
    ),
    { seed: 20231, numRuns: 50 },
  );
});

test("rows that cannot be kept end the runs with that error", async () => {
  const onRows = () => {
    throw new Error("The disk is full");
  };
  await expect(runJobs({ jobs: jobs([9]), onRows }, 2, slowThread([1]))).rejects.toThrow("The disk is full");
});
