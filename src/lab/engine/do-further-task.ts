// What a worker does with all tasks but runs: the study's own judge, the charts' own specifications, stories.
import { allCharts } from "../../charts/all-charts.ts";
import { analyseStudy } from "../../experiment/analysis/findings.ts";
import { findForReport } from "../../experiment/analysis/report-findings.ts";
import { planStudy } from "../../experiment/plan/study-plan.ts";
import { traceRun } from "../../experiment/run/trace.ts";
import { boardCharts } from "../../report/board-charts.ts";
import { managerReport } from "../../report/manager.ts";
import type { DrawnChart as ChartOfReport } from "../../report/material.ts";
import { tellStory } from "../../words/story.ts";
import { drawSvg } from "../drawing/draw-svg.ts";
import type { AnswerTo, DrawnChart, FindTask, Found, FurtherTask, ReportTask } from "./messages.ts";
import { stepOfMatch } from "./step-of-match.ts";

export async function doTask(task: FurtherTask): Promise<AnswerTo<FurtherTask>> {
  switch (task.kind) {
    case "find":
      return find(task);
    case "report":
      return report(task);
    case "match":
      return stepOfMatch(task);
    case "story":
      return tellStory(traceRun(task.parameters, task.replication, task.subject));
  }
}

async function find({ scenario, asked, rows }: FindTask): Promise<Found> {
  const results = analyseStudy(planStudy(scenario, asked), rows);
  const charts: DrawnChart[] = [];
  for (const { spec, ...chart } of allCharts(results)) {
    const svg = await drawSvg(spec).catch(() => undefined);
    charts.push({ ...chart, ...(svg === undefined ? {} : { svg }) });
  }
  // The page has the rows; of what will be run it asks no more.
  const { rows: _made, ...findings } = results;
  return { findings: { ...findings, runs: [] }, charts };
}

async function report({ scenario, asked, rows, record }: ReportTask): Promise<string> {
  const findings = analyseStudy(planStudy(scenario, asked), rows);
  const more = findForReport(findings);
  const charts: ChartOfReport[] = [];
  for (const chart of boardCharts(findings, more)) charts.push({ chart, svg: await drawSvg(chart.spec) });
  return managerReport({ findings, more, charts, record, further: [] });
}
