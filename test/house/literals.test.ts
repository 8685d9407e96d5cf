// Claims about the scanner on which the audits of words rest.
import { expect, test } from "vitest";
import { readLiterals } from "./literals.ts";

const textsOf = (source: string) => readLiterals(source).map(({ text }) => text);

test("strings and the pieces of templates are read, comments and regular expressions are not", () => {
  expect(textsOf('const a = "one two"; // "three"\n/* "four" */ const b = \'five\';')).toEqual([
    "one two",
    "five",
  ]);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template inside a text is what the scanner reads
  expect(textsOf('const c = `six ${seven("eight")} nine`;')).toEqual(["six ", "eight", " nine"]);
  expect(textsOf('const d = text.replace(/"a b"/g, "ten");')).toEqual(["ten"]);
});

test("templates inside templates and braces inside them are followed", () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template inside a text is what the scanner reads
  expect(textsOf("`a ${f({ b: `c ${d} e` })} f`")).toEqual(["a ", "c ", " e", " f"]);
});

test("an escaped quote ends nothing, and a division begins nothing", () => {
  expect(textsOf('const a = "b \\" c"; const d = 1 / 2; const e = "f / g";')).toEqual(['b " c', "f / g"]);
});

test("a text knows its line", () => {
  expect(readLiterals('\n\nconst a = "b";')).toEqual([{ text: "b", line: 3 }]);
});
