// The one-way arrows between the folders of src/, held against every import there is.
import { expect, test } from "vitest";
import { codeAlone } from "../arithmetic/code-alone.ts";
import { type Arrows, arrows } from "./arrows.ts";
import { followImport, type Import, readImports, readSources, type SourceFile } from "./read-imports.ts";

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** The most particular row that a path of src/ falls under. */
function rowOf(path: string): Arrows | undefined {
  return arrows
    .filter((row) => isWithin(path, row.folder))
    .sort((a, b) => b.folder.length - a.folder.length)
    .at(0);
}

/** A folder with a row of its own stands for what falls under that row, any other for all that is in it. */
function isCovered(path: string, folder: string): boolean {
  const hasRow = arrows.some((row) => row.folder === folder);
  return hasRow ? rowOf(path)?.folder === folder : isWithin(path, folder);
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "nothing of ours" : names.join(", ");
}

function judgeImport(file: SourceFile, row: Arrows, { specifier, isType }: Import): string | undefined {
  const from = `src/${file.path}`;
  if (specifier === undefined) {
    return row.touchesNode ? undefined : `${from} imports what only the running program knows: name the file`;
  }
  if (specifier.startsWith("node:")) {
    return row.touchesNode
      ? undefined
      : `${from} imports ${specifier}: ${row.folder} never touches files or processes`;
  }
  if (!specifier.startsWith(".")) {
    const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
    const packages = [...(row.packages ?? []), ...(isType ? (row.packageTypes ?? []) : [])];
    if (packages.includes(name)) return undefined;
    return `${from} imports the package ${name}: ${row.folder} may use ${packages.join(", ") || "none"}`;
  }
  const to = followImport(file.path, specifier);
  if (to.startsWith("../")) return `${from} imports ${specifier}: that lies outside src/`;
  const isAllowed = [row.folder, ...row.mayImport].some((folder) => isCovered(to, folder));
  if (isAllowed) return undefined;
  if ((row.mayImportTypesOf ?? []).some((folder) => isCovered(to, folder))) {
    return isType
      ? undefined
      : `${from} imports src/${to}: only its types are open here; write "import type"`;
  }
  return `${from} imports src/${to}: the arrow goes the other way (${row.folder} may import ${listed(row.mayImport)})`;
}

function judgeImports(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const row = rowOf(file.path);
    if (row === undefined)
      return [`src/${file.path} lies in a folder that has no row in the table of arrows`];
    return file.imports.flatMap((one) => judgeImport(file, row, one) ?? []);
  });
}

const impurities = [
  { name: "Math.random", pattern: /\bMath\s*\.\s*random\b/ },
  { name: "Date", pattern: /\bnew\s+Date\b|(?<![.\w])Date\s*[.(]/ },
  { name: "performance", pattern: /(?<![.\w])performance\s*\./ },
  { name: "process", pattern: /(?<![.\w])process\s*[.?[]|\bglobalThis\s*\.\s*process\b/ },
];

function judgePurity(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => rowOf(file.path)?.isPure)
    .flatMap((file) => {
      const code = codeAlone(file.text);
      return impurities
        .filter(({ pattern }) => pattern.test(code))
        .map(({ name }) => `src/${file.path} uses ${name}: hand in what it needs instead`);
    });
}

/** The files along one circle of imports that hold at run time, or nothing. */
function findCircle(files: readonly SourceFile[]): readonly string[] | undefined {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const cleared = new Set<string>();
  const walk = (path: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (cleared.has(path)) return undefined;
    for (const { specifier, isType } of byPath.get(path)?.imports ?? []) {
      if (isType || !specifier?.startsWith(".")) continue;
      const circle = walk(followImport(path, specifier), [...trail, path]);
      if (circle) return circle;
    }
    cleared.add(path);
    return undefined;
  };
  for (const file of files) {
    const circle = walk(file.path, []);
    if (circle) return circle;
  }
  return undefined;
}

const sources = readSources();

test("every import in src follows the arrows", () => {
  expect(sources.length).toBeGreaterThan(30);
  expect(judgeImports(sources)).toEqual([]);
});

test("where results must repeat, nothing reads a clock, the process or Math.random", () => {
  expect(judgePurity(sources)).toEqual([]);
});

test("no files import each other in a circle", () => {
  expect(findCircle(sources)).toBeUndefined();
});

test("the table of arrows has no circle: each folder imports only folders above it", () => {
  const upward = arrows.flatMap((row, position) => {
    const above = arrows.slice(0, position).map((earlier) => earlier.folder);
    const wanted = [...row.mayImport, ...(row.mayImportTypesOf ?? [])];
    return wanted
      .filter((path) => !above.some((folder) => isWithin(path, folder) || isWithin(folder, path)))
      .map((p) => `${row.folder}: ${p}`);
  });
  expect(upward).toEqual([]);
});

function fileWith(path: string, text: string): SourceFile {
  return { path, text, imports: readImports(text) };
}

test.each([
  ["arithmetic/a.ts", 'import { draw } from "../random/draw.ts";', "the arrow goes the other way"],
  ["random/a.ts", 'import { gini } from "../statistics/shares/gini.ts";', "the arrow goes the other way"],
  ["statistics/a.ts", 'import type { Outcome } from "../model/outcome.ts";', "the arrow goes the other way"],
  ["statistics/shares/a.ts", 'import { tInterval } from "../interval.ts";', "the arrow goes the other way"],
  ["model/a.ts", 'import { tInterval } from "../statistics/interval.ts";', "the arrow goes the other way"],
  ["model/a.ts", 'import { readFileSync } from "node:fs";', "never touches files or processes"],
  ["model/deep/a.ts", 'export * from "../../scenario/scenario.ts";', "the arrow goes the other way"],
  ["scenario/a.ts", 'import { simulate } from "../model/simulate.ts";', "the arrow goes the other way"],
  [
    "scenario/a.ts",
    'import type { Cell } from "../experiment/analysis/results.ts";',
    "the arrow goes the other way",
  ],
  [
    "experiment/run/a.ts",
    'import { Worker } from "node:worker_threads";',
    "never touches files or processes",
  ],
  ["experiment/plan/a.ts", 'import { run } from "../run/replicate.ts";', "the arrow goes the other way"],
  ["experiment/run/a.ts", 'import { judge } from "../analysis/judge.ts";', "the arrow goes the other way"],
  ["experiment/run/a.ts", 'import { open } from "./threads/threads.ts";', "the arrow goes the other way"],
  ["experiment/analysis/a.ts", 'import { t } from "../tables/arrows.ts";', "the arrow goes the other way"],
  ["experiment/tables/a.ts", 'import { keep } from "../store/keep.ts";', "the arrow goes the other way"],
  ["experiment/store/a.ts", 'import { run } from "../study/run-study.ts";', "the arrow goes the other way"],
  ["experiment/cluster/a.ts", 'import { say } from "../../words/say.ts";', "the arrow goes the other way"],
  ["experiment/cluster/a.ts", 'import { go } from "../study/conduct.ts";', "the arrow goes the other way"],
  ["experiment/study/a.ts", 'import { say } from "../../words/say.ts";', "the arrow goes the other way"],
  ["experiment/analysis/a.ts", 'import { join } from "node:path";', "never touches files or processes"],
  ["experiment/a.ts", "export const one = 1;", "has no row"],
  ["words/a.ts", 'import { compare } from "../experiment/analysis/compare.ts";', 'write "import type"'],
  ["words/a.ts", 'import { simulate } from "../model/simulate.ts";', "the arrow goes the other way"],
  ["words/a.ts", 'import { tInterval } from "../statistics/interval.ts";', "the arrow goes the other way"],
  [
    "charts/a.ts",
    'import type { Interval } from "../statistics/interval.ts";',
    "the arrow goes the other way",
  ],
  ["charts/a.ts", 'import { draw } from "../pictures/draw.ts";', "the arrow goes the other way"],
  [
    "charts/a.ts",
    'import { compile } from "vega-lite";',
    "imports the package vega-lite: charts may use none",
  ],
  ["pictures/a.ts", 'import { say } from "../words/say.ts";', "the arrow goes the other way"],
  ["report/a.ts", 'import { runStudy } from "../experiment/study/run-study.ts";', 'write "import type"'],
  ["cli/a.ts", 'import { tInterval } from "../statistics/interval.ts";', "the arrow goes the other way"],
  ["cli/a.ts", 'const lab = await import("../lab/page.ts");', "the arrow goes the other way"],
  ["lab/a.ts", 'import { main } from "../cli/streetlevel.ts";', "the arrow goes the other way"],
  ["model/a.ts", "const rival = await import(path);", "name the file"],
  [
    "model/a.ts",
    'new Worker(new URL("../cli/streetlevel.ts", import.meta.url));',
    "the arrow goes the other way",
  ],
  ["words/a.ts", 'import data from "../../package.json";', "outside src/"],
  ["gadgets/a.ts", "export const one = 1;", "has no row"],
])("the arrows refuse, in src/%s, %s", (path, text, message) => {
  expect(judgeImports([fileWith(path, text)])).toEqual([expect.stringContaining(message)]);
});

test.each([
  ["random/a.ts", 'import seedrandom from "seedrandom";\nimport { exp } from "../arithmetic/exp.ts";'],
  [
    "scenario/a.ts",
    'import { staffCostPerYear } from "../model/payroll.ts";\nimport { parseDocument } from "yaml";',
  ],
  ["words/a.ts", 'import type { StudyResults } from "../experiment/analysis/results.ts";'],
  ["charts/a.ts", 'import type { TopLevelSpec } from "vega-lite";\nimport { say } from "../words/say.ts";'],
  ["experiment/run/threads/a.ts", 'import { cpus } from "node:os";\nawait import(rulesPath);'],
  [
    "model/a.ts",
    '// import { main } from "../cli/streetlevel.ts";\nconst text = \'import "../cli/main.ts"\';',
  ],
  ["cli/a.ts", 'const top = new URL("../..", import.meta.url);'],
  ["model/a.ts", 'const a = Array.from("text");\nexport const from = "../cli/main.ts";'],
])("the arrows let pass, in src/%s, %s", (path, text) => {
  expect(judgeImports([fileWith(path, text)])).toEqual([]);
});

test.each([
  ["import a, { b } from 'x';", [{ specifier: "x", isType: false }]],
  ["import {\n  a,\n  type B,\n} from\n  'x';", [{ specifier: "x", isType: false }]],
  ["import type { A } from 'x';", [{ specifier: "x", isType: true }]],
  ["export type { A } from 'x';", [{ specifier: "x", isType: true }]],
  ["export * as a from 'x';", [{ specifier: "x", isType: false }]],
  ["import 'x';", [{ specifier: "x", isType: false }]],
  ["const a = import(`x`);", [{ specifier: "x", isType: false }]],
  ["const a = require.resolve('x');", [{ specifier: "x", isType: false }]],
  [`import(\`\${name}.ts\`);`, [{ isType: false }]],
])("the reader finds the import in %j", (text, imports) => {
  expect(readImports(text)).toEqual(imports);
});

test.each([
  ["const a = Math.random();", "Math.random"],
  ["const a = new Date();", "Date"],
  ["const a = Date.now();", "Date"],
  ["const a = performance.now();", "performance"],
  ["const a = process.env.HOME;", "process"],
])("a pure folder may not write %s", (text, name) => {
  expect(judgePurity([fileWith("words/a.ts", text)])).toEqual([expect.stringContaining(`uses ${name}:`)]);
  expect(judgePurity([fileWith("cli/a.ts", text)])).toEqual([]);
});

test("a circle of two files is found and named", () => {
  const one = fileWith("model/one.ts", 'import { two } from "./two.ts";');
  const two = fileWith("model/two.ts", 'import { one } from "./one.ts";');
  expect(findCircle([one, two])).toEqual(["model/one.ts", "model/two.ts", "model/one.ts"]);
});
