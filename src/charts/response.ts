// The response chart: each primary measure against the swept lever, one line a plan.

import type { Findings } from "../experiment/analysis/results.ts";
import { type MeasureName, measureEntry } from "../model/measures.ts";
import type { Hypothesis } from "../scenario/scenario.ts";
import { leverInSentence, leverTitle, measureInSentence } from "../words/labels.ts";
import { atPoint } from "../words/levers.ts";
import { lowerFirst } from "../words/lists.ts";
import { counted } from "../words/numbers.ts";
import { meanOfProgrammes } from "../words/study.ts";
import { chanceRange } from "./at-point.ts";
import type { Chart } from "./chart.ts";
import { composeChart } from "./compose.ts";
import { type KeyItem, planKey } from "./key.ts";
import { areMany, multiples } from "./multiples.ts";
import { intervalColumns, tableInterval } from "./numbers.ts";
import { panelGrid, panelWidth } from "./panels.ts";
import { looksOfPlansRun, type PlanLook } from "./plan-colours.ts";
import { furtherClaims, responseFinding } from "./response-finding.ts";
import { responseAxisWidth, responsePanel, scaleOver, startOf } from "./response-panel.ts";
import { ink } from "./style.ts";

/** Pixels of a panel's drawing, and how many measures have tall ones. */
const tallHeight = 230;
const lowHeight = 150;
const smallHeight = 84;
const mostTallPanels = 6;

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
export function responseChart(results: Findings): Chart | undefined {
  const { response } = results.charts;
  if (response === undefined) return undefined;
  const { line, points } = response;
  const { scenario } = results;
  const looks = looksOfPlansRun(results);
  const plans = looks.map(({ plan }) => plan);
  const flat = new Set(points.filter(({ isFlat }) => isFlat).map(({ plan }) => plan.name));
  const measures = scenario.measures.map(({ measure }) => measure);
  const held = atPoint(line.held);
  const lever = leverInSentence(line.lever);
  const reading = [
    `Bands: ${chanceRange}.`,
    ...(flat.size === 0 ? [] : [`Dashed: plans in which this lever changes nothing (${lever}).`]),
  ];
  const ofMeasure = (measure: MeasureName, own: readonly PlanLook[]) => ({
    ...{ measure, line, looks: own },
    points: points.filter(
      (point) => point.measure === measure && own.some(({ plan }) => plan.name === point.plan.name),
    ),
    width: panelWidth(measures.length),
    height: measures.length > mostTallPanels ? lowHeight : tallHeight,
  });
  const several = areMany(looks)
    ? multiples(
        results,
        looks,
        titledFirst(measures, response.claims).map((measure) => ({
          heading: `${measureEntry(measure).label}, ${startOf(measure, points).title}`,
          name: measureInSentence(measure),
          panelOf: (own, isFirst, width) => {
            const all = points.filter((point) => point.measure === measure);
            const given = { ...ofMeasure(measure, own), width, height: smallHeight };
            return responsePanel({ ...given, small: { isFirst, scale: scaleOver(all) } });
          },
        })),
        responseAxisWidth,
        lowerFirst(leverTitle(line.lever)),
      )
    : undefined;
  return composeChart(results, {
    name: "response",
    title: responseFinding(response, scenario),
    subtitle: [
      `${counted(plans.length, "plan")}, ${meanOfProgrammes(results.replications)}${held === "" ? "" : `, ${held}`}. ${reading.join(" ")}`,
      ...furtherClaims(response, scenario),
      ...(several?.said ?? []),
    ],
    description: `Lines, one panel a measure: ${measures.map((name) => measureEntry(name).label).join("; ")}. Across: ${leverTitle(line.lever)}, at ${line.values.join(", ")}. One line a plan with the ${chanceRange}.`,
    panels: several?.panels ?? panelGrid(measures.map((measure) => responsePanel(ofMeasure(measure, looks)))),
    left: responseAxisWidth,
    key: [
      ...(several?.key ?? planKey(looks, ({ plan }) => (flat.has(plan.name) ? "dashed" : "solid"))),
      ...(points.some(({ isBest }) => isBest) ? [peakItem] : []),
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

/** Where not all measures have room, the one that the title is about has it. */
function titledFirst(
  measures: readonly MeasureName[],
  [claim]: readonly { readonly hypothesis: Pick<Hypothesis, "measure"> }[],
): readonly MeasureName[] {
  const titled = claim?.hypothesis.measure;
  const isTitled = (measure: MeasureName) => measure === titled;
  return [...measures.filter(isTitled), ...measures.filter((measure) => !isTitled(measure))];
}
