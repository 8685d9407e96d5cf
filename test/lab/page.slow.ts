// Claims about the browser page in a real Chromium, opened from the disk as a student opens it.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readLesson } from "../../src/scenario/lessons/read-lesson.ts";
import { axeFaults } from "./axe.ts";
import { type BuiltPage, browsers, buildPage, refuseMissing } from "./built-page.ts";

const mostKilobytes = 500;
/** Before they are compressed: the page, its first screen and the measures, of a page of some 1,500. */
const mostKilobytesOfFirstScreen = 80;
const patience = 600_000;
/** A picture is there at once, but is made out a little later; one that is missing is not waited for much longer. */
const decodingMilliseconds = 30_000;

let page: BuiltPage;
let browser: Browser;

beforeAll(async () => {
  refuseMissing("chromium");
  page = await buildPage();
  browser = await chromium.launch({ executablePath: browsers.chromium, args: ["--no-sandbox"] });
});

afterAll(async () => {
  await browser?.close();
  page?.remove();
});

interface Opened {
  readonly tab: Page;
  /** What the console said that is no mere remark, and what no script caught. */
  readonly faults: string[];
  readonly requests: string[];
}

async function open(hash = "", size = { width: 1280, height: 900 }): Promise<Opened> {
  const context = await browser.newContext({ viewport: size, reducedMotion: "reduce" });
  const tab = await context.newPage();
  tab.setDefaultTimeout(patience);
  const faults: string[] = [];
  const requests: string[] = [];
  tab.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  tab.on("pageerror", (error) => faults.push(error.message));
  tab.on("request", (request) => requests.push(request.url()));
  await tab.goto(page.address + hash);
  await tab.locator("h1").waitFor();
  return { tab, faults, requests };
}

/** Another screen in the same tab, as when somebody types its address: much quicker than to open the page anew. */
async function goTo(tab: Page, hash: string): Promise<void> {
  const before = await tab.locator("h1").textContent();
  await tab.goto(page.address + hash);
  // An opened page shows the first screen already.
  if (hash === hashes[0]) return;
  await expect.poll(() => tab.locator("h1").textContent(), { timeout: patience }).not.toBe(before);
}

const screens = ["start", "office", "one", "many", "compare", "explain", "take", "teach", "agency"] as const;
const hashes = [...screens.map((name) => `#v=1&screen=${name}`), "#v=1&screen=teach&lesson=the-team"];

test("the page is one file of at most 500 KB when compressed", () => {
  expect(gzipSync(page.text, { level: 9 }).length / 1000).toBeLessThan(mostKilobytes);
});

test("the licences of the packages in it stand at its end, where only those look who want to know", () => {
  const notice = page.text.slice(page.text.lastIndexOf("<!--"));
  for (const name of ["preact", "vega", "vega-lite", "vega-interpreter", "d3-scale", "yaml"]) {
    expect(notice).toMatch(new RegExp(`\\b${name} \\d+\\.\\d+\\.\\d+`));
  }
  expect(notice).toContain("University of Washington Interactive Data Lab");
  expect(notice.match(/-->/g)).toHaveLength(1);
});

test("its policy lets it run its own script, and neither load, send nor make code out of text", () => {
  const [policy] = /(?<=http-equiv="Content-Security-Policy" content=")[^"]+/.exec(page.text) ?? [""];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src ('sha256-[^']+' )+'wasm-unsafe-eval'(;|$)/);
  expect(policy).not.toMatch(/connect-src|'unsafe-eval'|https?:/);
});

test("a worker is hired before there is anything to paint, and what the first screen does without is only read over", () => {
  const [before] = page.text.split("<body>");
  expect(before).toContain("streetLevel.begin(");
  const madeReady = [...page.text.matchAll(/<script id="part-[^"]*">(.*?)<\/script>/gs)];
  expect(madeReady.length).toBeGreaterThan(1);
  const readAtOnce = madeReady.reduce((sum, [, text]) => sum + text.length, 0);
  expect(readAtOnce / 1000).toBeLessThan(mostKilobytesOfFirstScreen);
});

test("on every screen nothing is asked of any network, and nothing goes wrong", async () => {
  for (const hash of hashes) {
    const { tab, faults, requests } = await open(hash);
    await tab.waitForTimeout(1000);
    expect(faults, hash).toEqual([]);
    const outside = requests.filter((url) => !url.startsWith("blob:") && !url.startsWith("data:"));
    expect(
      outside.map((url) => url.replace(/#.*/, "")),
      hash,
    ).toEqual([page.address]);
    expect(await tab.evaluate("document.cookie"), hash).toBe("");
    await tab.context().close();
  }
});

test("axe finds nothing on any screen", async () => {
  const { tab } = await open();
  for (const hash of hashes) {
    await goTo(tab, hash);
    expect(await axeFaults(tab), hash).toEqual([]);
  }
  await tab.context().close();
});

test("at 360 pixels, and with every word twice as long, nothing is wider than the screen", async () => {
  for (const hash of hashes) {
    const { tab } = await open(hash, { width: 360, height: 700 });
    const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    expect(await tab.evaluate(overflow), hash).toBeLessThanOrEqual(0);
    await tab.evaluate(`
      const walker = document.createTreeWalker(document.getElementById("lab"), NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) text.data = text.data.replace(/\\S+/g, "$& $&");
    `);
    expect(await tab.evaluate(overflow), `${hash}, doubled`).toBeLessThanOrEqual(0);
    await tab.context().close();
  }
});

test("the plans are compared with the keyboard alone, and the answer is the command's", async () => {
  const { tab, faults } = await open("#v=1&screen=compare&replications=4&seed=keys");
  const press = async (name: RegExp) => {
    const button = tab.getByRole("button", { name });
    for (let step = 0; step < 60; step++) {
      await tab.keyboard.press("Tab");
      if (await button.evaluate((element) => element === element.ownerDocument.activeElement)) break;
    }
    await tab.keyboard.press("Enter");
  };
  await press(/^Run all plans/);
  const list = tab.getByRole("tablist");
  await list.waitFor();
  await tab.getByRole("tab").first().focus();
  await tab.keyboard.press("End");
  expect(await tab.getByRole("tab", { selected: true }).textContent()).toBe("Table");
  expect(await tab.getByRole("tabpanel").locator("table").textContent()).toContain("Engagement quality");
  expect(faults).toEqual([]);
  await tab.context().close();
});

test("every picture of the comparison is drawn, though the page holds no more of Vega than they need", async () => {
  const { tab, faults } = await open("#v=1&screen=compare&replications=2&seed=drawn");
  await tab.getByRole("button", { name: /^Run all plans/ }).click();
  await tab.getByRole("tab", { name: "Pictures" }).click();
  const figures = tab.getByRole("tabpanel").locator("figure");
  await figures.first().waitFor();
  // A picture that cannot be drawn leaves its title alone; one that is no picture has no width.
  const narrowest = async () =>
    Math.min(
      ...(await figures.evaluateAll((all) => all.map((one) => one.querySelector("img")?.naturalWidth ?? 0))),
    );
  await expect.poll(narrowest, { timeout: decodingMilliseconds }).toBeGreaterThan(0);
  expect(faults).toEqual([]);
  await tab.context().close();
});

test("a manager who says compare is shown the comparison, and asked for nothing more", async () => {
  const { tab, faults } = await open("#v=1&screen=agency");
  await tab.getByLabel("Clients served at once").fill("12");
  await tab.getByLabel("Lead caseworkers").fill("1");
  await tab.getByLabel("Assistants who take over").fill("0");
  await tab.getByRole("button", { name: "Make the plans" }).click();
  await tab.getByRole("button", { name: "Compare these plans" }).click();
  await tab.getByRole("tab", { name: "What changes" }).waitFor();
  expect(faults).toEqual([]);
  await tab.context().close();
});

test("a run can be stopped, and what was made stays to be seen", async () => {
  const { tab, faults } = await open("#v=1&screen=many&replications=1000");
  await tab.getByRole("button", { name: "Run 1,000 programmes" }).click();
  await tab.getByRole("button", { name: "Stop" }).click();
  await tab.getByText("Stopped. What was made so far is shown.").waitFor();
  expect(faults).toEqual([]);
  await tab.context().close();
});

test.each([
  ["of a later page", "#v=2", "Use a newer page"],
  ["to a scenario that is misspelt", "#v=1&scenario=classrom", "Did you mean classroom?"],
  ["that was cut", "#v=1&%E0%A4%A=1", "This link is damaged"],
  ["with an endless number", "#v=1&meetings.perWeek=1e999", "This link cannot be used"],
  ["that is far too long", `#v=1&seed=${"x".repeat(20_000)}`, "a link has at most"],
  ["to a plan that is not there", "#v=1&plan=nobody", "does not have"],
])("a link %s ends in a sentence, and the page opens all the same", async (_link, hash, said) => {
  const { tab, faults } = await open(hash);
  expect(await tab.getByRole("alert").first().textContent()).toContain(said);
  expect(faults).toEqual([]);
  await tab.context().close();
});

test("no screen says the same thing twice over its parts, the printed pages of a lesson included", async () => {
  const { tab } = await open();
  const saidTwice = () =>
    tab.locator("h1, h2, h3, label, legend, caption").evaluateAll((all) => {
      const texts = all
        .filter((one) => (one as unknown as { readonly offsetParent: unknown }).offsetParent !== null)
        .map((one) => one.textContent?.trim());
      return texts.filter((text, place) => texts.indexOf(text) !== place);
    });
  for (const hash of hashes) {
    await goTo(tab, hash);
    expect(await saidTwice(), hash).toEqual([]);
  }
  for (const name of ["Class view", "Worksheet", "Instructor's page"]) {
    await tab.getByRole("tab", { name }).click();
    expect(await saidTwice(), name).toEqual([]);
  }
  await tab.context().close();
});

test("an instructor makes a lesson of one's own from the page alone, and corrects it where it is refused", async () => {
  const phone = { width: 360, height: 740 };
  const { tab, faults } = await open("#v=1&screen=teach&lesson=the-dilemma", phone);
  await tab.getByRole("tab", { name: "Instructor's page" }).click();
  const [download] = await Promise.all([
    tab.waitForEvent("download"),
    tab.getByRole("button", { name: "Save this lesson as the-dilemma.yaml" }).click(),
  ]);
  const saved = readFileSync(await download.path(), "utf8");
  const written = readFileSync(new URL("../../scenarios/lessons/the-dilemma.yaml", import.meta.url), "utf8");
  const lesson = (text: string) => readLesson(text, "the-dilemma.yaml", "the-dilemma");
  expect(lesson(saved)).toEqual(lesson(written));
  const own = (text: string) => ({ name: "mine.yaml", mimeType: "text/yaml", buffer: Buffer.from(text) });
  await tab.getByRole("button", { name: "All lessons" }).click();
  await tab
    .getByLabel("Open a lesson file of your own")
    .setInputFiles(own(saved.replace("title: The dilemma", "titel: The dilemma")));
  await tab.getByText("Did you mean title?").waitFor();
  await tab
    .getByLabel("Open the file again once you have corrected it")
    .setInputFiles(own(saved.replace("title: The dilemma", "title: My dilemma")));
  await tab.getByRole("heading", { name: /^My dilemma/, level: 1 }).waitFor();
  expect(faults).toEqual([]);
  await tab.context().close();
});

test("on paper a lesson's page has its title once, and nothing to press", async () => {
  const { tab } = await open("#v=1&screen=teach&lesson=the-dilemma");
  await tab.getByRole("tab", { name: "Worksheet" }).click();
  await tab.emulateMedia({ media: "print" });
  expect(await tab.getByRole("button").count()).toBe(0);
  expect(await tab.getByRole("tab").count()).toBe(0);
  expect(await tab.getByRole("heading", { name: /^The dilemma/ }).count()).toBe(1);
  await tab.context().close();
});

test("a student goes through a lesson on a phone, and the class view reads the line that comes of it", async () => {
  const phone = { width: 360, height: 740 };
  const { tab, faults } = await open("#v=1&screen=teach&lesson=the-dilemma", phone);
  const run = tab.getByRole("button", { name: /^Run my/ });
  expect(await run.isDisabled()).toBe(true);
  await tab.getByRole("radio").first().check();
  await tab.getByLabel("Your own seed: your name, or any text").fill("Żaneta 李");
  await tab.getByRole("button", { name: "Lock my prediction" }).click();
  expect(await tab.getByRole("radio").first().isDisabled()).toBe(true);
  await run.click();
  const line = tab.getByLabel("Your line for the class");
  await line.waitFor();
  const difference = await tab.getByRole("columnheader", { name: "Difference" }).boundingBox();
  expect((difference?.x ?? phone.width) + (difference?.width ?? 0)).toBeLessThanOrEqual(phone.width);
  const code = await line.inputValue();
  expect(code).toMatch(/^SL1 the-dilemma higher 16 .* Żaneta 李$/);
  await tab.getByRole("tab", { name: "Class view" }).click();
  await tab.getByLabel("Paste the lines of the class, one on each line").fill(`${code}\nnot a line`);
  await tab.getByText("One seed so far.").waitFor();
  await tab.getByText("Line 2: this is not a line of a lesson.").waitFor();
  await tab
    .getByRole("rowheader", { name: "Higher. The minutes that are freed go to clients.", exact: true })
    .waitFor();
  expect(faults).toEqual([]);
  await tab.context().close();
});
