// The program as its users run it: built from src/ once for all tests of faults, and started as a process of its own.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const packageFolder = fileURLToPath(new URL("../../", import.meta.url));
const builds = join(packageFolder, "node_modules", ".cache", "street-level-faults");

/** A folder with dist/, package.json and scenarios/, built from what src/ holds now. */
export async function builtProgram(): Promise<string> {
  const folder = join(builds, sourceMark());
  if (fs.existsSync(folder)) return folder;
  const fresh = `${folder}.${randomBytes(4).toString("hex")}`;
  fs.mkdirSync(fresh, { recursive: true });
  // Types are the business of another check; what is asked here is how the program behaves.
  const words = ["-p", "tsconfig.build.json", "--noCheck", "--outDir", join(fresh, "dist")];
  const compiler = join(packageFolder, "node_modules", ".bin", "tsc");
  await promisify(execFile)(compiler, words, { cwd: packageFolder });
  fs.copyFileSync(join(packageFolder, "package.json"), join(fresh, "package.json"));
  fs.cpSync(join(packageFolder, "scenarios"), join(fresh, "scenarios"), { recursive: true });
  try {
    fs.renameSync(fresh, folder);
  } catch {
    // Another test file built the same in the meantime.
    fs.rmSync(fresh, { recursive: true });
  }
  for (const name of fs.readdirSync(builds)) {
    const isOld = Date.now() - fs.statSync(join(builds, name)).mtimeMs > 3_600_000;
    if (isOld) fs.rmSync(join(builds, name), { recursive: true, force: true });
  }
  return folder;
}

function sourceMark(): string {
  const hash = createHash("sha256");
  const source = join(packageFolder, "src");
  for (const name of fs.readdirSync(source, { recursive: true }).map(String).sort()) {
    const path = join(source, name);
    if (fs.statSync(path).isFile()) hash.update(name).update(fs.readFileSync(path));
  }
  return hash.digest("hex").slice(0, 16);
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly messages: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts the command in `folder`. */
export function start(program: string, folder: string, words: readonly string[]): Started {
  const child = spawn(process.execPath, [join(program, "dist", "cli", "streetlevel.js"), ...words], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { output: "", messages: "" };
  child.stdout.on("data", (text) => {
    said.output += text;
  });
  child.stderr.on("data", (text) => {
    said.messages += text;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, ...said }));
  });
  return { child, ended };
}

export async function run(program: string, folder: string, words: readonly string[]): Promise<Ended> {
  return start(program, folder, words).ended;
}

/** SHA-256 of every file of a results folder that follows from the inputs, by path. */
export function fingerprints(folder: string): Record<string, string> {
  const names = fs
    .readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => fs.statSync(join(folder, name)).isFile())
    .filter((name) => name !== "log.json" && !name.endsWith(".png"))
    .sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash("sha256")
        .update(fs.readFileSync(join(folder, name)))
        .digest("hex"),
    ]),
  );
}
