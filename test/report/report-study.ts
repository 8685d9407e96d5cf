// Reports on the made-up study, with plans and texts as a test wants them.
import { findForReport } from "../../src/experiment/analysis/report-findings.ts";
import type { StudyResults } from "../../src/experiment/analysis/results.ts";
import { chartsFor } from "../../src/report/charts.ts";
import type { ReportMaterial } from "../../src/report/material.ts";
import { writeReport } from "../../src/report/report.ts";
import type { Reader } from "../../src/words/report-words.ts";

/** Drawings stand in as nothing unless they are handed in. */
export function reportOn(
  reader: Reader,
  results: StudyResults,
  svgs: ReadonlyMap<string, string> = new Map(),
): string {
  const more = findForReport(results);
  const charts = chartsFor(reader, results, more).map((chart) => ({
    chart,
    svg: svgs.get(chart.name) ?? "<svg></svg>",
  }));
  const record: ReportMaterial["record"] = {
    version: "9.9.9",
    model: "0.0.0",
    generator: "made up",
    writtenOn: "2026-11-30",
    folder: "results/made-up",
    namedAs: "made-up",
    isJudgedAfter: false,
    command: results.request.kind,
  };
  return writeReport(reader, { findings: results, more, charts, record, further: [] });
}

/** The page as a reader sees it: without tags, entities read. */
export function textOf(page: string): string {
  return page
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}
