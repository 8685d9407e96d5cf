// The course that run, compare and sweep share: read, refuse early, run, draw, save, tell.

import { distinctRows, noRunSucceeded } from "../../experiment/analysis/failed-runs.ts";
import type { StudyResults } from "../../experiment/analysis/results.ts";
import type { StudyPlan } from "../../experiment/plan/study-plan.ts";
import { planStudy, refuseMissingPoints } from "../../experiment/plan/study-plan.ts";
import type { StudyKind, StudyRequest } from "../../experiment/plan/study-request.ts";
import { chartsInLog, untilInLog } from "../../experiment/store/log.ts";
import type { StoredPlan } from "../../experiment/store/stored-plan.ts";
import { discardKept } from "../../experiment/study/conduct.ts";
import { isJudgedAfter, showStudy } from "../../experiment/study/stored-study.ts";
import { writeScenario } from "../../scenario/write-scenario.ts";
import { ablationLine } from "../../words/ablation.ts";
import { precisionSentence } from "../../words/precision.ts";
import { sampleLine } from "../../words/samples.ts";
import { alreadyDone, noDetail, nothingRun } from "../../words/saved.ts";
import { searchLine } from "../../words/search.ts";
import { noExpectInShards } from "../../words/shards.ts";
import { judgedAfterTheRuns } from "../../words/stored-runs.ts";
import { allRunsFailed, designLine, withSeed } from "../../words/study.ts";
import { lessonsOn } from "../built-in-scenarios.ts";
import { conduct } from "../conduct.ts";
import type { Effects } from "../effects.ts";
import type { ExitCode } from "../exit-codes.ts";
import { asExpected, judgedIn } from "../expected-verdicts.ts";
import { type OpenedScenario, openScenario } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { rulesOf } from "../own-rules.ts";
import { ownSeedFolder } from "../own-seed-folder.ts";
import type { TimeTrial } from "../refuse-cost.ts";
import { RequestError } from "../request-error.ts";
import { type AboutResults, resultsAsJson } from "../results-as-json.ts";
import { type DetailThere, findResultsPlace, moreDetailThere, type ResultsPlace } from "../results-place.ts";
import { afterwards } from "../screen/afterwards.ts";
import { sayAlarms } from "../screen/alarms.ts";
import type { AnswerLines } from "../screen/lines-of.ts";
import { prose, type Screen, screenOf } from "../screen/screen.ts";
import { write, writeJson, writeTitle } from "../screen/write.ts";
import { refuseManyShards, sayShard } from "../shard-study.ts";

/** A scenario already open, and the design of its points. */
export interface StudyGiven {
  readonly opened: OpenedScenario;
  readonly design?: StudyRequest["design"] | undefined;
  readonly search?: StudyRequest["search"];
  /** Replications of each plan and point that are written down in detail; absent: as the request has it. */
  readonly detail?: number | undefined;
  /** The same where nobody says how many, and nothing stands there yet; absent: as the size of the study allows. */
  readonly usualDetail?: number;
  /** Where `detail` is what an earlier request had: whether it was asked for, and so is in full. */
  readonly isFullDetail?: true | undefined;
  /** Comes last before the runs. */
  readonly tryTime?: TimeTrial;
}

interface SavedResults extends Omit<AboutResults, "folder"> {
  readonly opened: OpenedScenario;
  readonly results: StudyResults;
  readonly place: Pick<ResultsPlace, "folder" | "shown">;
  readonly charts: readonly string[];
}

/** What tells one of the three commands from the others. */
export interface StudyKindOf {
  readonly kind: StudyKind;
  readonly lines: AnswerLines;
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
  const planned = (more?: DetailThere) =>
    planStudy(scenario, {
      kind: command.kind,
      ...(command.kind === "run" ? { plan: request.plan ?? scenario.baseline } : {}),
      design: given?.design,
      search: given?.search,
      ...rulesOf(opened.rules),
      detail: more?.detail ?? given?.detail ?? request.detail ?? given?.usualDetail ?? "usual",
      isFullDetail: more?.isFullDetail ?? given?.isFullDetail ?? request.isFullDetail,
    });
  const usual = planned();
  const more = given?.detail === undefined ? moreDetailThere(opened, usual, request, effects) : undefined;
  const plan = more === undefined ? usual : planned(more);
  refuseMissingPoints(plan);
  const scenarioText = writeScenario(scenario);
  const place = findResultsPlace(opened, plan, scenarioText, request, effects);
  const screen = screenOf(effects, request.noColor);
  const { replace, shard } = request;
  const { stored } = place;
  const order = { plan, namedAs: opened.namedAs, folder: place.folder, replace, shard, stored };
  if (stored !== undefined && (place.isFinished || isWithin(plan, stored))) {
    if (place.isFinished) discardKept(order);
    // Only what stands there knows how a search has divided its runs.
    const made = plan.request.search === undefined ? plan : stored.plan;
    return sayStored({ opened, plan: made, place, stored, lines: command.lines }, request, effects);
  }
  if (request.cluster !== undefined)
    return (await import("../cluster-study.ts")).giveToCluster(
      order,
      request.cluster,
      opened,
      request,
      effects,
    );
  if (shard !== undefined) refuseManyShards(plan, shard);
  await given?.tryTime?.();
  const stop = new AbortController();
  const stopListening = effects.onInterrupt(() => stop.abort());
  try {
    if (!request.json) sayDesign(plan, effects, screen);
    sayNoDetail(plan, request, effects, screen);
    const onResults = (results: StudyResults) => {
      sayAnswer(results, opened, command.lines, request, effects, isAnew(stored, results));
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

/** Whether more replications stand there than are asked for. */
export function isWithin(
  { replications, request }: Pick<StudyPlan, "replications" | "request">,
  stored: StoredPlan,
): boolean {
  // Which runs a search of fewer would have made is worked out anew from those that are there.
  return request.search === undefined && replications < stored.plan.replications;
}

function isAnew(stored: StoredPlan | undefined, results: StudyResults): boolean {
  return stored !== undefined && isJudgedAfter(stored, results);
}

/**
 * What a study came to, as soon as it is known: drawing and saving take longer than many a reader's patience.
 * @param isJudgedAfter the runs were known before it was said how they would be judged.
 */
export function sayAnswer(
  results: StudyResults,
  opened: Pick<OpenedScenario, "replicationsInFile">,
  lines: StudyKindOf["lines"],
  { json, noColor }: Request,
  effects: Effects,
  isJudgedAfter: boolean,
): void {
  if (json) return;
  const screen = screenOf(effects, noColor);
  const { rows } = results;
  const told = noRunSucceeded(rows)
    ? prose(screen, allRunsFailed(distinctRows(results).length, rows[0].reason ?? ""))
    : lines(results, screen, opened.replicationsInFile);
  const mark = isJudgedAfter ? [...prose(screen, judgedAfterTheRuns), ""] : [];
  write(effects.output, screen, ["", ...mark, ...told, ""]);
}

/** Where a study is, and what is wrong with it; for programs, all of it in one piece. */
export async function saySaved(
  { opened, results, place, charts, ...about }: SavedResults,
  request: Request,
  effects: Effects,
): Promise<ExitCode> {
  const { json, noColor } = request;
  const screen = screenOf(effects, noColor);
  if (json) writeJson(effects.output, resultsAsJson(results, { ...about, folder: place.shown }));
  else {
    const { storedReplications } = about;
    const lessons = await lessonsOn(opened.scenario.name, effects);
    const found = {
      ...{ opened, results, request, folder: place.shown, charts, storedReplications, lessons },
      ...(lessons.length === 0 ? {} : { ownSeedFolder: ownSeedFolder(place, opened.scenario, effects) }),
    };
    write(effects.output, screen, afterwards(found, screen));
  }
  const { reader, pdf } = request.report;
  if (reader !== undefined) {
    const { reportOn } = await import("../write-report.ts");
    const study = { results, ...place, isJudgedAfter: about.isJudgedAfter };
    await reportOn(study, { reader, pdf }, request, effects);
  }
  // Where no run succeeded, that was the answer.
  const code = sayAlarms(results, effects, screen, !json && noRunSucceeded(results.rows));
  return asExpected(() => judgedIn(results), code, request, effects);
}

export interface StoredAnswer {
  readonly opened: OpenedScenario;
  /** How the runs are judged, and how many of them. */
  readonly plan: StudyPlan;
  readonly place: Pick<ResultsPlace, "folder" | "shown">;
  readonly stored: StoredPlan;
  readonly lines: StudyKindOf["lines"];
  /** What is said before it; absent: that the study is finished and was not run again. */
  readonly lead?: string;
}

/** The answer of a study that is there already, as when it was made; nothing is run and nothing written. */
export async function sayStored(
  { opened, plan, place, stored, lines, lead }: StoredAnswer,
  request: Request,
  effects: Effects,
): Promise<ExitCode> {
  const results = await showStudy(stored, plan);
  const screen = screenOf(effects, request.noColor);
  const isOfAll = !isWithin(plan, stored);
  const until = isOfAll ? untilInLog(place.folder) : undefined;
  const isAfter = isJudgedAfter(stored, plan);
  if (!request.json) {
    const first = lead ?? (isOfAll ? alreadyDone(place.shown) : nothingRun);
    write(effects.output, screen, [...prose(screen, first), ...(first === "" ? [] : [""])]);
    sayDesign(results, effects, screen);
    if (until !== undefined) write(effects.output, screen, ["", ...prose(screen, precisionSentence(until))]);
    sayAnswer(results, opened, lines, request, effects, isAfter);
  }
  const about = {
    finishedBefore: true,
    isJudgedAfter: isAfter,
    until,
    storedReplications: isOfAll ? undefined : stored.plan.replications,
  };
  const charts = chartsInLog(place.folder);
  return saySaved({ opened, results, place, charts, ...about }, request, effects);
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
  { scenario, request: { kind, search }, design, replications, ablations, claims }: StudyPlan,
  { output }: Effects,
  screen: Screen,
): void {
  const plans = kind === "run" ? 1 : scenario.plans.length;
  const sweep = kind === "sweep" ? scenario.sweep : [];
  const line =
    search !== undefined
      ? searchLine(
          plans,
          search.possible,
          scenario.budget?.perYear ?? 0,
          design?.points.length ?? 1,
          scenario.parameters.replications,
        )
      : ablations !== undefined
        ? ablationLine(
            claims.filter(({ places }) => places !== undefined).length,
            ablations.length,
            replications,
          )
        : design === undefined
          ? designLine(plans, sweep, replications)
          : sampleLine(plans, design, replications);
  writeTitle(output, screen, prose(screen, scenario.title));
  write(output, screen, prose(screen, withSeed(line, scenario.parameters.seed)));
}
