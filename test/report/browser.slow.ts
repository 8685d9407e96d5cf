// Reports in a real Chromium: nothing hostile acts, nothing is fetched, axe finds no fault, two sheets of paper.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { place } from "../../scripts/guides/place.ts";
import { findForReport } from "../../src/experiment/analysis/report-findings.ts";
import { renderSvg } from "../../src/pictures/render.ts";
import { chartsFor } from "../../src/report/charts.ts";
import { type Reader, readers } from "../../src/words/report-words.ts";
import { exampleScenario } from "../charts/example-scenario.ts";
import { exampleStudy, exampleWith } from "../charts/example-study.ts";
import { axeFaults } from "../lab/axe.ts";
import { hostileTexts } from "./hostile.ts";
import { studyOfPlans } from "./many-plans-study.ts";
import { reportOn } from "./report-study.ts";

const folder = mkdtempSync(join(tmpdir(), "street-level-report-"));
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function drawnReport(reader: Reader, results: typeof exampleStudy): Promise<string> {
  const svgs = new Map<string, string>();
  for (const chart of chartsFor(reader, results, findForReport(results)))
    svgs.set(chart.name, await renderSvg(chart.spec));
  return reportOn(reader, results, svgs);
}

/** The page opened, with all that it did which it should not. */
async function open(html: string, name: string): Promise<{ page: Page; misdeeds: string[] }> {
  const path = join(folder, `${name}.html`);
  writeFileSync(path, html);
  const context = await browser.newContext();
  const page = await context.newPage();
  const misdeeds: string[] = [];
  page.on("dialog", (dialog) => {
    misdeeds.push(`dialog ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  page.on("console", (message) => {
    if (message.type() === "error") misdeeds.push(message.text());
  });
  page.on("pageerror", (error) => misdeeds.push(error.message));
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(path).href) misdeeds.push(`request ${request.url()}`);
  });
  await page.goto(pathToFileURL(path).href);
  return { page, misdeeds };
}

test.each(readers)(
  "hostile texts in every string show as text in the %s's report and its drawings",
  async (reader) => {
    const texts = [...hostileTexts];
    const next = () => {
      const [text = ""] = texts;
      texts.push(...texts.splice(0, 1));
      return text;
    };
    const scenario = {
      ...exampleScenario,
      title: "</title><script>alert(1)</script>",
      question: hostileTexts.join(" "),
      plans: exampleScenario.plans.map((plan) => ({ ...plan, label: next() })),
      hypotheses: exampleScenario.hypotheses.map((claim) => ({ ...claim, says: next() })),
    };
    const { page, misdeeds } = await open(
      await drawnReport(reader, exampleWith({ scenario })),
      `hostile-${reader}`,
    );
    expect(misdeeds).toEqual([]);
    expect(await page.title()).toBe("</title><script>alert(1)</script>");
    const text = (await page.locator("main").textContent()) ?? "";
    for (const hostile of [
      "<script>alert(1)</script>",
      "<img src=x onerror=alert(1)>",
      "{{7*7}}",
      "=HYPERLINK(",
    ])
      expect(text).toContain(hostile);
    expect(await page.locator("script").count()).toBe(1);
    expect(await page.locator("img").count()).toBe(0);
  },
);

test.each(readers)(
  "axe finds nothing against WCAG AA in the %s's report, folded and unfolded",
  async (reader) => {
    const { page, misdeeds } = await open(await drawnReport(reader, exampleStudy), `axe-${reader}`);
    const faults = () => axeFaults(page, ["wcag2a", "wcag2aa", "wcag21aa"]);
    expect(await faults()).toEqual([]);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.id")).toBe("all-numbers");
    await page.keyboard.press("Enter");
    expect(await page.locator("details:not([open])").count()).toBe(0);
    expect(await faults()).toEqual([]);
    expect(misdeeds).toEqual([]);
  },
);

test("on a narrow screen nothing sticks out of the page", async () => {
  const { page } = await open(await drawnReport("manager", exampleStudy), "narrow");
  await page.setViewportSize({ width: 360, height: 700 });
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
});

const eightMeasures = (
  [
    "engagementQuality",
    "distributionVariety",
    "distributionFit",
    "waitDays",
    "burnoutShare",
    "turnoverPerYear",
    "backlogDays",
    "costPerClientMonth",
  ] as const
).map((measure) => ({ measure, matters: 0.05 }));

/** How many sheets of A4 the page prints on. */
async function sheetsOf(page: Page, name: string): Promise<string> {
  const pdf = join(folder, `${name}.pdf`);
  await page.pdf({ path: pdf, preferCSSPageSize: true });
  return execFileSync("pdfinfo", [pdf], { encoding: "utf8" });
}

test.each([
  ["1 plan", studyOfPlans(1)],
  ["6 plans with gains and losses everywhere", studyOfPlans(6)],
  ["12 plans", studyOfPlans(12)],
  ["25 plans and 8 measures", studyOfPlans(25, { measures: eightMeasures })],
  ["25 plans, of which every fourth failed", studyOfPlans(25, {}, (plan) => plan % 4 === 2)],
])("the manager's report of %s prints to two sheets of A4", async (name, study) => {
  const { page } = await open(await drawnReport("manager", study), "many");
  expect(await sheetsOf(page, name)).toMatch(/Pages:\s+2\n[\s\S]*A4/);
});

test.each(["case-teams", "staffing-plans"])(
  "the manager's report on %s prints to two sheets of A4",
  async (name) => {
    const html = readFileSync(place(`results/reference/${name}/manager.html`), "utf8");
    const { page, misdeeds } = await open(html, name);
    expect(misdeeds).toEqual([]);
    expect(await sheetsOf(page, name)).toMatch(/Pages:\s+2\n[\s\S]*A4/);
  },
);
