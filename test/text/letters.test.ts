// Claims about letters: a long text is cut between two of them, whatever they are made of.

import fc from "fast-check";
import { expect, test } from "vitest";
import { shortTitle } from "../../src/charts/short-title.ts";
import { wrap } from "../../src/cli/screen/wrap.ts";
import { excerptAt, quote } from "../../src/scenario/excerpt.ts";
import { firstLetters, inPiecesOf, letterStart, lettersOf } from "../../src/text/letters.ts";
import { withSeed } from "../../src/words/study.ts";

const seed = 20261130;
const letters = ["a", "é", "e\u0301", "名", "😀", "👩‍🏫", "👍🏽", "🇩🇪", "ש", "ก็", " ", "-"];
const text = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 120 })
  .map((some) => some.join(""));

/** No letter of the text is in it only in part. */
function isWhole(part: string, of: string): boolean {
  return of.startsWith(part) && letterStart(of, part.length) === part.length;
}

test("an emoji with its skin, its family or its flag is one letter", () => {
  expect(lettersOf("a👩‍🏫👍🏽🇩🇪e\u0301")).toEqual(["a", "👩‍🏫", "👍🏽", "🇩🇪", "e\u0301"]);
  expect(letterStart("a👩‍🏫b", 3)).toBe(1);
  expect(letterStart("ab", 9)).toBe(2);
  expect(letterStart("ab", -1)).toBe(0);
});

test("the first letters of a text are whole, and no more than asked for", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 8, max: 60 }), (whole, length) => {
      const first = firstLetters(whole, length);
      expect(first.length).toBeLessThanOrEqual(length);
      expect(isWhole(first, whole)).toBe(true);
    }),
    { seed, numRuns: 300 },
  );
});

test("pieces are the text again, none is empty, and no character is in two of them", () => {
  const any = fc.oneof(text, fc.string({ unit: "binary" }), fc.constant(`e${"\u0301".repeat(100)}`));
  fc.assert(
    fc.property(any, fc.integer({ min: 1, max: 20 }), (whole, length) => {
      const pieces = inPiecesOf(length, whole);
      expect(pieces.join("")).toBe(whole);
      expect(pieces.every((piece) => piece !== "" && piece.length <= Math.max(2, length))).toBe(true);
      expect(pieces.some((piece) => /[\ud800-\udbff]$/.test(piece) && !whole.endsWith(piece))).toBe(false);
    }),
    { seed, numRuns: 300 },
  );
});

test.each([0, 1, 2, 3])(
  "a quotation, a line, a title and a seed end in whole letters, %i to the right",
  (by) => {
    const long = `${"x".repeat(by)}${"👩‍🏫".repeat(60)}`;
    const upTo = (cut: string) => cut.replace(/(…|\.\.\.)$/, "");
    expect(isWhole(upTo(quote(long)), long)).toBe(true);
    expect(isWhole(wrap(long, 79)[0], long)).toBe(true);
    expect(isWhole(upTo(withSeed("2 plans", long)).replace("2 plans · seed ", ""), long)).toBe(true);
    const title = shortTitle({ point: "", finding: `“${long}” leads` }, 40).lines.join(" ");
    expect(isWhole((/“(.*)…”/.exec(title) ?? ["", ""])[1], long)).toBe(true);
    const [quoted] = excerptAt(`${long}: 1\n`, { start: long.length + 2, end: long.length + 3 }).split("\n");
    expect(quoted).toMatch(/^ {2}1 \| … (👩‍🏫)+: 1$/u);
  },
);
