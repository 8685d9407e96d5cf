// The response chart: each primary measure against the swept lever, one line a plan.
import type { StudyResults } from "../experiment/analysis/results.ts";
import { measureEntry } from "../model/measures.ts";
import type { Plan } from "../scenario/scenario.ts";
import { leverInSentence, leverTitle } from "../words/labels.ts";
import { atPoint } from "../words/levers.ts";
import { counted } from "../words/numbers.ts";
import { meanOfProgrammes } from "../words/study.ts";
import { cellIndexOf, chanceRange, summariseMeasure } from "./cell-summary.ts";
import type { Chart } from "./chart.ts";
import { composeChart } from "./compose.ts";
import { type KeyItem, planKey } from "./key.ts";
import { intervalColumns, tableInterval } from "./numbers.ts";
import { panelGrid, panelWidth } from "./panels.ts";
import { looksOfPlansRun } from "./plan-colours.ts";
import { coursesOf, responseFinding } from "./response-finding.ts";
import { responseAxisWidth, responsePanel } from "./response-panel.ts";
import { ink } from "./style.ts";
import { type SweptLine, sweptLine } from "./swept-line.ts";

const peakItem: KeyItem = {
  label: "best inside the range, on both halves of the programmes",
  colour: ink,
  shape: "circle",
  isHollow: true,
  size: 150,
};

/**
 * The chart of a study swept over a lever; of several levers the first numeric one, the others held at the point
 * that most hypotheses name. Undefined without such a lever, or when
 * no primary measure is defined anywhere.
 */
export function responseChart(results: StudyResults): Chart | undefined {
  const line = sweptLine(results);
  const { scenario } = results;
  if (line === undefined || scenario.measures.length === 0) return undefined;
  const looks = looksOfPlansRun(results);
  const plans = looks.map(({ plan }) => plan);
  const flat = new Set(plans.filter((plan) => isFlat(results, line, plan)));
  const moving = plans.filter((plan) => !flat.has(plan));
  const matters = new Map(scenario.measures.map(({ measure, matters }) => [measure, matters]));
  const courses = coursesOf(results, line, moving, matters);
  const peaks = courses.filter(({ bestPlace }) => bestPlace !== undefined);
  const measures = [...matters.keys()];
  const points = measures.flatMap((measure) =>
    plans.flatMap((plan) =>
      line.values.map((value, place) => ({
        measure,
        plan,
        value,
        interval: summariseMeasure(results, plan.name, line.pointIndexes[place], measure),
        isFlat: flat.has(plan),
        isBest: peaks.some(
          (peak) => peak.plan === plan && peak.measure === measure && peak.bestPlace === place,
        ),
      })),
    ),
  );
  if (points.every(({ interval }) => Number.isNaN(interval.estimate))) return undefined;
  const held = atPoint(line.held);
  const lever = leverInSentence(line.lever);
  const reading = [
    `Bands: ${chanceRange}.`,
    ...(flat.size === 0 ? [] : [`Dashed: plans in which this lever changes nothing (${lever}).`]),
  ];
  return composeChart(results, {
    name: "response",
    title: responseFinding(results, line, courses),
    subtitle: [
      `${counted(plans.length, "plan")}, ${meanOfProgrammes(results.replications)}${held === "" ? "" : `, ${held}`}. ${reading.join(" ")}`,
    ],
    description: `Lines, one panel a measure: ${measures.map((name) => measureEntry(name).label).join("; ")}. Across: ${leverTitle(line.lever)}, at ${line.values.join(", ")}. One line a plan with the ${chanceRange}.`,
    panels: panelGrid(
      measures.map((measure) =>
        responsePanel(
          measure,
          points.filter((point) => point.measure === measure),
          line,
          looks,
          panelWidth(measures.length),
        ),
      ),
    ),
    left: responseAxisWidth,
    key: [
      ...planKey(looks, ({ plan }) => (flat.has(plan) ? "dashed" : "solid")),
      ...(peaks.length === 0 ? [] : [peakItem]),
    ],
    table: {
      columns: ["measure", "plan", leverTitle(line.lever), ...intervalColumns],
      rows: points.map(({ measure, plan, value, interval }) => [
        measureEntry(measure).label,
        plan.label,
        value,
        ...tableInterval(interval),
      ]),
    },
  });
}

/** Whether every point of the plan repeats the runs of another point of the same plan. */
function isFlat(results: StudyResults, { pointIndexes }: SweptLine, plan: Plan): boolean {
  const originals = pointIndexes.map((pointIndex) => {
    const index = cellIndexOf(results, plan.name, pointIndex);
    return results.cells[index].copyOf ?? index;
  });
  return originals.every((original) => original === originals[0]);
}
