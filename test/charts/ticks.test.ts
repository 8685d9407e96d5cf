// Claims about axes: a tick says what it marks, and a scale of shares begins at 0 or says that it does not.
import { expect, test } from "vitest";
import { scaleStart } from "../../src/charts/scale-start.ts";
import { findForReport } from "../../src/experiment/analysis/report-findings.ts";
import { renderSvg } from "../../src/pictures/render.ts";
import { chartsFor } from "../../src/report/charts.ts";
import { readers } from "../../src/words/report-words.ts";
import { exampleStudy } from "./example-study.ts";

const charts = readers.flatMap((reader) => chartsFor(reader, exampleStudy, findForReport(exampleStudy)));

/** Pixels by which a label may stand beside its value: ticks stand on whole pixels. */
const rounding = 1.6;

interface Tick {
  readonly value: number;
  readonly at: number;
}

/** The numbers along each axis of a drawing. */
function axesIn(svg: string): Tick[][] {
  return [...svg.matchAll(/<g class="mark-text role-axis-label[^"]*"[^>]*>([\s\S]*?)<\/g>/g)].flatMap(
    ([, labels]) => {
      const ticks = [
        ...labels.matchAll(/<text [^>]*translate\(([-\d.]+),([-\d.]+)\)[^>]*>([^<]*)<\/text>/g),
      ].map(([, x, y, text]) => ({ x: Number(x), y: Number(y), value: numberIn(text) }));
      if (ticks.length < 3 || ticks.some(({ value }) => Number.isNaN(value))) return [];
      const isAcross = new Set(ticks.map(({ y }) => y)).size === 1;
      return [ticks.map(({ x, y, value }) => ({ value, at: isAcross ? x : y }))];
    },
  );
}

function numberIn(text: string): number {
  const plain = text.replace("−", "-").replace(/[$,+]/g, "");
  return /^-?[\d.]+k?$/.test(plain)
    ? Number(plain.replace("k", "")) * (plain.endsWith("k") ? 1000 : 1)
    : Number.NaN;
}

test.each(charts)("every tick of the $name chart stands where its number says", async ({ name, spec }) => {
  const axes = axesIn(await renderSvg(spec));
  if (name === "response" || name === "money") expect(axes.length).toBeGreaterThan(0);
  for (const ticks of axes) {
    const sorted = [...ticks].sort((one, other) => one.at - other.at);
    const [first, last] = [sorted[0], sorted[sorted.length - 1]];
    for (const { value, at } of sorted) {
      const share = (value - first.value) / (last.value - first.value);
      expect(Math.abs(first.at + share * (last.at - first.at) - at)).toBeLessThan(rounding);
    }
  }
});

test("a tick that is rounded away from what it marks is found out", () => {
  const label = (at: number, text: string) => `<text transform="translate(${at},0)">${text}</text>`;
  const group = `<g class="mark-text role-axis-label" x="1">${label(0, "0.5")}${label(50, "0.8")}${label(100, "1")}</g>`;
  const [ticks] = axesIn(group);
  expect(ticks.map(({ value }) => value)).toEqual([0.5, 0.8, 1]);
  expect(Math.abs(((0.8 - 0.5) / 0.5) * 100 - ticks[1].at)).toBeGreaterThan(rounding);
});

test.each([
  ["share, 0-1", 0.1, 0.5, { isFromZero: true, title: "share, 0-1" }],
  ["share, 0-1", 0.4, 0.5, { isFromZero: false, title: "share, 0-1 (not from 0)" }],
  ["index, 0-1", 0.4, 0.5, { isFromZero: false, title: "index, 0-1 (not from 0)" }],
  ["share of minutes worked", 0.4, 0.5, { isFromZero: false, title: "share of minutes worked (not from 0)" }],
  ["working days", 4, 5, { isFromZero: false, title: "working days" }],
  ["-1 to 1", 0.4, 0.5, { isFromZero: false, title: "-1 to 1" }],
  ["clients", Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, { isFromZero: false, title: "clients" }],
] as const)("a scale of %s from %d to %d begins at 0 or says that it does not", (unit, low, high, wanted) => {
  expect(scaleStart(unit, low, high)).toEqual(wanted);
});
