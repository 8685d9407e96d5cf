// Completes package-lock.json with the optional packages of other systems, without which `npm ci` refuses it.
//
// A package with native parts lists one optional package for each system. Where a registry shows only some of
// them, `npm install` leaves the others out of the lockfile, and `npm ci` then finds the two out of step. Each
// one left out is written here with its name, version and system, as its owner lists it; npm skips it on any
// other system. It has no checksum: none was seen. Run it after every change of dependencies; it changes
// nothing that is already there.

import { readFileSync, writeFileSync } from "node:fs";

const systems = new Set("android darwin freebsd linux netbsd openbsd openharmony sunos win32".split(" "));
const processors = new Set("arm arm64 ia32 loong64 ppc64 riscv64 s390x wasm32 x64".split(" "));
const libraries = new Map([
  ["musl", "musl"],
  ["musleabihf", "musl"],
  ["gnu", "glibc"],
  ["gnueabihf", "glibc"],
]);

/** The lockfile's entry for an optional package of one system, read from its name. */
function describeSystemPackage(name, version, isDevelopment) {
  const words = name.split("/").at(-1).split("-");
  const entry = { version };
  const processor = words.find((word) => processors.has(word));
  const system = words.find((word) => systems.has(word));
  const library = words.map((word) => libraries.get(word)).find((found) => found !== undefined);
  if (processor === undefined && system === undefined) {
    throw new Error(
      `${name}@${version} is optional and not in package-lock.json, and its name tells no system.`,
    );
  }
  if (processor !== undefined) entry.cpu = [processor];
  if (isDevelopment) entry.dev = true;
  if (library !== undefined) entry.libc = [library];
  entry.optional = true;
  if (system !== undefined) entry.os = [system];
  return entry;
}

const path = new URL("../package-lock.json", import.meta.url);
const lockfile = JSON.parse(readFileSync(path, "utf8"));
const added = [];
for (const [owner, entry] of Object.entries(lockfile.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const isThere = [`node_modules/${name}`, `${owner}/node_modules/${name}`].some(
      (key) => key in lockfile.packages,
    );
    if (isThere) continue;
    lockfile.packages[`node_modules/${name}`] = describeSystemPackage(name, version, entry.dev === true);
    added.push(`${name}@${version}`);
  }
}
const inOrder = Object.entries(lockfile.packages).sort(([a], [b]) => a.localeCompare(b, "en"));
lockfile.packages = Object.fromEntries(inOrder);
if (added.length > 0) writeFileSync(path, `${JSON.stringify(lockfile, null, 2)}\n`);
console.log(
  added.length === 0 ? "package-lock.json is complete." : `Added to package-lock.json:\n${added.join("\n")}`,
);
