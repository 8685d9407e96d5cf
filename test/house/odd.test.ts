// The model's full description says what the code says: its tables are the code's, and nothing in them goes unexplained.

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawCauses } from "../../scripts/odd/picture-of-causes.ts";
import { causesPath, oddPath, proseOf, withTables } from "../../scripts/write-odd-tables.ts";
import { measureNames } from "../../src/model/measures.ts";
import { mechanismNames } from "../../src/model/mechanisms.ts";
import { handedToParts } from "../../src/model/parameter-reads.ts";
import { parameterNames } from "../../src/model/parameters.ts";
import { partsInFolders } from "../../src/model/parts-in-folders.ts";
import { streams } from "../../src/model/streams.ts";
import { causes, channelsOf } from "../../src/words/causes.ts";

const description = readFileSync(oddPath, "utf8");
const prose = proseOf(description);

/** Families of parameters that differ in the kind of task alone, and are explained together. */
const byKind = /^(paperwork\.(?:minutes|delegable|dueDays)|split\.byKind)\.\w+$/;

/** Whether the prose has the name in code type or in a formula, and not only as the beginning of a longer one. */
function isExplained(name: string): boolean {
  if (name.startsWith("mechanisms.")) return prose.includes(`(\`${name}\`.)`);
  return new RegExp(`(?<![\\w.])${name.replaceAll(".", "\\.")}(?![\\w]|\\.\\w)`).test(prose);
}

test("the tables of the ODD are those of the code (if not: npm run odd)", () => {
  expect(withTables(description)).toBe(description);
});

test("the picture of causes is the one that the code's reads give, and leaves no group of levers out (if not: npm run odd)", async () => {
  expect(readFileSync(causesPath, "utf8")).toBe(await drawCauses());
  const drawn = causes();
  expect(drawn.filter(({ readIn }) => readIn.length === 0)).toEqual([]);
  expect(Object.keys(channelsOf).sort()).toEqual(drawn.map(({ levers }) => levers).sort());
});

test("each part that is handed parameters stands in the folder that the table of causes takes it to be in", () => {
  const folder = new URL("../../src/model/", import.meta.url);
  const found = Object.keys(partsInFolders).map((part) => {
    const texts = readdirSync(new URL(`${part}/`, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => readFileSync(new URL(`${part}/${path}`, folder), "utf8"));
    const exported = texts.flatMap((text) =>
      [...text.matchAll(/^export (function|class) (\w+)/gm)].map(([, kind, name]) =>
        kind === "class" ? `new ${name}` : name,
      ),
    );
    return [part, Object.keys(handedToParts).filter((name) => exported.includes(name))];
  });
  expect(Object.fromEntries(found)).toEqual(partsInFolders);
});

test("a table without a place in the ODD is missed", () => {
  expect(() => withTables(description.replace("<!-- streams -->", ""))).toThrow("streams");
});

test("the ODD explains every parameter, and so every lever, outside its tables", () => {
  expect(parameterNames.filter((name) => !isExplained(name.replace(byKind, "$1.<kind>")))).toEqual([]);
});

test("the ODD gives every measure its formula", () => {
  expect(measureNames.filter((name) => !isExplained(name))).toEqual([]);
});

test("the ODD says of every mechanism what off means exactly", () => {
  expect(mechanismNames.filter((name) => !prose.includes(`(\`mechanisms.${name}\`.)`))).toEqual([]);
  expect(prose.match(/^\*Off\*: /gm)).toHaveLength(mechanismNames.length);
});

test("the ODD spells out the numbers of every stream's draws", () => {
  const spelledOut = [...prose.matchAll(/^\| (\d+) \| /gm)].map(([, number]) => Number(number));
  expect(spelledOut).toEqual(Object.values(streams));
});

test("every section of the ODD that the model cites is there", () => {
  const folder = new URL("../../src/model/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  const text = files.map((path) => readFileSync(new URL(path, folder), "utf8")).join("\n");
  const cited = [...text.matchAll(/\bODD (\d+(?:\.\d+)?)/g)].map(([, section]) => section);
  expect(cited.length).toBeGreaterThan(10);
  const sections = new Set([...prose.matchAll(/^#+ (\d+(?:\.\d+)?)/gm)].map(([, section]) => section));
  expect(cited.filter((section) => !sections.has(section))).toEqual([]);
});
