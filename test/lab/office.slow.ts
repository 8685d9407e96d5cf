// Claims about watching an office in a real Chromium: by keyboard, by ear, on a phone, and beside another plan.
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { type BuiltPage, browsers, buildPage, refuseMissing } from "./built-page.ts";

const patience = 600_000;
/** A short programme, so that a busy machine gets through it. */
const hash =
  "#v=1&screen=office&scenario=case-teams&plan=team-generous&time.warmUpDays=20&time.observedDays=60";

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

interface Watched {
  readonly tab: Page;
  readonly faults: string[];
  readonly words: Locator;
  readonly close: () => Promise<void>;
}

async function watch(
  width = 1280,
  reducedMotion: "reduce" | "no-preference" = "no-preference",
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion });
  const tab = await context.newPage();
  tab.setDefaultTimeout(patience);
  const faults: string[] = [];
  tab.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  tab.on("pageerror", (error) => faults.push(error.message));
  await tab.goto(page.address + hash);
  await tab.locator(".office-frame canvas").first().waitFor();
  return { tab, faults, words: tab.locator(".office-day"), close: () => context.close() };
}

/** Pixels of the first canvas, as a browser writes them down. */
const drawn = (tab: Page) =>
  tab.evaluate<string>("document.querySelector('.office-frame canvas').toDataURL()");

test("each day is drawn otherwise and told otherwise, and nothing goes wrong", async () => {
  const { tab, faults, words, close } = await watch();
  const [pictures, texts] = [new Set<string>(), new Set<string>()];
  for (let step = 0; step < 5; step++) {
    pictures.add(await drawn(tab));
    texts.add((await words.textContent()) ?? "");
    await tab.getByRole("button", { name: "A day on" }).click();
  }
  expect([pictures.size, texts.size]).toEqual([5, 5]);
  expect(faults).toEqual([]);
  await close();
});

test("the keyboard alone steps days, changes speed, jumps, and chooses whom to follow", async () => {
  const { tab, faults, words, close } = await watch();
  const slider = tab.getByRole("slider", { name: "Day" });
  await slider.focus();
  await tab.keyboard.press("ArrowRight");
  await tab.keyboard.press("ArrowRight");
  expect(await words.textContent()).toContain("Day 23 ");
  expect(await slider.getAttribute("aria-valuetext")).toContain("Day 23 (week 5) of 80");
  await tab.keyboard.press("Tab"); // to the jump
  await tab.keyboard.press("Enter");
  expect(await words.textContent()).not.toContain("Day 23 ");
  await tab.getByLabel("Follow").focus();
  await tab.keyboard.press("ArrowDown");
  await tab.locator(".office-story dd").first().waitFor();
  expect(await tab.locator(".office-story h3").textContent()).toContain("Lead 1");
  expect(faults).toEqual([]);
  await close();
});

test("whoever is clicked in the picture is followed", async () => {
  const { tab, close } = await watch();
  const canvas = tab.locator(".office-frame canvas");
  const { width } = (await canvas.boundingBox()) ?? { width: 0 };
  expect(width).toBeGreaterThan(300);
  // The first desk of the first room stands at the left, below the rooms for all.
  await canvas.click({ position: { x: 40, y: 175 } });
  expect(await tab.getByLabel("Follow").inputValue()).toBe("worker 0 0");
  await close();
});

test("playing moves the picture without reading every day aloud, and pausing says the day", async () => {
  const { tab, faults, words, close } = await watch();
  const voice = tab.locator(".office-words [aria-live]");
  expect(await voice.getAttribute("aria-live")).toBe("polite");
  const before = await words.textContent();
  await tab.getByLabel("Speed").selectOption("fastest");
  await tab.getByRole("button", { name: "Play" }).click();
  expect(await voice.getAttribute("aria-live")).toBe("off");
  await expect.poll(() => words.textContent(), { timeout: patience }).not.toBe(before);
  const pause = tab.getByRole("button", { name: "Pause" });
  if (await pause.isVisible()) await pause.click();
  await expect.poll(() => voice.getAttribute("aria-live"), { timeout: patience }).toBe("polite");
  expect(faults).toEqual([]);
  await close();
});

test("where less motion is wanted, the picture goes from evening to evening", async () => {
  const { tab, words, close } = await watch(1280, "reduce");
  expect(await tab.getByText("from evening to evening").isVisible()).toBe(true);
  const evening = await drawn(tab);
  const before = await words.textContent();
  await tab.getByLabel("Speed").selectOption("fast");
  await tab.getByRole("button", { name: "Play" }).click();
  await expect.poll(() => words.textContent(), { timeout: patience }).not.toBe(before);
  await tab.getByRole("button", { name: "Pause" }).click();
  const shown = await drawn(tab);
  expect(shown).not.toBe(evening);
  // Nothing is under way: the same day, looked at again, is the same picture.
  await tab.getByRole("button", { name: "A day on" }).click();
  await tab.getByRole("button", { name: "A day back" }).click();
  expect(await drawn(tab)).toBe(shown);
  await close();
});

test("a plan beside it is watched on the same day, and a client is followed in both", async () => {
  const { tab, faults, words, close } = await watch();
  await tab.getByLabel("Beside it").selectOption("alone-scarce");
  await tab.locator(".office-frame canvas").nth(1).waitFor();
  await tab.getByLabel("Follow").selectOption("client 0 2");
  await tab.locator(".office-story dd").nth(1).waitFor();
  expect(await tab.locator(".office-story").count()).toBe(2);
  await tab.getByRole("button", { name: "A day on" }).click();
  const days = await words.evaluateAll((all) =>
    all.map((one) => /^Day \d+/.exec(one.textContent ?? "")?.[0]),
  );
  expect(days).toEqual(["Day 22", "Day 22"]);
  expect(faults).toEqual([]);
  await close();
});

test("axe finds nothing with the key, the table and a story open, at a desk and on a phone", async () => {
  for (const width of [1280, 360]) {
    const { tab, close } = await watch(width);
    await tab.getByLabel("Follow").selectOption("worker 0 0");
    await tab.getByText("What the picture shows").click();
    await tab.getByText("Every desk as a table").click();
    await tab.locator(".office-story dd").first().waitFor();
    expect(await axeFaults(tab)).toEqual([]);
    const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    expect(await tab.evaluate(overflow)).toBeLessThanOrEqual(0);
    await close();
  }
});
