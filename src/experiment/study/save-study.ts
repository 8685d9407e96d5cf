// A finished study drawn by whoever draws it and handed to the store, which writes all of it or nothing.
import type { Findings, StudyResults } from "../analysis/results.ts";
import { InterruptedError } from "../run/threads/interrupted.ts";
import type { UntilCourse } from "../store/log.ts";
import { StoreFaultError } from "../store/store-fault.ts";

export interface Drawing {
  /** Names and files of the study's charts, one after the other. */
  readonly draw: (findings: Findings) => AsyncIterable<DrawnChart>;
  readonly signal: AbortSignal;
  /** Does work that cannot listen for signals. Where absent, work is done as it is. */
  readonly stopAtOnce?: (<Result>(work: () => Result) => Result) | undefined;
  /** The date and time, for the log alone. */
  readonly date: () => Date;
  /** The command line as typed, for the log alone. */
  readonly commandLine: readonly string[];
}

export interface DrawnChart {
  readonly name: string;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

export interface StudyToSave {
  readonly results: StudyResults;
  /** The scenario with every default written out. */
  readonly scenarioText: string;
  readonly folder: string;
  readonly replace: boolean;
  readonly began: Date;
  readonly threads: number;
  /** Runs that had been made before. */
  readonly runsKept?: number;
  /** The runs were known before it was said how they would be judged. */
  readonly isJudgedAfter?: boolean;
  /** How the number of replications came about, where a precision was asked for. */
  readonly until?: UntilCourse;
}

/**
 * Names of the charts saved.
 * @throws InterruptedError when the signal aborts before anything is written, StoreFaultError when the folder must not
 * or cannot be written.
 */
export async function saveStudy(study: StudyToSave, drawing: Drawing): Promise<string[]> {
  const {
    results,
    scenarioText,
    folder,
    replace,
    began,
    threads,
    runsKept = 0,
    isJudgedAfter = false,
    until,
  } = study;
  const { names, files: drawn } = await drawAll(results, drawing);
  const { commandLine, date, stopAtOnce: atOnce = (work) => work() } = drawing;
  const ofUntil = until === undefined ? {} : { until };
  const course = { began, ended: date(), commandLine, threads, runsKept, isJudgedAfter, ...ofUntil };
  // Parquet is loaded once the answer has been told.
  const [makeFiles, { writeStudy }] = await Promise.all([
    results.matching === undefined
      ? import("../store/study-files.ts").then(({ studyFiles }) => studyFiles)
      : import("../store/match-files.ts").then(({ matchFiles }) => matchFiles),
    import("../store/results-folder.ts"),
  ]);
  const files = makeFiles(scenarioText, results, course, drawn);
  try {
    atOnce(() => writeStudy(folder, files, { replace }));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
    if (code === undefined || code.startsWith("ERR_")) throw error;
    const state = { kind: "notWritable", reason: code } as const;
    throw new StoreFaultError({ kind: "refusedFolder", folder, state }, { cause: error });
  }
  return names;
}

async function drawAll(results: StudyResults, { draw, signal }: Drawing) {
  const stopWhereAsked = () => {
    if (signal.aborted) throw new InterruptedError(results.rows, results.rows.length);
  };
  const names: string[] = [];
  const files = new Map<string, string | Uint8Array>();
  for await (const chart of draw(results)) {
    names.push(chart.name);
    for (const [name, content] of chart.files) files.set(name, content);
    // Lets a signal that came during the drawing be heard.
    await new Promise((resolve) => setImmediate(resolve));
    stopWhereAsked();
  }
  return { names, files };
}
