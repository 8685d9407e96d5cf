// Draws the charts of a finished study and hands everything to the store, which writes all of it or nothing.
import { allCharts } from "../charts/all-charts.ts";
import type { StudyResults } from "../experiment/analysis/results.ts";
import { InterruptedError } from "../experiment/run/threads/interrupted.ts";
import type { UntilCourse } from "../experiment/store/log.ts";
import { writeStudy } from "../experiment/store/results-folder.ts";
import { studyFiles } from "../experiment/store/study-files.ts";
import { notWritable } from "../words/errors.ts";
import type { Effects } from "./effects.ts";
import type { Request } from "./options.ts";
import { RequestError } from "./request-error.ts";
import type { ResultsPlace } from "./results-place.ts";

export interface FinishedStudy {
  /** The scenario with every default written out. */
  readonly scenarioText: string;
  readonly results: StudyResults;
  readonly place: ResultsPlace;
  readonly began: Date;
  readonly workers: number;
  readonly signal: AbortSignal;
  /** Runs that an earlier sitting had finished. */
  readonly runsKept?: number;
  /** How the number of replications came about, where a precision was asked for. */
  readonly until?: UntilCourse;
}

/**
 * Names of the charts saved.
 * @throws InterruptedError when the signal aborts before anything is written, RequestError when the folder cannot be
 * written, StoreFaultError when it must not.
 */
export async function saveStudy(
  finished: FinishedStudy,
  request: Request,
  effects: Effects,
): Promise<string[]> {
  const { scenarioText, results, place, began, workers, signal, runsKept = 0, until } = finished;
  const drawn = await drawCharts(results, signal, effects);
  const ended = effects.date();
  const { commandLine } = effects;
  const ofUntil = until === undefined ? {} : { until };
  const course = { began, ended, commandLine, threads: workers, runsKept, ...ofUntil };
  const files = studyFiles(scenarioText, results, course, drawn.files);
  try {
    writeStudy(place.folder, files, { replace: request.replace });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
    if (code === undefined || code.startsWith("ERR_")) throw error;
    throw new RequestError(notWritable(place.shown, code));
  }
  return drawn.names;
}

async function drawCharts(results: StudyResults, signal: AbortSignal, effects: Effects) {
  const drawChart = await effects.loadDrawChart();
  const files = new Map<string, string | Uint8Array>();
  const names: string[] = [];
  for (const chart of allCharts(results)) {
    if (signal.aborted) throw new InterruptedError(results.rows, results.rows.length);
    const { vegaLite, svg, png } = await drawChart(chart);
    files.set(`charts/${chart.name}.vl.json`, vegaLite);
    files.set(`charts/${chart.name}.svg`, svg);
    files.set(`charts/${chart.name}.png`, png);
    names.push(chart.name);
  }
  // Lets a signal that came during the last drawing be heard.
  await new Promise((resolve) => setImmediate(resolve));
  if (signal.aborted) throw new InterruptedError(results.rows, results.rows.length);
  return { files, names };
}
