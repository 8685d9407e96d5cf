// The command itself, tried with words and files that were made at random: an answer or a sentence, never a fault.

import fc from "fast-check";
import { expect, test } from "vitest";
import { printable } from "../../src/text/printable.ts";
import { openOffice, type Said } from "../screens/test-terminal.ts";
import { smallFile } from "./attack.ts";
import { globalsNow } from "./globals.ts";
import { anyAssignment, anyAxis, anyEntries, anySample, anyTable, nastyText, spoilt } from "./grammar.ts";

const doneOrRefused = [0, 2];
const name = (text: string) => (text.includes("\0") ? "x" : text);
const lines: fc.Arbitrary<readonly string[]> = fc.oneof(
  fc
    .array(anyAssignment, { minLength: 1, maxLength: 3 })
    .map((all) => ["check", "small.yaml", ...all.flatMap((one) => ["--set", one])]),
  fc
    .array(anyAxis, { minLength: 1, maxLength: 2 })
    .map((all) => ["sweep", "small.yaml", ...all.flatMap((one) => ["--over", one])]),
  anySample.map((sample) => ["sweep", "small.yaml", "--sample", sample]),
  nastyText.map((text) => ["run", "small.yaml", "--plan", text]),
  nastyText.map((text) => ["explain", text]),
  nastyText.map((text) => ["list", text]),
  nastyText.map((text) => ["check", `${name(text)}.yaml`]),
  nastyText.map((text) => ["compare", "small.yaml", "--futures", text]),
  nastyText.map((text) => ["compare", "small.yaml", "--until", text]),
  nastyText.map((text) => ["compare", "small.yaml", "-n", text]),
  nastyText.map((text) => [text]),
  nastyText.map((text) => ["run", `--${text}`]),
);

/** Refuses every run: what is asked here is what comes before. */
const noRuns = { study: () => Promise.reject(new Error("A run was asked for.")) };

/** @param scale how many times more than in the everyday suite. */
export function fuzzCommands(scale: number, seed: number): void {
  const office = openOffice("all tests");
  office.write("small.yaml", smallFile);

  test(`words made at random are done or refused (seed ${seed})`, async () => {
    const globals = globalsNow();
    await fc.assert(
      fc.asyncProperty(lines, async (words) => expectAnswer(await office.say(words, noRuns), doneOrRefused)),
      { seed, numRuns: 60 * scale },
    );
    expect(globalsNow()).toBe(globals);
  });

  test(`files made at random are done or refused (seed ${seed})`, async () => {
    const file = fc.oneof(
      spoilt(fc.constant(smallFile)),
      anyEntries.map((entries) => smallFile + entries),
    );
    await fc.assert(
      fc.asyncProperty(file, anyTable, async (text, table) => {
        office.write("any.yaml", text);
        office.write("any.csv", table);
        expectAnswer(await office.say("check any.yaml"), doneOrRefused);
        expectAnswer(await office.say("sweep small.yaml --sample any.csv --quiet", noRuns), doneOrRefused);
      }),
      { seed, numRuns: 25 * scale },
    );
  });
}

/** An answer or a sentence, and nothing in it that acts on a terminal. */
export function expectAnswer({ code, output, messages }: Said, codes: readonly number[]): void {
  // Where nothing is wrong, the run itself is refused here.
  if (code === 1 && messages.includes("A run was asked for.")) return;
  expect(messages).not.toContain("Something went wrong inside");
  expect(messages).not.toMatch(/^\s+at .+:\d+/m);
  expect(codes).toContain(code);
  const told = [...output.split("\n"), ...messages.split("\n")];
  expect(told.map(printable)).toEqual(told);
}
