// The page's code comes in parts, held as text: in the page and in its workers each is made ready when first wanted.

import type { Trade } from "../engine/crew.ts";

/** Fills in what a part gives away; asks for others by their paths. */
type Part = (exports: object, require: (path: string) => object) => void;

export interface HeldParts {
  /** Keeps a part until it is wanted. */
  define(name: string, part: Part): void;
  /** What a part gives away. Its text must stand in the page by now. */
  open(name: string): object;
  /** Hires the first worker, before the rest of the page is read. @param parts of each trade's script, in order. */
  begin(parts: Readonly<Record<Trade, readonly string[]>>): void;
  /** A worker whose script is made of the page's own parts. */
  startWorker(trade: Trade): Worker;
}

declare global {
  var streetLevel: HeldParts;
}

const defined = new Map<string, Part>();
const opened = new Map<string, object>();
const addresses = new Map<Trade, string>();
let scripts: Readonly<Record<Trade, readonly string[]>> = { runs: [], rest: [] };
let first: Worker | undefined;

function textOf(name: string): string {
  const text = document.getElementById(`part-${name}`)?.textContent;
  if (!text) throw new Error(`The page has no part ${name}.`);
  return text;
}

/** The policy of the page knows the text by its hash, wherever it stands. */
function readFromPage(name: string): void {
  const script = document.createElement("script");
  script.textContent = textOf(name);
  document.head.append(script);
}

function open(name: string): object {
  const ready = opened.get(name);
  if (ready !== undefined) return ready;
  if (!defined.has(name)) readFromPage(name);
  const exports = {};
  opened.set(name, exports);
  defined.get(name)?.(exports, (path) => open(path.replace(/^\.\/|\.js$/g, "")));
  return exports;
}

function addressOf(trade: Trade): string {
  const known = addresses.get(trade);
  if (known !== undefined) return known;
  const names = scripts[trade];
  const start = `;streetLevel.open(${JSON.stringify(names.at(-1))});`;
  const text = ["parts", ...names].map(textOf);
  const made = URL.createObjectURL(new Blob([...text, start], { type: "text/javascript" }));
  addresses.set(trade, made);
  return made;
}

globalThis.streetLevel = {
  define: (name, part) => defined.set(name, part),
  open,
  begin(parts) {
    scripts = parts;
    first = new Worker(addressOf("runs"));
  },
  startWorker(trade) {
    const waiting = trade === "runs" ? first : undefined;
    if (waiting !== undefined) first = undefined;
    return waiting ?? new Worker(addressOf(trade));
  },
};
