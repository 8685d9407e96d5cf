// What somebody may do on any screen of the page, one random action after the other: clicks, keys, texts, sliders, links, back and forth.
import { screenNames } from "../../src/words/lab.ts";

export const links = [
  ...screenNames.map((name) => `#v=1&screen=${name}`),
  "#v=1&screen=teach&lesson=the-dilemma",
  "#v=1&screen=office&scenario=case-teams&plan=team-generous",
  "#v=1&screen=compare&scenario=rule-or-judgement&replications=2",
  "#",
  "#v=1&seed=%F0%9F%98%80",
];

/** Links that are no good, or want more than a page can do: each is answered by a sentence. */
const hostile = [
  "#v=9",
  "#v=",
  "#v=1&v=1",
  "#v=1&%E0%A4%A=1",
  "#v=1&screen=__proto__",
  "#v=1&screen=teach&lesson=constructor",
  "#v=1&scenario=toString&plan=valueOf",
  "#v=1&meetings.perWeek=1e999",
  "#v=1&meetings.perWeek=NaN&meetings.perWeek=2",
  "#v=1&replications=999999999",
  "#v=1&screen=many&replications=1000",
  "#v=1&screen=one&time.observedDays=99999999",
  "#v=1&screen=one&intake.places=100000",
  "#v=1&seed=%00%0A%E2%80%AE",
  "#v=1&seed=<img src=x onerror=alert(1)>",
  "#javascript:alert(1)",
  `#v=1&seed=${"x".repeat(20_000)}`,
  `#${"&".repeat(16_000)}`,
];

/**
 * One action a step, all of them decided by the seed and by what is on the screen: the page does not wait in between.
 * Written as text, for it runs in the page.
 */
const act = `({ state, links, hostile }) => {
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
  // Never back to where the tab was before the page.
  window.stepsAhead ??= 0;
  if (roll < 0.05) {
    done = oneOf(hostile);
    location.hash = done;
    window.stepsAhead += 1;
    done = done.slice(0, 60);
  } else if (roll < 0.09) {
    const isBack = chance() < 0.6 && window.stepsAhead > 0;
    done = isBack ? "back" : "forward";
    if (isBack) window.stepsAhead -= 1;
    history[done]();
  } else if (roll < 0.13 || shown.length === 0) {
    done = oneOf(links);
    location.hash = done;
    window.stepsAhead += 1;
  } else if (roll < 0.2) {
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

/** What an action leaves behind. */
export interface Acted {
  /** Of the random numbers, for the next action. */
  readonly state: number;
  /** In a few words. */
  readonly done: string;
}

/** The next action as text for a page to evaluate. */
export function actFrom(state: number): string {
  return `(${act})(${JSON.stringify({ state, links, hostile })})`;
}
