// Everything outside the program that a command may touch, handed in so that a test can hand in its own.
import type { Scheduler } from "../experiment/cluster/slurm.ts";
import type { runOnThreads } from "../experiment/run/threads/threads.ts";
import type { secondsPerRun } from "../experiment/run/time-one-run.ts";
import type { drawChart } from "../pictures/draw-chart.ts";
import type { printPage } from "./print-page.ts";

/** One of the two places a command writes to. */
export interface Terminal {
  readonly write: (text: string) => void;
  /** Why not all that was written got there, such as ENOSPC; absent while it does. */
  readonly lost?: () => string | undefined;
  /** Width in characters; absent where the text goes into a file or another program. */
  readonly columns?: number | undefined;
  readonly isTerminal: boolean;
  /** The stream itself, for a progress bar that redraws its line. */
  readonly stream?: NodeJS.WriteStream;
}

export interface Effects {
  /** What the command has to say. */
  readonly output: Terminal;
  /** Progress and errors. */
  readonly messages: Terminal;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Relative paths start here; empty where the folder is not there any more. */
  readonly workingFolder: string;
  /** Where the built-in scenarios are. */
  readonly builtInFolder: string;
  /** The package's version. */
  readonly version: string;
  /** Memory that a study may take unless told otherwise, in bytes; absent: 4 GB. */
  readonly memoryBytes?: number;
  /** Threads to use unless told otherwise. */
  readonly threads: number;
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
  /** The date and time, for the log alone. */
  readonly date: () => Date;
  /** The command line as typed, for the log alone. */
  readonly commandLine: readonly string[];
  /** Calls `stop` when the person at the terminal interrupts; returns how to stop listening. */
  readonly onInterrupt: (stop: () => void) => () => void;
  /** Does work that cannot listen for signals: one that comes meanwhile ends the program. Where absent, work is done as it is. */
  readonly stopAtOnce?: <Result>(work: () => Result) => Result;
  /** Makes runs on threads, in the order of the jobs; the heavy parts are loaded when first asked for. */
  readonly loadRunJobs: () => Promise<typeof runOnThreads>;
  /** Times one run; absent: long studies are let pass untried. */
  readonly loadPilot?: () => Promise<typeof secondsPerRun>;
  /** Node and the program's file, as a job on another machine starts it. */
  readonly program?: readonly string[];
  /** The cluster's scheduler; Slurm when absent. */
  readonly loadScheduler?: () => Promise<Scheduler>;
  /** Waits so many milliseconds, or until the signal aborts; no time at all when absent. */
  readonly pause?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** The browser page; absent where it is not built. */
  readonly labPage?: string | undefined;
  /** Whether somebody's browser took the address; nobody has one when absent. */
  readonly openInBrowser?: (address: string) => Promise<boolean>;
  readonly loadDrawChart: () => Promise<typeof drawChart>;
  /** Prints a page to a PDF; no page can be printed when absent. */
  readonly loadPrinter?: () => Promise<typeof printPage>;
}
