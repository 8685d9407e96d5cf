// log.json: what a study's inputs do not decide - when, where, how long, by which command.
import { execFileSync } from "node:child_process";
import { readFileSync, realpathSync } from "node:fs";
import { arch, cpus, platform, release, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Precision } from "../analysis/precision.ts";
import type { PrecisionTarget } from "../plan/study-request.ts";
import type { Content } from "./content.ts";
import { sha256 } from "./hash.ts";
import { filesHashed } from "./manifest.ts";

export const logFile = "log.json";

const logFormat = 1;

export interface Course {
  readonly began: Date;
  readonly ended: Date;
  /** As typed, without the path of Node. */
  readonly commandLine: readonly string[];
  readonly threads: number;
  /** Runs that an earlier, interrupted sitting had finished. */
  readonly runsKept?: number;
  /** How the number of replications came about, where a precision was asked for. */
  readonly until?: UntilCourse;
}

export interface UntilCourse extends Precision {
  readonly target: PrecisionTarget;
  /** The most replications that were allowed. */
  readonly most: number;
}

/** @param files all files of the study; those that the manifest does not hash, and itself, are hashed here. */
export function studyLog(course: Course, files: ReadonlyMap<string, Content>): string {
  const { began, ended, commandLine, threads, runsKept, until } = course;
  const elsewhere: readonly string[] = [...filesHashed(files), logFile];
  const others = [...files].filter(([name]) => !elsewhere.includes(name));
  const commit = commitOfProgram();
  const log = {
    format: logFormat,
    began: began.toISOString(),
    ended: ended.toISOString(),
    seconds: (ended.getTime() - began.getTime()) / 1000,
    commandLine,
    threads,
    ...(runsKept ? { runsKept } : {}),
    ...(until === undefined ? {} : { until }),
    node: process.version,
    machine: {
      system: `${platform()} ${release()} ${arch()}`,
      processor: cpus()[0]?.model ?? "unknown",
      processors: cpus().length,
      memoryBytes: totalmem(),
    },
    ...(commit === undefined ? {} : { commit }),
    files: Object.fromEntries(others.map(([name, content]) => [name, sha256(content)])),
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** What the log of a results folder says of a precision that was asked for; absent where it says nothing. */
export function untilInLog(folder: string): UntilCourse | undefined {
  try {
    const found = JSON.parse(readFileSync(join(folder, logFile), "utf8")) as { readonly until?: UntilCourse };
    const { target, most, replications } = found.until ?? {};
    return target && most !== undefined && Number.isInteger(replications) ? found.until : undefined;
  } catch {
    return undefined;
  }
}

/** The program's own commit, with `-dirty` when files differ from it; absent when it does not run from a checkout. */
function commitOfProgram(): string | undefined {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  try {
    // A checkout that merely contains the installed program says nothing about it.
    if (realpathSync(git(root, "rev-parse", "--show-toplevel")) !== realpathSync(root)) return undefined;
    const commit = git(root, "rev-parse", "HEAD");
    return git(root, "status", "--porcelain") === "" ? commit : `${commit}-dirty`;
  } catch {
    return undefined;
  }
}

function git(folder: string, ...words: string[]): string {
  return execFileSync("git", words, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();
}
