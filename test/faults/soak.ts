// Many runs in one process: what they leave behind in memory.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { builtProgram } from "./built-program.ts";

const script = fileURLToPath(new URL("soak.mjs", import.meta.url));

export interface MemoryInUse {
  readonly runs: number;
  /** Bytes, after everything that nobody needs was let go. */
  readonly heap: number;
  readonly buffers: number;
  readonly resident: number;
}

/** Runs classroom-sized programmes one after the other; the memory after each tenth of them. */
export async function soak(runs: number): Promise<readonly MemoryInUse[]> {
  const program = await builtProgram();
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--expose-gc",
    script,
    program,
    String(runs),
  ]);
  const { memory, seconds } = JSON.parse(stdout) as {
    readonly memory: readonly MemoryInUse[];
    readonly seconds: number;
  };
  const megabytes = memory.map(({ heap, buffers }) => ((heap + buffers) / 1e6).toFixed(1));
  console.log(`${runs} runs, ${seconds.toFixed(0)} s of processor time; MB in use: ${megabytes.join(" ")}`);
  return memory;
}

/** What one tenth of the runs may leave behind: compiled code and tables of what was met, never runs. */
export const mostLeftBehind = 2e6;
