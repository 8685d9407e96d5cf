// Writes src/charts/advance-widths.ts: how wide the characters of charts are in the font that draws them.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const target = new URL("../src/charts/advance-widths.ts", import.meta.url).pathname;

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
/** Latin-1, and the punctuation and signs that charts use beyond it. */
const codes = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...Array.from("–—‘’“”„†•…‰′″‹›€−≈≠≤≥←→↔▲▼●○◆", (character) => character.codePointAt(0) ?? 0),
];

interface Font {
  readonly unitsPerEm: number;
  readonly advanceOf: (code: number) => number;
}

/** Reads the tables of a TrueType font that lead from a character to its advance width (OpenType 1.9: cmap, hmtx). */
function readFont(path: string): Font {
  const bytes = readFileSync(path);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map(
    range(0, view.getUint16(4) - 1).map((index) => {
      const record = 12 + 16 * index;
      return [bytes.toString("latin1", record, record + 4), view.getUint32(record + 8)];
    }),
  );
  const tableAt = (tag: string): number => {
    const start = tables.get(tag);
    if (start === undefined) throw new Error(`The font ${path} has no table "${tag}".`);
    return start;
  };
  const glyphOf = readCharacterMap(view, tableAt("cmap"));
  const wideGlyphs = view.getUint16(tableAt("hhea") + 34);
  const metrics = tableAt("hmtx");
  return {
    unitsPerEm: view.getUint16(tableAt("head") + 18),
    advanceOf: (code) => view.getUint16(metrics + 4 * Math.min(glyphOf(code), wideGlyphs - 1)),
  };
}

/** The Unicode subtable of format 4, as a function from a code point to a glyph (0 where the font has none). */
function readCharacterMap(view: DataView, start: number): (code: number) => number {
  const subtables = range(0, view.getUint16(start + 2) - 1).map(
    (index) => start + view.getUint32(start + 8 + 8 * index),
  );
  const table = subtables.find((subtable) => view.getUint16(subtable) === 4);
  if (table === undefined) throw new Error("The font has no character map of format 4.");
  const twiceSegments = view.getUint16(table + 6);
  const ends = table + 14;
  const [starts, deltas, offsets] = [1, 2, 3].map((part) => ends + 2 + part * twiceSegments);
  return (code) => {
    for (let segment = 0; segment < twiceSegments; segment += 2) {
      if (code > view.getUint16(ends + segment)) continue;
      const first = view.getUint16(starts + segment);
      if (code < first) return 0;
      const delta = view.getUint16(deltas + segment);
      const offset = view.getUint16(offsets + segment);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = view.getUint16(offsets + segment + offset + 2 * (code - first));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

const faces = ["DejaVuSans", "DejaVuSans-Bold"].map((face) =>
  readFont(require.resolve(`dejavu-fonts-ttf/ttf/${face}.ttf`)),
);
/** As a literal, with what cannot be seen written as an escape. */
const literal = JSON.stringify(String.fromCodePoint(...codes))
  .replace("\u00a0", "\\u00a0")
  .replace("\u00ad", "\\u00ad");
const [normal, bold] = faces.map(({ advanceOf }) => codes.map(advanceOf));

writeFileSync(
  target,
  `// How wide characters are in DejaVu Sans, in font units. Written by scripts/bake-advance-widths.ts: do not edit.

export const unitsPerEm = ${faces[0].unitsPerEm};

/** The characters in the order of the widths below. */
export const measuredCharacters = ${literal};

export const normalWidths: readonly number[] = ${JSON.stringify(normal)};

export const boldWidths: readonly number[] = ${JSON.stringify(bold)};
`,
);
execFileSync("npx", ["biome", "format", "--write", target], { stdio: "inherit" });
