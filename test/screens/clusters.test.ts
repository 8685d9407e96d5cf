// Claims about the command where a study is given to a cluster: what is refused, what is printed, what goes on.
import { expect, test } from "vitest";
import type { ActiveTask, Scheduler } from "../../src/experiment/cluster/slurm.ts";
import { type RunJobs, standInStudy } from "./stand-in-study.ts";
import { openOffice } from "./test-terminal.ts";

test.each([
  ["compare two-plans --engine sge", '--engine wants local, slurm or print, not "sge".\n'],
  ["compare two-plans --partition short", "--partition goes with --engine slurm or --engine print.\n"],
  [
    "compare two-plans --engine print --wait",
    "There is nothing to wait for: --wait goes with --engine slurm.\n",
  ],
  ["compare two-plans --engine slurm --expect supported", "--expect needs --wait"],
  ["compare two-plans --engine slurm --shards 3 --shard 1", "--shard does not go with --engine slurm"],
  [
    "compare two-plans --engine slurm --partition=-x",
    '--partition wants the name of a partition, such as short, not "-x".',
  ],
  ["compare two-plans --engine slurm --site nowhere.yaml", "nowhere.yaml is not a site file: ENOENT\n"],
  ["compare two-plans --engine slurm --until 5%", "--until does not go with --shard"],
  ["compare two-plans --engine print --shards 100000", "too few for 100,000 shards."],
  ["shard", "Which study, and which of its shards?"],
  ["shard nowhere --shard 1", "nowhere/ is not a folder of a study for a cluster.\n"],
])("%s is refused, and nothing is written", async (line, message) => {
  const office = openOffice();
  const { code, messages } = await office.say(line, { columns: 400 });
  expect(messages).toContain(message);
  expect(code).toBe(2);
  expect(office.files("results")).toEqual([]);
});

/** Tells of its rows as threads do, so that they are kept. */
const keepingStudy: RunJobs = async (options, ...rest) => {
  const rows = await standInStudy()(options, ...rest);
  options.onRows?.(rows);
  return rows;
};

test("printed commands, given one by one, make the study that one machine makes", async () => {
  const office = openOffice();
  const printed = await office.say("compare two-plans --out cut --engine print --shards 3 --json");
  expect(printed.code).toBe(0);
  const { commands } = JSON.parse(printed.output) as { commands: string[] };
  expect(commands).toHaveLength(3);
  for (const command of commands) {
    const { code, output } = await office.say(command.replace("node streetlevel.js ", ""), {
      study: keepingStudy,
    });
    expect({ code, output }).toMatchObject({ code: 0 });
  }
  expect((await office.say("merge cut.cluster")).code).toBe(0);
  await office.say("compare two-plans --out whole");
  expect(office.files("cut")).toEqual(office.files("whole"));
  expect((await office.say("verify cut")).code).toBe(0);
});

function standInScheduler(): Scheduler & { readonly submitted: string[]; active: readonly ActiveTask[] } {
  const scheduler = {
    submitted: [] as string[],
    active: [] as readonly ActiveTask[],
    submit: async (folder: string) => {
      scheduler.submitted.push(folder);
      return ["41", "42"];
    },
    activeTasks: async () => scheduler.active,
  };
  return scheduler;
}

test("a study given to Slurm says how to follow it, and is not given twice", async () => {
  const office = openOffice();
  const scheduler = standInScheduler();
  const { code, output } = await office.say("compare two-plans --out cut --engine slurm --shards 3", {
    scheduler,
  });
  expect(code).toBe(0);
  expect(output).toContain("3 shards as job 41, and job 42");
  expect(output).toContain("streetlevel resume cut --wait");
  expect(output).toContain("scancel 41 42");
  scheduler.active = [{ job: "41", task: 1, state: "RUNNING", reason: "None" }];
  const again = await office.say("resume cut", { scheduler });
  expect(again.code).toBe(2);
  expect(again.messages).toContain("is under way");
  expect(scheduler.submitted).toHaveLength(1);
});

test("who waits for shards that were cut off is told which, and resume gives them again", async () => {
  const office = openOffice();
  const scheduler = standInScheduler();
  const { code, messages } = await office.say(
    "compare two-plans --out cut --engine slurm --shards 2 --wait",
    { scheduler },
  );
  expect(code).toBe(1);
  expect(messages).toContain("2 of 2 shards ended without finishing");
  expect((await office.say("resume cut", { scheduler })).code).toBe(0);
  expect(scheduler.submitted).toHaveLength(2);
});
