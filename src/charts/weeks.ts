// The weeks chart: backlog, trust, clients served and waiting over time, with the warm-up shaded.

import type { CoursePoint, WeeksFinding } from "../experiment/analysis/charts/weeks.ts";
import type { Findings } from "../experiment/analysis/results.ts";
import { type WeekSeriesName, weekSeriesEntry } from "../model/week-series.ts";
import { lowerFirst } from "../words/lists.ts";
import { counted } from "../words/numbers.ts";
import { meanOfProgrammes } from "../words/study.ts";
import { findingAtPoint } from "./at-point.ts";
import type { Chart } from "./chart.ts";
import { composeChart } from "./compose.ts";
import { planKey } from "./key.ts";
import { momentLayers, momentsInWords } from "./moment-layers.ts";
import { areMany, multiples } from "./multiples.ts";
import { drawn, endsOf, tableNumber } from "./numbers.ts";
import type { PlainObject } from "./plain-data.ts";
import { colourByPlan, looksOfPlansRun, type PlanLook, shapeByPlan } from "./plan-colours.ts";
import { type ScaleStart, scaleStart } from "./scale-start.ts";
import { chartWidth, faintInk, panelTitle, zoneFill } from "./style.ts";
import { weeksFinding } from "./weeks-finding.ts";

const columns = 2;
const gap = 24;
const axisExtent = 34;
const axisWidth = axisExtent + 18;
const width = Math.floor((chartWidth - gap * (columns - 1)) / columns) - axisWidth;
const height = 150;
/** The vertical scale ends on a tick, so that the headings above all panels stand alike. */
const tickCount = 4;
const smallHeight = 76;
const smallTickCount = 3;
/** Points between two symbols on a line, which tell the plans apart in grey print; plans take turns. */
const symbolEvery = 12;

interface Course {
  readonly series: WeekSeriesName;
  readonly look: PlanLook;
  readonly points: readonly CoursePoint[];
}

/** The chart at the point that most hypotheses name; undefined when no run has weeks. */
export function weeksChart(results: Findings): Chart | undefined {
  const found = results.charts.weeks;
  if (found === undefined) return undefined;
  const looks = looksOfPlansRun(results);
  const { weeks, weeksInPoint: step, warmUpWeeks: warmUp, series: shown } = found;
  const courses = found.courses.flatMap(({ plan, ...course }): Course[] => {
    const look = looks.find((one) => one.plan.name === plan.name);
    return look === undefined ? [] : [{ look, ...course }];
  });
  const eachPoint = step === 1 ? "One point a week." : `Each point is the mean of ${counted(step, "week")}.`;
  const shading =
    warmUp > 0 ? ` Shaded: the warm-up of ${counted(warmUp, "week")}, in which nothing is measured.` : "";
  const ofSeries = (name: WeekSeriesName) => courses.filter(({ series }) => series === name);
  const several = areMany(looks)
    ? multiples(
        results,
        looks,
        shown.map((name) => ({
          heading: `${weekSeriesEntry(name).label}, ${startOf(name, ofSeries(name)).title}`,
          name: lowerFirst(weekSeriesEntry(name).label),
          panelOf: (own, isFirst, small) =>
            panelOf(name, ofSeries(name), own, found, { width: small, height: smallHeight, isFirst }),
        })),
        axisWidth,
        "week",
      )
    : undefined;
  return composeChart(results, {
    name: "weeks",
    title: findingAtPoint(weeksFinding(found), results),
    subtitle: [
      `${counted(looks.length, "plan")}, ${meanOfProgrammes(results.replications)}. ${eachPoint}${shading}`,
      ...momentsInWords(found.moments),
      ...(several?.said ?? []),
    ],
    description:
      `Lines over ${counted(weeks, "week")}, one panel a series: ${shown.map((name) => weekSeriesEntry(name).label).join("; ")}. One line a plan.${shading} ${momentsInWords(found.moments).join(" ")}`.trim(),
    panels: several?.panels ?? {
      concat: shown.map((name) => panelOf(name, ofSeries(name), looks, found)),
      columns,
      spacing: gap,
    },
    left: axisWidth,
    key: several?.key ?? planKey(looks, () => "solid"),
    table: {
      columns: ["series", "plan", "in the first weeks", "at the end of the warm-up", "in the last weeks"],
      rows: courses
        .filter(({ points }) => points.length > 0)
        .map(({ series, look, points }) => [
          weekSeriesEntry(series).label,
          look.plan.label,
          tableNumber(points[0].mean),
          tableNumber((points.findLast(({ week }) => week <= warmUp) ?? points[0]).mean),
          tableNumber(points[points.length - 1].mean),
        ]),
    },
  });
}

interface PanelSize {
  readonly width: number;
  readonly height: number;
  /** Of a row of many, whose others have no words at their axes; all share one scale. */
  readonly isFirst?: boolean;
}

/** @param all the series' courses, of which those of `looks` are drawn. */
function panelOf(
  series: WeekSeriesName,
  all: readonly Course[],
  looks: readonly PlanLook[],
  { weeks, warmUpWeeks: warmUp, moments }: WeeksFinding,
  size: PanelSize = { width, height },
): PlainObject {
  const { label } = weekSeriesEntry(series);
  const isSmall = size.isFirst !== undefined;
  const courses = all.filter(({ look }) => looks.some(({ plan }) => plan.name === look.plan.name));
  const values = courses.flatMap(({ look, points }) =>
    points.map(({ week, mean }) => ({
      plan: look.plan.label,
      week,
      mean: drawn(mean),
    })),
  );
  const turnOf = ({ plan }: PlanLook) => looks.findIndex((look) => look.plan.name === plan.name);
  const marked = courses.flatMap(({ look, points }) =>
    points
      .filter((_, place) => (place + symbolEvery - turnOf(look)) % symbolEvery === symbolEvery / 2)
      .map(({ week, mean }) => ({ plan: look.plan.label, week, mean: drawn(mean) })),
  );
  const [lowest, highest] = endsOf(all.flatMap(({ points }) => points.map(({ mean }) => mean)));
  const start = startOf(series, all);
  const isCount = series === "backlogDays" || series === "waitingClients";
  const scale = { domain: [0, weeks], nice: false };
  const x: PlainObject = {
    type: "quantitative",
    scale,
    axis: { title: isSmall ? null : "week", grid: false, tickCount: isSmall ? smallTickCount : 6 },
  };
  const y: PlainObject = {
    field: "mean",
    type: "quantitative",
    scale: isSmall
      ? { domain: [isCount || start.isFromZero ? 0 : lowest, highest], nice: smallTickCount }
      : { zero: isCount || start.isFromZero, nice: tickCount },
    axis: {
      title: isSmall ? null : start.title,
      labels: size.isFirst !== false,
      tickCount: isSmall ? smallTickCount : tickCount,
      minExtent: axisExtent,
    },
  };
  const shading: PlainObject[] =
    warmUp > 0
      ? [
          {
            data: { values: [{ from: 0, to: warmUp }] },
            mark: { type: "rect", color: zoneFill },
            encoding: { x: { ...x, field: "from" }, x2: { field: "to" } },
          },
          ...(isSmall ? [] : [warmUpWord(x)]),
        ]
      : [];
  return {
    title: panelTitle(label),
    width: size.width,
    height: size.height,
    layer: [
      ...shading,
      ...momentLayers(moments, warmUp, x),
      {
        data: { values },
        mark: { type: "line", strokeWidth: 2 },
        encoding: { x: { ...x, field: "week" }, y, color: colourByPlan(looks) },
      },
      {
        data: { values: marked },
        mark: { type: "point", filled: true, size: 36, opacity: 1 },
        encoding: { x: { ...x, field: "week" }, y, color: colourByPlan(looks), shape: shapeByPlan(looks) },
      },
    ],
  };
}

/** Where the scale of a series begins that all its plans share. */
function startOf(series: WeekSeriesName, courses: readonly Course[]): ScaleStart {
  const means = courses.flatMap(({ points }) => points.map(({ mean }) => mean));
  return scaleStart(weekSeriesEntry(series).unit, ...endsOf(means));
}

function warmUpWord(x: PlainObject): PlainObject {
  return {
    data: { values: [{ from: 0, word: "warm-up" }] },
    mark: { type: "text", align: "left", baseline: "top", dx: 4, y: 3, fontSize: 10, color: faintInk },
    encoding: { x: { ...x, field: "from" }, text: { field: "word" } },
  };
}
