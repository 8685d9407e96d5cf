// The one pool of threads on which all rows run.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Piscina } from "piscina";
import type { ArmAnswer, ArmTask, RunArm } from "./run-rows.ts";

/** Runs `use` with threads that end with it. */
export async function withThreads<Result>(
  count: number,
  use: (runArm: RunArm) => Promise<Result>,
): Promise<Result> {
  const pool = new Piscina<ArmTask, ArmAnswer>({
    filename: new URL("./thread.ts", import.meta.url).href,
    name: "runArm",
    minThreads: count,
    maxThreads: count,
    execArgv: ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href],
  });
  try {
    return await use((task) => pool.run(task));
  } finally {
    await pool.destroy();
  }
}
