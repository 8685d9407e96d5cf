// Claims about a match in the browser page: the command's answer, made wave by wave, and stopped when somebody says so.
import { expect, test } from "vitest";
import { measurePosition } from "../../src/experiment/analysis/run-values.ts";
import { planStudy } from "../../src/experiment/plan/study-plan.ts";
import { runReplication } from "../../src/experiment/run/replicate.ts";
import type { RunRow } from "../../src/experiment/run/rows.ts";
import type { Simulate } from "../../src/experiment/run/simulate.ts";
import { runMatch } from "../../src/experiment/study/run-match.ts";
import { matchSizes } from "../../src/lab/agency/match-sizes.ts";
import { type Counts, countedOf, countsIn, withObserved } from "../../src/lab/agency/observed-text.ts";
import type { Crew } from "../../src/lab/engine/crew.ts";
import { matchInPage } from "../../src/lab/engine/match-in-page.ts";
import type { Task } from "../../src/lab/engine/messages.ts";
import { stepOfMatch } from "../../src/lab/engine/step-of-match.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import { pairScenario } from "../screens/scenario-text.ts";
import { simulateByFormula } from "../screens/stand-in-study.ts";

const uncertain = `uncertain:
  trust.start: { from: 0.2, to: 0.8, source: assumption }
  disclosure.perContact: { from: 0.03, to: 0.12, source: assumption }
`;
const observed = `observed:
  contactShare: { value: 0.25, within: 0.01 }
  turnoverPerYear: { from: 0.25, to: 0.35 }
`;
const read = (text: string) => readScenario(text, { fileName: "agency.yaml", name: "agency" });
const scenario = read(pairScenario + uncertain + observed);

/** Contact follows trust, turnover disclosure: 0.5 and 0.075 are the agency's. */
const simulate: Simulate = (parameters, replication) => {
  const outcome = simulateByFormula(parameters, replication);
  const measures = Float64Array.from(outcome.measures);
  measures[measurePosition("contactShare")] = parameters["trust.start"] / 2;
  measures[measurePosition("turnoverPerYear")] = 4 * parameters["disclosure.perContact"] + replication / 1000;
  return { ...outcome, measures };
};

const waves = { waves: 2, pointsPerWave: 12, inputs: "uncertain" } as const;
const asked = { kind: "match", plan: scenario.baseline, waves } as const;

/** Does in turn what workers do at once. */
const crew = {
  size: 1,
  async ask(task: Task, { signal }: { signal?: AbortSignal } = {}) {
    signal?.throwIfAborted();
    if (task.kind === "run") return runReplication(task, task.replication, simulate);
    if (task.kind === "match") return structuredClone(stepOfMatch(structuredClone(task)));
    throw new RangeError(task.kind);
  },
} as unknown as Crew;

test("it finds what the command finds, set by set", async () => {
  const plan = planStudy(scenario, asked);
  const theirs = await runMatch({
    plan,
    run: async (jobs) =>
      jobs.flatMap((job): RunRow[] =>
        job.replications.map((number) => runReplication(job, number, simulate)),
      ),
  });
  const { matching, tables } = await matchInPage(scenario, asked, crew);
  expect(matching).toEqual(theirs.matching);
  expect(matching.waves.length).toBeGreaterThan(1);
  expect(tables.map(({ name }) => name)).toContain("matched");
});

test("it tells of each run, of all that the waves may take, and ends when it is stopped", async () => {
  const told: number[] = [];
  const stop = new AbortController();
  const most = waves.waves * waves.pointsPerWave * scenario.parameters.replications;
  const onRow = (_row: RunRow, done: number, of: number) => {
    told.push(done);
    expect(of).toBe(most);
    if (done === 5) stop.abort();
  };
  await expect(matchInPage(scenario, asked, crew, { onRow, signal: stop.signal })).rejects.toThrow();
  expect(told.slice(0, 5)).toEqual([1, 2, 3, 4, 5]);
});

test("what is counted stands in the file as the command reads it, however often it is changed", () => {
  const first: Counts = { contactShare: { value: "0.3", within: "0.05" } };
  const second: Counts = { ...first, waitDays: { value: "20", within: "5" } };
  const text = withObserved(withObserved(pairScenario, first), second);
  expect(read(text).observed).toEqual([
    { measure: "contactShare", value: 0.3, within: 0.05 },
    { measure: "waitDays", value: 20, within: 5 },
  ]);
  expect(countsIn(read(text))).toEqual(second);
  expect(read(withObserved(text, {})).observed).toBeUndefined();
  expect(withObserved(text, {}).match(/observed:/g)).toBeNull();
});

test("a range in the file is shown as its middle, and a number that nobody gave as none", () => {
  expect(countsIn(scenario).turnoverPerYear?.value).toBe("0.3");
  expect(Number(countsIn(scenario).turnoverPerYear?.within)).toBeCloseTo(0.05);
  expect(countedOf({}, "contactShare")).toEqual({ value: "", within: "0.02" });
});

test("a value without a tolerance, or one that cannot be, is refused by the reader of files", () => {
  const none = withObserved(pairScenario, { contactShare: { value: "0.3", within: "" } });
  expect(() => read(none)).toThrow("a number above 0");
  const percent = withObserved(pairScenario, { contactShare: { value: "20", within: "3" } });
  expect(() => read(percent)).toThrow("from 0 to 1");
});

test("the whole search is the command's own, and the quick one is a fifth of it", () => {
  const runs = ({
    waves: { waves: number, pointsPerWave },
    replications,
  }: (typeof matchSizes)["quick" | "whole"]) => number * pointsPerWave * replications;
  expect([runs(matchSizes.quick), runs(matchSizes.whole)]).toEqual([240, 1200]);
});
