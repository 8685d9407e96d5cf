// Whatever somebody does on any screen, in any order, the page goes on: no error in the console, nothing wider than the screen.
import { type Browser, chromium, type Page } from "playwright-core";
import puppeteer from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { screenNames } from "../../src/words/lab.ts";
import { type BuiltPage, browsers, buildPage, refuseMissing } from "./built-page.ts";
import { type Acted, actFrom, links } from "./random-act.ts";

const patience = 600_000;
const seed = Number(process.env.FUZZ_SEED ?? 20261130);
/** Counted, not timed; by hand a whole minute, or more, by `FUZZ_SECONDS=60`, and another course by `FUZZ_SEED`. */
const actions = 200;
const actionsInFirefox = 60;
const byHand = { seconds: Number(process.env.FUZZ_SECONDS ?? 0) };

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

/** What was done, and what the page said to it that it should not have. */
interface Faults {
  readonly all: string[];
}

async function openAt(hash: string, size: { width: number; height: number }): Promise<[Page, Faults]> {
  const context = await browser.newContext({ viewport: size, acceptDownloads: true });
  const tab = await context.newPage();
  tab.setDefaultTimeout(patience);
  const all: string[] = [];
  tab.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) all.push(message.text());
  });
  tab.on("pageerror", (error) => all.push(error.message));
  tab.on("dialog", (dialog) => dialog.dismiss());
  await tab.goto(page.address + hash);
  await tab.locator("h1").waitFor();
  return [tab, { all }];
}

interface Course {
  readonly evaluate: (text: string) => Promise<unknown>;
  readonly faults: readonly string[];
  readonly actions: number;
  readonly width: number;
}

const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

/** Acts until enough was done; the page must still be there after each action, and nothing wider than the screen at the end. */
async function actOn({ evaluate, faults, actions, width }: Course): Promise<void> {
  let state = seed + width;
  const trail: string[] = [];
  const until = performance.now() + byHand.seconds * 1000;
  const isEnough = () => (byHand.seconds > 0 ? performance.now() > until : trail.length >= actions);
  while (!isEnough()) {
    const told = (await evaluate(actFrom(state))) as Acted;
    state = told.state;
    trail.push(told.done);
    const lately = trail.slice(-8).join(" | ");
    expect(faults, `seed ${seed}, after: ${lately}`).toEqual([]);
    expect(await evaluate('document.querySelectorAll("h1").length'), lately).toBe(1);
  }
  expect(await evaluate(overflow), trail.slice(-3).join(" | ")).toBeLessThanOrEqual(0);
  if (byHand.seconds > 0) console.log(countsOf(trail));
}

/** 120 BUTTON, 31 key, ... */
function countsOf(trail: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const done of trail) {
    const [kind] = done.startsWith("#") ? ["link"] : done.split(" ");
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return `${trail.length} actions: ${[...counts].map(([kind, count]) => `${count} ${kind}`).join(", ")}`;
}

test.each([
  ["at a desk", 1280],
  ["on a phone", 360],
])(
  "random clicks, keys, texts, links, back and forth %s leave no error in the console",
  async (_where, width) => {
    const [tab, faults] = await openAt("", { width, height: 800 });
    await actOn({
      evaluate: (text) => tab.evaluate(text),
      faults: faults.all,
      actions: actions / 2,
      width,
    });
    await tab.context().close();
  },
);

test("neither do they in Firefox", async () => {
  refuseMissing("firefox");
  const firefox = await puppeteer.launch({
    browser: "firefox",
    executablePath: browsers.firefox,
    protocolTimeout: patience,
  });
  try {
    const tab = await firefox.newPage();
    const faults: string[] = [];
    tab.on("console", (message) => {
      if (["error", "warn"].includes(message.type())) faults.push(message.text());
    });
    tab.on("pageerror", (error) => faults.push(String(error)));
    tab.on("dialog", (dialog) => dialog.dismiss());
    await tab.goto(page.address);
    await tab.waitForSelector("h1");
    await actOn({ evaluate: (text) => tab.evaluate(text), faults, actions: actionsInFirefox, width: 1280 });
  } finally {
    await firefox.close();
  }
});

test("at twice the size every screen keeps within a laptop's window, and all of its buttons can be reached", async () => {
  // 1280 by 800 at 200 % are 640 by 400 of the page's own pixels, each drawn by four.
  const context = await browser.newContext({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
  const tab = await context.newPage();
  tab.setDefaultTimeout(patience);
  await tab.goto(page.address);
  for (const hash of links.slice(0, screenNames.length + 1)) {
    await tab.goto(page.address + hash);
    await tab.locator("h1").waitFor();
    const lost = await tab.evaluate<
      string[]
    >(`[...document.querySelectorAll("button, input, select, textarea, h1, h2")]
      .filter((element) => element.getClientRects().length > 0 && !element.classList.contains("skip"))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const isScrolled = element.closest(".scroll") !== null;
        return !isScrolled && (left < -1 || right > document.documentElement.clientWidth + 1);
      })
      .map((element) => element.outerHTML.slice(0, 80))`);
    expect(lost, hash).toEqual([]);
  }
  await context.close();
});
