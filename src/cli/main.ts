// From the command line to an exit code: reads the request, loads the one command it needs, explains what goes wrong.

import { ClusterError } from "../experiment/cluster/cluster-fault.ts";
import { PlanError } from "../experiment/plan/plan-fault.ts";
import { InterruptedError } from "../experiment/run/threads/interrupted.ts";
import { RulesFileError } from "../experiment/run/threads/rules-fault.ts";
import { StoreFaultError } from "../experiment/store/store-fault.ts";
import { ScenarioError } from "../scenario/complaint.ts";
import { printable } from "../text/printable.ts";
import { clusterFault } from "../words/cluster.ts";
import { faultOfOurs } from "../words/errors.ts";
import { planFault } from "../words/plan-faults.ts";
import { rulesFault } from "../words/rules.ts";
import { interrupted } from "../words/saved.ts";
import { storeFault } from "../words/store-faults.ts";
import type { CommandName } from "../words/usage.ts";
import type { Effects } from "./effects.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { Request } from "./options.ts";
import { parseArguments } from "./parse.ts";
import { RequestError } from "./request-error.ts";
import { wrap } from "./screen/wrap.ts";
import { shownPath } from "./shown-path.ts";

const usualWidth = 80;
const widestHelp = 100;

type Command = (request: Request, effects: Effects) => Promise<ExitCode>;

/** Each command is loaded only when it is asked for, so that --help answers at once. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  run: async () => (await import("./commands/run.ts")).run,
  compare: async () => (await import("./commands/compare.ts")).compare,
  sweep: async () => (await import("./commands/sweep.ts")).sweep,
  ablate: async () => (await import("./commands/ablate.ts")).ablate,
  match: async () => (await import("./commands/match.ts")).match,
  report: async () => (await import("./commands/report.ts")).report,
  show: async () => (await import("./commands/show.ts")).show,
  resume: async () => (await import("./commands/resume.ts")).resume,
  shard: async () => (await import("./commands/shard.ts")).shard,
  merge: async () => (await import("./commands/merge.ts")).merge,
  verify: async () => (await import("./commands/verify.ts")).verify,
  reproduce: async () => (await import("./commands/reproduce.ts")).reproduce,
  check: async () => (await import("./commands/check.ts")).check,
  new: async () => (await import("./commands/new.ts")).makeNew,
  lab: async () => (await import("./commands/lab.ts")).lab,
  list: async () => (await import("./commands/list.ts")).list,
  explain: async () => (await import("./commands/explain.ts")).explain,
};

/** Runs the command in `args`, which stand after the command's own name. Never throws. */
export async function main(args: readonly string[], effects: Effects): Promise<ExitCode> {
  try {
    return await dispatch(args, effects);
  } catch (error) {
    return sayWhatWentWrong(error, effects);
  }
}

async function dispatch(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const columns = Math.min(widestHelp, effects.output.columns ?? usualWidth);
  const parsed = await parseArguments(args, effects.version, columns);
  if (parsed.kind === "request") {
    const command = await commands[parsed.request.command]();
    return await command(parsed.request, effects);
  }
  if (parsed.kind === "text") effects.output.write(parsed.text);
  else await (await import("./commands/where-to-start.ts")).sayWhereToStart(effects);
  return exitCodes.done;
}

function sayWhatWentWrong(error: unknown, { messages, workingFolder }: Effects): ExitCode {
  const say = (text: string) =>
    messages.write(`${wrapMessage(printableLines(text), messages.columns ?? usualWidth)}\n`);
  if (error instanceof InterruptedError) {
    say(error.keptWords ?? interrupted);
    return exitCodes.interrupted;
  }
  if (error instanceof StoreFaultError) {
    say(storeFault(error.fault, (path) => shownPath(path, workingFolder)));
    return exitCodes.request;
  }
  if (error instanceof ClusterError) {
    say(clusterFault(error.fault, (path) => shownPath(path, workingFolder)));
    return exitCodes.request;
  }
  if (error instanceof RulesFileError) {
    say(rulesFault(error.fault, (path) => shownPath(path, workingFolder)));
    return exitCodes.request;
  }
  if (error instanceof PlanError) {
    say(planFault(error.fault));
    return exitCodes.request;
  }
  if (error instanceof RequestError || error instanceof ScenarioError) {
    say(error.message);
    return exitCodes.request;
  }
  const told = error instanceof Error ? error : new Error(String(error));
  say(faultOfOurs(told.message));
  messages.write(`${printableLines(told.stack ?? "")}\n`);
  return exitCodes.fault;
}

/** A message may quote a path or a file of which nobody knows what it holds. */
function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}

/** Quoted lines, with the caret under them, stay as they are. */
function wrapMessage(text: string, width: number): string {
  const isQuoted = (line: string) => /^\s+\d*\s*\|/.test(line);
  return text
    .split("\n")
    .flatMap((line) => (isQuoted(line) ? [line] : wrap(line, width)))
    .join("\n");
}
