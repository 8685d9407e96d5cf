// Loaded into the command before it begins: writes down what it took of the machine, when it ends.
import { readFileSync, writeFileSync } from "node:fs";

process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const found = { kilobytes: ownPeak() ?? maxRSS, microseconds: userCPUTime + systemCPUTime };
  writeFileSync(process.env.MEASURED ?? "", JSON.stringify(found));
});

/** Linux counts in maxRSS what the parent held when it made this process; VmHWM begins anew with the program. */
function ownPeak() {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes);
  } catch {
    return undefined;
  }
}
