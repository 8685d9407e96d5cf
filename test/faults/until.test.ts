// Claims about a comparison until it is precise that something stops: nothing of it is lost, and no byte changes.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runReplication } from "../../src/experiment/run/replicate.ts";
import { InterruptedError } from "../../src/experiment/run/threads/interrupted.ts";
import { type RunOptions, runJobs } from "../../src/experiment/run/threads/run-jobs.ts";
import { pairScenario } from "../screens/scenario-text.ts";
import { simulateByFormula } from "../screens/stand-in-study.ts";
import { sayTo } from "../screens/test-terminal.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "street-level-until-"));
  writeFileSync(join(folder, "plain.yaml"), pairScenario);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs by the formula in this thread; after `most` runs somebody interrupts. */
function engine(most = Number.POSITIVE_INFINITY) {
  let made = 0;
  const run = async (options: RunOptions) => {
    const stop = new AbortController();
    return runJobs({ ...options, signal: stop.signal }, 1, async (cells) => {
      const rows = cells.flatMap((cell) =>
        cell.replications.map((replication) => runReplication(cell, replication, simulateByFormula)),
      );
      made += rows.length;
      if (made > most) {
        stop.abort();
        throw new InterruptedError([], 0);
      }
      return { rows, milliseconds: 1000 * rows.length };
    });
  };
  return { run, made: () => made };
}

const say = (line: string, { run }: ReturnType<typeof engine>, workingFolder = folder) =>
  sayTo(line.split(" "), folder, { columns: 200, study: run, workingFolder });

const manifest = (place: string) => readFileSync(join(folder, place, "manifest.json"), "utf8");

test("stopped in its second look, it goes on with every run it had, to the same bytes", async () => {
  const whole = engine();
  expect((await say("compare plain.yaml --until 0.003 -n 60 --out whole", whole)).code).toBe(0);
  expect(whole.made()).toBeGreaterThan(40);

  const line = "compare plain.yaml --until 0.003 -n 60 --out cut";
  const stopped = await say(line, engine(36));
  expect(stopped.code).toBe(130);
  expect(stopped.messages).toContain("Stopped: 36 runs are kept. The same command goes on from there");
  expect(existsSync(join(folder, "cut"))).toBe(false);
  const again = engine();
  const { code, messages } = await say(line, again);
  expect(code).toBe(0);
  expect(messages).toContain("An unfinished study of the same inputs is there: 36 runs. It goes on");
  expect(again.made()).toBe(whole.made() - 36);
  expect(manifest("cut")).toBe(manifest("whole"));
  expect(readdirSync(folder).sort()).toEqual(["cut", "plain.yaml", "whole"]);
});

test("resume goes on with it, from anywhere, and the results go where the command would have put them", async () => {
  expect((await say("compare plain.yaml --until 0.003 -n 60", engine())).code).toBe(0);
  const [usual] = readdirSync(join(folder, "results"));
  const wanted = manifest(`results/${usual}`);
  rmSync(join(folder, "results"), { recursive: true });

  const { messages } = await say("compare plain.yaml --until 0.003 -n 60", engine(25));
  const [, place] = /streetlevel resume (results\/plain-until-[0-9a-f]{6})\//.exec(messages) ?? [];
  expect(readdirSync(join(folder, "results"))).toEqual([`${place?.slice("results/".length)}.partial`]);
  const resumed = engine();
  expect((await say(`resume ${place}`, resumed)).code).toBe(0);
  expect(readdirSync(join(folder, "results"))).toEqual([usual]);
  expect(manifest(`results/${usual}`)).toBe(wanted);

  await say("compare plain.yaml --until 0.003 -n 60 --out named", engine(25));
  const below = join(folder, "results");
  expect((await say("resume ../named", engine(), below)).code).toBe(0);
  expect(manifest("named")).toBe(wanted);
});

test("another precision is another study: it is refused beside one that is unfinished", async () => {
  await say("compare plain.yaml --until 0.003 -n 60 --out cut", engine(25));
  const { code, messages } = await say("compare plain.yaml --until 0.004 -n 60 --out cut", engine());
  expect(code).toBe(2);
  expect(messages).toContain("holds an unfinished study of other inputs");
});

test.each(["--out there", ""])(
  "made before with the same precision it is not run again, wherever it stands (%s), and --replace runs it",
  async (out) => {
    const line = `compare plain.yaml --until 0.01 -n 60 ${out}`.trim();
    const first = engine();
    expect((await say(line, first)).code).toBe(0);
    const place = out === "" ? `results/${readdirSync(join(folder, "results"))[0]}` : "there";
    const log = JSON.parse(readFileSync(join(folder, place, "log.json"), "utf8"));
    expect(log.until).toMatchObject({ target: { absolute: 0.01 }, most: 60, isReached: true });
    expect(log.until.replications).toBeLessThan(60);
    expect(log.until.widest.halfWidth).toBeLessThanOrEqual(log.until.widest.target);

    const again = engine();
    const said = await say(line, again);
    expect(said).toMatchObject({ code: 0, output: expect.stringContaining("already finished") });
    expect(again.made()).toBe(0);
    expect(said.output).toContain(`Stopped at ${log.until.replications} replications: every range`);
    const { output } = await say(`${line} --json`, again);
    expect(JSON.parse(output).until).toEqual(log.until);
    // More would have been allowed, and not used.
    expect((await say(line.replace("-n 60", "-n 90"), again)).code).toBe(0);
    expect(again.made()).toBe(0);
    await say(`${line} --replace`, again);
    expect(again.made()).toBe(first.made());
  },
);

test("a finer precision runs only what is missing, a coarser one or fewer allowed none; a changed file is refused", async () => {
  const first = engine();
  await say("compare plain.yaml --until 0.01 -n 60", first);
  const [usual] = readdirSync(join(folder, "results"));
  const fewer = engine();
  const { output } = await say("compare plain.yaml --until 0.01 -n 10", fewer);
  expect([fewer.made(), output.includes("the first 10 of")]).toEqual([0, true]);

  const finer = engine();
  await say("compare plain.yaml --until 0.005 -n 60", finer);
  const atOnce = engine();
  await say("compare plain.yaml --until 0.005 -n 60 --out once", atOnce);
  expect(finer.made()).toBeGreaterThan(0);
  expect(finer.made()).toBeLessThan(atOnce.made());
  expect(manifest(`results/${usual}`)).toBe(manifest("once"));
  writeFileSync(join(folder, "results", usual, "runs.csv"), "plan\n");
  const run = engine();
  const { code } = await say("compare plain.yaml --until 0.01 -n 60", run);
  expect([code, run.made()]).toEqual([2, 0]);
});

test("with less detail it would lose what is there, and is refused; stopped with other detail it is another study", async () => {
  await say("compare plain.yaml --until 0.01 -n 60", engine());
  const less = await say("compare plain.yaml --until 0.01 -n 60 --detail 0", engine());
  expect([less.code, less.messages.includes("in more detail")]).toEqual([2, true]);
  await say("compare plain.yaml --until 0.002 -n 60", engine(25));
  expect((await say("compare plain.yaml --until 0.002 -n 60 --detail 3", engine())).code).toBe(0);
});

test("JSON says how the number of replications came about", async () => {
  const { output } = await say("compare plain.yaml --until 0.0001 -n 12 --json", engine());
  expect(JSON.parse(output).until).toMatchObject({
    ...{ target: { absolute: 0.0001 }, most: 12, isReached: false, replications: 12 },
    widest: { target: 0.0001 },
  });
});

test("one shard cannot know when all runs together are precise", async () => {
  const line = "compare plain.yaml --until 5% --shards 2 --shard 1";
  expect(await say(line, engine())).toMatchObject({
    code: 2,
    messages: expect.stringContaining("--until does not go with --shard"),
  });
});

test("a precision as wide as a measure's values lie apart is refused with both readings, in days it is not", async () => {
  for (const asked of ["5", "1", "5,5%"]) {
    const { code, messages } = await say(`compare plain.yaml --until ${asked} -n 60 --out wide`, engine());
    expect(code).toBe(2);
    expect(messages.replace(/\s+/g, " ")).toMatch(/Write --until (\d)% if you mean \1 % of each mean/);
  }
  expect((await say("compare plain.yaml --until 0.9 -n 60 --out wide", engine())).code).toBe(0);
});
