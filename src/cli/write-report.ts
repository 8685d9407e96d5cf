// A report on a finished study, drawn, written and, where asked, printed.
import { existsSync, renameSync } from "node:fs";
import { join, resolve } from "node:path";
import { causesChart } from "../charts/causes.ts";
import type { Chart } from "../charts/chart.ts";
import { findForReport } from "../experiment/analysis/report-findings.ts";
import type { StudyResults } from "../experiment/analysis/results.ts";
import { courseInLog } from "../experiment/store/log.ts";
import { manifestOf } from "../experiment/store/manifest.ts";
import { readPlainText, systemCode } from "../experiment/store/plain-files.ts";
import { nameBeside, noFileAt, writeFileBeside } from "../experiment/store/write-file.ts";
import { chartsFor } from "../report/charts.ts";
import type { DrawnChart, FurtherStudy, StudyRecord } from "../report/material.ts";
import { reportMark } from "../report/page.ts";
import { writeReport } from "../report/report.ts";
import { noFileThere } from "../words/errors.ts";
import type { Reader } from "../words/report-words.ts";
import {
  howToPrint,
  machineInWords,
  noReportThere,
  printFailed,
  reportNotWritable,
  wroteReport,
} from "../words/reports.ts";
import type { Effects } from "./effects.ts";
import type { FurtherToDraw } from "./further-studies.ts";
import type { Request } from "./options.ts";
import { RequestError } from "./request-error.ts";
import { prose, screenOf } from "./screen/screen.ts";
import { write, writeJson } from "./screen/write.ts";
import { shownPath } from "./shown-path.ts";

export interface StudyToReport {
  readonly results: StudyResults;
  readonly folder: string;
  /** As the reader sees the folder. */
  readonly shown: string;
  readonly isJudgedAfter: boolean;
  /** Other studies to tell of. */
  readonly further?: readonly FurtherToDraw[];
}

export interface ReportWanted {
  readonly reader: Reader;
  readonly pdf: boolean;
}

type Asked = Pick<Request, "command" | "out" | "replace" | "json" | "noColor">;

/** @throws RequestError for a file that must not or cannot be written. */
export async function reportOn(
  study: StudyToReport,
  wanted: ReportWanted,
  request: Asked,
  effects: Effects,
): Promise<void> {
  const { results, folder, isJudgedAfter } = study;
  return saveReport(folder, wanted, request, effects, async () => {
    const more = findForReport(results);
    const charts = await drawn(chartsFor(wanted.reader, results, more), effects);
    const record = recordOf({ ...study, isJudgedAfter, command: results.request.kind }, effects);
    const forResearcher = wanted.reader === "researcher";
    const further: FurtherStudy[] = [];
    for (const { charts: own, ...other } of study.further ?? [])
      further.push({ ...other, charts: forResearcher ? await drawn(own, effects) : [] });
    const [causes] = forResearcher ? await drawn([causesChart()], effects) : [];
    const ofCauses = causes === undefined ? {} : { causes };
    return writeReport(wanted.reader, { findings: results, more, charts, record, further, ...ofCauses });
  });
}

/**
 * Writes what `makePage` gives where the report goes, prints it where asked, and says so.
 * @throws RequestError for a file that must not or cannot be written.
 */
export async function saveReport(
  folder: string,
  { reader, pdf }: ReportWanted,
  request: Asked,
  effects: Effects,
  makePage: () => Promise<string>,
): Promise<void> {
  const isOwnCommand = request.command === "report";
  const path =
    isOwnCommand && request.out !== undefined
      ? resolve(effects.workingFolder, request.out)
      : join(folder, `${reader}.html`);
  const shown = shownPath(path, effects.workingFolder);
  const refusal = refusing(shown, () => noFileAt(path));
  if (refusal !== undefined) throw new RequestError(noFileThere(shown, refusal));
  if (!request.replace && existsSync(path) && !isReport(path)) throw new RequestError(noReportThere(shown));
  const page = await makePage();
  refusing(shown, () => writeFileBeside(path, page, { replace: true }));
  const printed = pdf ? await print(path, effects) : undefined;
  const screen = screenOf(effects, request.noColor);
  if (request.json) {
    if (isOwnCommand) writeJson(effects.output, { report: shown, ...printed });
    return;
  }
  const said = [wroteReport(shown), ...(printed === undefined ? [] : [printed.said])];
  write(
    effects.output,
    screen,
    said.flatMap((sentence) => prose(screen, sentence)),
  );
}

export async function drawn(wanted: readonly Chart[], effects: Effects): Promise<DrawnChart[]> {
  const drawChart = await effects.loadDrawChart();
  const charts: DrawnChart[] = [];
  for (const chart of wanted) charts.push({ chart, svg: (await drawChart(chart)).svg });
  return charts;
}

async function print(path: string, effects: Effects): Promise<{ pdf?: string; said: string }> {
  const pdf = path.replace(/(\.html?)?$/i, ".pdf");
  const printPage = await effects.loadPrinter?.();
  const refusal = noFileAt(pdf);
  const shown = shownPath(pdf, effects.workingFolder);
  if (refusal !== undefined) return { said: noFileThere(shown, refusal) };
  const fresh = nameBeside(pdf);
  const outcome = (await printPage?.(path, fresh)) ?? { kind: "noPrinter" };
  if (outcome.kind === "noPrinter") return { said: howToPrint };
  if (outcome.kind === "failed") return { said: printFailed(outcome.reason) };
  refusing(shown, () => renameSync(fresh, pdf));
  return { pdf: shown, said: wroteReport(shown) };
}

function isReport(path: string): boolean {
  return readPlainText(path).slice(0, 1000).includes(reportMark);
}

function refusing<Result>(shown: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const code = systemCode(error);
    throw code === undefined ? error : new RequestError(reportNotWritable(shown, code));
  }
}

/** How a study in a folder came about. */
export function recordOf(
  { folder, shown, isJudgedAfter, command }: Omit<StudyToReport, "results"> & { readonly command: string },
  effects: Effects,
): StudyRecord {
  const { inputs } = manifestOf(folder);
  const { began, commit, ...course } = courseInLog(folder);
  const machine = machineInWords(course);
  return {
    version: effects.version,
    model: inputs.model,
    generator: inputs.generator,
    writtenOn: dayOf(effects.date()),
    ...(typeof began === "string" && !Number.isNaN(Date.parse(began))
      ? { madeOn: dayOf(new Date(began)) }
      : {}),
    folder: shown,
    namedAs: `${shown}/scenario.yaml`,
    scenarioHash: inputs.scenario,
    ...(machine === "" ? {} : { machine }),
    ...(typeof commit === "string" ? { commit } : {}),
    isJudgedAfter,
    command,
  };
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, "2026-11-30".length);
}
