// Which charts a report shows: three for a board, all for a journal.
import { allCharts } from "../charts/all-charts.ts";
import type { Chart } from "../charts/chart.ts";
import { moneyChart } from "../charts/money.ts";
import { pairsChart } from "../charts/pairs.ts";
import { precisionChart } from "../charts/precision.ts";
import { yearsChart } from "../charts/years.ts";
import type { ReportFindings } from "../experiment/analysis/report-findings.ts";
import type { Findings } from "../experiment/analysis/results.ts";
import type { Reader } from "../words/report-words.ts";
import { boardCharts } from "./board-charts.ts";

export function chartsFor(reader: Reader, found: Findings, more: ReportFindings): Chart[] {
  if (more.plans.length === 0) return allCharts(found);
  if (reader === "manager") return boardCharts(found, more);
  const apart = { ...found, ...found.charts.apart };
  const charts = [
    ...allCharts(found),
    yearsChart(apart, more.programmes),
    pairsChart(apart, more.programmes, more.pairing),
    precisionChart(apart, more.programmes),
    moneyChart(apart, more.plans),
  ];
  return charts.filter((chart) => chart !== undefined);
}
