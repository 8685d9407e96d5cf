// What the package says of itself: every part has its reason, every command named exists, every system can install.

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(read("package.json")) as Manifest;
const locked = (JSON.parse(read("package-lock.json")) as { packages: Record<string, LockedPackage> })
  .packages;
const readme = read("README.md");

test("the README says why each runtime package is there, and names no other", () => {
  const rows = [...readme.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].filter(
    ([, name]) => !name.includes("/**"),
  );
  const reasons = new Map(rows.map(([, name, reason]) => [name, reason]));
  const dependencies = Object.keys(manifest.dependencies);
  expect(dependencies.filter((name) => (reasons.get(name) ?? "").length < 20)).toEqual([]);
  const packagesTable = readme.slice(readme.indexOf("## What it is built on"), readme.indexOf("## Status"));
  const named = [...packagesTable.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual(dependencies.sort());
});

test.each(["README.md", "CONTRIBUTING.md"])("every npm command that %s names is there", (path) => {
  const named = [...read(path).matchAll(/\bnpm (?:run (?:-s )?(\w[\w:-]*)|(start|test)\b)/g)].map(
    (m) => m[1] ?? m[2],
  );
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
});

test("every package is held to one exact version", () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test("the lockfile names the optional packages of every system (if not: npm run lockfile)", () => {
  const missing = Object.entries(locked).flatMap(([owner, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) => !(`node_modules/${name}` in locked) && !(`${owner}/node_modules/${name}` in locked),
    ),
  );
  expect(missing).toEqual([]);
});

test("the citation carries the package's version and licence", () => {
  const citation = read("CITATION.cff");
  expect(citation).toContain("cff-version: 1.2.0");
  expect(citation).toContain(`\nversion: ${manifest.version}\n`);
  expect(citation).toContain(`\nlicense: ${manifest.license}\n`);
  expect(read("CHANGELOG.md")).toContain(`## [${manifest.version}]`);
});

test("every test that SECURITY.md names for a promise is there, in the one suite or the other", () => {
  const named = [...read("SECURITY.md").matchAll(/`(test\/[\w./-]+|[\w-]+\.(?:test|slow|long)\.ts)`/g)].map(
    ([, name]) => name,
  );
  expect(named.length).toBeGreaterThan(20);
  const all = readdirSync(new URL("../../test", import.meta.url), { recursive: true, encoding: "utf8" });
  const isThere = (name: string) =>
    all.some((path) => `test/${path}` === name.replace(/\/$/, "") || path.endsWith(`/${name}`));
  expect(named.filter((name) => !isThere(name))).toEqual([]);
});
