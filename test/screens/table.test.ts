// Claims about tables and lines: they fit, and they lose nothing.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { pairLines } from "../../src/cli/screen/pairs.ts";
import { tableLines } from "../../src/cli/screen/table.ts";
import { wrap } from "../../src/cli/screen/wrap.ts";

const fixed = { seed: 20231, numRuns: 100 };
const word = fc.stringMatching(/^[a-z]{1,12}(-[a-z]{1,8}){0,2}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
const width = fc.integer({ min: 40, max: 200 });
const letters = (text: string) => [...text.replace(/\s/g, "")].sort().join("");

test("wrapped text fits and keeps every word in its order", () => {
  fc.assert(
    fc.property(sentence, width, (text, most) => {
      const lines = wrap(text, most);
      expect(lines.every((line) => line.length <= most)).toBe(true);
      expect(lines.join(" ")).toBe(text);
    }),
    fixed,
  );
});

test("a word longer than the line is cut", () => {
  expect(wrap("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"]);
});

test("a sentence does not break at a hyphen, a name in a table does", () => {
  expect(wrap("see street-level", 10)).toEqual(["see", "street-lev", "el"]);
  expect(wrap("alone-same-people", 6, "hyphens-too")).toEqual(["alone-", "same-", "people"]);
});

test("a table fits any width and keeps every cell", () => {
  const row = fc.tuple(sentence, fc.array(word, { minLength: 6, maxLength: 6 }));
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 6, maxLength: 6 }),
      fc.array(row, { minLength: 1, maxLength: 5 }),
      width,
      (plans, rows, most) => {
        const lines = tableLines(
          { header: ["", ...plans], rows: rows.map(([label, cells]) => [label, ...cells]) },
          most,
        );
        expect(lines.every((line) => line.length <= most)).toBe(true);
        const labels = rows.map(([label]) => label).join("");
        const blocks = lines.filter((line) => line === "").length + 1;
        const expected = labels.repeat(blocks) + plans.join("") + rows.flatMap(([, cells]) => cells).join("");
        expect(letters(lines.join(""))).toBe(letters(expected));
      },
    ),
    fixed,
  );
});

test("columns that do not fit follow in a further block with the same labels", () => {
  const table = { header: ["", "aaaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbb"], rows: [["label", "1", "2"]] };
  expect(tableLines(table, 40)).toEqual([
    "       aaaaaaaaaaaaaaaaaaaa",
    "label  1",
    "",
    "       bbbbbbbbbbbbbbbbbbbb",
    "label  2",
  ]);
});

test("an indented label stays indented on its further lines", () => {
  const lines = tableLines(
    { header: ["group", "mean"], rows: [["  engagement without any responsiveness at all", "0.41"]] },
    40,
  );
  expect(lines.slice(1).every((line) => line.startsWith("  "))).toBe(true);
});

test("names stand beside their meanings, and the meaning breaks under itself", () => {
  expect(
    pairLines(
      [
        ["a", "one two three"],
        ["bcd", "four"],
      ],
      12,
    ),
  ).toEqual(["a    one two", "     three", "bcd  four"]);
});
