// Whether the process that a name or a lock speaks of is still there.
import { readFileSync } from "node:fs";

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

/** What Linux says of a process, from its state on; what stands before, its name in brackets, may hold blanks. */
function stateOf(processId: number): string[] | undefined {
  try {
    const found = readFileSync(`/proc/${processId}/stat`, "utf8");
    return found.slice(found.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}
