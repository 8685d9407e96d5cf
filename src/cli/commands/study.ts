// The course that run, compare and sweep share: read, refuse early, run, draw, save, tell.

import { distinctRows, noRunSucceeded } from "../../experiment/analysis/failed-runs.ts";
import type { StudyResults } from "../../experiment/analysis/results.ts";
import { distinctRuns, planCells, type StudyKind } from "../../experiment/plan/cells.ts";
import { makeDesign } from "../../experiment/plan/designs/make-design.ts";
import { chooseDetail, type DetailChosen } from "../../experiment/plan/detail.ts";
import type { UntilCourse } from "../../experiment/store/log.ts";
import { detailOf, type StudyRequest } from "../../experiment/store/manifest.ts";
import type { StudyCommand } from "../../experiment/study/run-study.ts";
import { writeScenario } from "../../scenario/write-scenario.ts";
import { precisionSentence } from "../../words/precision.ts";
import { sampleLine } from "../../words/samples.ts";
import { alreadyDone, noDetail } from "../../words/saved.ts";
import { noExpectInShards } from "../../words/shards.ts";
import { allRunsFailed, designLine } from "../../words/study.ts";
import type { Effects } from "../effects.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { asExpected, judgedIn, judgedInFolder } from "../expected-verdicts.ts";
import { discardFinished, withKeptRuns } from "../keep-study.ts";
import { type OpenedScenario, openScenario } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { rulesOf } from "../own-rules.ts";
import { showProgress } from "../progress.ts";
import { RequestError } from "../request-error.ts";
import { resultsAsJson } from "../results-as-json.ts";
import { findResultsPlace, type ResultsPlace } from "../results-place.ts";
import { usualRunMilliseconds } from "../sample-options.ts";
import { afterwards } from "../screen/afterwards.ts";
import { sayAlarms } from "../screen/alarms.ts";
import { prose, type Screen, screenOf } from "../screen/screen.ts";
import { write, writeTitle } from "../screen/write.ts";
import { doShard } from "../shard-study.ts";

/** A scenario already open, and the design of its points. */
export interface StudyGiven {
  readonly opened: OpenedScenario;
  readonly design?: StudyRequest["design"] | undefined;
  /** Replications of each plan and point that are written down in detail; absent: as the request has it. */
  readonly detail?: number | undefined;
}

interface SavedResults {
  readonly opened: OpenedScenario;
  readonly study: StudyRequest;
  readonly results: StudyResults;
  readonly place: ResultsPlace;
  readonly charts: readonly string[];
  /** How the number of replications came about, where a precision was asked for. */
  readonly until?: UntilCourse;
}

/** What tells one of the three commands from the others. */
export interface StudyKindOf {
  readonly kind: StudyKind;
  /** @throws RequestError when the scenario does not allow the command. */
  readonly refuse: (opened: OpenedScenario, request: Request) => void;
  readonly lines: (results: StudyResults, screen: Screen) => string[];
}

/** @param given what is gone on with, in place of what the request names. */
export async function doStudy(
  command: StudyKindOf,
  request: Request,
  effects: Effects,
  given?: StudyGiven,
): Promise<ExitCode> {
  const opened = given?.opened ?? (await openScenario(request, effects));
  const { scenario } = opened;
  if (request.shard !== undefined && request.expect !== undefined) throw new RequestError(noExpectInShards);
  command.refuse(opened, request);
  const plan = command.kind === "run" ? (request.plan ?? scenario.baseline) : undefined;
  const design = given?.design;
  const asked = {
    kind: command.kind,
    ...(plan === undefined ? {} : { plan }),
    ...(design === undefined ? {} : { design }),
    ...rulesOf(opened.rules),
  };
  const chosen = chooseDetail(
    distinctRuns(scenario, planCells(scenario, asked.kind, asked)),
    given?.detail ?? request.detail,
  );
  const study: StudyRequest = { ...asked, ...detailOf({ detail: chosen.replications }) };
  const scenarioText = writeScenario(scenario);
  const place = findResultsPlace(opened, scenarioText, study, request, effects);
  const screen = screenOf(effects, request.noColor);
  const keeping = { opened, study, scenarioText, place };
  if (place.isFinished) {
    discardFinished(keeping, request);
    return sayFinished(place, request, effects, screen);
  }

  const began = effects.date();
  const stop = new AbortController();
  const stopListening = effects.onInterrupt(() => stop.abort());
  try {
    if (!request.json) sayDesign(scenario, study, effects, screen);
    const { signal } = stop;
    sayNoDetail(chosen, request, effects, screen);
    if (request.shard !== undefined) return await doShard(keeping, request.shard, signal, request, effects);
    const workers = request.workers ?? effects.threads;
    const { results, charts } = await withKeptRuns(keeping, undefined, request, effects, async (kept) => {
      const own = { rules: opened.rules?.study, ownMeasures: study.rules?.measures };
      const { mostRunMilliseconds = usualRunMilliseconds } = request;
      const keeps = { finished: kept.rows, onRows: kept.keep };
      const what = { scenario, ...study, ...own, workers, mostRunMilliseconds, ...keeps };
      const results = await runAll(what, signal, request, effects);
      kept.flush();
      sayAnswer(results, command.lines, request, effects);
      const finished = { study, scenarioText, results, place, began, workers, runsKept: kept.rows.length };
      // Charts and Parquet are loaded once the answer stands on the screen.
      const { saveStudy } = await import("../save-study.ts");
      return { results, charts: await saveStudy({ ...finished, signal }, request, effects) };
    });
    return saySaved({ opened, study, results, place, charts }, request, effects);
  } finally {
    stopListening();
  }
}

/** What a study came to, as soon as it is known: drawing and saving take longer than many a reader's patience. */
export function sayAnswer(
  results: StudyResults,
  lines: StudyKindOf["lines"],
  { json, noColor }: Request,
  effects: Effects,
): void {
  if (json) return;
  const screen = screenOf(effects, noColor);
  const { rows } = results;
  const told = noRunSucceeded(rows)
    ? prose(screen, allRunsFailed(distinctRows(results).length, rows[0].reason ?? ""))
    : lines(results, screen);
  write(effects.output, screen, ["", ...told, ""]);
}

/** Where a study is, and what is wrong with it; for programs, all of it in one piece. */
export function saySaved(
  { opened, study, results, place, charts, until }: SavedResults,
  request: Request,
  effects: Effects,
): ExitCode {
  const { json, noColor } = request;
  const screen = screenOf(effects, noColor);
  if (json) effects.output.write(`${resultsAsJson(study, results, place.shown, until)}\n`);
  else {
    const found = { opened, results, kind: study.kind, folder: place.shown, charts };
    write(effects.output, screen, afterwards(found, screen));
  }
  // Where no run succeeded, that was the answer.
  const code = sayAlarms(results, effects, screen, !json && noRunSucceeded(results.rows));
  return asExpected(() => judgedIn(results), code, request, effects);
}

async function runAll(
  what: Omit<StudyCommand, "signal" | "onProgress">,
  signal: AbortSignal,
  { quiet }: Request,
  effects: Effects,
): Promise<StudyResults> {
  const runStudy = await effects.loadRunStudy();
  const progress = await showProgress(effects, quiet);
  let isDrawingLoaded = false;
  const onProgress: typeof progress.update = (state) => {
    progress.update(state);
    if (isDrawingLoaded || state.done === state.total) return;
    isDrawingLoaded = true;
    // The drawing parts take half a second to load: time enough while the threads run, but not before a study whose
    // first rows are its last. A fault shows when they are used.
    effects.loadDrawChart().catch(() => undefined);
  };
  try {
    return await runStudy({ ...what, signal, onProgress });
  } finally {
    progress.finish();
  }
}

export function sayFinished(
  place: ResultsPlace,
  request: Request,
  effects: Effects,
  screen: Screen,
  until?: UntilCourse,
): ExitCode {
  const { output } = effects;
  const found = { finishedBefore: true, folder: place.shown, ...(until === undefined ? {} : { until }) };
  const said = [alreadyDone(place.shown), ...(until === undefined ? [] : [precisionSentence(until)])];
  if (request.json) output.write(`${JSON.stringify(found, undefined, 2)}\n`);
  else
    write(
      output,
      screen,
      said.flatMap((sentence) => prose(screen, sentence)),
    );
  return asExpected(() => judgedInFolder(place.folder), exitCodes.done, request, effects);
}

function sayNoDetail(
  { leftOutClients }: DetailChosen,
  { quiet }: Request,
  { messages }: Effects,
  screen: Screen,
): void {
  if (leftOutClients !== undefined && !quiet)
    write(messages, screen, prose(screen, noDetail(leftOutClients)));
}

function sayDesign(
  scenario: StudyResults["scenario"],
  { kind, design }: StudyRequest,
  { output }: Effects,
  screen: Screen,
): void {
  const plans = kind === "run" ? 1 : scenario.plans.length;
  const { replications } = scenario.parameters;
  const sweep = kind === "sweep" ? scenario.sweep : [];
  const line =
    design === undefined
      ? designLine(plans, sweep, replications)
      : sampleLine(plans, makeDesign(scenario, design), replications);
  writeTitle(output, screen, prose(screen, scenario.title));
  write(output, screen, prose(screen, line));
}
