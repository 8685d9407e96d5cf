// A thread that loads one file of rules and says what it exports, or what is wrong with it.
import { reasonOf } from "../replicate.ts";
import { RulesFileError } from "./rules-fault.ts";
import { importRules, offeredBy, type RulesFile } from "./rules-module.ts";
import type { TrialAnswer } from "./rules-trial.ts";

/** The thread is there: from now on the time counts. */
export function begin(): void {
  const silent = () => true;
  process.stdout.write = silent;
  process.stderr.write = silent;
}

export async function tryFile({ path, sha256 }: RulesFile): Promise<TrialAnswer> {
  const before = process.getActiveResourcesInfo();
  try {
    const { rules } = await importRules(path, sha256);
    const offered = offeredBy(path, rules);
    // What is rejected and not caught is told of in the turn after, and ends the thread.
    await new Promise((resume) => setImmediate(resume));
    const what = leftRunning(before);
    return what === undefined ? offered : { kind: "leavesRunning", path, what };
  } catch (error) {
    if (error instanceof RulesFileError) return error.fault;
    return { kind: "doesNotLoad", path, reason: reasonOf(error) };
  }
}

/** What does not end by itself; requests to the disk, of the loader too, do. */
const goesOn: ReadonlySet<string> = new Set([
  "Timeout",
  "TCPServerWrap",
  "TCPSocketWrap",
  "UDPWrap",
  "ProcessWrap",
  "FSEventWrap",
  "StatWatcher",
  "Worker",
]);

/** A kind of thing that goes on after the file is loaded and was not there before. */
function leftRunning(before: readonly string[]): string | undefined {
  const known = [...before];
  return process.getActiveResourcesInfo().find((kind) => {
    const place = known.indexOf(kind);
    if (place >= 0) known.splice(place, 1);
    return place < 0 && goesOn.has(kind);
  });
}
