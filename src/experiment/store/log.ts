// log.json: what a study's inputs do not decide - when, where, how long, by which command.
import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { arch, cpus, platform, release, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
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
}

/** @param files all files of the study; those that the manifest does not hash, and itself, are hashed here. */
export function studyLog(course: Course, files: ReadonlyMap<string, Content>): string {
  const { began, ended, commandLine, threads, runsKept } = course;
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
