// How fast runs go: a client's day, a run, ten thousand of them, and two threads against one.

import { importBuilt, sizeOf, twoYears } from "./agencies.mjs";
import { processorSeconds, seconds } from "./clock.mjs";
import { floorSeconds } from "./floor.mjs";
import { summarise } from "./summary.mjs";

const settlingRuns = 12;
const runsPerRepeat = 10;
const secondsPerThreadBatch = 3;

function failedIn(rows) {
  const failed = rows.find((row) => row.status === "failed");
  if (failed) throw new Error(`A run failed: ${failed.reason}`);
}

/** One thread, and no more than it: the very module that the threads load. */
export async function measureRuns(repeats) {
  const { runChunk } = await importBuilt("experiment/run/threads/thread.js");
  const parameters = await twoYears();
  const run = (replications) => runChunk({ cells: [{ cellIndex: 0, parameters, replications }] });
  const many = (count, from) => Array.from({ length: count }, (_, number) => from + number);
  failedIn((await run(many(settlingRuns, 1))).rows);
  const size = await sizeOf(parameters, 1);
  const perRun = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const replications = many(runsPerRepeat, 1);
    perRun.push(processorSeconds(() => run(replications)) / runsPerRepeat);
  }
  const floors = [];
  for (let repeat = 0; repeat < repeats; repeat++)
    floors.push(await floorSeconds(size, parameters["intake.places"]));
  const floor = summarise(floors).min;
  return {
    nanosecondsPerClientDay: perRun.map((taken) => (taken * 1e9) / size.clientDays),
    runsPerSecond: perRun.map((taken) => 1 / taken),
    timesTheFloor: perRun.map((taken) => taken / floor),
  };
}

/** By the clock on the wall, threads warm: on a machine that does something else they tell of that too. */
export async function measureThreads(repeats) {
  const { openThreads } = await importBuilt("experiment/run/threads/threads.js");
  const parameters = await twoYears();
  const pools = [openThreads({ workers: 1 }), openThreads({ workers: 2 })];
  const runOn = async (pool, count) => {
    const replications = Array.from({ length: count }, (_, number) => number + 1);
    failedIn(await pool.run({ jobs: [{ cellIndex: 0, parameters, replications }] }));
  };
  for (const pool of pools) await runOn(pool, 2 * settlingRuns);
  const trial = await seconds(() => runOn(pools[0], runsPerRepeat));
  const count = Math.max(runsPerRepeat, Math.ceil((secondsPerThreadBatch * runsPerRepeat) / trial));
  const minutes = [];
  const ratios = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const one = await seconds(() => runOn(pools[0], count));
    const two = await seconds(() => runOn(pools[1], count));
    minutes.push((two / count) * (10_000 / 60));
    ratios.push(one / two);
  }
  for (const pool of pools) await pool.close();
  return { minutesFor10000Runs: minutes, timesAsFastOnTwoThreads: ratios };
}
