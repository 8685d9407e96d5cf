// Claims about what may reach a terminal: nothing that a text holds acts there.

import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { printable, printableJson } from "../../src/text/printable.ts";
import { codeAlone } from "../arithmetic/code-alone.ts";

const seed = 20261130;
const acting = [
  "\0",
  "\u0007",
  "\b",
  "\r",
  "\u001b[31m",
  "\u001b]0;title\u0007",
  "\u007f",
  "\u009b31m",
  "\u061c",
  "\u200e",
  "\u200f",
  "\u2028",
  "\u2029",
  "\u202a",
  "\u202e",
  "\u2066",
  "\u2069",
  "\ud800",
  "\udc00",
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...acting), fc.string({ unit: "binary" })))
  .map((parts) => parts.join(""));
const actsOnTerminal = /(?!\n)[\p{Cc}\p{Surrogate}\p{Bidi_Control}\u2028\u2029]/u;

test.each(acting)("%j shows as a sign of the same length", (text) => {
  expect(printable(`a${text}b`)).toHaveLength(text.length + 2);
  expect(printable(`a${text}b`)).not.toMatch(actsOnTerminal);
});

test("texts in any script, and emoji with all their parts, are left as they are", () => {
  for (const text of ["Fürsorge", "社会福祉", "עבודה סוציאלית", "ความช่วยเหลือ", "👩‍🏫👍🏽🇩🇪", "خدمة"])
    expect(printable(text)).toBe(text);
});

test("nothing in a text or in JSON acts, and JSON says the same as before", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(printable(text)).not.toMatch(actsOnTerminal);
      const json = printableJson({ [text]: [text, { text }] });
      expect(json).not.toMatch(actsOnTerminal);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ [text]: [text, { text }] })));
    }),
    { seed, numRuns: 500 },
  );
});

const cli = new URL("../../src/cli/", import.meta.url);
const sources = readdirSync(cli, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name, code: codeAlone(readFileSync(new URL(name, cli), "utf8")) }));

test("lines and JSON reach a terminal through the one file that makes them printable", () => {
  const others = sources.filter(({ code }) => /\b(?:output|messages|terminal)\.write\(/.test(code));
  // The first says what went wrong, having made it printable, and hands out --help; the second counts runs.
  expect(others.map(({ name }) => name).sort()).toEqual(["main.ts", "progress.ts", "screen/write.ts"]);
});
