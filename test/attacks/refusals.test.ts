// Everything that we know to have broken a program of this kind: one sentence with its place or range, exit code 2, nothing
// tried, nothing run, nothing written, nothing added to the language.

import { expect, test } from "vitest";
import { openOffice } from "../screens/test-terminal.ts";
import { smallFile } from "./attack.ts";
import { everyAttack } from "./every-attack.ts";
import { globalsNow } from "./globals.ts";
import { expectRefusal } from "./refused.ts";

const globals = globalsNow();

test.each(everyAttack)(
  "$name: refused in a sentence, before a run is tried",
  async ({ words, files, says }) => {
    const { folder, say, write, files: filesThere } = openOffice();
    for (const [name, text] of Object.entries({ "small.yaml": smallFile, ...files })) write(name, text);
    const before = [folder, ...filesThere("."), ...filesThere("..")];
    const made: string[] = [];
    const said = await say(words, {
      pilot: () => made.push("a run to time it"),
      study: async () => {
        made.push("runs");
        return [];
      },
    });
    expectRefusal(said, says);
    expect(made).toEqual([]);
    expect([folder, ...filesThere("."), ...filesThere("..")]).toEqual(before);
    expect(globalsNow()).toBe(globals);
  },
);

test("the small file itself is refused by nobody", async () => {
  const { say, write } = openOffice();
  write("small.yaml", smallFile);
  expect(await say("check small.yaml")).toMatchObject({ code: 0, messages: "" });
});
