// Whatever somebody does on any screen, in any order, the page goes on: no error in the console, nothing wider than the screen.
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { screenNames } from "../../src/words/lab.ts";
import { type BuiltPage, browsers, buildPage, refuseMissing } from "./built-page.ts";

const patience = 600_000;
const seed = 20261130;
/** Counted, not timed: a minute of a quick person by `FUZZ_ACTIONS=1500`. */
const actions = Number(process.env.FUZZ_ACTIONS ?? 200);

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

const links = [
  ...screenNames.map((name) => `#v=1&screen=${name}`),
  "#v=1&screen=teach&lesson=the-dilemma",
  "#v=1&screen=office&scenario=case-teams&plan=team-generous",
  "#v=1&screen=compare&scenario=rule-or-judgement&replications=2",
  "#v=9",
  "#",
  "#v=1&seed=%F0%9F%98%80",
];

/**
 * One action a step, all of them decided by the seed and by what is on the screen: the page does not wait in between.
 * Written as text, for it runs in the page.
 */
const act = `({ state, links }) => {
  const chance = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const oneOf = (list) => list[Math.floor(chance() * list.length)];
  const texts = ["", "0", "-1", "1e9", "0.5", "3", "12", "NaN", "Żaneta 李", "x".repeat(400), "<b>&amp;", "1,5", "\\u202e"];
  // Nobody can type anything else into a field of numbers: the browser refuses a script that tries, and says so.
  const numbers = texts.filter((text) => text === "" || Number.isFinite(Number(text)));
  const send = (element, kind) => element.dispatchEvent(new Event(kind, { bubbles: true }));
  const shown = [...document.querySelectorAll("button, select, input, textarea, summary, canvas, [role=tab]")]
    .filter((element) => element.getClientRects().length > 0);
  const roll = chance();
  let done = "";
  if (roll < 0.04 || shown.length === 0) {
    done = oneOf(links);
    location.hash = done;
  } else if (roll < 0.12) {
    const key = oneOf(["Tab", "Enter", " ", "Escape", "ArrowLeft", "ArrowRight", "ArrowDown", "End", "Home", "a"]);
    done = "key " + key;
    const target = document.activeElement ?? document.body;
    for (const kind of ["keydown", "keyup"]) target.dispatchEvent(new KeyboardEvent(kind, { key, bubbles: true, cancelable: true }));
  } else {
    const element = oneOf(shown);
    done = element.tagName + " " + (element.getAttribute("aria-label") ?? element.textContent ?? "").slice(0, 40);
    element.focus();
    if (element.tagName === "SELECT") {
      element.selectedIndex = Math.floor(chance() * element.options.length);
      send(element, "input");
      send(element, "change");
    } else if (element.type === "file") {
      done += " (left)";
    } else if (element.type === "range") {
      element.value = String(Number(element.min) + chance() * (Number(element.max) - Number(element.min)));
      send(element, "input");
      send(element, "change");
    } else if (element.tagName === "TEXTAREA" || ["text", "number", "search"].includes(element.type)) {
      element.value = oneOf(element.type === "number" ? numbers : texts);
      send(element, "input");
      send(element, "change");
    } else if (element.tagName === "CANVAS") {
      const box = element.getBoundingClientRect();
      element.dispatchEvent(new MouseEvent("click", { clientX: box.left + chance() * box.width, clientY: box.top + chance() * box.height, bubbles: true }));
    } else if (chance() < 0.25 || !/^(Run|Search|Save)/.test(element.textContent ?? "")) {
      element.click();
    }
  }
  return { state, done };
}`;

test.each([
  ["at a desk", 1280],
  ["on a phone", 360],
])("random clicks, keys, texts and links %s leave no error in the console", async (_where, width) => {
  const [tab, faults] = await openAt("", { width, height: 800 });
  let state = seed + width;
  const trail: string[] = [];
  for (let step = 0; step < actions / 2; step++) {
    const told = await tab.evaluate<{ state: number; done: string }>(
      `(${act})(${JSON.stringify({ state, links })})`,
    );
    state = told.state;
    trail.push(told.done);
    expect(faults.all, `seed ${seed}, after: ${trail.slice(-8).join(" | ")}`).toEqual([]);
    expect(await tab.locator("h1").count(), trail.slice(-8).join(" | ")).toBe(1);
  }
  const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
  expect(await tab.evaluate(overflow), trail.slice(-3).join(" | ")).toBeLessThanOrEqual(0);
  await tab.context().close();
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
