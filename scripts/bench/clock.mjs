// Time as the bench counts it: seconds that go by, and seconds of one thread on a processor.

import { readFileSync } from "node:fs";

const wallNow = () => Number(process.hrtime.bigint()) / 1e9;

/** Seconds that `work` takes by the clock on the wall. */
export async function seconds(work) {
  const startedAt = wallNow();
  await work();
  return wallNow() - startedAt;
}

/** Linux tells what the main thread alone has used; elsewhere the process's other threads count too. */
function processorNow() {
  try {
    const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, "utf8").split(" ");
    return Number(nanoseconds) / 1e9;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  }
}

/** Seconds on a processor that `work` takes, which other programs of a busy machine change little. */
export function processorSeconds(work) {
  const startedAt = processorNow();
  work();
  return processorNow() - startedAt;
}
