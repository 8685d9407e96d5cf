// The course that run, compare and sweep share: read, refuse early, run, draw, save, tell.

import { distinctRows, noRunSucceeded } from "../../experiment/analysis/failed-runs.ts";
import type { StudyResults } from "../../experiment/analysis/results.ts";
import type { StudyPlan } from "../../experiment/plan/study-plan.ts";
import { planStudy, refuseMissingPoints } from "../../experiment/plan/study-plan.ts";
import type { StudyKind, StudyRequest } from "../../experiment/plan/study-request.ts";
import type { UntilCourse } from "../../experiment/store/log.ts";
import { discardKept } from "../../experiment/study/conduct.ts";
import { writeScenario } from "../../scenario/write-scenario.ts";
import { precisionSentence } from "../../words/precision.ts";
import { sampleLine } from "../../words/samples.ts";
import { alreadyDone, noDetail } from "../../words/saved.ts";
import { noExpectInShards } from "../../words/shards.ts";
import { allRunsFailed, designLine } from "../../words/study.ts";
import { conduct } from "../conduct.ts";
import type { Effects } from "../effects.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { asExpected, judgedIn, judgedInFolder } from "../expected-verdicts.ts";
import { type OpenedScenario, openScenario } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { rulesOf } from "../own-rules.ts";
import { RequestError } from "../request-error.ts";
import { resultsAsJson } from "../results-as-json.ts";
import { findResultsPlace, type ResultsPlace } from "../results-place.ts";
import { afterwards } from "../screen/afterwards.ts";
import { sayAlarms } from "../screen/alarms.ts";
import { prose, type Screen, screenOf } from "../screen/screen.ts";
import { write, writeTitle } from "../screen/write.ts";
import { refuseManyShards, sayShard } from "../shard-study.ts";

/** A scenario already open, and the design of its points. */
export interface StudyGiven {
  readonly opened: OpenedScenario;
  readonly design?: StudyRequest["design"] | undefined;
  /** Replications of each plan and point that are written down in detail; absent: as the request has it. */
  readonly detail?: number | undefined;
}

interface SavedResults {
  readonly opened: OpenedScenario;
  readonly results: StudyResults;
  readonly place: ResultsPlace;
  readonly charts: readonly string[];
  /** How the number of replications came about, where a precision was asked for. */
  readonly until?: UntilCourse;
}

/** What tells one of the three commands from the others. */
export interface StudyKindOf {
  readonly kind: StudyKind;
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
  const plan = planStudy(scenario, {
    kind: command.kind,
    ...(command.kind === "run" ? { plan: request.plan ?? scenario.baseline } : {}),
    design: given?.design,
    ...rulesOf(opened.rules),
    detail: given?.detail ?? request.detail ?? "usual",
  });
  refuseMissingPoints(plan);
  const scenarioText = writeScenario(scenario);
  const place = findResultsPlace(opened, plan, scenarioText, request, effects);
  const screen = screenOf(effects, request.noColor);
  const { replace, shard } = request;
  const order = { plan, namedAs: opened.namedAs, folder: place.folder, replace, shard };
  if (place.isFinished) {
    discardKept(order);
    return sayFinished(place, request, effects, screen);
  }
  if (request.cluster !== undefined)
    return (await import("../cluster-study.ts")).giveToCluster(
      order,
      request.cluster,
      opened,
      request,
      effects,
    );
  const stop = new AbortController();
  const stopListening = effects.onInterrupt(() => stop.abort());
  try {
    if (!request.json) sayDesign(plan, effects, screen);
    sayNoDetail(plan, request, effects, screen);
    if (shard !== undefined) refuseManyShards(plan, shard);
    const onResults = (results: StudyResults) => {
      sayAnswer(results, command.lines, request, effects);
      return place;
    };
    const found = await conduct(order, onResults, stop.signal, opened, request, effects);
    return found.kind === "shard"
      ? sayShard(found.rows, shard, place.folder, request, effects)
      : saySaved({ ...found, opened, place }, request, effects);
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
  { opened, results, place, charts, until }: SavedResults,
  request: Request,
  effects: Effects,
): ExitCode {
  const { json, noColor } = request;
  const screen = screenOf(effects, noColor);
  if (json) effects.output.write(`${resultsAsJson(results, place.shown, until)}\n`);
  else {
    const found = { opened, results, kind: results.request.kind, folder: place.shown, charts };
    write(effects.output, screen, afterwards(found, screen));
  }
  // Where no run succeeded, that was the answer.
  const code = sayAlarms(results, effects, screen, !json && noRunSucceeded(results.rows));
  return asExpected(() => judgedIn(results), code, request, effects);
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
  { leftOutClients }: StudyPlan,
  { quiet }: Request,
  { messages }: Effects,
  screen: Screen,
): void {
  if (leftOutClients !== undefined && !quiet)
    write(messages, screen, prose(screen, noDetail(leftOutClients)));
}

function sayDesign(
  { scenario, request: { kind }, design, replications }: StudyPlan,
  { output }: Effects,
  screen: Screen,
): void {
  const plans = kind === "run" ? 1 : scenario.plans.length;
  const sweep = kind === "sweep" ? scenario.sweep : [];
  const line =
    design === undefined ? designLine(plans, sweep, replications) : sampleLine(plans, design, replications);
  writeTitle(output, screen, prose(screen, scenario.title));
  write(output, screen, prose(screen, line));
}
