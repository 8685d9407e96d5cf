// Claims about commands on paper: what is printed is what a shell runs.
import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { typedLines } from "../../src/words/typed-lines.ts";

/** What the shell hands to a program that is typed so. */
function typedIn(lines: readonly string[]): string[] {
  const script = `streetlevel() { for word in "$@"; do printf '%s\\0' "$word"; done; }\n${lines.join("\n")}\n`;
  return execFileSync("sh", ["-c", script], { encoding: "utf8" }).split("\0").slice(0, -1);
}

test("a short command is one line, a longer one goes on behind a backslash", () => {
  expect(typedLines(["verify", "results/a"], 60)).toEqual(["streetlevel verify results/a"]);
  expect(typedLines(["compare", "results/case-teams/scenario.yaml", "--futures", "200"], 50)).toEqual([
    "streetlevel compare \\",
    "  results/case-teams/scenario.yaml --futures 200",
  ]);
});

test("whatever the words, every line fits, and the shell takes the words as they were meant", () => {
  const word = fc.string({ minLength: 1, maxLength: 90, unit: fc.constantFrom(..."ab-/.='\" \\$`*~#é") });
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 24, max: 80 }),
      (words, most) => {
        const lines = typedLines(words, most);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(most);
        expect(typedIn(lines)).toEqual(words);
      },
    ),
    { seed: 20261130, numRuns: 60 },
  );
});
