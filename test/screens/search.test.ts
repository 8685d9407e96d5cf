// streetlevel compare --search, typed: who is on the frontier, what it leaves, how it goes on, and when it refuses.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { measurePosition } from "../../src/experiment/analysis/run-values.ts";
import type { Mix } from "../../src/experiment/plan/search/mixes.ts";
import type { Simulate } from "../../src/experiment/run/simulate.ts";
import { inJobOrder, withoutFinished } from "../../src/experiment/run/threads/finished-runs.ts";
import { InterruptedError } from "../../src/experiment/run/threads/interrupted.ts";
import { onFrontier } from "../../src/statistics/frontier/dominance.ts";
import { type RunJobs, simulateByFormula, standInStudy } from "./stand-in-study.ts";
import { openOffice } from "./test-terminal.ts";

const file = `format: 1
title: What should the money buy?
question: Hands or provisions?
setting: anti-poverty-programme
parameters: { intake.places: 60, intake.initialClients: 60, staff.supervisors: 1, staff.caseloadCap: 28 }
plans:
  now: { label: "What we have", staff.teams: 4, staff.leadsPerTeam: 1, staff.assistantsPerTeam: 0, provisions.perClientYear: 1000 }
budget: { perYear: 400000 }
measures: { engagementQuality: { matters: 0.03 }, distributionVariety: { matters: 0.03 } }
uncertain: { trust.start: { from: 0.2, to: 0.8, source: assumption } }
time: { kind: steady, warmUpDays: 20, observedDays: 60 }
replications: 15
seed: search
`;

/** Hands give engagement, dollars breadth; assistants give nothing, and meetings cost both. */
const simulate: Simulate = (parameters, replication) => {
  const outcome = simulateByFormula(parameters, replication);
  const leads = parameters["staff.teams"] * parameters["staff.leadsPerTeam"];
  const chance = (((replication * 7919 + leads * 31) % 101) - 50) / 2000;
  const load = parameters["meetings.perWeek"] / 20;
  const measures = Float64Array.from(outcome.measures);
  measures[measurePosition("engagementQuality")] = 0.05 * leads - load + chance;
  measures[measurePosition("distributionVariety")] =
    parameters["provisions.perClientYear"] / 5000 - load + chance;
  measures[measurePosition("provisionsSpentShare")] = 0.9;
  return { ...outcome, measures };
};

/** As threads do: what is finished is not run again, and what is run is kept. */
function keepingStudy(onRun: () => void = () => {}): RunJobs {
  return async (options) => {
    const { jobs, finished = [], onRows, signal } = options;
    const { earlier, remaining } = withoutFinished(jobs, finished);
    const rows = [...earlier];
    for (const job of remaining) {
      if (job.replications.length === 0) continue;
      if (signal?.aborted) throw new InterruptedError(rows, rows.length);
      const made = await standInStudy(simulate, onRun)({ ...options, jobs: [job], signal: undefined });
      await onRows?.(made);
      rows.push(...made);
    }
    return inJobOrder(jobs, rows);
  };
}

const office = openOffice("all tests");
office.write("agency.yaml", file);
office.write("poor.yaml", file.replace("400000 }", "40000, exempt: [now] }"));
office.write("no-budget.yaml", file.replace(/budget: .*\n/, ""));
const asked = "compare agency.yaml --search --search-plans 12";
const made = office.say(`${asked} --out found`, { study: keepingStudy() });
const said = (text: string) => text.replace(/\s+/g, " ");
const read = (name: string, folder = "found") => readFileSync(join(office.folder, folder, name), "utf8");

test("the answer is told on lines that fit, with its cost and what comes next", async () => {
  const { code, output } = await made;
  expect(code).toBe(0);
  expect(said(output)).toMatch(/12 of \d+ plans for \$400,000 a year x 15 simulated programmes on average/);
  expect(said(output)).toMatch(/\d+ of 12 plans are on the frontier beyond chance\./);
  expect(said(output)).toMatch(/180 runs: \d+ to \d+ a plan, more where they tell most/);
  expect(output).toContain("Next  streetlevel compare found/frontier.yaml");
  expect(output).not.toMatch(/best plan/);
  expect(output.split("\n").every((line) => line.length <= 80 || line.startsWith("Next"))).toBe(true);
});

test("every plan has at least the first replications, and all together what was asked for", async () => {
  await made;
  const counts = new Map<string, number>();
  for (const line of read("runs.csv").trimEnd().split("\n").slice(1)) {
    const [plan] = line.split(",");
    counts.set(plan, (counts.get(plan) ?? 0) + 1);
  }
  const all = [...counts.values()];
  expect(all).toHaveLength(12);
  expect(Math.min(...all)).toBeGreaterThanOrEqual(10);
  expect(Math.max(...all)).toBeGreaterThan(15);
  expect(all.reduce((sum, count) => sum + count, 0)).toBe(180);
});

test("search.csv has every plan with its mix, and search-means.csv what it came to", async () => {
  await made;
  const [head, ...lines] = read("search.csv").trimEnd().split("\n");
  expect(head).toMatch(/^plan,point,label,teams,leadsPerTeam,/);
  expect(lines).toHaveLength(12);
  expect(lines[0]).toMatch(/^now,1,What we have,4,1,0,1,1000,/);
  const means = read("search-means.csv").trimEnd().split("\n").slice(1);
  expect(means).toHaveLength(2 * 12);
  expect(means[0]).toMatch(/^now,1,engagementQuality,/);
});

test("who is told to be on the frontier, or off it, is where the formula puts her", async () => {
  await made;
  const { search } = JSON.parse((await office.say("show found --json", { study: keepingStudy() })).output);
  const truth = onFrontier(
    search.plans.map(({ mix }: { mix: Mix }) => {
      const load = mix["meetings.perWeek"] / 20;
      const leads = mix["staff.teams"] * mix["staff.leadsPerTeam"];
      return [0.05 * leads - load, mix["provisions.perClientYear"] / 5000 - load];
    }),
    [0.03, 0.03],
  );
  const told = search.plans.map(({ on, off }: { on: number; off: number }) =>
    on > 0 ? true : off > 0 ? false : undefined,
  );
  expect(told.filter((isOn: boolean) => isOn === true).length).toBeGreaterThan(1);
  for (const [place, isOn] of told.entries()) if (isOn !== undefined) expect(isOn).toBe(truth[place]);
});

test("show, and the same command again, tell the same and run nothing", async () => {
  const { output } = await made;
  const never = standInStudy(() => {
    throw new Error("run again");
  });
  const shown = await office.say("show found", { study: never });
  const again = await office.say(`${asked} --out found`, { study: never });
  const answer = (text: string) =>
    text.slice(text.indexOf("on the frontier beyond chance"), text.indexOf("Saved"));
  expect(answer(shown.output)).toBe(answer(output));
  expect(answer(again.output)).toBe(answer(output));
});

test("a search of more replications keeps those that are there, and comes to the same bytes as in one go", async () => {
  await made;
  let runs = 0;
  const counted = keepingStudy(() => {
    runs += 1;
  });
  const whole = await office.say(`${asked} -n 20 --out whole`, { study: keepingStudy() });
  await office.say(`${asked} --out grown`, { study: keepingStudy() });
  const grown = await office.say(`${asked} -n 20 --out grown`, { study: counted });
  expect([whole.code, grown.code]).toEqual([0, 0]);
  expect(runs).toBe(60);
  expect(read("runs.csv", "grown")).toBe(read("runs.csv", "whole"));
  expect(read("manifest.json", "grown")).toBe(read("manifest.json", "whole"));
});

test("a search that was stopped goes on to the same bytes", async () => {
  await made;
  let stop = () => {};
  let runs = 0;
  const study = keepingStudy(() => {
    runs += 1;
    if (runs === 150) stop();
  });
  const onInterrupt = (stopNow: () => void) => {
    stop = stopNow;
    return () => {};
  };
  const stopped = await office.say(`${asked} --out stopped`, { study, onInterrupt });
  expect(stopped.code).toBe(130);
  const resumed = await office.say("resume stopped", { study: keepingStudy() });
  expect(resumed.code).toBe(0);
  expect(read("runs.csv", "stopped")).toBe(read("runs.csv"));
  expect(read("manifest.json", "stopped")).toBe(read("manifest.json"));
});

test("with possible worlds it says in how many of them a plan is on the frontier", async () => {
  const { code, output } = await office.say(`${asked} --futures 4 -n 4 --out worlds`, {
    study: standInStudy(simulate),
  });
  expect(code).toBe(0);
  expect(said(output)).toContain("4 possible worlds");
  expect(said(output)).toMatch(/\d of 4/);
  const shown = await office.say("show worlds", { study: keepingStudy() });
  expect(said(shown.output)).toContain("on the frontier in some of 4 possible worlds");
});

test("the plans of the frontier stand in a file of their own, under another seed, that can be compared", async () => {
  await made;
  const { code, output } = await office.say("compare found/frontier.yaml -n 3", {
    study: standInStudy(simulate),
  });
  expect(code).toBe(0);
  expect(said(output)).toContain("seed search compared");
});

test.each([
  ["compare no-budget.yaml --search", "budget: { perYear: "],
  [`${asked} -n 1`, "ask for two each or more"],
  [`${asked} --until 5%`, "--until and --search cannot be used together"],
  [`${asked} --shards 3 --shard 1`, "cannot be cut into shards"],
  ["compare agency.yaml --search-plans 5", "add --search"],
  ["compare agency.yaml --search --search-plans 1", "--search-plans wants a whole number"],
  ["compare poor.yaml --search", "in whole people"],
  ["report found --for manager", "a search over many"],
  [`${asked} --report manager`, "a search over many"],
])("%s is refused with what to do", async (command, words) => {
  await made;
  const { code, messages } = await office.say(command, { study: keepingStudy() });
  expect(code).toBe(2);
  expect(said(messages)).toContain(words);
});
