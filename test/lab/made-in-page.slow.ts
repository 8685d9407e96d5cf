// What the page makes is what the command makes: pictures and the report letter by letter, and what it says to a wrong file.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allCharts } from "../../src/charts/all-charts.ts";
import { analyseStudy } from "../../src/experiment/analysis/findings.ts";
import { findForReport } from "../../src/experiment/analysis/report-findings.ts";
import { planStudy } from "../../src/experiment/plan/study-plan.ts";
import { generatorVersion, modelVersion } from "../../src/experiment/plan/versions.ts";
import { runReplication } from "../../src/experiment/run/replicate.ts";
import { simulateModel } from "../../src/experiment/run/simulate.ts";
import { renderSvg } from "../../src/pictures/render.ts";
import { chartsFor } from "../../src/report/charts.ts";
import { writeReport } from "../../src/report/report.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import { writeScenario } from "../../src/scenario/write-scenario.ts";
import { type BuiltPage, browsers, buildPage, refuseMissing } from "./built-page.ts";

const patience = 600_000;
const name = "case-teams";
const text = readFileSync(new URL(`../../scenarios/${name}.yaml`, import.meta.url), "utf8");
const set = { replications: 2, "time.warmUpDays": 20, "time.observedDays": 120, seed: "made in the page" };
const link = `#v=1&screen=compare&scenario=${name}&${Object.entries(set)
  .map(([lever, value]) => `${lever}=${encodeURIComponent(value)}`)
  .join("&")}`;

let page: BuiltPage;
let browser: Browser;
let tab: Page;
const faults: string[] = [];
const requests: string[] = [];

beforeAll(async () => {
  refuseMissing("chromium");
  page = await buildPage();
  browser = await chromium.launch({ executablePath: browsers.chromium, args: ["--no-sandbox"] });
  tab = await (await browser.newContext({ acceptDownloads: true })).newPage();
  tab.setDefaultTimeout(patience);
  tab.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  tab.on("request", (request) => requests.push(request.url()));
  await tab.goto(page.address + link);
  await tab.getByRole("button", { name: /^Run all plans/ }).click();
  await tab.getByRole("tab", { name: "Pictures" }).click();
});

afterAll(async () => {
  await browser?.close();
  page?.remove();
});

/** The same study, made here. */
function study() {
  const scenario = readScenario(text, {
    fileName: `${name}.yaml`,
    name,
    overrides: set,
    choosesPoint: true,
  });
  const plan = planStudy(scenario, { kind: "compare" });
  const rows = plan.runs.flatMap((job) =>
    job.replications.map((replication) => runReplication(job, replication, simulateModel)),
  );
  return { scenario, results: analyseStudy(plan, rows) };
}

async function saved(button: RegExp): Promise<string> {
  const [download] = await Promise.all([
    tab.waitForEvent("download"),
    tab.getByRole("button", { name: button }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

test("every picture is the command's, though the page holds no more of Vega than they need", async () => {
  const images = tab.getByRole("tabpanel").locator("img.chart");
  await images.first().waitFor();
  const there = await images.evaluateAll((all) =>
    all.map((one) => decodeURIComponent(one.getAttribute("src") ?? "").replace(/^[^,]*,/, "")),
  );
  const here = await Promise.all(allCharts(study().results).map(({ spec }) => renderSvg(spec)));
  expect(here.length).toBeGreaterThan(4);
  expect(there).toEqual(here);
});

test("the saved report is the command's, with the link that opens the same settings, and nothing is asked of any network", async () => {
  const report = await saved(/^Save the report/);
  const [writtenOn] = /\d{4}-\d\d-\d\d(?=<\/time>)/.exec(report) ?? [""];
  const [opens] = /lab\.html#[^\s<]+/.exec(report) ?? [""];
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const { scenario, results } = study();
  const more = findForReport(results);
  const charts = await Promise.all(
    chartsFor("manager", results, more).map(async (chart) => ({ chart, svg: await renderSvg(chart.spec) })),
  );
  const record = {
    version,
    model: modelVersion,
    generator: generatorVersion,
    writtenOn,
    link: opens.replaceAll("&amp;", "&"),
    namedAs: `${name}.yaml`,
    scenarioHash: createHash("sha256").update(writeScenario(scenario)).digest("hex"),
    isJudgedAfter: false,
    command: "compare",
  };
  expect(report).toBe(writeReport("manager", { findings: results, more, charts, record, further: [] }));
  expect(record.link).toContain("seed=made");
  const outside = requests.filter((url) => !/^(blob|data|file):/.test(url));
  expect([outside, faults]).toEqual([[], []]);
});

test("what a comparison leaves can be taken away: the report, five tables and every picture", async () => {
  await tab.getByRole("button", { name: "Take away" }).click();
  const buttons = () => tab.locator("main").getByRole("button").allTextContents();
  await expect.poll(buttons).toEqual(expect.arrayContaining([expect.stringMatching(/report/)]));
  const all = (await buttons()).join("\n");
  for (const table of ["runs", "differences", "hypotheses", "summary", "distribution"])
    expect(all).toContain(`-${table}.csv`);
  for (const picture of ["difference", "minutes"]) expect(all).toContain(`-${picture}.svg`);
  expect(faults).toEqual([]);
});

test.each([
  ["cut short", 'format: 1\ntitle: "A'],
  ["with an alias", "format: 1\ntitle: &a x\nquestion: *a\n"],
  ["with a tag", "format: 1\ntitle: !!set {a, b}\n"],
  ["with a key twice", "format: 1\nformat: 1\n"],
  ["with a tab", "format: 1\nparameters:\n\tmeetings.perWeek: 1\n"],
  ["with a list for a map", "- format\n- 1\n"],
  ["with a name that is misspelt", text.replace("meetings.perWeek", "meetings.perWek")],
  ["of two documents", `${text}\n---\nformat: 1\n`],
  ["that is empty", ""],
])("a file %s is refused in the command's own words", async (_fault, wrong) => {
  const said = (() => {
    try {
      readScenario(wrong, { fileName: "mine.yaml", name: "mine", choosesPoint: true });
      return "nothing";
    } catch (error) {
      return (error as Error).message;
    }
  })();
  await tab.goto("about:blank");
  await tab.goto(`${page.address}#v=1&screen=take`);
  const file = { name: "mine.yaml", mimeType: "text/yaml", buffer: Buffer.from(wrong) };
  await tab.locator("input[type=file]").setInputFiles(file);
  await tab.locator(".refusal").waitFor();
  expect(await tab.locator(".refusal").textContent()).toBe(said);
});
