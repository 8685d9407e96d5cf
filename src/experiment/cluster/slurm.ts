// The few things that are asked of Slurm, by its own programs and without an accounting database.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ClusterError } from "./cluster-fault.ts";
import { submitScript } from "./job-scripts.ts";

/** A task of a job array, or a job of its own, that waits or runs. */
export interface ActiveTask {
  readonly job: string;
  /** Absent for a job that is no array. */
  readonly task?: number;
  /** Slurm's word, such as PENDING or RUNNING. */
  readonly state: string;
  /** Why it waits, in Slurm's word. */
  readonly reason: string;
}

export interface Scheduler {
  /** Gives the prepared study in `folder` to the scheduler; returns the numbers of its jobs. */
  readonly submit: (folder: string) => Promise<readonly string[]>;
  /** What waits or runs of the jobs. @throws ClusterError when the scheduler does not answer. */
  readonly activeTasks: (jobs: readonly string[]) => Promise<readonly ActiveTask[]>;
}

const runProgram = promisify(execFile);

/** Room for what squeue says of a hundred thousand tasks. */
const mostAnswer = 64 * 1024 * 1024;

export const slurm: Scheduler = {
  submit: async (folder) => {
    await refuseMissingProgram("sbatch");
    const said = await ask("bash", [submitScript], folder);
    const jobs = said.trim().split(/\s+/);
    if (jobs.every((job) => /^\d+$/.test(job))) return jobs;
    throw new ClusterError({ kind: "refused", program: "sbatch", says: said.trim() });
  },
  activeTasks: async (jobs) => {
    if (jobs.length === 0) return [];
    const words = ["--noheader", "--array", `--jobs=${jobs.join(",")}`, "--format=%F %K %T %r"];
    try {
      return readTasks(await ask("squeue", words));
    } catch (error) {
      // Slurm forgets a job some minutes after its end.
      const isForgotten =
        error instanceof ClusterError &&
        error.fault.kind === "refused" &&
        error.fault.says.includes("Invalid job id");
      if (isForgotten) return [];
      throw error;
    }
  },
};

/** What squeue says, a task a line: job, task, state, reason. Tasks that are ending count as running. */
export function readTasks(text: string): ActiveTask[] {
  const over = new Set([
    "COMPLETED",
    "CANCELLED",
    "FAILED",
    "TIMEOUT",
    "NODE_FAIL",
    "OUT_OF_MEMORY",
    "DEADLINE",
    "BOOT_FAIL",
    "PREEMPTED",
  ]);
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): ActiveTask => {
      const [job = "", task = "", state = "", ...reason] = line.trim().split(/\s+/);
      return { job, ...(/^\d+$/.test(task) ? { task: Number(task) } : {}), state, reason: reason.join(" ") };
    })
    .filter(({ state }) => !over.has(state));
}

async function refuseMissingProgram(program: string): Promise<void> {
  await ask(program, ["--version"]);
}

async function ask(program: string, words: readonly string[], folder?: string): Promise<string> {
  try {
    const options = { maxBuffer: mostAnswer, ...(folder === undefined ? {} : { cwd: folder }) };
    const { stdout } = await runProgram(program, [...words], options);
    return stdout;
  } catch (error) {
    const { code, stderr, message } = error as { code?: unknown; stderr?: string; message: string };
    if (code === "ENOENT") throw new ClusterError({ kind: "noScheduler", program }, { cause: error });
    const says = (stderr ?? "").trim() || message;
    throw new ClusterError({ kind: "refused", program, says }, { cause: error });
  }
}
