// Results folders of which one file was spoilt at random: every command that reads one answers, or tells what is wrong.

import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openOffice } from "../screens/test-terminal.ts";
import { expectAnswer } from "./fuzz-commands.ts";
import { spoilt } from "./grammar.ts";

/** A folder that is not as it was written is told of with 1. */
const codes = [0, 1, 2];

/** @param commands with their options after the folder. */
export function fuzzFolders(numRuns: number, seed: number, commands: readonly string[]): void {
  const office = openOffice("all tests");

  test(`results folders with files spoilt at random are read or told of (seed ${seed})`, async () => {
    expect(await office.say("compare two-plans -n 2 --quiet --out good")).toMatchObject({ code: 0 });
    const good = join(office.folder, "good");
    const texts = readdirSync(good, { recursive: true })
      .map(String)
      .filter((one) => /\.(csv|json|yaml)$/.test(one) && statSync(join(good, one)).isFile());
    const spoiltFile = fc
      .constantFrom(...texts)
      .chain((one) =>
        spoilt(fc.constant(readFileSync(join(good, one), "utf8"))).map((text) => [one, text] as const),
      );
    let folders = 0;
    await fc.assert(
      fc.asyncProperty(spoiltFile, fc.constantFrom(...commands), async ([one, text], command) => {
        folders += 1;
        const folder = `spoilt-${folders}`;
        cpSync(good, join(office.folder, folder), { recursive: true });
        writeFileSync(join(office.folder, folder, one), text);
        const [verb, ...others] = command.split(" ");
        expectAnswer(await office.say([verb, folder, ...others]), codes);
      }),
      { seed, numRuns },
    );
  });
}
