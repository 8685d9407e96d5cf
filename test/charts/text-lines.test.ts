import fc from "fast-check";
import { expect, test } from "vitest";
import { breakLines } from "../../src/charts/text-lines.ts";

const word = fc.stringMatching(/^[a-z]{1,12}$/);

test("breaking loses no word and no order", () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 1, max: 40 }), (words, characters) => {
      expect(breakLines(words.join(" "), characters).join(" ")).toBe(words.join(" "));
    }),
    { seed: 20231, numRuns: 100 },
  );
});

test("no line is longer than asked unless one word is", () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 1, max: 40 }), (words, characters) => {
      for (const line of breakLines(words.join(" "), characters)) {
        expect(line.length <= characters || !line.includes(" ")).toBe(true);
      }
    }),
    { seed: 20231, numRuns: 100 },
  );
});
