// streetlevel reproduce: some rows of a study run again and compared to the last bit.
import { join } from "node:path";
import { pointName } from "../../experiment/plan/points.ts";
import { scenarioFile } from "../../experiment/store/manifest.ts";
import { isMatchFolder } from "../../experiment/store/match-files.ts";
import {
  chooseRows,
  compareRows,
  type RowDifference,
  rowsAgain,
  type Trial,
} from "../../experiment/store/reproduce.ts";
import type { TableDifference } from "../../experiment/store/reproduced-files.ts";
import { isPast } from "../../experiment/store/results-formats.ts";
import { StoreFaultError } from "../../experiment/store/store-fault.ts";
import { type FileProblem, verifyResults } from "../../experiment/store/verify.ts";
import { measureNames } from "../../model/measures.ts";
import { matchNotInRows } from "../../words/matching.ts";
import {
  allReproduced,
  fileProblem,
  moreDifferences,
  pastFormat,
  rowDiffers,
  rowsDiffer,
  tableDiffers,
  tablesDiffer,
  tablesReproduced,
} from "../../words/verified.ts";
import type { Effects } from "../effects.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { finishedFolder } from "../folder-argument.ts";
import type { Request } from "../options.ts";
import { openRulesAgain, rulesOf } from "../own-rules.ts";
import { showProgress } from "../progress.ts";
import { RequestError } from "../request-error.ts";
import { usualRunMilliseconds } from "../sample-options.ts";
import { prose, screenOf } from "../screen/screen.ts";
import { write, writeJson } from "../screen/write.ts";
import { shownPath } from "../shown-path.ts";

const usualRows = 5;
const mostTold = 10;

export async function reproduce(request: Request, effects: Effects): Promise<ExitCode> {
  refuseMatch(request, effects);
  const folder = finishedFolder(request, effects);
  // A row that was altered is seldom among those that are tried.
  const { problems } = verifyResults(folder);
  const trial = trialOf(problems, folder, request.rows ?? usualRows, request.seed);
  if (trial === undefined) return sayUnreadable(problems, request, effects);
  const shown = shownPath(folder, effects.workingFolder);
  const made = { sha256: trial.rules, names: trial.ruleNames };
  const rules = await openRulesAgain(made, shown, request, effects);
  const { runOnThreads } = await import("../../experiment/run/threads/threads.ts");
  const progress = await showProgress(effects, request.quiet);
  const stop = new AbortController();
  const stopListening = effects.onInterrupt(() => stop.abort());
  const runs = await runOnThreads({
    jobs: trial.jobs,
    rules: rules?.study,
    workers: Math.min(request.workers ?? effects.threads, trial.rows.length),
    signal: stop.signal,
    mostRunMilliseconds: request.mostRunMilliseconds ?? usualRunMilliseconds,
    onProgress: progress.update,
  }).finally(() => {
    progress.finish();
    stopListening();
  });
  const { compareFiles, compareTables, comparesTables, filesCompared } = await import(
    "../../experiment/store/reproduced-files.ts"
  );
  const differences = [...compareRows(trial, runs), ...(await compareFiles(folder, trial, runs))];
  // What the study's own file says of its measures stands in its tables.
  const plan = { ...trial.plan, request: { ...trial.plan.request, ...rulesOf(rules) } };
  const inTables = compareTables(folder, { ...trial, plan }, runs);
  const isSame = problems.length === 0 && differences.length === 0 && inTables.length === 0;
  const code = isSame ? exitCodes.done : exitCodes.fault;
  const failedAgain = rowsAgain(trial, runs).filter(({ status }) => status === "failed").length;
  const [tried, all] = [trial.rows.length, trial.rowsInFolder];
  if (request.json) {
    const found = {
      folder: shown,
      rowsTried: tried,
      rows: all,
      failedAgain,
      files: filesCompared(trial),
      ...(problems.length === 0 ? {} : { problems }),
      differences: differences.map(asJson),
      ...(comparesTables(trial) ? { tableDifferences: inTables } : {}),
      ...(isPast(trial.format) ? { resultsFormat: trial.format.number, ...measuresLeftOut(trial) } : {}),
    };
    writeJson(effects.output, found);
    return code;
  }
  const screen = screenOf(effects, request.noColor);
  const told = problems.map(({ file, problem }) => fileProblem(file, problem));
  const sentences =
    differences.length === 0
      ? [allReproduced(tried, all, trial.measureNames.length, filesCompared(trial), failedAgain)]
      : [...differences.slice(0, mostTold).map(inWords), ...summary(differences, tried)];
  if (comparesTables(trial)) sentences.push(...tableSentences(inTables));
  if (isPast(trial.format)) {
    const { measuresLater, measuresGone } = measuresLeftOut(trial);
    sentences.push(pastFormat(trial.format.number, measuresLater.length, measuresGone));
  }
  write(
    effects.output,
    screen,
    [...told, ...sentences].flatMap((sentence) => prose(screen, sentence)),
  );
  return code;
}

/** Absent where a file that was altered cannot even be read; what is wrong with it is known then. */
function trialOf(problems: readonly FileProblem[], ...asked: Parameters<typeof chooseRows>) {
  try {
    return chooseRows(...asked);
  } catch (error) {
    const isKnown = error instanceof StoreFaultError && error.fault.kind === "damaged" && problems.length > 0;
    if (isKnown) return undefined;
    throw error;
  }
}

function sayUnreadable(problems: readonly FileProblem[], request: Request, effects: Effects): ExitCode {
  const screen = screenOf(effects, request.noColor);
  if (request.json) writeJson(effects.output, { problems });
  else
    write(
      effects.output,
      screen,
      problems.flatMap(({ file, problem }) => prose(screen, fileProblem(file, problem))),
    );
  return exitCodes.fault;
}

function measuresLeftOut({ measureNames: compared, measuresGone }: Trial) {
  return { measuresLater: measureNames.filter((name) => !compared.includes(name)), measuresGone };
}

function summary(differences: readonly RowDifference[], tried: number): string[] {
  const rows = new Set(differences.map(({ row }) => row)).size;
  const others = differences.length - mostTold;
  return [...(others > 0 ? [moreDifferences(others)] : []), rowsDiffer(rows, tried)];
}

function tableSentences(differences: readonly TableDifference[]): string[] {
  if (differences.length === 0) return [tablesReproduced];
  const told = differences
    .slice(0, mostTold)
    .map(({ file, line, written, found }) => tableDiffers(file, line, written, found));
  return [...told, tablesDiffer(differences.length)];
}

function inWords({ row, ...difference }: RowDifference): string {
  const { cell, replication } = row;
  return rowDiffers(cell.plan.name, pointName(cell.point), replication, difference);
}

function asJson({ row, ...difference }: RowDifference) {
  const { cell, replication } = row;
  return { plan: cell.plan.name, point: cell.point, replication, ...difference };
}

/** A match keeps what was observed of its runs, not the runs whole. */
function refuseMatch(request: Request, effects: Effects): void {
  const folder = finishedFolder(request, effects);
  if (!isMatchFolder(folder)) return;
  throw new RequestError(matchNotInRows(join(shownPath(folder, effects.workingFolder), scenarioFile)));
}
