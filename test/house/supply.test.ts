// What comes with the package from others: little of it, held in place, under licences that allow it, running nothing by itself.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";

const packageFolder = fileURLToPath(new URL("../..", import.meta.url));
function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, Locked> };
const others = Object.entries(packages).filter(([path]) => path !== "");
const withOurs = others.filter(([, { dev }]) => !dev);

interface Licences {
  readonly licencesPage: (folder: string) => string;
  readonly noticesOf: (folder: string, names: readonly string[]) => string;
  readonly packageOf: (module: string) => string | undefined;
}
let licences: Licences;
beforeAll(async () => {
  // A path that is known at run time alone: the script is no TypeScript.
  licences = (await import(new URL("../../scripts/licences.mjs", import.meta.url).href)) as Licences;
});

test("every package comes from the registry, by a version and a hash: none from git, an address or a folder", () => {
  const elsewhere = others.filter(
    ([, { resolved, link, version }]) =>
      link ||
      !/^\d+\.\d+\.\d+/.test(version) ||
      (resolved !== undefined && !/^https:.*\.tgz$/.test(resolved)),
  );
  expect(elsewhere.map(([path]) => path)).toEqual([]);
  const manifest = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
  const asked = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(asked.filter((version) => /[:/]/.test(version))).toEqual([]);
});

test("of what users install, no package has a script that runs when it is installed", () => {
  expect(withOurs.filter(([, entry]) => entry.hasInstallScript).map(([path]) => path)).toEqual([]);
});

test("of what only builders install, scripts are asked for by one package, and refused to it", () => {
  const asking = others.filter(([, entry]) => entry.hasInstallScript).map(([path]) => path);
  expect(asking).toEqual(["node_modules/esbuild"]);
  const { allowScripts } = JSON.parse(read("package.json")) as { allowScripts: Record<string, boolean> };
  expect(allowScripts).toEqual({ esbuild: false });
});

test("every licence of what users install is one that was read and allows passing on", () => {
  const allowed = ["MIT", "ISC", "BSD-3-Clause", "0BSD", "Unlicense", "MPL-2.0"];
  const odd = withOurs.filter(([, { license }]) => !allowed.includes(license ?? ""));
  // The fonts have Bitstream Vera's licence, which has no short name.
  expect(odd.map(([path]) => path)).toEqual(["node_modules/dejavu-fonts-ttf"]);
});

test("users install at most 110 packages, those for some systems aside: a new one is noticed", () => {
  expect(withOurs.filter(([, { optional }]) => !optional).length).toBeLessThanOrEqual(110);
});

test("docs/licences.md lists what the lockfile holds (if not: npm run licences)", () => {
  expect(read("docs/licences.md")).toBe(licences.licencesPage(packageFolder));
});

test("a notice names each package with its version, its holder and the text of its licence, once for all that share it", () => {
  const notice = licences.noticesOf(packageFolder, ["d3-path", "d3-array", "preact", "seedrandom"]);
  expect(notice.match(/d3-array \d+\.\d+\.\d+, d3-path \d+\.\d+\.\d+\n/)).not.toBeNull();
  expect(notice.match(/Permission to use, copy, modify/g)).toHaveLength(1);
  expect(notice.match(/Permission is hereby granted, free of charge/g)).toHaveLength(1);
  for (const holder of ["Mike Bostock", "Jason Miller", "David Bau"]) expect(notice).toContain(holder);
});

test("a module belongs to the innermost package that its path names, and one of ours to none", () => {
  expect(licences.packageOf("/x/node_modules/vega/build/vega.js")).toBe("vega");
  expect(licences.packageOf("/x/node_modules/a/node_modules/@b/c/d.js")).toBe("@b/c");
  expect(licences.packageOf("/x/src/lab/lab.ts")).toBeUndefined();
});
