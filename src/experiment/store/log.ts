// log.json: what a study's inputs do not decide - when, where, how long, by which command.
import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { arch, cpus, platform, release, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Precision } from "../analysis/precision.ts";
import type { PrecisionTarget } from "../plan/study-request.ts";
import type { Content } from "./content.ts";
import {
  aCount,
  aDate,
  aName,
  aNumber,
  anOrdinal,
  aText,
  aTruth,
  fields,
  fileHashes,
  listOf,
  maybe,
  oneOf,
  readFields,
} from "./fields.ts";
import { sha256 } from "./hash.ts";
import { filesHashed } from "./manifest.ts";
import { readPlainText } from "./plain-files.ts";
import { StoreFaultError } from "./store-fault.ts";

export const logFile = "log.json";

const logFormat = 1;

export interface Course {
  readonly began: Date;
  readonly ended: Date;
  /** As typed, without the path of Node. */
  readonly commandLine: readonly string[];
  readonly threads: number;
  /** Runs that had been made before, by an interrupted sitting or for a study of the same runs. */
  readonly runsKept?: number;
  /** The runs were known before it was said how they would be judged. */
  readonly isJudgedAfter?: boolean;
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
  const { began, ended, commandLine, threads, runsKept, isJudgedAfter, until } = course;
  const elsewhere: readonly string[] = [...filesHashed(files), logFile];
  const others = [...files].filter(([name]) => !elsewhere.includes(name));
  const commit = commitOfProgram();
  const log = {
    format: logFormat,
    began: began.toISOString(),
    ended: ended.toISOString(),
    // A clock may be set back while a study runs.
    seconds: Math.max(0, ended.getTime() - began.getTime()) / 1000,
    commandLine,
    threads,
    ...(runsKept ? { runsKept } : {}),
    ...(isJudgedAfter ? { judgedAfterTheRuns: true } : {}),
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
  return logIn(folder).until;
}

/** Whether the log of a results folder says that its runs were known before it was said how they would be judged. */
export function isJudgedAfterInLog(folder: string): boolean {
  return logIn(folder).judgedAfterTheRuns === true;
}

/** Names of the files that the log of a results folder hashes. */
export function filesInLog(folder: string): readonly string[] {
  return Object.keys(logIn(folder).files ?? {});
}

/** Names of the charts in a results folder. */
export function chartsInLog(folder: string): readonly string[] {
  const chart = /^charts\/(.+)\.vl\.json$/;
  return filesInLog(folder).flatMap((file) => chart.exec(file)?.[1] ?? []);
}

/** How the runs in a results folder came about, as far as its log says so. */
export function courseInLog(folder: string): CourseFound {
  const { began, seconds, threads, node, machine, commit } = logIn(folder);
  return { began, seconds, threads, node, machine, commit };
}

export interface CourseFound {
  readonly began?: unknown;
  readonly seconds?: unknown;
  readonly threads?: unknown;
  readonly node?: unknown;
  readonly machine?: unknown;
  readonly commit?: unknown;
}

interface LogFound extends CourseFound {
  readonly files: Readonly<Record<string, string>>;
  readonly until?: UntilCourse;
  readonly judgedAfterTheRuns?: unknown;
}

const checkLog = fields({
  format: oneOf(logFormat),
  began: aDate,
  ended: aDate,
  seconds: aNumber,
  commandLine: listOf(aText),
  threads: anOrdinal,
  runsKept: maybe(aCount),
  judgedAfterTheRuns: maybe(aTruth),
  until: maybe(
    fields({
      target: fields({ relative: maybe(aNumber), absolute: maybe(aNumber) }),
      most: anOrdinal,
      isReached: aTruth,
      replications: anOrdinal,
      hasNoRange: maybe(oneOf(true)),
      widest: maybe(fields({ halfWidth: aNumber, target: aNumber })),
      unjudged: maybe(listOf(fields({ plan: aName, measure: aName }))),
    }),
  ),
  node: aName,
  machine: fields({ system: aText, processor: aText, processors: aCount, memoryBytes: aNumber }),
  commit: maybe(aName),
  files: fileHashes,
});

/** @throws StoreFaultError `damaged` for a text that is no log of ours. */
export function readLog(json: string, path: string): LogFound {
  return readFields<LogFound>(path, json, checkLog);
}

/** Of one that is missing or damaged nothing is known, which `verify` says. */
function logIn(folder: string): Partial<LogFound> {
  try {
    const path = join(folder, logFile);
    return readLog(readPlainText(path), path);
  } catch (error) {
    if (error instanceof StoreFaultError) return {};
    throw error;
  }
}

/** The program's own commit; its code was read when it began, so that it is looked for once. */
function commitOfProgram(): string | undefined {
  ownCommit ??= { commit: commitInCheckout() };
  return ownCommit.commit;
}

let ownCommit: { readonly commit: string | undefined } | undefined;

/** What a study's numbers follow from: results written beside it make no program another. */
const filesOfProgram = ["src", "scenarios", "package.json", "package-lock.json"];

/** With `-dirty` when files of the program differ from it; absent when it does not run from a checkout. */
function commitInCheckout(): string | undefined {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  try {
    // A checkout that merely contains the installed program says nothing about it.
    if (realpathSync(git(root, "rev-parse", "--show-toplevel")) !== realpathSync(root)) return undefined;
    const commit = git(root, "rev-parse", "HEAD");
    return git(root, "status", "--porcelain", "--", ...filesOfProgram) === "" ? commit : `${commit}-dirty`;
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
