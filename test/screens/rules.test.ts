// A study under rules of one's own, from the command to its folder and back.

import { copyFileSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runOnThreads } from "../../src/experiment/run/threads/threads.ts";
import { sha256 } from "../../src/experiment/store/hash.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import { stoppedAtFirstRows } from "./stopped-study.ts";
import { type Office, openOffice, type Said } from "./test-terminal.ts";

const rules = `export const contactOrder = { byNeed: (client) => client.severity };
export const measures = {
  grants: {
    label: "Grants", unit: "grants", better: "higher", matters: 1,
    of: ({ decisions }) => decisions.filter(({ answer }) => answer === "granted").length,
  },
};
`;
const scenario = `format: 1
title: An own order
question: What follows from it?
setting: anti-poverty-programme
parameters: { intake.places: 12, intake.initialClients: 12, staff.teams: 1, staff.supervisors: 1 }
plans: { alone: { staff.assistantsPerTeam: 0 }, team: {} }
time: { kind: steady, warmUpDays: 10, observedDays: 50 }
replications: 2
seed: own
rules: { contactOrder: byNeed, measures: [grants] }
`;
const real = { study: runOnThreads };

function openWithRules(lasts?: Parameters<typeof openOffice>[0]): Office {
  const office = openOffice(lasts);
  office.write("own.yaml", scenario);
  office.write("my-rules.mjs", rules);
  return office;
}

const read = (office: Office, path: string) => readFileSync(join(office.folder, path), "utf8");

test.each(["run own.yaml", "compare own.yaml", "check own.yaml", "run own.yaml --trace client:1"])(
  "%s without the flag loads no code and says which flag to give",
  async (line) => {
    const office = openWithRules();
    office.write("my-rules.mjs", "throw new Error('loaded without being asked')");
    const { code, output, messages } = await office.say(line, real);
    expect([code, output]).toEqual([2, ""]);
    expect(messages).toContain("byNeed is not built in; give");
    expect(messages.replace(/\s+/g, " ")).toContain("the file that exports it with --rules FILE.");
    expect(existsSync(join(office.folder, "results"))).toBe(false);
  },
);

test.each([
  ["no such file", "--rules nowhere.mjs", "There is no file nowhere.mjs."],
  ["another kind of file", "--rules own.yaml", "own.yaml does not end in .mjs or .js."],
  ["a faulty file", "--rules faulty.mjs", "faulty.mjs could not be loaded: no good day."],
  [
    "a file for a scenario that has no use for it",
    "--rules my-rules.mjs",
    "The scenario names no rule of my-rules.mjs",
  ],
])("%s is refused before anything runs, and nothing is written", async (what, flags, sentence) => {
  const office = openWithRules();
  office.write("faulty.mjs", "throw new Error('no good day')");
  const name = what.startsWith("a file for") ? "two-plans" : "own.yaml";
  const { code, messages } = await office.say(`compare ${name} ${flags}`, real);
  expect(code).toBe(2);
  expect(messages.replace(/\s+/g, " ")).toContain(sentence);
  expect(existsSync(join(office.folder, "results"))).toBe(false);
});

describe("a study finished under rules", () => {
  let office: Office;
  let said: Said;
  beforeAll(async () => {
    office = openWithRules("all tests");
    said = await office.say("compare own.yaml --rules my-rules.mjs", real);
    await office.say("compare two-plans");
  });

  test("the hash of the file stands in the manifest, the names in scenario.yaml, the measure in runs.csv", () => {
    const { code, output } = said;
    expect(code).toBe(0);
    expect(output).toContain("Saved results/own/");
    expect(JSON.parse(read(office, "results/own/manifest.json")).inputs.rules).toBe(sha256(rules));
    expect(read(office, "results/own/scenario.yaml")).toContain(
      '\nrules:\n  contactOrder: byNeed\n  measures:\n    grants: { label: "Grants", unit: "grants", better: higher, matters: 1 }\n',
    );
    const lines = read(office, "results/own/runs.csv").trimEnd().split("\n");
    expect(lines[0].split(",").at(-1)).toBe("grants");
    for (const line of lines.slice(1)) expect(Number(line.split(",").at(-1))).toBeGreaterThan(0);
    expect(read(office, "results/own/datapackage.json")).toContain(
      "Grants. A measure of the study's own file of rules; higher is better, and 1 matters.",
    );
  });

  test("the same file finds the study finished, and another refuses to overwrite it", async () => {
    const before = read(office, "results/own/manifest.json");
    const again = await office.say("compare own.yaml --rules my-rules.mjs", real);
    expect(again.output).toContain("This study is already finished, with the same inputs");
    office.write("longer.mjs", `${rules}// a thought\n`);
    const other = await office.say("compare own.yaml --rules longer.mjs", real);
    expect(other.code).toBe(2);
    expect(other.messages.replace(/\s+/g, " ")).toContain(
      "results/own holds a study with other inputs: its runs followed other rules. Add --replace to overwrite it",
    );
    expect(read(office, "results/own/manifest.json")).toBe(before);
  });

  test("rows are reproduced with the very file of rules, and with no other", async () => {
    const without = await office.say("reproduce results/own");
    expect(without.code).toBe(2);
    expect(without.messages.replace(/\s+/g, " ")).toContain("Give it again with --rules FILE.");
    office.write("other.mjs", rules.replace("client.severity", "client.ease"));
    const other = await office.say("reproduce results/own --rules other.mjs");
    expect(other.code).toBe(2);
    expect(other.messages.replace(/\s+/g, " ")).toContain(
      "was made with a different file of rules from other.mjs",
    );
    const same = await office.say("reproduce results/own --rules my-rules.mjs -k 4");
    expect([same.code, same.messages.includes("other")]).toEqual([0, false]);
    const needless = await office.say("reproduce results/two-plans --rules my-rules.mjs");
    expect(needless.code).toBe(2);
    expect(needless.messages).toContain("was made without a file of rules; leave --rules out.");
  });

  test("an interrupted study goes on only with the very file of rules, to the same bytes", async () => {
    const line = "compare own.yaml --rules my-rules.mjs --out part";
    const stopped = await office.say(line, stoppedAtFirstRows());
    expect(stopped.code).toBe(130);
    expect(stopped.messages.replace(/\s+/g, " ")).toContain("streetlevel resume part/ --rules my-rules.mjs");
    const without = await office.say("resume part", real);
    expect(without.code).toBe(2);
    expect(without.messages.replace(/\s+/g, " ")).toContain("Give it again with --rules FILE.");
    const resumed = await office.say("resume part --rules my-rules.mjs", real);
    expect(resumed.code).toBe(0);
    for (const name of ["manifest.json", "runs.csv", "runs.parquet", "scenario.yaml"]) {
      expect(readFileSync(join(office.folder, "part", name))).toEqual(
        readFileSync(join(office.folder, "results/own", name)),
      );
    }
  });

  test("shards run under rules are merged without the file, to the same bytes", async () => {
    for (const shard of [1, 2]) {
      const line = `compare own.yaml --rules my-rules.mjs --out parts --shards 2 --shard ${shard}`;
      expect((await office.say(line, real)).code).toBe(0);
    }
    rmSync(join(office.folder, "my-rules.mjs"));
    expect((await office.say("merge parts.shard-1-of-2 parts.shard-2-of-2", real)).code).toBe(0);
    expect(read(office, "parts/manifest.json")).toBe(read(office, "results/own/manifest.json"));
  });
});

test("a trace and a check follow the rules too", async () => {
  const office = openWithRules();
  const check = await office.say("check own.yaml --rules my-rules.mjs");
  expect(check.code).toBe(0);
  expect(check.output.replace(/\s+/g, " ")).toContain(
    "Rules named: contactOrder byNeed and measure grants, from my-rules.mjs (SHA-256",
  );
  expect(check.output).toContain("Next  streetlevel compare own.yaml --rules my-rules.mjs\n");
  office.write("never.mjs", rules.replace("client.severity", "Number.NaN"));
  const trace = (file: string) => office.say(`run own.yaml --rules ${file} --trace worker:1`);
  expect((await trace("my-rules.mjs")).code).toBe(0);
  const failed = await trace("never.mjs");
  expect(failed.code).toBe(2);
  expect(failed.messages).toMatch(/^The rule contactOrder byNeed answered NaN;/);
});

test("a rule that fails gives rows with its name, and exit code 1", async () => {
  const office = openWithRules();
  office.write("never.mjs", rules.replace("client.severity", "Number.NaN"));
  const { code } = await office.say("compare own.yaml --rules never.mjs", real);
  expect(code).toBe(1);
  const [, first] = read(office, "results/own/runs.csv").split("\n");
  expect(first).toContain(
    "failed,The rule contactOrder byNeed answered NaN; it must answer a finite number.",
  );
});

test("the worked example compares one office under two theories, and nothing else differs", () => {
  const office = (name: string, rules: "checked" | undefined) => {
    const fileName = `${name}.yaml`;
    const text = readFileSync(new URL(`../../docs/${fileName}`, import.meta.url), "utf8");
    const {
      title: _,
      question: __,
      rules: ___,
      ...same
    } = readScenario(text, { fileName, name: "office", rules });
    return same;
  };
  expect(office("rival-coping", "checked")).toEqual(office("usual-coping", undefined));
});

test("the worked example's file loads with its scenario", async () => {
  const office = openOffice();
  for (const name of ["my-rules.mjs", "rival-coping.yaml"]) {
    copyFileSync(new URL(`../../docs/${name}`, import.meta.url), join(office.folder, name));
  }
  expect((await office.say("check rival-coping.yaml --rules my-rules.mjs")).code).toBe(0);
});
