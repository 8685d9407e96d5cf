// The most memory that this process ever took.
import { readFileSync } from "node:fs";

/** Kilobytes. Linux counts in maxRSS what the parent held when it made this process; VmHWM begins anew with the program. */
export function ownPeakKilobytes() {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
    return kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
