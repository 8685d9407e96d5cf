// A match cut into shards: each wave by itself, the next one following from all of it, and in the end the bytes of one machine.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { measurePosition } from "../../src/experiment/analysis/run-values.ts";
import type { Scheduler } from "../../src/experiment/cluster/slurm.ts";
import type { Simulate } from "../../src/experiment/run/simulate.ts";
import { pairScenario } from "./scenario-text.ts";
import { type RunJobs, simulateByFormula, standInStudy } from "./stand-in-study.ts";
import { type Office, openOffice } from "./test-terminal.ts";

const agency = `${pairScenario}uncertain:
  trust.start: { from: 0.2, to: 0.8, source: assumption }
  disclosure.perContact: { from: 0.03, to: 0.12, source: assumption }
observed:
  contactShare: { value: 0.25, within: 0.01 }
`;

const simulate: Simulate = (parameters, replication) => {
  const outcome = simulateByFormula(parameters, replication);
  const measures = Float64Array.from(outcome.measures);
  measures[measurePosition("contactShare")] =
    parameters["trust.start"] / 2 + (((replication * 7919) % 101) - 50) / 20_000;
  return { ...outcome, measures };
};

/** Tells of its rows as threads do, so that they are kept. */
const keeping: RunJobs = async (options, ...rest) => {
  const rows = await standInStudy(simulate)(options, ...rest);
  options.onRows?.(rows);
  return rows;
};
const setting = { study: keeping };

function open(): Office {
  const office = openOffice();
  office.write("agency.yaml", agency);
  return office;
}

const asked = "match agency.yaml --inputs uncertain --points 12 --waves 2 -n 2";
const own = (command: string) => command.replace("node streetlevel.js ", "");
const commandsIn = (output: string) =>
  output
    .trimEnd()
    .split("\n")
    .filter((line) => line.includes(" shard "));

test("a match in shards, wave by wave, has the bytes of a match in one piece", async () => {
  const office = open();
  let printed = await office.say(`${asked} --out cut --engine print --shards 3`, setting);
  expect(printed.messages.replace(/\s+/g, " ")).toContain(
    "3 commands of wave 1 of 2, one for each shard, in any order and on any machine that sees the same folders. The next wave waits for all of them; when all have ended well, this prints those of the next wave:",
  );
  for (const wave of [1, 2]) {
    const commands = commandsIn(printed.output);
    expect(commands).toHaveLength(3);
    for (const command of commands.toReversed())
      expect((await office.say(own(command), setting)).code).toBe(0);
    printed = await office.say("merge cut.cluster", setting);
    expect(printed.code).toBe(0);
    if (wave === 1) {
      expect(printed.messages).toContain("Wave 2 of 2: 24 runs, whose points follow from all runs");
      expect(printed.messages.replace(/\s+/g, " ")).toContain("this puts the match together");
    }
  }
  expect(printed.output).toContain("Matched: contact within 0.24 to 0.26");
  await office.say(`${asked} --out whole`, setting);
  expect(office.files("cut")).toEqual(office.files("whole"));
  for (const name of ["match-runs.csv", "matched.csv", "design.csv", "manifest.json", "match.json"]) {
    const read = (folder: string) => readFileSync(join(office.folder, folder, name), "utf8");
    expect(read("cut"), name).toBe(read("whole"));
  }
  expect((await office.say("verify cut")).code).toBe(0);
});

test("a wave waits: as long as shards are missing the next one is refused, and resume gives those that are", async () => {
  const office = open();
  const first = await office.say(`${asked} --out cut --engine print --shards 3`, setting);
  const [one, two, three] = commandsIn(first.output);
  expect((await office.say(own(two), setting)).code).toBe(0);
  const early = await office.say("merge cut.cluster", setting);
  expect([early.code, early.messages.replace(/\s+/g, " ").trim()]).toEqual([
    2,
    "Wave 1 is not finished: shards 1 and 3 of it are missing. The next wave follows from all of its runs.",
  ]);
  const again = await office.say("resume cut", setting);
  expect(commandsIn(again.output)).toEqual([one, three]);
  for (const command of [one, three]) await office.say(own(command), setting);
  const next = await office.say("resume cut", setting);
  expect(next.messages).toContain("Wave 2 of 2");
  expect(commandsIn(next.output)).toHaveLength(3);
});

test("given to Slurm, what joins the shards of a wave gives the next one, and whoever waits sees the match", async () => {
  const office = open();
  let given: string | undefined;
  let waves = 0;
  const scheduler: Scheduler = {
    submit: async (folder) => {
      given = folder;
      waves += 1;
      return [`4${waves}`, `5${waves}`];
    },
    // The jobs are done as soon as somebody looks: the shards, then what joins them.
    activeTasks: async () => {
      const folder = given;
      given = undefined;
      if (folder === undefined) return [];
      for (const shard of [1, 2])
        expect((await office.say(["shard", folder, "--shard", String(shard)], setting)).code).toBe(0);
      expect((await office.say(["merge", folder, "--quiet"], { ...setting, scheduler })).code).toBe(0);
      return [];
    },
  };
  const { code, output } = await office.say(`${asked} --out cut --engine slurm --shards 2 --wait`, {
    ...setting,
    scheduler,
  });
  expect(code).toBe(0);
  expect(waves).toBe(2);
  expect(output).toContain("Matched: contact within 0.24 to 0.26");
  expect((await office.say("verify cut")).code).toBe(0);
});

test("no shard of a match is run by itself, for nobody would know its points", async () => {
  const { code, messages } = await open().say(`${asked} --shard 1 --shards 3`, setting);
  expect(code).toBe(2);
  expect(messages.replace(/\s+/g, " ")).toContain("--engine print --shards 4");
});
