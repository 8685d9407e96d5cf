import { expect, test } from "vitest";
import { boldWidths, measuredCharacters, normalWidths } from "../../src/charts/advance-widths.ts";
import { textWidth } from "../../src/charts/text-width.ts";
import { renderPixels } from "../../src/pictures/render.ts";

/** Pixels of ink from the first to the last column, at the size of the drawing. */
function inkWidth(text: string, size: number, weight: string): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="60"><text x="10" y="40" font-family="DejaVu Sans" font-size="${size}" font-weight="${weight}">${text}</text></svg>`;
  const { width, pixels } = renderPixels(svg);
  const columns = Array.from({ length: pixels.length / 4 }, (_, pixel) => pixel)
    .filter((pixel) => pixels[4 * pixel] < 128)
    .map((pixel) => pixel % width);
  return columns.length === 0
    ? 0
    : (columns.reduce((a, b) => Math.max(a, b)) - columns.reduce((a, b) => Math.min(a, b))) / 2;
}

test("every measured character has a width in both weights", () => {
  const count = Array.from(measuredCharacters).length;
  expect(normalWidths).toHaveLength(count);
  expect(boldWidths).toHaveLength(count);
  expect(Math.min(...normalWidths, ...boldWidths)).toBeGreaterThan(0);
});

test.each(["normal", "bold"])("a %s text is as wide as it is drawn, kerning aside", (weight) => {
  for (const text of [
    "Needs touched with money − 0.46 to 0.33",
    "“Caseworkers” — naïve über 95 % … × ≤ ≥ ·x",
  ]) {
    const measured = textWidth(text, 18, weight === "bold");
    expect(Math.abs(inkWidth(text, 18, weight) - measured)).toBeLessThan(0.02 * measured + 3);
  }
});

test("a character that was not measured takes the room of an n", () => {
  expect(textWidth("漢", 10, false)).toBe(textWidth("n", 10, false));
});

test("width grows with size and with weight", () => {
  expect(textWidth("provisions", 22, false)).toBeCloseTo(2 * textWidth("provisions", 11, false), 10);
  expect(textWidth("provisions", 11, true)).toBeGreaterThan(textWidth("provisions", 11, false));
});
