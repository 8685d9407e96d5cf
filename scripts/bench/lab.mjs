// What somebody at the browser page waits for, in milliseconds: the first picture, a slider, forty programmes, a frame.
//
// node scripts/bench/lab.mjs [dist/lab.html]; wants Debian's chromium, and a machine that does nothing else.
import { existsSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const executablePath = "/usr/bin/chromium";
const page = resolve(process.argv[2] ?? "dist/lab.html");
if (!existsSync(page)) throw new Error(`${page} is not there: npm run build makes it.`);
const address = pathToFileURL(page).href;
const times = 9;
/** A phone of 2015 has about a quarter of such a core. */
const throttle = 4;
const framesWatched = 300;

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });

async function open(hash) {
  const tab = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  tab.setDefaultTimeout(600_000);
  await tab.goto(address + hash);
  await tab.locator("h1").waitFor();
  return tab;
}

/** Runs in the page before anything else: notes when the first dot is there and the browser is about to paint it. */
const watchForDot = () => {
  const isThere = () => document.querySelector("svg.dots circle") !== null;
  const watch = new MutationObserver(() => {
    if (!isThere()) return;
    watch.disconnect();
    requestAnimationFrame(() => {
      window.firstPicture = performance.now();
    });
  });
  watch.observe(document, { subtree: true, childList: true });
};

/** In the page, from the address to the first dot of the first picture. */
async function firstPicture() {
  const tab = await (await browser.newContext()).newPage();
  tab.setDefaultTimeout(600_000);
  await tab.addInitScript(watchForDot);
  await tab.goto(address, { waitUntil: "commit" });
  const found = await tab.waitForFunction(() => window.firstPicture);
  const milliseconds = await found.jsonValue();
  await tab.context().close();
  return milliseconds;
}

/** From a slider's move to the number that it changes, measured in the page. */
const moved = `async () => {
  // The burden of paperwork, which moves most numbers; meetings move none where somebody works alone.
  const slider = document.querySelectorAll("input[type=range]:not(:disabled)")[1];
  const cells = () => document.querySelector("main table").textContent;
  const before = cells();
  const answered = new Promise((done) => {
    const watch = new MutationObserver(() => {
      const old = document.querySelector("main .old");
      if (cells() === before || old !== null || cells().includes("…")) return;
      watch.disconnect();
      done(performance.now());
    });
    watch.observe(document.querySelector("main"), { subtree: true, childList: true, characterData: true, attributes: true });
  });
  const from = performance.now();
  const { value, step, min, max } = slider;
  const next = Number(value) + Number(step);
  slider.value = String(next > Number(max) ? Number(min) : next);
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  return (await answered) - from;
}`;

/** What slows a page leaves its workers as quick as they are: four times the run itself is to be added. */
async function slider(slowdown) {
  const tab = await open("#v=1&screen=one");
  while ((await tab.locator("main table").textContent()).includes("…")) await tab.waitForTimeout(50);
  const session = await tab.context().newCDPSession(tab);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const found = [];
  for (let time = 0; time < times; time++) found.push(await tab.evaluate(`(${moved})()`));
  await tab.context().close();
  return found;
}

async function fortyProgrammes() {
  const tab = await open("#v=1&screen=many&replications=40");
  const run = tab.getByRole("button", { name: "Run 40 programmes" });
  const found = [];
  for (let time = 0; time < 3; time++) {
    const from = performance.now();
    await run.click();
    await tab.locator(".progress").waitFor();
    await tab.locator(".progress").waitFor({ state: "detached" });
    found.push(performance.now() - from);
  }
  await tab.context().close();
  return found;
}

/** Milliseconds between the frames of an office that plays. */
async function frames() {
  const tab = await open("#v=1&screen=office&scenario=case-teams&plan=team-generous");
  await tab.locator(".office-frame canvas").first().waitFor();
  await tab.getByRole("button", { name: "Play" }).click();
  const found = await tab.evaluate(`new Promise((done) => {
    const gaps = [];
    let before;
    const next = (now) => {
      if (before !== undefined) gaps.push(now - before);
      before = now;
      if (gaps.length < ${framesWatched}) requestAnimationFrame(next);
      else done(gaps);
    };
    requestAnimationFrame(next);
  })`);
  await tab.context().close();
  return found;
}

function line(what, found, wanted) {
  const sorted = found.toSorted((one, other) => one - other);
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))].toFixed(0);
  return `${what.padEnd(44)} ${at(0).padStart(7)} ${at(0.5).padStart(7)} ${at(0.95).padStart(7)}   ${wanted}`;
}

const say = (text) => process.stdout.write(`${text}\n`);
say(`${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}; milliseconds`);
say(`${"".padEnd(44)} ${"least".padStart(7)} ${"median".padStart(7)} ${"95 %".padStart(7)}   wanted`);
const pictures = [];
for (let time = 0; time < times; time++) pictures.push(await firstPicture());
say(line("first picture, from the address on", pictures, "1000"));
say(line("a slider's answer, one programme", await slider(1), "100"));
say(line(`the same, the page ${throttle} times slower`, await slider(throttle), "500"));
say(line("40 programmes", await fortyProgrammes(), "3000"));
say(line("between two frames of an office that plays", await frames(), "17"));
say(`load ${loadavg()[0].toFixed(1)} at the end`);
await browser.close();
