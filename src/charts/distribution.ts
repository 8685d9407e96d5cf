// The distribution chart: who gets what by domain of need, and how evenly it is shared.

import type { DomainService } from "../experiment/analysis/charts/distribution.ts";
import type { Findings } from "../experiment/analysis/results.ts";
import { capitalised } from "../words/lists.ts";
import { counted } from "../words/numbers.ts";
import { meanOfProgrammes } from "../words/study.ts";
import { chanceRange, findingAtPoint } from "./at-point.ts";
import type { Chart } from "./chart.ts";
import { composeChart } from "./compose.ts";
import { distributionFinding, evennessInWords } from "./distribution-finding.ts";
import { planKey } from "./key.ts";
import { lorenzPanel } from "./lorenz-panel.ts";
import { drawnInterval, intervalColumns, tableInterval } from "./numbers.ts";
import type { PlainObject } from "./plain-data.ts";
import { colourByPlan, looksOfPlansRun, type PlanLook, shapeByPlan } from "./plan-colours.ts";
import { gridInk, panelTitle } from "./style.ts";

const domainPanelWidth = 272;
const panelHeight = 336;
const labelExtent = 84;

/** The chart at the point that most hypotheses name; undefined when no replication succeeded. */
export function distributionChart(results: Findings): Chart | undefined {
  const { distribution } = results.charts;
  if (distribution === undefined) return undefined;
  const { services, lorenz: curves } = distribution;
  const looks = looksOfPlansRun(results);
  const evenness = evennessInWords(distribution);
  return composeChart(results, {
    name: "distribution",
    title: findingAtPoint(distributionFinding(distribution), results),
    subtitle: [
      `${counted(looks.length, "plan")}, ${meanOfProgrammes(results.replications)}. Bars through the symbols: ${chanceRange}.${evenness === undefined ? "" : ` ${evenness}`}`,
    ],
    description:
      "Left: needs funded per client in need, by domain of need, a symbol a plan with the range from chance. Right: Lorenz curves, the part of all funded/needed that the least served clients get; the closer to the diagonal, the more alike clients are served.",
    panels: { hconcat: [domainPanel(services, looks), lorenzPanel(curves, looks, panelHeight)], spacing: 24 },
    left: labelExtent,
    key: planKey(looks, () => "solid"),
    table: {
      columns: ["plan", "what", ...intervalColumns],
      rows: [
        ...services.map(({ plan, domain, interval }) => [
          plan.label,
          `${domain}: needs funded per client in need`,
          ...tableInterval(interval),
        ]),
        ...curves.map(({ plan, clients, part }) => [
          plan.label,
          `Lorenz curve: least served ${Math.round(clients * 100)} % of clients`,
          ...tableInterval(part),
        ]),
      ],
    },
  });
}

function domainPanel(services: readonly DomainService[], looks: readonly PlanLook[]): PlainObject {
  const labels = looks.map(({ plan }) => plan.label);
  const domains = [...new Set(services.map(({ domain }) => capitalised(domain)))];
  const values = services
    .filter(({ interval }) => !Number.isNaN(interval.estimate))
    .map(({ plan, domain, interval }) => ({
      domain: capitalised(domain),
      plan: plan.label,
      ...drawnInterval(interval),
    }));
  const x: PlainObject = {
    field: "mean",
    type: "quantitative",
    scale: { zero: true },
    axis: { title: "Needs funded per client in need", tickCount: 5 },
  };
  const y: PlainObject = {
    field: "domain",
    type: "nominal",
    scale: { domain: domains, padding: 0 },
    axis: {
      title: null,
      ticks: false,
      domain: false,
      labelPadding: 8,
      grid: true,
      tickBand: "extent",
      gridColor: gridInk,
      minExtent: labelExtent,
    },
  };
  const yOffset: PlainObject = {
    field: "plan",
    type: "nominal",
    scale: { domain: labels, padding: 1 },
    sort: null,
  };
  const color = colourByPlan(looks);
  return {
    title: panelTitle("Who gets what"),
    width: domainPanelWidth,
    height: panelHeight,
    data: { values },
    layer: [
      {
        mark: { type: "rule", strokeWidth: 1.5 },
        encoding: { x: { ...x, field: "low" }, x2: { field: "high" }, y, yOffset, color },
      },
      {
        mark: { type: "point", filled: true, size: 42, opacity: 1 },
        encoding: { x, y, yOffset, color, shape: shapeByPlan(looks) },
      },
    ],
  };
}
