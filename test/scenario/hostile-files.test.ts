// Files made to crash, hang or poison whoever reads them are answered like any other faulty file.

import fc from "fast-check";
import { expect, test } from "vitest";
import { parameterNames } from "../../src/model/parameters.ts";
import { ScenarioError } from "../../src/scenario/complaint.ts";
import { errorOf, head, read } from "./sample.ts";

function filled(piece: string): string {
  return piece.repeat(Math.floor(999_000 / piece.length));
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join("\n");
}

const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${lines(8, (level) => {
  const [own, last] = ["bcdefghi"[level], "abcdefgh"[level]];
  return `${own}: &${own} [${`*${last}, `.repeat(8)}*${last}]`;
})}\n`;

const hostile: readonly (readonly [string, string])[] = [
  ["a billion laughs", bomb],
  ["a long text named a hundred times", `a: &a ${"x".repeat(900_000)}\nb: [${"*a, ".repeat(99)}*a]\n`],
  ["a list that holds itself", "a: &a [*a]\n"],
  ["ten thousand brackets", `a: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`],
  ["brackets to the end", filled("[")],
  ["braces to the end", filled("{a: ")],
  ["dashes to the end", filled("- ")],
  ["question marks to the end", filled("? ")],
  ["ever deeper lines", lines(1400, (depth) => `${" ".repeat(depth)}a:`)],
  ["closing braces to the end", filled("}")],
  ["commas to the end", `[${filled(",")}`],
  ["aliases to the end", `a: [${filled("*b,")}]`],
  ["anchors to the end", filled("&a ")],
  ["tags to the end", filled("!!x ")],
  ["documents to the end", filled("---\n")],
  ["directives to the end", filled("%YAML 1.1\n")],
  ["blanks to the end", `a:${filled(" ")}b`],
  ["byte order marks to the end", filled("\ufeff")],
  ["too many characters", `${head}# ${"x".repeat(1_000_001)}\n`],
  ["as many names as fit", lines(90_000, (index) => `k${index}: 1`)],
  [
    "thousands of faulty plans",
    `${head.replace(/plans: .*\n/, "plans:\n")}${lines(10_000, (plan) => `  p${plan}: { staff.tem: 1 }`)}\n`,
  ],
  ["thousands of points", `${head}sweep: { meetings.perWeek: [${"1, ".repeat(30_000)}1] }\n`],
  ["merging in a prototype", `base: &b { __proto__: { polluted: 1 } }\na: { <<: *b }\n`],
  ["a prototype in a plan", head.replace("staff.teams: 2", "__proto__: { polluted: 1 }")],
  ["a prototype as a plan", head.replace("few:", "__proto__:")],
  [
    "a prototype deep down",
    `${head}hypotheses: { H1: { at: { constructor: { prototype: { polluted: 1 } } } } }\n`,
  ],
  ["a prototype in a list", `${head}sweep: { meetings.perWeek: [{ prototype: 1 }] }\n`],
  ["a value of every object", `${head}parameters: { toString: 1, hasOwnProperty: 2, valueOf: 3 }\n`],
  ["a method as a measure", `${head}measures: { toString: {} }\n`],
  ["a method as a setting", head.replace("anti-poverty-programme", "toString")],
  ["NUL", `${head}seed: "a\\0b"\n`],
];

test.each(hostile)("%s: a complaint, no crash, no hang, no poison", (_, text) => {
  const error = errorOf(text);
  expect(error.complaints.length).toBeGreaterThan(0);
  expect(error.complaints.length).toBeLessThanOrEqual(10);
  expect(error.message.length).toBeLessThan(10_000);
  expect("polluted" in {}).toBe(false);
});

test("twenty levels are read, and the twenty-first is not", () => {
  const nested = (levels: number) => `${head}replications: ${"[".repeat(levels)}${"]".repeat(levels)}\n`;
  // The file itself is the first level.
  expect(errorOf(nested(19)).message).toContain("replications is a list or a map");
  expect(errorOf(nested(20)).message).toContain("more than 20 deep");
});

test("any text at all is read or complained about", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ..."{}[]:,-?&*!|>'\"%@`#\n\t ",
      "__proto__",
      ": ",
      "\n  ",
      "- ",
      "<<: ",
      "---\n",
      "1e999",
      ".nan",
    ),
    fc.constantFrom(
      "plans",
      "sweep",
      "hypotheses",
      "measures",
      "time",
      "budget",
      "uncertain",
      "observed",
      "over",
      "minus",
      "at",
    ),
    fc.constantFrom(...parameterNames),
    fc.string({ unit: "binary", maxLength: 5 }),
  );
  const text = fc.tuple(fc.constantFrom("", head, "\ufeff"), fc.array(piece, { maxLength: 40 }));
  fc.assert(
    fc.property(text, ([start, pieces]) => {
      try {
        read(start + pieces.join(""));
      } catch (error) {
        expect(error).toBeInstanceOf(ScenarioError);
      }
    }),
    { seed: 20231, numRuns: 400 },
  );
});
