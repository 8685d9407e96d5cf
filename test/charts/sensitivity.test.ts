import { expect, test } from "vitest";
import { allCharts } from "../../src/charts/all-charts.ts";
import { sensitivityChart } from "../../src/charts/sensitivity.ts";
import type { SensitivityRow, StudyResults } from "../../src/experiment/analysis/results.ts";
import { exampleStudy } from "./example-study.ts";

const row = (input: string, value: number, changes: Partial<SensitivityRow> = {}): SensitivityRow => ({
  plan: "team-generous",
  than: "alone-scarce",
  measure: "engagementQuality",
  input,
  quantity: "total",
  value,
  low: value - 0.05,
  high: value + 0.05,
  isAboutZero: false,
  isOutOfBounds: false,
  unit: "block",
  units: 64,
  used: 64,
  mostLeftOutShare: 0.2,
  telling: "told",
  ...changes,
});

const { than: _, ...aloneRow } = row("trust.start", 0.1);

const sensitivity: SensitivityRow[] = [
  row("trust.start", 0.7),
  row("trust.start", 0.5, { quantity: "first" }),
  row("handoff.lossShare", 0.01, { isAboutZero: true }),
  row("dummy", 0.02, { isAboutZero: true }),
  row("replications", 0.3, { quantity: "noiseOfOneRun", low: Number.NaN, high: Number.NaN }),
  { ...aloneRow, plan: "alone-scarce" },
];

const sampled: StudyResults = {
  ...exampleStudy,
  design: { kind: "saltelli", hash: "0", inputs: [], positions: [], points: [{}, {}, {}] },
  sensitivity,
};

test("a sampled study has the sensitivity chart and no other: its points are too many to look at one", () => {
  expect(allCharts(sampled).map(({ name }) => name)).toEqual(["sensitivity"]);
  expect(sensitivityChart(exampleStudy)).toBeUndefined();
});

test("the title names the input that leads; without one, that nothing can be told from 0", () => {
  expect(sensitivityChart(sampled)?.title).toBe("The outcome hangs most on trust.start");
  const flat = sensitivity.map((one) => ({ ...one, isAboutZero: true }));
  expect(sensitivityChart({ ...sampled, sensitivity: flat })?.title).toContain("No input can be told from 0");
  const ofOnePath = sensitivity.map((one) => ({ ...one, low: Number.NaN, high: Number.NaN, used: 1 }));
  expect(sensitivityChart({ ...sampled, sensitivity: ofOnePath })?.title).toContain("No input can be told");
});

test("gains are drawn and tabled, each number with its range; noise is no input", () => {
  const chart = sensitivityChart(sampled);
  expect(chart?.table.rows).toEqual([
    [
      "Engagement quality",
      "Case teams, generous provisions",
      "trust.start",
      expect.any(String),
      0.7,
      0.65,
      0.75,
      "no",
      "0 of 64",
    ],
    [
      "Engagement quality",
      "Case teams, generous provisions",
      "trust.start",
      expect.any(String),
      0.5,
      0.45,
      0.55,
      "no",
      "0 of 64",
    ],
    [
      "Engagement quality",
      "Case teams, generous provisions",
      "handoff.lossShare",
      expect.any(String),
      0.01,
      -0.04,
      0.06,
      "yes",
      "0 of 64",
    ],
    [
      "Engagement quality",
      "Case teams, generous provisions",
      "dummy",
      expect.any(String),
      0.02,
      -0.03,
      0.07,
      "yes",
      "0 of 64",
    ],
  ]);
  const drawing = JSON.stringify(chart?.spec);
  expect(drawing.indexOf("trust.start")).toBeLessThan(drawing.indexOf("dummy"));
  expect(drawing).not.toMatch(/null,null|NaN|Infinity|significan|confiden|robust|optimal|proves/i);
  expect(drawing).toContain("Street-Level · scenario case-teams");
});

test("numbers without ends are left out, and a sample without numbers has no chart", () => {
  const undefinedRows = sensitivity.map((one) => ({ ...one, value: Number.NaN }));
  expect(allCharts({ ...sampled, sensitivity: undefinedRows })).toEqual([]);
});

test("what was left out stands under the title, and what stands still is not drawn", () => {
  const gappy = sensitivity.map((one) => ({ ...one, used: 60 }));
  const said = JSON.stringify(sensitivityChart({ ...sampled, sensitivity: gappy })?.spec);
  expect(said).toContain("up to 4 of 64 blocks are left out");
  expect(JSON.stringify(sensitivityChart(sampled)?.spec)).not.toContain("left out");
  const still = sensitivity.map((one): SensitivityRow => ({ ...one, telling: "constant" }));
  expect(sensitivityChart({ ...sampled, sensitivity: still })).toBeUndefined();
});
