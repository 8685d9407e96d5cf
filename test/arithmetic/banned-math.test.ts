// The model's numbers come from arithmetic that every engine does alike, so engine-dependent functions are banned.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { codeAlone } from "./code-alone.ts";

const sourceFolder = fileURLToPath(new URL("../../src/", import.meta.url));
const guardedFolders = ["arithmetic", "model", "random", "statistics/shares"];

const exactEverywhere = "sqrt floor ceil round trunc abs min max imul fround sign clz32".split(" ");
const constants = "E LN2 LN10 LOG2E LOG10E PI SQRT2 SQRT1_2".split(" ");
const allowedMembers = new Set([...exactEverywhere, ...constants]);

function findBanned(source: string): string[] {
  const code = codeAlone(source);
  const banned = [...code.matchAll(/\bMath\s*(?:\?\.|\.)\s*(\w+)/g)]
    .filter((match) => !allowedMembers.has(match[1]))
    .map((match) => `Math.${match[1]}`);
  if (/\bMath\b(?!\s*(?:\?\.|\.)\s*\w)/.test(code)) banned.push("Math as a value");
  if (code.includes("**")) banned.push("**");
  for (const clock of ["Date", "performance"]) {
    if (new RegExp(`(?:\\bnew\\s+${clock}\\b|(?<![.\\w])${clock}\\s*[.(])`).test(code)) banned.push(clock);
  }
  return banned;
}

function listSources(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name))
    .sort();
}

test("no engine-dependent function or clock is used where the model's numbers are made", () => {
  const sources = guardedFolders.flatMap((folder) => listSources(join(sourceFolder, folder)));
  const findings = sources.flatMap((path) =>
    findBanned(readFileSync(path, "utf8")).map((banned) => `${path.slice(sourceFolder.length)}: ${banned}`),
  );
  expect(sources.length).toBeGreaterThan(8);
  expect(findings).toEqual([]);
});

test.each([
  ["const a = Math.exp(1);", ["Math.exp"]],
  ["const a = Math\n  .log(x) + Math.hypot(1, 2);", ["Math.log", "Math.hypot"]],
  ["const a = b ** 2;", ["**"]],
  ["a **= 2;", ["**"]],
  ["const { exp } = Math;", ["Math as a value"]],
  ['const a = Math["exp"](1);', ["Math as a value"]],
  ["const a = Math.random();", ["Math.random"]],
  ["const a = new Date();", ["Date"]],
  ["const a = Date.now() + performance.now();", ["Date", "performance"]],
  [`const a = \`text \${Math.sin(1)} text\`;`, ["Math.sin"]],
  [`const a = \`\${{ b: \`\${1}\` }.b ** 2}\`;`, ["**"]],
])("the scan finds what is banned in %j", (source, banned) => {
  expect(findBanned(source)).toEqual(banned);
});

test.each([
  ["// Math.exp(1) ** 2"],
  ["/** Math.exp\n * b ** 2 */ const a = 1;"],
  ['const a = "Math.exp ** \\" Math.log";'],
  [`const a = \`Math.exp ** \${Math.sqrt(2)} Math.log\`;`],
  ["const a = /Math.exp(\"|')**/;"],
  ["const a = Math.floor(Math.PI / 2) / Math.max(1, b);"],
  ["const openDate = 3; const a = person.performance;"],
])("the scan passes over %j", (source) => {
  expect(findBanned(source)).toEqual([]);
});
