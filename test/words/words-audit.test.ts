// Every word that the command prints comes from src/words, and every export there is tested.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readLiterals } from "../house/literals.ts";

interface SourceText {
  readonly path: string;
  readonly text: string;
}

function readFolder(folder: string): SourceText[] {
  const root = new URL(`../../${folder}/`, import.meta.url);
  return readdirSync(root, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith(".ts"))
    .map((path) => ({ path: `${folder}/${path}`, text: readFileSync(new URL(path, root), "utf8") }));
}

/** Two words, or a word and what is filled in beside it. */
const isSaid = (text: string) => /[A-Za-z] | [A-Za-z]/.test(text);

const commandFiles = readFolder("src/cli");

test.each(commandFiles)("$path says nothing of its own", ({ text }) => {
  const said = readLiterals(text).filter((literal) => isSaid(literal.text));
  expect(said).toEqual([]);
});

test("the audit sees a sentence, whole or in pieces", () => {
  const said = (source: string) => readLiterals(source).some(({ text }) => isSaid(text));
  expect(said('say("Nothing was run.")')).toBe(true);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template inside a text is what the audit reads
  expect(said("say(`Saved ${folder}`)")).toBe(true);
  expect(said('join(" ", "two-words")')).toBe(false);
  expect(commandFiles.length).toBeGreaterThan(20);
});

const wordFiles = readFolder("src/words");
const tests = readFolder("test");
const mentions = (files: readonly SourceText[], name: string) =>
  files.some(({ text }) => new RegExp(`\\b${name}\\b`).test(text));

/** What only other templates are made of is tested with them. */
test.each(wordFiles)("every template of $path has its test", ({ path, text }) => {
  const exported = [...text.matchAll(/^export (?:function|const) (\w+)/gm)].map(([, name]) => name);
  const others = wordFiles.filter((file) => file.path !== path);
  expect(exported.filter((name) => !mentions(tests, name) && !mentions(others, name))).toEqual([]);
});
