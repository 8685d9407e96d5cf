// Files in src/ are named after an idea, open by saying which, and stay small enough to read in one go.

import { expect, test } from "vitest";
import { readSources, type SourceFile } from "./read-imports.ts";

/** Names that could hold anything, or that mean something else in this field. */
const bannedWords = ["util", "helper", "core", "agent", "user", "patient", "ticket", "config", "kpi", "tick"];
const longestFile = 300;

/** Tables of data, one line an entry: long because the world is. */
const dataTables = [/^model\/parameters\//, /^model\/measures\.ts$/, /advance-widths\.ts$/];

function judgeName({ path }: SourceFile): string[] {
  const words = path
    .replace(/\.tsx?$/, "")
    .toLowerCase()
    .split(/[/.-]/);
  const banned = words.find(
    (word) => bannedWords.includes(word) || bannedWords.includes(word.replace(/s$/, "")),
  );
  return banned === undefined ? [] : [`src/${path}: "${banned}" names no idea of this model`];
}

function judgeLength({ path, text }: SourceFile): string[] {
  const lines = text.trimEnd().split("\n").length;
  if (lines <= longestFile || dataTables.some((pattern) => pattern.test(path))) return [];
  return [`src/${path} has ${lines} lines: ${longestFile} is the most; it holds more than one idea`];
}

function judgeOpening({ path, text }: SourceFile): string[] {
  const opening = text.replace(/^#!.*\n/, "");
  return /^(?:\/\/ \S|\/\*\*?\s)/.test(opening) ? [] : [`src/${path} does not open with the idea it holds`];
}

function judgeBarrel({ path }: SourceFile): string[] {
  return /.\/index\.tsx?$/.test(path)
    ? [`src/${path}: import from the file that holds the idea, not from a barrel`]
    : [];
}

const sources = readSources();

test.each([
  ["no file or folder in src has a name that says nothing", judgeName],
  ["no file in src is longer than 300 lines, tables of data apart", judgeLength],
  ["every file in src opens with the idea it holds", judgeOpening],
  ["there is no barrel below src", judgeBarrel],
])("%s", (_claim, judge) => {
  expect(sources.length).toBeGreaterThan(30);
  expect(sources.flatMap(judge)).toEqual([]);
});

function fileWith(path: string, text = "// An idea.\n"): SourceFile {
  return { path, text, imports: [] };
}

test("the judges see what they are there for", () => {
  expect(judgeName(fileWith("words/utils.ts"))).toHaveLength(1);
  expect(judgeName(fileWith("core/exp.ts"))).toHaveLength(1);
  expect(judgeName(fileWith("cli/read-config.ts"))).toHaveLength(1);
  expect(judgeName(fileWith("cli/score.ts"))).toEqual([]);
  expect(judgeLength(fileWith("words/long.ts", "// An idea.\n".repeat(301)))).toHaveLength(1);
  expect(judgeLength(fileWith("words/long.ts", "// An idea.\n".repeat(300)))).toEqual([]);
  expect(judgeLength(fileWith("model/parameters/clients.ts", "// An idea.\n".repeat(301)))).toEqual([]);
  expect(judgeOpening(fileWith("words/bare.ts", "export const one = 1;\n"))).toHaveLength(1);
  expect(judgeOpening(fileWith("cli/command.ts", "#!/usr/bin/env node\n// An idea.\n"))).toEqual([]);
  expect(judgeBarrel(fileWith("words/index.ts"))).toHaveLength(1);
  expect(judgeBarrel(fileWith("index.ts"))).toEqual([]);
});
