// The command over samples, worlds, axes of one's own, tables, and until it is precise; the model is a formula.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { Effects } from "../../src/cli/effects.ts";
import type { CellRuns } from "../../src/experiment/plan/cell-runs.ts";
import { runReplication } from "../../src/experiment/run/replicate.ts";
import type { Simulate } from "../../src/experiment/run/simulate.ts";
import { pairScenario, smallScenario } from "./scenario-text.ts";
import { type RunJobs, simulateByFormula } from "./stand-in-study.ts";
import { sayTo } from "./test-terminal.ts";

const uncertain = `uncertain:
  trust.start: { from: 0.2, to: 0.8, source: assumption }
  provisions.perClientYear: { from: 100, to: 5000, source: assumption }
`;
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Teams gain by trust. */
const simulateByTrust: Simulate = (parameters, replication) => {
  const outcome = simulateByFormula(parameters, replication);
  const gain = 1 + parameters["trust.start"] * parameters["staff.assistantsPerTeam"];
  return { ...outcome, measures: outcome.measures.map((value) => value * gain) };
};

const runRows = (jobs: readonly CellRuns[]) =>
  jobs.flatMap((cell) => cell.replications.map((one) => runReplication(cell, one, simulateByTrust)));

const study: RunJobs = async ({ jobs }) => runRows(jobs);

function openWork(changes: Partial<Effects> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "street-level-samples-"));
  folders.push(folder);
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write("plain.yaml", pairScenario);
  write("unsure.yaml", pairScenario + uncertain);
  const say = async (line: string) => {
    const answer = await sayTo(line.split(" "), folder, { study, ...changes });
    return { ...answer, text: answer.output.replace(/\s+/g, " ") };
  };
  const remove = (name: string) => rmSync(join(folder, name));
  return { say, write, remove, read: (name: string) => readFileSync(join(folder, name), "utf8") };
}

test("a Sobol' sample says what each gain hangs on, and leaves its table, chart and points", async () => {
  const { say, read } = openWork();
  const { code, text } = await say("sweep unsure.yaml --sample sobol:16 --out out");
  expect(code).toBe(0);
  expect(text).toContain("2 plans x 64 points (Sobol' sample over 2 inputs) x 3 simulated programmes");
  expect(text).toContain("Engagement quality, team against alone");
  expect(text).toContain("It holds scenario.yaml, tables as CSV, 1 chart,");
  expect(read("out/sensitivity.csv").split("\n")[1]).toMatch(
    /^alone,,engagementQuality,trust\.start,0\.2,0\.8,first,/,
  );
  expect(read("out/design.csv").trimEnd().split("\n")).toHaveLength(65);
  expect(read("out/manifest.json")).toContain('"command": "sweep sobol:16"');
  expect(read("out/charts/sensitivity.vl.json")).toContain("provisions.perClientYear");
  expect((await say("sweep unsure.yaml --sample sobol:16 --out out")).text).toContain("already finished");
  expect((await say("sweep unsure.yaml --sample sobol:32 --out out")).code).toBe(2);
});

test("possible worlds are counted, in a folder of their own", async () => {
  const { say, read } = openWork();
  const { code, text } = await say("compare unsure.yaml --futures 20 --out worlds");
  expect(code).toBe(0);
  expect(text).toMatch(/(Better|Worse|About the same) in (all )?\d+( of 20)? possible worlds/);
  expect(read("worlds/futures.csv").trimEnd().split("\n").length).toBeGreaterThan(1);
  expect((await say("compare unsure.yaml --futures 20")).text).toMatch(
    /Saved results\/unsure-compare-[0-9a-f]{6}\//,
  );
});

test("paths, guesses and a table of one's own are samples too", async () => {
  const { say, write } = openWork();
  const paths = await say("sweep unsure.yaml --sample morris:3 --out paths");
  expect(paths.text).toContain("mean size of its effect");
  const guesses = await say("compare plain.yaml --futures 4 --inputs guesses --out guesses -n 2");
  expect(guesses.text).toMatch(/4 points \(Latin hypercube over \d{2,3} inputs\)/);
  write("points.csv", "meetings.perWeek,trust.start\n1,0.3\n2,0.6\n3,0.4\n");
  const table = await say("sweep plain.yaml --sample points.csv --out table");
  expect(table.text).toContain("3 points (your own table of 2 columns)");
  expect(table.text).not.toContain("Left out");
  write("still.csv", "meetings.perWeek,continuity.unit\n1,person\n");
  const still = await say("sweep plain.yaml --sample still.csv --out still");
  expect(still.text.replaceAll(/\s+/g, " ")).toContain("meetings.perWeek, the same at every point");
  expect(still.text).toContain("in the only possible world.");
  expect(still.text).toContain("the rows of your own table");
  write("bad.csv", "meetings.perWeek\n1\nmany\n");
  const bad = await say("sweep plain.yaml --sample bad.csv");
  expect(bad.code).toBe(2);
  expect(bad.messages).toContain("bad.csv:3:1: meetings.perWeek: 'many' is text;");
});

test("--guesses says in how many draws each claim holds, at its own points, and stands apart from other points", async () => {
  const { say, write, read } = openWork();
  write("swept.yaml", smallScenario);
  const { code, text } = await say("compare swept.yaml --guesses --futures 6 -n 2 --out guesses");
  expect(code).toBe(0);
  for (const name of ["H1", "H2", "H3"]) expect(text).toMatch(new RegExp(`${name} (holds in \\d|is not)`));
  expect(text).not.toContain("Not judged here");
  expect(read("guesses/claims.csv").trimEnd().split("\n")).toHaveLength(4);
  expect(read("guesses/manifest.json")).toContain('"command": "compare lhs:6:guesses:claims"');
  expect((await say("compare swept.yaml --guesses --futures 6 -n 2 --out guesses")).text).toContain(
    "already",
  );
  const lines = read("guesses/runs.csv").trimEnd().split("\n");
  const places = lines[0].split(",").indexOf("replication");
  const heads = lines.map((line) => line.split(",").slice(0, places).join(","));
  expect(new Set(heads).size, "no two cells look alike").toBe((lines.length - 1) / 2 + 1);
  const mixed = await say("compare swept.yaml --guesses --inputs uncertain");
  expect(mixed.code).toBe(2);
  expect(mixed.messages).toContain("--guesses and --inputs cannot be used together");
  expect((await say("sweep swept.yaml --sample lhs:6:guesses:claims")).code).toBe(2);
});

test("an axis of one's own takes the place of the file's, and what it cannot judge is named", async () => {
  const { say, read } = openWork();
  const { code, text, messages } = await say("sweep plain.yaml --over meetings.perWeek=0..2:1 --out over");
  expect(code).toBe(0);
  expect(text).toContain("2 plans x 3 meeting loads x 3 simulated programmes");
  expect(messages).toContain("Left out: H1, which needs points that this sweep does not have.");
  expect(read("over/scenario.yaml")).toContain("sweep:\n  meetings.perWeek: [0, 1, 2]");
});

test("choices and lists of values are swept from the command line, each point drawn", async () => {
  const { say, read } = openWork();
  const choices = "--over contact.order=most-overdue,neediest --over mechanisms.trust=on,off";
  const { code, text } = await say(`sweep plain.yaml ${choices} --out choices`);
  expect(code).toBe(0);
  expect(text).toContain("2 values of contact.order");
  expect(read("choices/scenario.yaml")).toContain("contact.order: [most-overdue, neediest]");
  const grid = read("choices/charts/grid.vl.json");
  for (const value of ["most-overdue", "neediest", "on", "off"]) expect(grid).toContain(`"${value}"`);
  const numbers = await say("sweep plain.yaml --over meetings.perWeek=0,1,5 --out numbers");
  expect(numbers.text).toContain("3 meeting loads");
  const wrong = await say("sweep plain.yaml --over contact.order=most-overdue,nedeist");
  expect(wrong.code).toBe(2);
  expect(wrong.messages).toContain("neediest");
  expect((await say("sweep plain.yaml --over meetings.perWeek=3,1")).messages).toContain("rising order");
  expect((await say("sweep plain.yaml --over meetings.perWeek=0..5")).messages).toContain("--over wants");
});

test("verdicts are said to hold together by the number of those judged, and not at all where none was", async () => {
  const { say, write } = openWork();
  const swept = smallScenario.replaceAll(", at: { meetings.perWeek: 1 }", ", over: meetings.perWeek");
  write(
    "none.yaml",
    swept
      .replace("expect: higher, byAtLeast: 0.05", "expect: rises")
      .replace("expect: same", "expect: falls"),
  );
  const none = await say("compare none.yaml --out none");
  expect(`${none.text} ${none.messages}`.replaceAll(/\s+/g, " ")).toContain("Not judged here: H1, H2 and H3");
  expect(none.text).not.toContain("hold together");
  const all = await say("sweep none.yaml --out all");
  expect(all.text).toContain("The 3 verdicts hold together");
});

test("a comparison until it is precise says how many replications that took", async () => {
  const { say, read } = openWork();
  const { code, text } = await say("compare plain.yaml --until 5%");
  expect(code).toBe(0);
  expect(text).toMatch(/Stopped at \d+ replications: every range is as narrow as asked\./);
  const budget = await say("compare plain.yaml --until 0.0001 -n 12 --out short");
  expect(budget.text).toContain("Stopped at 12 replications, the most allowed");
  expect(read("short/scenario.yaml")).toContain("replications: 12");
});

test("--expect supported ends with 3 unless every hypothesis judged is supported, and names the others", async () => {
  const { say, write, remove } = openWork();
  const met = "compare plain.yaml -n 20 --out met --expect supported";
  expect(await say(met)).toMatchObject({ code: 0, messages: "" });
  // From the table, where nothing is run again.
  expect((await say(met)).code).toBe(0);
  expect((await say("resume met --expect supported")).code).toBe(0);
  write("unmet.yaml", pairScenario.replace("expect: higher", "expect: lower"));
  const unmet = "compare unmet.yaml -n 20 --out unmet --json --expect supported";
  const wanted = { code: 3, messages: "Not as expected (supported): H1 is contradicted.\n" };
  const first = await say(unmet);
  expect(first).toMatchObject(wanted);
  expect(JSON.parse(first.output).hypotheses[0].verdict).toBe("contradicted");
  expect(await say(unmet)).toMatchObject(wanted);
  expect(await say("resume unmet --expect supported")).toMatchObject(wanted);
  write("none.yaml", pairScenario.replace(/hypotheses:\n.*\n/, ""));
  expect(await say("compare none.yaml --expect supported")).toMatchObject({
    code: 3,
    messages: expect.stringContaining("no hypothesis was judged"),
  });
  expect(await say("compare plain.yaml --expect refuted")).toMatchObject({ code: 2 });
  expect(await say("compare plain.yaml --expect supported --shards 2 --shard 1")).toMatchObject({
    code: 2,
    messages: expect.stringContaining("--expect does not go with --shard"),
  });
  remove("met/hypotheses.csv");
  expect(await say("resume met --expect supported")).toMatchObject({
    code: 1,
    messages: "hypotheses.csv is missing.\n",
  });
});

test("JSON has the indices and the worlds, and nothing else is said", async () => {
  const { say } = openWork();
  const found = JSON.parse((await say("compare unsure.yaml --futures 4 --json")).output);
  expect(found.design.kind).toBe("latin-hypercube");
  expect(found.futures[0].worlds).toBe(4);
  expect(found.sensitivity.length).toBeGreaterThan(3);
});

test.each([
  ["sweep unsure.yaml --sample lhs:1000000000000", "6,000,000,000,000 runs and would need about"],
  [
    "sweep plain.yaml --over meetings.minutes=0..240:0.000000001",
    "240,000,000,001 points; at most 1,000,000",
  ],
  [
    "sweep plain.yaml --over meetings.minutes=0..240:0.001 --over meetings.perWeek=0..40:0.001",
    "57,601,680,006 runs",
  ],
  [
    "run plain.yaml --set intake.clientsPerWeek=20000 --set time.observedDays=5200 -n 1000000",
    "1,000,000 runs",
  ],
  ["sweep unsure.yaml --sample sobol:100", "take 64 or 128"],
  ["sweep unsure.yaml --sample halton:8", "--sample wants lhs:N"],
  ["sweep plain.yaml --sample lhs:8", "lists no uncertain inputs"],
  ["sweep plain.yaml --inputs guesses", "--inputs needs a sample"],
  ["sweep unsure.yaml --sample lhs:8 --inputs all", "--inputs wants uncertain or guesses"],
  ["compare unsure.yaml --futures 8 --until 5%", "cannot be used together"],
  ["compare plain.yaml --futures 1", "--futures wants a whole number from 2"],
  ["compare plain.yaml --until 0%", "--until wants a precision"],
  ["sweep plain.yaml --over meetings.perWeek=many", "is text; write a number from 0 to 40"],
  ["sweep plain.yaml --over meetings.perWeek=0..2:0.7", "no step meets 2"],
  ["sweep plain.yaml --over meetings.perWek=0..2:1", "Did you mean meetings.perWeek?"],
  ["sweep plain.yaml --over staff.assistantsPerTeam=0..2:1", "Plan alone sets staff.assistantsPerTeam"],
  ["sweep plain.yaml --over trust.start=0..4:1", "trust.start is"],
  ["compare plain.yaml --max-hours none", "--max-hours wants a number above 0"],
])("%s is refused before anything is run", async (line, message) => {
  let runs = 0;
  const counted: RunJobs = (options) => {
    runs += 1;
    return study(options);
  };
  const { code, messages } = await openWork({ loadRunJobs: async () => counted }).say(line);
  expect(code).toBe(2);
  expect(messages.replace(/\s+/g, " ")).toContain(message);
  expect(runs).toBe(0);
});

test("what the arithmetic leaves open is tried for a second, then refused or told", async () => {
  const slow = openWork({ loadPilot: async () => () => 3600 });
  const refused = await slow.say("compare plain.yaml -n 600000 --max-memory 100");
  expect(refused.code).toBe(2);
  expect(refused.messages.replace(/\s+/g, " ")).toContain(
    "A short trial says that this study of 1,200,000 runs",
  );
  const quick = openWork({ loadPilot: async () => () => 0.05, memoryBytes: 1e12 });
  const passed = await quick.say("compare plain.yaml --max-hours 0.0002");
  expect(passed.code).toBe(0);
  expect(passed.messages).toContain("By a short trial this will take about 1 second.");
});
