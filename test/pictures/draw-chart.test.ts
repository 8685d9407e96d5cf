import { beforeAll, expect, test } from "vitest";
import { allCharts } from "../../src/charts/all-charts.ts";
import { type DrawnChart, drawChart } from "../../src/pictures/draw-chart.ts";
import { renderPixels, renderSvg } from "../../src/pictures/render.ts";
import { exampleStudy } from "../charts/example-study.ts";

const charts = allCharts(exampleStudy);
let drawings: DrawnChart[] = [];

beforeAll(async () => {
  drawings = await Promise.all(charts.map(drawChart));
});

const cases = charts.map((chart, index) => ({ name: chart.name, chart, index }));

test.each(cases)(
  "the $name picture holds its title, the point and the names of the plans as text",
  ({ chart, index }) => {
    const { svg } = drawings[index];
    const { text } = chart.spec.title as { text: string[] };
    for (const line of text) expect(svg).toContain(`>${line}<`);
    const words = svg.replaceAll(/<[^>]+>/g, " ");
    for (const { label } of exampleStudy.scenario.plans.slice(1)) {
      for (const word of label.split(" ")) expect(words).toContain(word);
    }
    expect(svg).not.toMatch(/NaN|undefined/);
  },
);

test.each(cases)(
  "the $name picture has one name for a screen reader: the finding and how to read it",
  ({ chart, index }) => {
    expect(drawings[index].svg).toMatch(/^<svg role="img" aria-label="/);
    expect(drawings[index].svg).toContain(chart.description.slice(0, 60));
  },
);

test("the same study gives the same bytes, drawn again or all at once", async () => {
  for (const [index, chart] of charts.entries()) {
    expect(await renderSvg(chart.spec)).toBe(drawings[index].svg);
  }
});

test("the specification is written with two spaces and a newline at its end", () => {
  for (const [index, { spec }] of charts.entries()) {
    expect(drawings[index].vegaLite).toBe(`${JSON.stringify(spec, null, 2)}\n`);
  }
});

/** Counts pixels darker than `below` between two rows, and finds the rightmost column that has any ink. */
function readInk(svg: string) {
  const { width, height, pixels } = renderPixels(svg);
  const isDark = (x: number, y: number, below: number) => pixels[4 * (y * width + x)] < below;
  const count = (fromRow: number, toRow: number, below: number) => {
    let dark = 0;
    for (let y = fromRow; y < toRow; y++) for (let x = 0; x < width; x++) if (isDark(x, y, below)) dark += 1;
    return dark;
  };
  let right = 0;
  for (let y = 0; y < height; y++) for (let x = right; x < width; x++) if (isDark(x, y, 200)) right = x;
  return { width, height, count, right };
}

test.each(cases)(
  "the $name picture shows its title in dark letters, and leaves no empty strip at the right",
  ({ index }) => {
    const { width, height, count, right } = readInk(drawings[index].svg);
    const titleInk = count(0, 70, 80);
    expect(titleInk).toBeGreaterThan(1500);
    expect(titleInk).toBeLessThan(width * 70 * 0.4);
    expect(count(140, height, 200)).toBeGreaterThan(5000);
    expect(width - right).toBeLessThan(width * 0.06);
    expect(width).toBeLessThan(2 * 830);
  },
);

test("the bytes of a picture are those of a PNG", () => {
  for (const { png } of drawings) {
    expect([...(png ?? []).slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(png?.length).toBeGreaterThan(20_000);
  }
});
