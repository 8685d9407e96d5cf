// Claims about what a command says and leaves behind when it is stopped, fails to write, or goes on.
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { RequestError } from "../../src/cli/request-error.ts";
import type { RunRow } from "../../src/experiment/run/rows.ts";
import { InterruptedError } from "../../src/experiment/run/threads/interrupted.ts";
import { measureNames } from "../../src/model/measures.ts";
import { type RunJobs, standInStudy } from "../screens/stand-in-study.ts";
import { openOffice } from "../screens/test-terminal.ts";

/** A study that keeps its first two rows and then ends with `error`. */
function endingWith(error: (rows: readonly RunRow[]) => unknown): RunJobs {
  return async (options) => {
    const rows = await standInStudy()(options);
    options.onRows?.(rows.slice(0, 2));
    throw error(rows);
  };
}

const interruption = endingWith((rows) => new InterruptedError(rows.slice(0, 2), rows.length));

test("an interruption after some rows ends with 130 and says how to go on", async () => {
  const office = openOffice();
  const { code, messages } = await office.say("compare two-plans --quiet", { study: interruption });
  expect(code).toBe(130);
  expect(messages).toBe(
    "Stopped: 2 of 6 runs are kept. The same command goes on from there, and so does:\nstreetlevel resume results/two-plans/ --quiet\n",
  );
});

test.each(["compare two-plans", "resume results/two-plans", "resume results/two-plans.partial"])(
  "then %s goes on from there, and leaves the results alone behind",
  async (line) => {
    const office = openOffice();
    await office.say("compare two-plans", { study: interruption });
    const seen: number[] = [];
    const going: RunJobs = (options) => {
      seen.push(options.finished?.length ?? 0);
      return standInStudy()(options);
    };
    const { code, messages } = await office.say(line, { study: going });
    expect(code).toBe(0);
    expect(seen).toEqual([2]);
    expect(messages).toContain(
      "An unfinished study of the same inputs is there: 2 of 6 runs. It goes on from\nthere.\n",
    );
    expect(office.files("results").filter((path) => !path.includes("/"))).toEqual(["two-plans"]);
  },
);

test("results that cannot be written cost no runs", async () => {
  const office = openOffice();
  const study = endingWith(() => new RequestError("results/two-plans cannot be written: ENOSPC."));
  const { code, messages } = await office.say("compare two-plans --quiet", { study });
  expect(code).toBe(2);
  expect(messages.replaceAll("\n", " ")).toBe(
    "results/two-plans cannot be written: ENOSPC. Nothing is lost: 2 of 6 runs are kept. The same command goes on from there, and so does: streetlevel resume results/two-plans/ --quiet ",
  );
});

test("a fault of ours costs no runs either", async () => {
  const office = openOffice();
  const { code } = await office.say("compare two-plans", {
    study: endingWith(() => new Error("the hinge broke")),
  });
  expect(code).toBe(1);
  expect(office.files("results/two-plans.partial")).toContain("study.json");
});

test("an unfinished study of other inputs is kept until it is thrown away on purpose", async () => {
  const office = openOffice();
  await office.say("compare two-plans --out here", { study: interruption });
  const other = "compare two-plans --out here --seed other --quiet";
  const { code, messages } = await office.say(other);
  expect(code).toBe(2);
  expect(messages).toContain("here.partial/ holds an unfinished study of other inputs.");
  expect((await office.say(`${other} --replace`)).code).toBe(0);
  expect(office.files("").filter((path) => !path.includes("/"))).toEqual(["here"]);
});

test("a results folder that came whole just before a crash is taken as finished, and what was kept is cleared", async () => {
  const office = openOffice();
  await office.say("compare two-plans --out there", { study: interruption });
  await office.say("compare two-plans --out here");
  cpSync(join(office.folder, "there.partial"), join(office.folder, "here.partial"), { recursive: true });
  const { code, output } = await office.say("compare two-plans --out here");
  expect(code).toBe(0);
  expect(output).toContain("already finished");
  expect(office.files("here.partial")).toEqual([]);
});

test("resume without anything to resume says so", async () => {
  const office = openOffice();
  expect(await office.say("resume nowhere")).toEqual({
    code: 2,
    output: "",
    messages: "There is no study in nowhere/, finished or unfinished.\n",
  });
  await office.say("compare two-plans --out here");
  expect(await office.say("resume here")).toMatchObject({
    code: 0,
    output: expect.stringContaining("already finished"),
  });
  const forPrograms = await office.say("resume here --json");
  expect(JSON.parse(forPrograms.output)).toMatchObject({ finishedBefore: true, folder: "here", runs: 6 });
  expect((await office.say("resume")).messages).toContain("Which results folder?");
});

test.each(["verify here", "reproduce here", "verify here.partial"])(
  "%s finds no results in an unfinished study, and says how to come by them",
  async (line) => {
    const office = openOffice();
    await office.say("compare two-plans --out here", { study: interruption });
    expect(await office.say(line)).toEqual({
      code: 2,
      output: "",
      messages: "The study of here/ is not finished. Go on with it first: streetlevel resume\nhere/\n",
    });
  },
);

test("verify says what differs and ends with 1", async () => {
  const office = openOffice();
  await office.say("compare two-plans --out here");
  expect(await office.say("verify here")).toMatchObject({
    code: 0,
    output: expect.stringMatching(
      /^All \d+ files of here\/ are as they were written\.\nruns\.csv holds 6 rows with \d+ measures each \(results format \d+\)\.\n$/,
    ),
  });
  office.write("here/runs.csv", "plan\n");
  expect(await office.say("verify here")).toEqual({
    code: 1,
    output: "runs.csv is not what was written: its bytes have changed.\n",
    messages: "",
  });
  const { output } = await office.say("verify here --json");
  expect(JSON.parse(output).problems).toEqual([{ file: "runs.csv", problem: "differs" }]);
});

test("resume knows tables of a newer format from a finished study of its own", async () => {
  const office = openOffice();
  await office.say("compare two-plans --out here");
  const manifest = readFileSync(join(office.folder, "here", "manifest.json"), "utf8");
  office.write("here/manifest.json", manifest.replace(/"results": \d+/, '"results": 99'));
  const { code, messages } = await office.say("resume here");
  expect(code).toBe(2);
  expect(messages).toContain("here/ was written by a newer streetlevel (results format 99;");
});

test("a newer results folder is refused in one sentence", async () => {
  const office = openOffice();
  mkdirSync(join(office.folder, "here"));
  office.write("here/manifest.json", '{"format":2}');
  for (const command of ["verify", "reproduce"]) {
    expect(await office.say(`${command} here`)).toEqual({
      code: 2,
      output: "",
      messages:
        "here/manifest.json was written by a newer streetlevel (format 2; this one reads\nup to 1). Install the newer one.\n",
    });
  }
});

test.each([
  ["compare two-plans --shards 4", "A shard needs both its number and how many there are"],
  ["compare two-plans --shard 1", "A shard needs both its number and how many there are"],
  ["compare two-plans --shards 4 --shard 5", "--shard wants a whole number from 1 to 4"],
  ["compare two-plans --shards 40 --shard 5", "The study has 6 runs, too few for 40 shards."],
  ["merge", "Which shards?"],
  ["merge here", "There is no study in here/, finished or unfinished."],
  ["reproduce here -k 0", "--rows wants a whole number from 1 to"],
])("%s is refused before anything runs", async (line, words) => {
  const office = openOffice();
  const { code, messages } = await office.say(line);
  expect(code).toBe(2);
  expect(messages.replaceAll("\n", " ")).toContain(words);
  expect(office.files("")).toEqual([]);
});

test("twins and measures that never vary are said after the results; only twins are a fault", async () => {
  const office = openOffice();
  const same = standInStudy((parameters) => {
    const outcome = standInOutcome(parameters["provisions.perClientYear"]);
    return { ...outcome, trajectory: "the same each time" };
  });
  const { code, messages } = await office.say("compare two-plans --quiet", { study: same });
  expect(code).toBe(1);
  expect(messages).toContain("Alarm: ");
  expect(messages).toContain("came out exactly the same in every programme");
});

function standInOutcome(value: number) {
  return {
    measures: Float64Array.from({ length: measureNames.length }, () => value),
    distribution: {
      domains: ["food"],
      inNeed: [1],
      disclosed: [1],
      funded: [1],
      referred: [1],
      spending: [1],
      lorenz: [0, 1],
    },
    minutesByRole: { roles: ["lead"], activities: ["contact"], minutes: [[1]] },
    weeks: { names: [], values: new Float64Array() },
    survey: new Float64Array(),
    drawsMade: 1,
  };
}
