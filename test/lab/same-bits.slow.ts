// The claim on which a class rests: a plan and a seed give the same 64 bits in Node, in Chromium and in Firefox.
import { readFileSync } from "node:fs";
import puppeteer from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { planStudy } from "../../src/experiment/plan/study-plan.ts";
import { runReplication } from "../../src/experiment/run/replicate.ts";
import { simulateModel } from "../../src/experiment/run/simulate.ts";
import { measureNames } from "../../src/model/measures.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import { type BuiltPage, browsers, buildPage, refuseMissing } from "./built-page.ts";

let page: BuiltPage;
beforeAll(async () => {
  refuseMissing("chromium");
  refuseMissing("firefox");
  page = await buildPage();
});
afterAll(() => page?.remove());

const seed = "same bits";
const replications = 2;

function tasksOf(name: string) {
  const text = readFileSync(new URL(`../../scenarios/${name}.yaml`, import.meta.url), "utf8");
  const scenario = readScenario(text, { fileName: `${name}.yaml`, name, overrides: { seed, replications } });
  return planStudy(scenario, { kind: "compare" }).runs.flatMap(
    ({ cellIndex, parameters, replications: numbers }) =>
      numbers.map((replication) => ({ kind: "run" as const, cellIndex, parameters, replication })),
  );
}

/** A measure as its 64 bits; every NaN is the same. */
function bitsOf(value: number): string {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, Number.isNaN(value) ? Number.NaN : value);
  return bits.getBigUint64(0).toString(16);
}

/** Runs in the page: the tasks go to a worker of the page's own. */
const inPage = `async (tasks) => {
  const worker = streetLevel.startWorker("runs");
  const rows = [];
  for (const [id, task] of tasks.entries()) {
    rows.push(await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => ("fault" in data ? reject(new Error(data.fault)) : resolve(data.answer));
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage({ id, task });
    }));
  }
  const bits = new DataView(new ArrayBuffer(8));
  return rows.map(({ outcome }) => ({
    trajectory: outcome.trajectory,
    measures: [...outcome.measures].map((value) => {
      bits.setFloat64(0, Number.isNaN(value) ? NaN : value);
      return bits.getBigUint64(0).toString(16);
    }),
  }));
}`;

test.each([
  ["classroom", "chromium"],
  ["classroom", "firefox"],
  ["rule-or-judgement", "firefox"],
] as const)("every measure of %s has the same bits in %s as in Node", async (name, kind) => {
  const tasks = tasksOf(name);
  const browser = await puppeteer.launch({
    browser: kind === "firefox" ? "firefox" : "chrome",
    executablePath: browsers[kind],
    args: kind === "firefox" ? [] : ["--no-sandbox"],
    protocolTimeout: 1_200_000,
  });
  try {
    const tab = await browser.newPage();
    await tab.goto(page.address);
    await tab.waitForSelector("h1");
    const there = (await tab.evaluate(`(${inPage})(${JSON.stringify(tasks)})`)) as {
      trajectory: string;
      measures: string[];
    }[];
    const here = tasks.map((task) => {
      const { outcome } = runReplication(task, task.replication, simulateModel);
      return {
        trajectory: outcome?.trajectory,
        measures: Array.from(outcome?.measures ?? [], bitsOf),
      };
    });
    expect(here[0].measures).toHaveLength(measureNames.length);
    expect(there).toEqual(here);
  } finally {
    await browser.close();
  }
});
