// The real terminal, clock, machine and folders.
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism, totalmem } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Effects, Terminal } from "./effects.ts";
import { exitCodes } from "./exit-codes.ts";

const packageFolder = new URL("../../", import.meta.url);

export function nodeEffects(): Effects {
  return {
    output: terminalOf(process.stdout),
    messages: terminalOf(process.stderr),
    environment: process.env,
    workingFolder: workingFolder(),
    builtInFolder: fileURLToPath(new URL("scenarios", packageFolder)),
    version: packageVersion(),
    memoryBytes: totalmem() / 2,
    threads: availableParallelism(),
    now: () => performance.now(),
    date: () => new Date(),
    commandLine: ["streetlevel", ...process.argv.slice(2)],
    onInterrupt,
    stopAtOnce,
    program: [process.execPath, ...process.execArgv, programFile()],
    pause,
    labPage: builtLabPage(),
    openInBrowser: async (address) => (await import("./open-in-browser.ts")).openInBrowser(address),
    loadPilot: async () => (await import("../experiment/run/time-one-run.ts")).secondsPerRun,
    loadRunJobs: async () => (await import("../experiment/run/threads/threads.ts")).runOnThreads,
    loadPrinter: async () => (await import("./print-page.ts")).printPage,
    loadDrawChart: async () => (await import("../pictures/draw-chart.ts")).drawChart,
  };
}

function terminalOf(stream: NodeJS.WriteStream): Terminal {
  let lost: string | undefined;
  // A reader that has seen enough, such as head, closes the pipe, and a terminal may be closed; that is no fault.
  stream.on("error", ({ code = "" }: NodeJS.ErrnoException) => {
    const isClosed = code === "EPIPE" || (code === "EIO" && stream.isTTY);
    if (!isClosed) lost ??= code;
  });
  return {
    lost: () => lost,
    write: (text) => {
      stream.write(text);
    },
    // Some terminals say 0 when they do not know.
    columns: stream.columns || undefined,
    isTerminal: stream.isTTY === true,
    stream,
  };
}

/** Empty where it has been deleted: then nobody can say where anything is. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    return "";
  }
}

function packageVersion(): string {
  const read = JSON.parse(readFileSync(new URL("package.json", packageFolder), "utf8")) as {
    readonly version: string;
  };
  return read.version;
}

/** Undefined where nobody has built it. */
function builtLabPage(): string | undefined {
  const page = fileURLToPath(new URL("dist/lab.html", packageFolder));
  return existsSync(page) ? page : undefined;
}

/** The file that Node is started with, compiled or not. */
function programFile(): string {
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return fileURLToPath(new URL(`./streetlevel.${ending}`, import.meta.url));
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(milliseconds, undefined, { signal });
  } catch {
    // Whoever waits has stopped waiting.
  }
}

/** The last is what a program hears when its terminal is closed. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Whatever a command still does when it is asked to stop, it ends before a second has gone. */
const mostMilliseconds = 800;

/** What hears signals now; nothing while {@link stopAtOnce} is at work. */
let hears: (() => void) | undefined;

function onInterrupt(stop: () => void): () => void {
  let end: NodeJS.Timeout | undefined;
  hears = () => {
    // Asked twice, it ends at once: what is kept is on the disk.
    if (end !== undefined) process.exit(exitCodes.interrupted);
    end = setTimeout(() => process.exit(exitCodes.interrupted), mostMilliseconds);
    end.unref();
    stop();
  };
  const own = hears;
  for (const signal of signals) process.on(signal, own);
  return () => {
    for (const signal of signals) process.off(signal, own);
    clearTimeout(end);
    hears = undefined;
  };
}

/**
 * Work that hears nothing until it is done: meanwhile a signal ends the program as it ends any other. Nothing is lost
 * that is on the disk.
 */
function stopAtOnce<Result>(work: () => Result): Result {
  const own = hears;
  if (own === undefined) return work();
  for (const signal of signals) process.off(signal, own);
  try {
    return work();
  } finally {
    for (const signal of signals) process.on(signal, own);
  }
}
