// Whoever meets a word on a screen can ask explain what it means.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { measureNames } from "../../src/model/measures.ts";
import { labelWithUnit } from "../../src/words/cell-values.ts";
import { explanationsOf } from "../../src/words/explain-names.ts";
import { wordsOfScreens } from "./words-of-screens.ts";

test("explain knows every word that screens, reports and charts use as a term", () => {
  expect(wordsOfScreens.length).toBeGreaterThan(150);
  expect(wordsOfScreens.filter((word) => explanationsOf(word).length === 0)).toEqual([]);
});

test("what is said of a term is a sentence with an end", () => {
  for (const word of wordsOfScreens)
    for (const { meaning } of explanationsOf(word)) expect(meaning, word).toMatch(/\S/);
});

test("explain knows the head of every row, with its unit", () => {
  expect(measureNames.filter((name) => explanationsOf(labelWithUnit(name)).length === 0)).toEqual([]);
  expect(explanationsOf("Cost, client-month").map(({ name }) => name)).toEqual(["costPerClientMonth"]);
  expect(explanationsOf("clients served in a year").map(({ name }) => name)).toEqual([
    "clientsServedPerYear",
  ]);
});

/** Lines of the sessions in the guides that begin a row: a label, at least two spaces, a number or a word of a table. */
const row = /^([A-Z][A-Za-z ,/-]+?) {2,}(?:\$?[\d−-]|same|better|WORSE|unclear|more|less|no )/;

test("explain knows the head of every row in the guides", () => {
  const docs = new URL("../../docs/", import.meta.url);
  const pages = readdirSync(docs).filter((file) => file.endsWith(".sessions.yaml"));
  const heads = pages.flatMap((file) => {
    const page = readFileSync(new URL(file.replace(".sessions.yaml", ".md"), docs), "utf8");
    return page.split("\n").flatMap((line) => row.exec(line)?.[1] ?? []);
  });
  expect(new Set(heads).size).toBeGreaterThan(10);
  // A long head is broken over two lines; a measure of one's own is known to its own file alone.
  const isBroken = (head: string) => measureNames.some((name) => labelWithUnit(name).startsWith(`${head} `));
  const isOwn = (head: string) => head.startsWith("Median cost");
  const unknown = heads.filter((head) => explanationsOf(head).length === 0);
  expect([...new Set(unknown)].filter((head) => !isBroken(head) && !isOwn(head))).toEqual([]);
});
