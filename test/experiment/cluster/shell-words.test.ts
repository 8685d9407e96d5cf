// Claims about quoting: no name of a folder or file is ever taken for a command.
import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { shellCommand, shellWord } from "../../../src/experiment/cluster/shell-words.ts";

const seed = 20261130;

/** What the shell makes of a command's words, each ended by a NUL. */
function readBack(shell: string, words: readonly string[]): string[] {
  const script = `printf '%s\\0' ${shellCommand(words)}`;
  return execFileSync(shell, ["-c", script], { encoding: "utf8" }).split("\0").slice(0, -1);
}

const hostile = [
  "",
  " ",
  "two words",
  "it's",
  "''",
  "'; rm -rf / #",
  "$(touch pwned)",
  "`id`",
  "$HOME",
  "a\nb",
  "a\tb\r",
  "*",
  "~",
  "!!",
  "back\\slash",
  'dou"ble',
  "-rf",
  "--",
  "a&b|c;d<e>f",
  "%a %j",
  "#comment",
  "\u001b[31mred",
  "\u202eevil",
  "😀é",
];

test.each(["bash", "sh"])("%s reads back every hostile name as it was", (shell) => {
  const plain = ["start", ...hostile];
  expect(readBack(shell, plain)).toEqual(plain);
});

test("bash reads back any words as they were", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 12 }).filter((word) => !word.includes("\0"));
  const odd = fc.string({ unit: fc.constantFrom(..."'\"\\$`!*?[]{}()<>|&;#~= \n\t%-a"), maxLength: 12 });
  const lists = fc.array(fc.array(fc.oneof(text, odd), { minLength: 1, maxLength: 6 }), {
    minLength: 100,
    maxLength: 100,
  });
  fc.assert(
    fc.property(lists, (all) => {
      const words = all.flat();
      expect(readBack("bash", words)).toEqual(words);
    }),
    { seed, numRuns: 5 },
  );
});

test("plain words stay as they are, for whoever reads the script", () => {
  expect(shellCommand(["node", "/opt/street-level/dist/cli/streetlevel.js", "--shard", "3"])).toBe(
    "node /opt/street-level/dist/cli/streetlevel.js --shard 3",
  );
});

test("a NUL, which no shell can pass on, is refused", () => {
  expect(() => shellWord("a\0b")).toThrow(RangeError);
});
