// Turns src/ into dist/, and knows whether that is still needed.

import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const packageFolder = fileURLToPath(new URL("..", import.meta.url));
const sourceFolder = join(packageFolder, "src");
const builtFolder = join(packageFolder, "dist");
/** The browser page is built as one file of its own, from these and from everything else in src/. */
const labFolder = join(sourceFolder, "lab");
const labPage = join(builtFolder, "lab.html");
export const command = join(builtFolder, "cli", "streetlevel.js");
const compiler = join(packageFolder, "node_modules", ".bin", "tsc");

function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function changedAt(path) {
  return statSync(path).mtimeMs;
}

/** The files that the compiler writes for one source file. */
function builtFrom(sourcePath) {
  if (sourcePath.startsWith(labFolder)) return [labPage];
  const path = join(builtFolder, sourcePath.slice(sourceFolder.length));
  if (path.endsWith(".d.ts")) return [];
  if (path.endsWith(".ts")) return [path.replace(/\.ts$/, ".js"), path.replace(/\.ts$/, ".d.ts")];
  return path.endsWith(".json") ? [path] : [];
}

/** Whether dist/ holds exactly what src/ says now: nothing missing, nothing older, nothing left over. */
export function isBuilt() {
  if (!existsSync(builtFolder)) return false;
  const sources = listFiles(sourceFolder);
  const settings = [
    "tsconfig.json",
    "tsconfig.build.json",
    "scripts/bundle-model.mjs",
    "scripts/build-lab.mjs",
  ].map((name) => join(packageFolder, name));
  const scenarios = listFiles(join(packageFolder, "scenarios"));
  const ofThePage = listFiles(join(packageFolder, "scripts", "lab"));
  const lastChange = Math.max(...[...sources, ...settings, ...ofThePage, ...scenarios].map(changedAt));
  const wanted = new Set(sources.flatMap(builtFrom));
  const found = listFiles(builtFolder);
  return (
    found.every((path) => wanted.has(path) && changedAt(path) >= lastChange) &&
    [...wanted].every((path) => path.endsWith(".json") || existsSync(path))
  );
}

/** Builds dist/ anew. Whether it worked; the compiler has said why not. */
export async function build() {
  if (!existsSync(compiler)) {
    console.error("Building needs the development packages, and they are not installed. Run: npm ci");
    return false;
  }
  rmSync(builtFolder, { recursive: true, force: true });
  const done = spawnSync(compiler, ["-p", "tsconfig.build.json"], { cwd: packageFolder, stdio: "inherit" });
  if (done.status !== 0) {
    console.error("The build failed: the compiler's messages stand above.");
    return false;
  }
  if (existsSync(command)) chmodSync(command, 0o755);
  const { bundleModel } = await import("./bundle-model.mjs");
  await bundleModel(builtFolder);
  const { buildLab } = await import("./build-lab.mjs");
  await buildLab(packageFolder, builtFolder);
  return true;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = (await build()) ? 0 : 1;
}
