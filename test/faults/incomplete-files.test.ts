// Claims about a folder of which one file parses and is incomplete: every command says so, in a sentence, and changes nothing.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { InterruptedError } from "../../src/experiment/run/threads/interrupted.ts";
import { type RunJobs, standInStudy } from "../screens/stand-in-study.ts";
import { openOffice } from "../screens/test-terminal.ts";
import { changesOf } from "./incomplete-files.ts";

const seed = 20261130;
/** Changes tried of each file; all with FAULT_STEPS=all. */
const tried = process.env.FAULT_STEPS === "all" ? 5000 : 25;

const interruption: RunJobs = async (options) => {
  const rows = await standInStudy()(options);
  options.onRows?.(rows.slice(0, 2));
  throw new InterruptedError(rows.slice(0, 2), rows.length);
};

/** Ways to go on from a folder; each ends well, or says why not. */
const commands = ["verify here", "show here", "report here --for manager --replace", "resume here --quiet"];

test.each([
  ["here/manifest.json", false],
  ["here/log.json", false],
  ["here.partial/study.json", true],
])("whatever becomes of a field of %s, no command breaks", async (file, isUnfinished) => {
  const office = openOffice("all tests");
  await office.say("compare two-plans --out here", isUnfinished ? { study: interruption } : {});
  const whole = readFileSync(join(office.folder, file), "utf8");
  const changes = changesOf(whole);
  expect(changes.length).toBeGreaterThan(100);
  const numbers = fc.sample(fc.integer({ min: 0, max: changes.length - 1 }), { numRuns: tried, seed });
  for (const number of new Set(numbers)) {
    const { field, becomes, text } = changes[number];
    office.write(file, text);
    const command = commands[number % commands.length];
    const { code, messages, output } = await office.say(command, isUnfinished ? { study: interruption } : {});
    const told = `${command} where ${field} is ${becomes}: ${code} ${messages}`;
    expect(told).not.toContain("inside streetlevel");
    expect([0, 1, 2, 130], told).toContain(code);
    if (code === 2 || code === 1) expect(messages + output, told).not.toBe("");
    office.write(file, whole);
  }
});
