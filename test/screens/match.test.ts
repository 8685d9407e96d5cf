// streetlevel match, typed: what it says, what it leaves, how it goes on, and when it refuses. The model is a formula.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { measurePosition } from "../../src/experiment/analysis/run-values.ts";
import type { Simulate } from "../../src/experiment/run/simulate.ts";
import { pairScenario } from "./scenario-text.ts";
import { simulateByFormula, standInStudy } from "./stand-in-study.ts";
import { openOffice } from "./test-terminal.ts";

const uncertain = `uncertain:
  trust.start: { from: 0.2, to: 0.8, source: assumption }
  disclosure.perContact: { from: 0.03, to: 0.12, source: assumption }
`;
const observed = `observed:
  contactShare: { value: 0.25, within: 0.01 }
  turnoverPerYear: { from: 0.25, to: 0.35 }
`;

/** Contact follows trust, turnover disclosure: 0.5 and 0.075 are the agency's. */
const simulate: Simulate = (parameters, replication) => {
  const outcome = simulateByFormula(parameters, replication);
  const chance = (((replication * 7919) % 101) - 50) / 20_000;
  const measures = Float64Array.from(outcome.measures);
  measures[measurePosition("contactShare")] = parameters["trust.start"] / 2 + chance;
  measures[measurePosition("turnoverPerYear")] = 4 * parameters["disclosure.perContact"] + 4 * chance;
  return { ...outcome, measures };
};

const office = openOffice("all tests");
office.write("agency.yaml", pairScenario + uncertain + observed);
const asked = "match agency.yaml --inputs uncertain --points 30 --waves 2";
const made = office.say(`${asked} --out found`, { study: standInStudy(simulate) });
const said = (text: string) => text.replace(/\s+/g, " ");
const read = (name: string) => readFileSync(join(office.folder, "found", name), "utf8");
const rowsOf = (name: string) =>
  read(name)
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));

test("the answer is told on lines that fit, with what comes next", async () => {
  const { code, output } = await made;
  expect(code).toBe(0);
  expect(said(output)).toContain("2 waves of 30 sets of 2 inputs · 4 simulated programmes each");
  expect(said(output)).toMatch(
    /Matched: contact within 0\.24 to 0\.26 and turnover within 0\.25 to 0\.35, all at once in \d+ sets/,
  );
  expect(said(output)).toMatch(/Ruled out: \d\d\.\d % after wave 1 and \d\d\.\d % after wave 2/);
  expect(said(output)).toContain("It is moved most by trust.start (100 %).");
  expect(said(output)).toMatch(/trust\.start 0\.4\d+ to 0\.5\d+ \(of 0\.2 to 0\.8\)/);
  expect(output).toContain("Next  streetlevel compare agency.yaml --worlds found/matched.csv");
  expect(output).not.toMatch(/validated|Not matched/);
  expect(output.split("\n").every((line) => line.length <= 80 || line.startsWith("Next"))).toBe(true);
});

test("one wave is enough to say what moves a measure", async () => {
  const line = "match agency.yaml --inputs uncertain --points 30 --waves 1 --out one-wave";
  const { output } = await office.say(line, { study: standInStudy(simulate) });
  expect(said(output)).toContain("It is moved most by trust.start (100 %).");
});

test("matched.csv has the sets that are left, and the true one lies among them", async () => {
  await made;
  expect(read("matched.csv").split("\n")[0]).toBe("trust.start,disclosure.perContact");
  const sets = rowsOf("matched.csv").map((row) => row.map(Number));
  expect(sets.length).toBeGreaterThan(20);
  expect(sets.every(([trust]) => Math.abs(trust - 0.5) < 0.05)).toBe(true);
  const trusts = sets.map(([trust]) => trust);
  expect(Math.min(...trusts)).toBeLessThan(0.5);
  expect(Math.max(...trusts)).toBeGreaterThan(0.5);
});

test("the other tables and the data package say how it was found", async () => {
  await made;
  expect(rowsOf("observed.csv").map(([measure, , , reading]) => [measure, reading])).toEqual([
    ["contactShare", "within"],
    ["turnoverPerYear", "within"],
  ]);
  expect(rowsOf("waves.csv").map(([wave, points]) => [wave, points])).toEqual([
    ["1", "30"],
    ["2", "30"],
  ]);
  expect(rowsOf("implausibility.csv")).toHaveLength(2 * 2 * 30);
  expect(rowsOf("match-runs.csv")).toHaveLength(2 * 30 * 4);
  expect(rowsOf("narrowed.csv").map(([input]) => input)).toContain("trust.start");
  const { resources } = JSON.parse(read("datapackage.json"));
  expect(resources.map(({ name }: { name: string }) => name)).toEqual([
    "matched",
    "observed",
    "implausibility",
    "waves",
    "narrowed",
    "design",
    "match-runs",
  ]);
  expect(office.files("found")).not.toContain("summary.csv");
});

test("what is left of the ranges is drawn, wave by wave, and a researcher's report tells and shows it", async () => {
  await made;
  const chart = JSON.parse(read("charts/match.vl.json")) as { title: { text: string[] } };
  expect(chart.title.text.join(" ")).toMatch(/^What you count narrows 2 inputs of 2/);
  expect(read("charts/match.svg")).toContain("<svg");
  const { code, output } = await office.say("report found --for researcher");
  expect([code, output]).toEqual([0, "Wrote found/researcher.html\n"]);
  const page = read("researcher.html");
  expect(page).toContain("Matched: contact within 0.24 to 0.26");
  expect(page).toContain("Ruled out: ");
  expect(page).toContain('<figure id="chart-match">');
  expect(page).toContain(
    "match found/scenario.yaml --waves 2 --points 30 --inputs uncertain --out made-again",
  );
  expect(page).not.toMatch(/validated/);
  expect((await office.say("verify found")).code).toBe(0);
  const other = await office.say("report found --for manager");
  expect(other.code).toBe(2);
  expect(said(other.messages)).toContain("By itself it has a report for researchers");
});

test("plans are compared over the worlds that are left", async () => {
  await made;
  const line = "compare agency.yaml --worlds found/matched.csv -n 2 --detail 0 --out over";
  const { code, output } = await office.say(line, { study: standInStudy(simulate) });
  expect(code).toBe(0);
  expect(said(output)).toMatch(/possible worlds/);
  expect(said(output)).toContain("Matched to your agency as far as the table of worlds is");
  expect(said(output)).not.toContain("Not matched");
});

test("a finished match is not run again, and shown again it says the same", async () => {
  const { output } = await made;
  const study = standInStudy(simulate, () => {
    throw new Error("run again");
  });
  const again = await office.say(`${asked} --out found`, { study });
  expect(said(again.output)).toContain("already finished, with the same inputs, in found/");
  const answer = said(output.slice(output.indexOf("Matched:"), output.indexOf("Saved")));
  expect(said(again.output)).toContain(answer);
  const shown = await office.say("show found", { study });
  expect(said(shown.output)).toContain(answer);
  expect((await office.say("verify found")).code).toBe(0);
});

test("for programs the findings come in one piece, alike when made and when shown", async () => {
  await made;
  const { output } = await office.say(`${asked} --out for-programs --json`, {
    study: standInStudy(simulate),
  });
  const found = JSON.parse(output);
  expect(found).toMatchObject({ command: "match", replications: 4, runs: 240, failedRuns: 0 });
  expect(found.matching.observed[0]).toMatchObject({ measure: "contactShare", reading: "within" });
  const shown = JSON.parse((await office.say("show for-programs --json")).output);
  expect(shown.matching).toEqual(found.matching);
  expect(shown.finishedBefore).toBe(true);
});

test("a match that was stopped goes on, and ends as if it had not been", async () => {
  await made;
  let runs = 0;
  const stop = { now: () => {} };
  const study = standInStudy(simulate, () => {
    runs += 1;
    if (runs === 150) stop.now();
  });
  const onInterrupt = (stopNow: () => void) => {
    stop.now = stopNow;
    return () => {};
  };
  const stopped = await office.say(`${asked} --out stopped`, { study, onInterrupt });
  expect(stopped.code).toBe(130);
  const resumed = await office.say(`${asked} --out stopped`, { study: standInStudy(simulate) });
  expect(resumed.code).toBe(0);
  expect(readFileSync(join(office.folder, "stopped/matched.csv"), "utf8")).toBe(read("matched.csv"));
});

test.each([
  ["match two-plans", "says nothing about what your agency counts"],
  ["match agency.yaml -n 1", "needs 2 simulated programmes"],
  ["match agency.yaml --points 5", "--points wants a whole number from 10"],
  ["match agency.yaml --waves 0", "--waves wants a whole number from 1 to 20"],
  ["match agency.yaml --shard 1 --shards 2", "no shard of a match can be run by itself"],
  ["match plain-two.yaml --inputs uncertain", "lists no uncertain inputs"],
  ["match cohesion.yaml", "teamCohesion, because nobody works in a team"],
  ["compare agency.yaml --worlds lhs:20", "--worlds wants a file of possible worlds"],
  ["compare agency.yaml --worlds a.csv --futures 20", "cannot be used together"],
  ["reproduce found", "streetlevel match found/scenario.yaml --out again"],
  ["show found --scenario agency.yaml", "streetlevel match agency.yaml"],
])("%s is refused before anything runs", async (line, reason) => {
  await made;
  office.write("plain-two.yaml", pairScenario + observed);
  office.write("cohesion.yaml", `${pairScenario}observed: { teamCohesion: { value: 0.5, within: 0.1 } }\n`);
  const { code, messages } = await office.say(line);
  expect(said(messages)).toContain(reason);
  expect(code).toBe(2);
});
