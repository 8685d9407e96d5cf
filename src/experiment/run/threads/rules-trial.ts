// A file of rules is tried in a thread of its own before anything else: what it does there ends with the thread.
import { Piscina } from "piscina";
import { reasonOf } from "../replicate.ts";
import { type RulesFault, RulesFileError } from "./rules-fault.ts";
import type { RulesFile, RulesOffered } from "./rules-module.ts";
import { siblingModule, sourceArguments } from "./sibling-module.ts";

/** What the file offers, or what is wrong with it. */
export type TrialAnswer = RulesOffered | RulesFault;

/** How long a file of rules may take to load, from when its thread is there. */
export const mostLoadSeconds = 5;

/** Rules are functions: whoever fills more memory while they are loaded does something else. */
const mostMemoryMegabytes = 256;

/**
 * What the file exports. What it prints while it is loaded is thrown away.
 * @throws RulesFileError when it does not load, ends the process, goes on for ever or leaves something running.
 */
export async function tryRules(file: RulesFile): Promise<RulesOffered> {
  const thread = new Piscina<RulesFile | undefined, TrialAnswer>({
    minThreads: 1,
    maxThreads: 1,
    execArgv: sourceArguments(),
    resourceLimits: { maxOldGenerationSizeMb: mostMemoryMegabytes },
  });
  try {
    await thread.run(undefined, { name: "begin", filename });
    const answer = await tried(thread, file);
    if ("kind" in answer) throw new RulesFileError(answer);
    return answer;
  } finally {
    await thread.destroy();
  }
}

/** Named with each question, as it is only there once the loader of TypeScript is. */
const filename = siblingModule("./rules-trial-thread");

/** How the thread's end is told where the file ended it. */
const threadEnded = /exited with code/;

async function tried(
  thread: Piscina<RulesFile | undefined, TrialAnswer>,
  file: RulesFile,
): Promise<TrialAnswer> {
  const { path } = file;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), mostLoadSeconds * 1000);
  try {
    return await thread.run(file, { name: "tryFile", filename, signal: stop.signal });
  } catch (error) {
    if (stop.signal.aborted) return { kind: "takesTooLong", path, seconds: mostLoadSeconds };
    const reason = reasonOf(error);
    return threadEnded.test(reason) ? { kind: "endsProcess", path } : { kind: "doesNotLoad", path, reason };
  } finally {
    clearTimeout(timer);
  }
}
