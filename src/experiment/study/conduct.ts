// One conductor for every study, until or shard: takes up what is kept, makes the runs, analyses them, has them told, drawn and written.
import { rmdirSync } from "node:fs";
import { dirname } from "node:path";
import { writeScenario } from "../../scenario/write-scenario.ts";
import { analyseStudy } from "../analysis/findings.ts";
import type { StudyResults } from "../analysis/results.ts";
import { type CellRuns, runCount } from "../plan/cell-runs.ts";
import type { Shard } from "../plan/shards.ts";
import { type StudyPlan, shardOf } from "../plan/study-plan.ts";
import type { RunRow } from "../run/rows.ts";
import { inJobOrder, withoutFinished } from "../run/threads/finished-runs.ts";
import { InterruptedError } from "../run/threads/interrupted.ts";
import type { StudyRules } from "../run/threads/rules-file.ts";
import type { Progress } from "../run/threads/run-jobs.ts";
import type { runOnThreads } from "../run/threads/threads.ts";
import { tidyUp } from "../store/clean-up.ts";
import { findUnfinished, type KeptRuns, openKeptRuns } from "../store/kept/kept-runs.ts";
import { type KeptStudy, keptFolder, studyFingerprint } from "../store/kept/kept-study.ts";
import type { UntilCourse } from "../store/log.ts";
import type { StoredPlan } from "../store/stored-plan.ts";
import { firstPartOf } from "./first-answer.ts";
import { runMatch } from "./run-match.ts";
import { runSearch } from "./run-search.ts";
import { runUntil } from "./run-until.ts";
import { type Drawing, saveStudy } from "./save-study.ts";
import { isJudgedAfter, takeUp } from "./stored-study.ts";

/** A study that is to be made. One until a precision has its target in the plan's request. */
export interface StudyOrder {
  readonly plan: StudyPlan;
  /** The scenario as it was named on the command line. */
  readonly namedAs: string;
  /** Where the results go, or beside what the runs are kept where that is not known beforehand. */
  readonly folder: string;
  /** A finished study of other inputs may be overwritten. */
  readonly replace: boolean;
  /** A finished study in the same folder, of the same runs, of which those that are wanted are not run again. */
  readonly stored?: StoredPlan | undefined;
  /** One shard alone, whose runs stay kept. */
  readonly shard?: Shard | undefined;
  /** What the results folder beside the kept runs is called, where they are not kept under its name. */
  readonly resultsName?: string;
}

/** What a conductor works with, and whom it tells. */
export interface Equipment extends Drawing {
  readonly runJobs: () => Promise<typeof runOnThreads>;
  readonly rules?: StudyRules | undefined;
  readonly workers: number;
  readonly mostRunMilliseconds: number;
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
  readonly openProgress: () => Promise<{
    readonly update: (progress: Progress) => void;
    readonly finish: () => void;
  }>;
  readonly onKept: (kept: KeptSoFar) => void;
  /** Told of how many runs of the stored study are taken up. */
  readonly onStored?: (runs: number) => void;
  /** Told of what the first replications of a long study say; absent: they are not judged by themselves. */
  readonly onFirstAnswer?: (results: StudyResults) => void;
  /** Told of what was found as soon as it is known; drawing and saving take longer. Returns where the results go. */
  readonly onResults: (results: StudyResults, until?: UntilCourse) => { readonly folder: string };
}

/** What is kept of an unfinished study. */
export interface KeptSoFar {
  readonly runs: number;
  /** Runs that the study has; nobody knows of one that is made until it is precise, or in waves. */
  readonly of?: number;
  /** Files that could not be read; what they held is run again. */
  readonly damagedFiles: number;
}

export type Conducted =
  | {
      readonly kind: "study";
      readonly results: StudyResults;
      readonly charts: readonly string[];
      readonly until?: UntilCourse;
      readonly isJudgedAfter: boolean;
      /** Replications in the folder, where they are more than were asked for: then nothing is written. */
      readonly storedReplications?: number;
    }
  | { readonly kind: "shard"; readonly rows: readonly RunRow[] };

/** Something stopped a study of which runs are kept. */
export class KeptError extends Error {
  override readonly name = "KeptError";
  readonly kept: Pick<KeptSoFar, "runs" | "of"> & { readonly folder: string };

  constructor(cause: unknown, kept: KeptError["kept"]) {
    super(JSON.stringify(kept), { cause });
    this.kept = kept;
  }
}

/**
 * When it ends well the kept runs are thrown away, for then the results folder has them; a shard's stay.
 * @throws KeptError with the cause, where runs are kept; else InterruptedError when the signal aborts, StoreFaultError
 * when runs cannot be kept or results not be written, or what the equipment throws.
 */
export async function conductStudy(order: StudyOrder, equipment: Equipment): Promise<Conducted> {
  const began = equipment.date();
  const study = keptStudy(order);
  const folder = keptFolder(order.folder, order.shard);
  const kept = openKeptRuns(folder, study, { replace: order.replace, now: equipment.now });
  const { until, waves } = order.plan.request;
  const of = until === undefined && waves === undefined ? { of: study.runs } : {};
  try {
    equipment.onKept({ runs: kept.rows.length, ...of, damagedFiles: kept.damagedFiles });
    const conducted = await work(order, equipment, kept, began);
    kept.flush();
    // Once the results are there, what cannot be cleared is cleared by whoever asks for them next.
    if (order.shard === undefined) tidyUp(kept.discard);
    return conducted;
  } catch (error) {
    if (error instanceof InterruptedError) kept.flush();
    const runs = kept.count();
    if (runs > 0) {
      throw new KeptError(error, { runs, ...of, folder: order.shard === undefined ? order.folder : folder });
    }
    tidyUp(() => discardAll(kept));
    throw error;
  } finally {
    tidyUp(kept.close);
  }
}

/** Removes what is left of the very study that is finished in its results folder. */
export function discardKept(order: StudyOrder): void {
  const study = keptStudy({ ...order, shard: undefined });
  const folder = keptFolder(order.folder);
  const found = findUnfinished(order.folder);
  if (found?.folder !== folder || studyFingerprint(found.study) !== studyFingerprint(study)) return;
  const kept = openKeptRuns(folder, study);
  kept.discard();
  kept.close();
}

async function work(
  { plan, shard, replace, stored }: StudyOrder,
  equipment: Equipment,
  kept: KeptRuns,
  began: Date,
): Promise<Conducted> {
  const taken = stored === undefined || shard !== undefined ? [] : await takeUp(stored, plan);
  if (stored !== undefined && shard === undefined) equipment.onStored?.(taken.length);
  const made: RunRow[] = [];
  const run = async (jobs: readonly CellRuns[], ofAll = jobs) => {
    const rows = await makeRuns(jobs, ofAll, equipment, kept, [...taken, ...made]);
    for (const row of rows) made.push(row);
    return rows;
  };
  if (shard !== undefined) return { kind: "shard", rows: await run(shardOf(plan, shard)) };
  const { results, ...course } = await analysed(plan, run, equipment, kept);
  kept.flush();
  const { folder } = equipment.onResults(results, course.until);
  const judging = { isJudgedAfter: stored !== undefined && isJudgedAfter(stored, results) };
  // What was made is never thrown away for a study that has less.
  const storedReplications = stored?.plan.scenario.parameters.replications ?? 0;
  if (storedReplications > results.scenario.parameters.replications)
    return { kind: "study", results, charts: [], storedReplications, ...judging, ...course };
  const scenarioText = writeScenario(results.scenario);
  const runsKept = kept.rows.length + taken.length;
  const mayReplace = replace || stored !== undefined;
  const charts = await saveStudy(
    {
      ...{ results, scenarioText, folder, replace: mayReplace, began, threads: equipment.workers, runsKept },
      ...judging,
      ...course,
    },
    equipment,
  );
  return { kind: "study", results, charts, ...judging, ...course };
}

async function analysed(
  plan: StudyPlan,
  run: (jobs: readonly CellRuns[], ofAll?: readonly CellRuns[]) => Promise<readonly RunRow[]>,
  { onFirstAnswer, stopAtOnce = (work) => work() }: Equipment,
  kept: KeptRuns,
): Promise<{ readonly results: StudyResults; readonly until?: UntilCourse }> {
  const atOnce = <Result>(work: () => Result) => {
    kept.flush();
    return stopAtOnce(work);
  };
  if (plan.request.waves !== undefined) return { results: await runMatch({ plan, run }) };
  if (plan.request.search !== undefined) return { results: await runSearch({ plan, run }) };
  const { until: target, ...request } = plan.request;
  if (target === undefined) {
    const first = onFirstAnswer === undefined ? undefined : firstPartOf(plan);
    if (first !== undefined) {
      const rows = await run(first.runs, plan.runs);
      onFirstAnswer?.(atOnce(() => analyseStudy(first, rows)));
    }
    const rows = await run(plan.runs);
    return { results: atOnce(() => analyseStudy(plan, rows)) };
  }
  const { results, precision } = await runUntil({ plan: { ...plan, request }, target, run });
  return { results, until: { target, most: plan.replications, ...precision } };
}

/** @param ofAll what progress is told of, of which the jobs may be a part. */
async function makeRuns(
  jobs: readonly CellRuns[],
  ofAll: readonly CellRuns[],
  { runJobs, openProgress, rules, workers, mostRunMilliseconds, signal }: Equipment,
  kept: KeptRuns,
  taken: readonly RunRow[],
): Promise<RunRow[]> {
  const finished = [...taken, ...kept.rows];
  // Threads are not even started where nothing is left to run.
  const { earlier, remaining } = withoutFinished(jobs, finished);
  if (runCount(remaining) === 0) return inJobOrder(jobs, earlier);
  const runOnThreads = await runJobs();
  const progress = await openProgress();
  const total = runCount(ofAll);
  const onProgress = (state: Progress) => progress.update({ ...state, total });
  const keeps = { finished, onRows: kept.keep, onProgress };
  try {
    return await runOnThreads({ jobs, rules, workers, mostRunMilliseconds, signal, ...keeps });
  } finally {
    progress.finish();
  }
}

/** The study as whoever goes on with it reads it. */
export function keptStudy({ plan, namedAs, replace, shard, resultsName }: StudyOrder): KeptStudy {
  return {
    request: plan.request,
    name: plan.scenario.name,
    namedAs,
    scenarioText: writeScenario(plan.scenario),
    runs: runCount(shardOf(plan, shard)),
    ...(shard === undefined ? {} : { shard }),
    ...(resultsName === undefined ? {} : { resultsName }),
    replace,
  };
}

/** Nothing was finished: the folder goes, and the one around it if it was made for this. */
function discardAll(kept: KeptRuns): void {
  kept.discard();
  try {
    rmdirSync(dirname(kept.folder));
  } catch {
    // Not empty: it was there before, or holds other results.
  }
}
