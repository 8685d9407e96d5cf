// Whether the process that a name or a lock speaks of is still there.
import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** Whether this machine has a process with the number, whoever it belongs to. One that ended unnoticed does not count. */
export function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return stateOf(processId)?.[0] !== "Z";
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * When a process began, as a text that no later process with the same number has; absent where the system does not
 * tell. Linux counts from its own start, whose mark is part of the text.
 */
export function processBegan(processId: number): string | undefined {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const began = stateOf(processId)?.[19];
    return began === undefined ? undefined : `${boot} ${began}`;
  } catch {
    return undefined;
  }
}

/**
 * Where a process number means something: machines share names, and containers share machines. What the system does
 * not tell is absent.
 */
export interface ProcessPlace {
  readonly machine: string;
  /** Mark of the machine's own number, which no other machine has. */
  readonly machineMark?: string;
  /** Mark of the machine's last start. */
  readonly boot?: string;
  /** The container, or whatever else counts its processes by itself. */
  readonly processSpace?: string;
}

export function thisPlace(): ProcessPlace {
  const machineId = trying(() => readFileSync("/etc/machine-id", "utf8").trim());
  const boot = trying(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim());
  const processSpace = trying(() => readlinkSync("/proc/self/ns/pid"));
  return {
    machine: hostname(),
    ...(machineId ? { machineMark: createHash("sha256").update(machineId).digest("hex").slice(0, 12) } : {}),
    ...(boot ? { boot } : {}),
    ...(processSpace ? { processSpace } : {}),
  };
}

/**
 * Whether a process of another place's can be looked up here by its number. `gone`: the machine has been started anew
 * since. `unknown`: it may be another machine or container, of whose processes nobody here can tell.
 */
export function placeSeenFrom(here: ProcessPlace, other: ProcessPlace): "same" | "gone" | "unknown" {
  if (here.machine !== other.machine) return "unknown";
  if (here.boot === other.boot) return here.processSpace === other.processSpace ? "same" : "unknown";
  const isSameMachine = here.machineMark !== undefined && here.machineMark === other.machineMark;
  return isSameMachine ? "gone" : "unknown";
}

/** The scheduler's job that this process belongs to, and how often it was started again before; absent outside one. */
export function schedulerJob(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): { readonly job: string; readonly restarts: number } | undefined {
  const { SLURM_JOB_ID, SLURM_CLUSTER_NAME = "", SLURM_RESTART_COUNT = "0" } = environment;
  if (!SLURM_JOB_ID) return undefined;
  return { job: `slurm ${SLURM_CLUSTER_NAME} ${SLURM_JOB_ID}`, restarts: Number(SLURM_RESTART_COUNT) || 0 };
}

function trying<Found>(find: () => Found): Found | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}

/** What Linux says of a process, from its state on; what stands before, its name in brackets, may hold blanks. */
function stateOf(processId: number): string[] | undefined {
  try {
    const found = readFileSync(`/proc/${processId}/stat`, "utf8");
    return found.slice(found.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}
