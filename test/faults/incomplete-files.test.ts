// Claims about a folder of which one file parses and is incomplete: every command says so, in a sentence, and changes nothing.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { measurePosition } from "../../src/experiment/analysis/run-values.ts";
import { InterruptedError } from "../../src/experiment/run/threads/interrupted.ts";
import { sha256 } from "../../src/experiment/store/hash.ts";
import { pairScenario } from "../screens/scenario-text.ts";
import { type RunJobs, simulateByFormula, standInStudy } from "../screens/stand-in-study.ts";
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

const agencyToMatch = `${pairScenario}uncertain:
  trust.start: { from: 0.2, to: 0.8, source: assumption }
  disclosure.perContact: { from: 0.03, to: 0.12, source: assumption }
observed:
  contactShare: { value: 0.25, within: 0.01 }
`;

/** Contact follows trust, so that something of the space is ruled out. */
function followingTrust(...[parameters, replication]: Parameters<typeof simulateByFormula>) {
  const outcome = simulateByFormula(parameters, replication);
  const measures = Float64Array.from(outcome.measures);
  measures[measurePosition("contactShare")] = parameters["trust.start"] / 2 + (replication % 7) / 10_000;
  return { ...outcome, measures };
}

test("whatever becomes of a field of match.json, a finished match is shown or refused in a sentence", async () => {
  const office = openOffice("all tests");
  office.write("agency.yaml", agencyToMatch);
  const asked = "match agency.yaml --inputs uncertain --points 30 --waves 2 --out found";
  expect((await office.say(asked, { study: standInStudy(followingTrust) })).code).toBe(0);
  const [found, log] = ["found/match.json", "found/log.json"].map((name) => ({
    name,
    whole: readFileSync(join(office.folder, name), "utf8"),
  }));
  const changes = changesOf(found.whole);
  expect(changes.length).toBeGreaterThan(100);
  const numbers = fc.sample(fc.integer({ min: 0, max: changes.length - 1 }), { numRuns: tried, seed });
  let refused = 0;
  for (const number of new Set(numbers)) {
    const { field, becomes, text } = changes[number];
    office.write(found.name, text);
    // As whoever writes a false study would: the hash fits, so that the file itself is all that can be wrong.
    office.write(log.name, log.whole.replace(sha256(found.whole), sha256(text)));
    const { code, messages, output } = await office.say("show found");
    const told = `${field} is ${becomes}: ${code} ${messages}`;
    expect(told).not.toContain("inside streetlevel");
    expect([0, 2], told).toContain(code);
    if (code === 2) refused += 1;
    expect(messages + output, told).not.toBe("");
  }
  expect(refused).toBeGreaterThan(0);
});

const ofShards = ["merge cut.cluster", "resume cut --quiet", "shard cut.cluster --shard 1 --quiet"];

test.each(["cut.cluster/cluster.json", "cut.cluster/study.json"])(
  "whatever becomes of a field of %s, no command of a cluster breaks",
  async (file) => {
    const office = openOffice("all tests");
    await office.say("compare two-plans --out cut --engine print --shards 2 --json");
    const whole = readFileSync(join(office.folder, file), "utf8");
    const changes = changesOf(whole);
    const numbers = fc.sample(fc.integer({ min: 0, max: changes.length - 1 }), { numRuns: tried, seed });
    for (const number of new Set(numbers)) {
      const { field, becomes, text } = changes[number];
      office.write(file, text);
      const command = ofShards[number % ofShards.length];
      const { code, messages } = await office.say(command, { study: interruption });
      const told = `${command} where ${field} is ${becomes}: ${code} ${messages}`;
      expect(told).not.toContain("inside streetlevel");
      expect([0, 1, 2, 130], told).toContain(code);
      office.write(file, whole);
    }
  },
);

test("whatever stands in a lock, it is told without what acts on a terminal, and its runs stay", async () => {
  const office = openOffice("all tests");
  const lock = "here.partial/lock.json";
  await office.say("compare two-plans --out here", { study: interruption });
  const hostile = "\u001b[2Jmy\u202ehost\u0007\u009b31m";
  const whole = JSON.stringify({
    ...{ machine: hostile, processId: 7, boot: hostile, processSpace: hostile, machineMark: hostile },
    ...{ began: hostile, job: hostile, restarts: 1, mark: hostile },
  });
  const changes = changesOf(whole);
  const all = [whole, hostile, "", ...changes.map(({ text }) => text)];
  const numbers = fc.sample(fc.integer({ min: 0, max: all.length - 1 }), { numRuns: tried, seed });
  for (const number of new Set([0, 1, 2, ...numbers])) {
    office.write(lock, all[number]);
    const { code, messages, output } = await office.say("resume here", { study: interruption });
    expect([2, 130], messages).toContain(code);
    expect(messages + output).not.toContain("inside streetlevel");
    // Letters alone: no escape, no control character, no turned writing.
    expect((messages + output).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(office.files("here.partial").some((name) => name.includes("runs-"))).toBe(true);
  }
});
