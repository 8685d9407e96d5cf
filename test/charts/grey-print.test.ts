// The proof in grey: what is filled differs from its neighbour in lightness, or says in letters what its colour says.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { activityGroups } from "../../src/charts/activity-groups.ts";
import { minutesChart } from "../../src/charts/minutes.ts";
import { moneyChart } from "../../src/charts/money.ts";
import { planLooks } from "../../src/charts/plan-colours.ts";
import { readingLooks } from "../../src/charts/reading-looks.ts";
import { findForReport } from "../../src/experiment/analysis/report-findings.ts";
import { exampleStudy } from "./example-study.ts";
import { lightness } from "./lightness.ts";

/** Steps of lightness, of 100, by which fills that touch must differ: CIE 1976. */
const leastContrast = 14;

interface Piece {
  readonly row: string;
  readonly from: number;
  readonly to: number;
  readonly fill: string;
}

/** The pieces of all stacked bars in a chart. */
function piecesIn(spec: unknown): Piece[] {
  if (typeof spec !== "object" || spec === null) return [];
  const { mark, data, encoding } = spec as {
    mark?: { type?: string };
    data?: { values: Record<string, string | number>[] };
    encoding?: { fill?: { field: string; scale: { domain: string[]; range: string[] } } };
  };
  const fill = encoding?.fill;
  if (mark?.type === "bar" && fill !== undefined && data !== undefined)
    return data.values.map((value) => ({
      row: String(value.row),
      from: Number(value.from),
      to: Number(value.to),
      fill: fill.scale.range[fill.scale.domain.indexOf(String(value[fill.field]))],
    }));
  return Object.values(spec).flatMap(piecesIn);
}

const stored = ["case-teams", "staffing-plans"].map((name) => [
  `the minutes chart of ${name}`,
  JSON.parse(
    readFileSync(new URL(`../../results/reference/${name}/charts/minutes.vl.json`, import.meta.url), "utf8"),
  ),
]);

test.each([
  ["the minutes chart", minutesChart(exampleStudy)?.spec],
  ["the money chart", moneyChart(exampleStudy, findForReport(exampleStudy).plans)?.spec],
  ...stored,
])("in %s pieces that touch differ in lightness", (_name, spec) => {
  const pieces = piecesIn(spec);
  const pairs = pieces.flatMap((piece) => {
    const next = pieces.find(({ row, from }) => row === piece.row && from === piece.to && from > piece.from);
    return next === undefined || next.fill === piece.fill ? [] : [[piece.fill, next.fill] as const];
  });
  expect(pairs.length).toBeGreaterThan(5);
  for (const [one, other] of pairs)
    expect(Math.abs(lightness(one) - lightness(other)), `${one} beside ${other}`).toBeGreaterThanOrEqual(
      leastContrast,
    );
});

test("kinds of money have no plan's colour, and the space that nobody spends an outline", () => {
  const { plans: told } = findForReport(exampleStudy);
  const known = told.map((plan) => ({
    ...plan,
    money: { ...plan.money, spent: plan.money.provisions / 2, unspent: plan.money.provisions / 2 },
  }));
  const fills = [told, known].flatMap((plans) =>
    piecesIn(moneyChart(exampleStudy, plans)?.spec).map(({ fill }) => fill.toLowerCase()),
  );
  expect(new Set(fills).size).toBe(4);
  const ofPlans = planLooks(exampleStudy.scenario).map(({ colour }) => colour.toLowerCase());
  for (const colour of ofPlans) expect(fills).not.toContain(colour);
  expect(JSON.stringify(moneyChart(exampleStudy, known)?.spec)).toContain('"isHollow":true');
});

test("where nobody knows what was spent, the money chart calls nothing spent nor unspent", () => {
  const { plans: told } = findForReport(exampleStudy);
  expect(told.every(({ money }) => Number.isNaN(money.spent))).toBe(true);
  const drawn = JSON.stringify(moneyChart(exampleStudy, told)?.spec.vconcat);
  expect(drawn).toContain("nobody knows what was spent");
  expect(drawn).not.toContain("left unspent");
});

test("kinds of work that follow one another in a bar differ in lightness even where all others are missing between them", () => {
  const all = activityGroups([
    ...[
      "contact",
      "paperwork",
      "handoff",
      "travel",
      "case meeting",
      "supervision",
      "crisis",
      "absence",
      "idle",
    ],
    "something new",
  ]);
  const contrasts = all
    .slice(1)
    .map(({ colour }, place) => Math.abs(lightness(colour) - lightness(all[place].colour)));
  expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(leastContrast);
});

test("the four fields of an ablation are four steps of grey, and numbers on them are read", () => {
  const source = readFileSync(new URL("../../src/charts/ablation.ts", import.meta.url), "utf8");
  const fills = [...source.matchAll(/colour: "(#[0-9a-f]{6})", words/gi)].map(([, fill]) => lightness(fill));
  expect(fills).toHaveLength(4);
  const steps = fills
    .sort((one, other) => one - other)
    .map((fill, place) => fill - (fills[place - 1] ?? -Infinity));
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(leastContrast);
});

test("where readings fill squares of like lightness, the square has the reading in letters", () => {
  const source = readFileSync(new URL("../../src/charts/grid-panel.ts", import.meta.url), "utf8");
  expect(source).toContain("drawnReading(cell).toLowerCase()");
  const shapes = Object.values(readingLooks).map(({ shape }) => shape);
  expect(new Set(shapes).size).toBe(shapes.length);
});
