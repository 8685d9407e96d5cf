// Which letters the font of the pictures has: whatever else stands in a label is a box, unless another font of the machine has it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Every picture's font, in the thin and in the thick. */
export const fontFiles = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map((file) =>
  require.resolve(`dejavu-fonts-ttf/ttf/${file}`),
);

/** What is no letter to be drawn: spaces, marks of direction, joiners and selectors of variants. */
const undrawn = /[\s\p{Cc}\p{Cf}\p{Variation_Selector}]/u;
/** Every font of the pictures has these: no need to open it. */
const plain = /^[\x20-\x7e\u00a0-\u00ff\u2010-\u201e\u2212\s]*$/;

let known: ((code: number) => boolean) | undefined;

/** The letters of `text` that the pictures' font lacks, each once, in the order in which they come. */
export function lettersLacking(text: string): string[] {
  if (plain.test(text)) return [];
  known ??= lettersOf(fontFiles[0]);
  const isThere = known;
  const lacking = new Set<string>();
  for (const letter of text) {
    if (!undrawn.test(letter) && !isThere(letter.codePointAt(0) ?? 0)) lacking.add(letter);
  }
  return [...lacking];
}

/** Reads a TrueType font's map of characters in segments (OpenType 1.9, cmap format 12, else format 4). */
function lettersOf(path: string): (code: number) => boolean {
  const bytes = readFileSync(path);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = (from: number, size: number) => Array.from({ length: size }, (_, place) => from + place);
  const record = count(0, view.getUint16(4))
    .map((table) => 12 + 16 * table)
    .find((start) => bytes.toString("latin1", start, start + 4) === "cmap");
  if (record === undefined) throw new Error(`The font ${path} has no map of characters.`);
  const map = view.getUint32(record + 8);
  const tables = count(0, view.getUint16(map + 2)).map((table) => map + view.getUint32(map + 8 + 8 * table));
  const wide = tables.find((table) => view.getUint16(table) === 12);
  const ranges = wide === undefined ? narrowRanges(view, tables) : wideRanges(view, wide);
  return (code) => ranges.some(([first, last]) => code >= first && code <= last);
}

type Ranges = readonly (readonly [first: number, last: number])[];

function wideRanges(view: DataView, table: number): Ranges {
  return Array.from({ length: view.getUint32(table + 12) }, (_, group) => {
    const start = table + 16 + 12 * group;
    return [view.getUint32(start), view.getUint32(start + 4)];
  });
}

function narrowRanges(view: DataView, tables: readonly number[]): Ranges {
  const table = tables.find((one) => view.getUint16(one) === 4);
  if (table === undefined) return [];
  const twiceSegments = view.getUint16(table + 6);
  return Array.from({ length: twiceSegments / 2 }, (_, segment) => {
    const last = view.getUint16(table + 14 + 2 * segment);
    return [view.getUint16(table + 16 + twiceSegments + 2 * segment), last];
  });
}
