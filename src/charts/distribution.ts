// The distribution chart: who gets what by domain of need, and how evenly it is shared.

import type { DomainService, LorenzPoint } from "../experiment/analysis/charts/distribution.ts";
import type { Findings } from "../experiment/analysis/results.ts";
import type { Plan } from "../scenario/scenario.ts";
import { capitalised } from "../words/lists.ts";
import { counted } from "../words/numbers.ts";
import { meanOfProgrammes } from "../words/study.ts";
import { chanceRange, findingAtPoint } from "./at-point.ts";
import type { Chart } from "./chart.ts";
import { composeChart } from "./compose.ts";
import { distributionFinding, evennessInWords } from "./distribution-finding.ts";
import { planKey } from "./key.ts";
import { lorenzPanel } from "./lorenz-panel.ts";
import { areMany, multiples } from "./multiples.ts";
import { drawn, drawnInterval, endsOf, intervalColumns, tableInterval } from "./numbers.ts";
import type { PlainObject } from "./plain-data.ts";
import { colourByPlan, looksOfPlansRun, type PlanLook, shapeByPlan } from "./plan-colours.ts";
import { gridInk, panelTitle } from "./style.ts";

const domainPanelWidth = 272;
const panelHeight = 336;
const labelExtent = 84;
const smallHeight = 124;
const smallTickCount = 3;

/** The chart at the point that most hypotheses name; undefined when no replication succeeded. */
export function distributionChart(results: Findings): Chart | undefined {
  const { distribution } = results.charts;
  if (distribution === undefined) return undefined;
  const { services, lorenz: curves } = distribution;
  const looks = looksOfPlansRun(results);
  const evenness = evennessInWords(distribution);
  const several = areMany(looks) ? smallPanels(results, services, curves, looks) : undefined;
  return composeChart(results, {
    name: "distribution",
    title: findingAtPoint(distributionFinding(distribution), results),
    subtitle: [
      `${counted(looks.length, "plan")}, ${meanOfProgrammes(results.replications)}. Bars through the symbols: ${chanceRange}.${evenness === undefined ? "" : ` ${evenness}`}`,
      ...(several?.said ?? []),
      ...(several !== undefined && areCut(services) ? ["A bar that ends at a panel's edge goes on."] : []),
    ],
    description:
      "Left: needs funded per client in need, by domain of need, a symbol a plan with the range from chance. Right: Lorenz curves, the part of all funded/needed that the least served clients get; the closer to the diagonal, the more alike clients are served.",
    panels: several?.panels ?? {
      hconcat: [
        domainPanel(services, looks, { width: domainPanelWidth, height: panelHeight }),
        lorenzPanel(curves, looks, panelHeight),
      ],
      spacing: 24,
    },
    left: labelExtent,
    key: several?.key ?? planKey(looks, () => "solid"),
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

/** Domain by domain for each plan beside the baseline; how evenly it is shared, where there is room for that too. */
function smallPanels(
  results: Findings,
  services: readonly DomainService[],
  curves: readonly LorenzPoint[],
  looks: readonly PlanLook[],
) {
  return multiples(
    results,
    looks,
    [
      {
        heading: "Who gets what: needs funded per client in need",
        name: "who gets what",
        panelOf: (own, isFirst, width) => domainPanel(services, own, { width, height: smallHeight, isFirst }),
      },
      {
        heading:
          "How evenly it is shared: part of all funded/needed that the least served clients get, shares",
        name: "how evenly it is shared",
        panelOf: (own, isFirst, width) =>
          lorenzPanel(ofPlans(curves, own), own, Math.min(width, smallHeight), { isFirst }),
      },
    ],
    labelExtent,
    "needs funded per client in need, or the share of clients, least served first",
  );
}

function ofPlans<Row extends { readonly plan: Plan }>(
  rows: readonly Row[],
  looks: readonly PlanLook[],
): Row[] {
  return rows.filter(({ plan }) => looks.some((look) => look.plan.name === plan.name));
}

/** The greatest mean, up to which panels that share a scale go. */
function mostOf(services: readonly DomainService[]): number {
  const [, most] = endsOf(
    services.map(({ interval }) => interval.estimate).filter((value) => !Number.isNaN(value)),
  );
  return most;
}

function areCut(services: readonly DomainService[]): boolean {
  const most = mostOf(services);
  return services.some(({ interval: { low, high } }) => low < 0 || high > most);
}

interface DomainPanelSize {
  readonly width: number;
  readonly height: number;
  /** Of a row of many, whose others do not name the domains again. */
  readonly isFirst?: boolean;
}

/** @param all services of every plan, which share a scale; those of `looks` are drawn. */
function domainPanel(
  all: readonly DomainService[],
  looks: readonly PlanLook[],
  { width, height, isFirst }: DomainPanelSize,
): PlainObject {
  const services = ofPlans(all, looks);
  const most = mostOf(all);
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
    scale: isFirst === undefined ? { zero: true } : { domain: [0, drawn(Math.max(most, 0))], nice: true },
    axis:
      isFirst === undefined
        ? { title: "Needs funded per client in need", tickCount: 5 }
        : { title: null, tickCount: smallTickCount },
  };
  const y: PlainObject = {
    field: "domain",
    type: "nominal",
    scale: { domain: domains, padding: 0 },
    axis: {
      title: null,
      labels: isFirst !== false,
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
    width,
    height,
    data: { values },
    layer: [
      {
        // A scale that all panels share holds every mean; a range that is wider ends at the panel's edge.
        mark: { type: "rule", strokeWidth: 1.5, ...(isFirst === undefined ? {} : { clip: true }) },
        encoding: { x: { ...x, field: "low" }, x2: { field: "high" }, y, yOffset, color },
      },
      {
        mark: { type: "point", filled: true, size: 42, opacity: 1 },
        encoding: { x, y, yOffset, color, shape: shapeByPlan(looks) },
      },
    ],
  };
}
