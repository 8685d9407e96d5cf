// The report for each kind of reader.
import { allCharts } from "../charts/all-charts.ts";
import type { Chart } from "../charts/chart.ts";
import type { Findings } from "../experiment/analysis/results.ts";
import type { Reader } from "../words/report-words.ts";
import { managerReport } from "./manager.ts";
import type { ReportMaterial } from "./material.ts";

const reports: Readonly<Record<Reader, (material: ReportMaterial) => string>> = {
  manager: managerReport,
  researcher: managerReport,
};

/** The charts that the report shows, to be drawn by whoever can. */
export function chartsFor(_reader: Reader, findings: Findings): Chart[] {
  return allCharts(findings);
}

/** One self-contained HTML page. */
export function writeReport(reader: Reader, material: ReportMaterial): string {
  return reports[reader](material);
}
