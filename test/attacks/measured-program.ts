// The built command as a process of its own: what it said, what it left behind, and what it took of the machine.

import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Attack, smallFile } from "./attack.ts";
import type { Refused } from "./refused.ts";

const measure = fileURLToPath(new URL("./measure.mjs", import.meta.url));

export interface Measured extends Refused {
  /** Most memory at any time. */
  readonly megabytes: number;
  /** Of the processor, on all threads. */
  readonly seconds: number;
  /** Files and folders that were not there before. */
  readonly written: readonly string[];
}

export async function runMeasured(program: string, { words, files }: Attack): Promise<Measured> {
  const root = mkdtempSync(join(tmpdir(), "street-level-attacks-"));
  const folder = join(root, "work");
  mkdirSync(folder);
  for (const [name, text] of Object.entries({ "small.yaml": smallFile, ...files }))
    writeFileSync(join(folder, name), text);
  const before = readdirSync(folder);
  const measured = join(root, "measured.json");
  try {
    const said = await runCommand(program, folder, words, measured);
    const { kilobytes, microseconds } = JSON.parse(readFileSync(measured, "utf8")) as Record<string, number>;
    const written = readdirSync(folder).filter((name) => !before.includes(name));
    return { ...said, megabytes: kilobytes / 1000, seconds: microseconds / 1e6, written };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function runCommand(
  program: string,
  folder: string,
  words: readonly string[],
  measured: string,
): Promise<Refused> {
  const start = ["--import", measure, join(program, "dist", "cli", "streetlevel.js"), ...words];
  const env = { ...process.env, MEASURED: measured, NO_COLOR: "1" };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, start, { cwd: folder, env }, (error, output, messages) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : null;
      resolve({ code, output, messages });
    });
    child.stdin?.end();
  });
}
