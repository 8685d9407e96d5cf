// Keeps the runs of a study on the disk while it is under way, so that whatever stops it, the next command goes on.

import { rmdirSync } from "node:fs";
import { dirname } from "node:path";
import { runCount } from "../experiment/plan/cell-runs.ts";
import type { Shard } from "../experiment/plan/shards.ts";
import type { StudyPlan } from "../experiment/plan/study-plan.ts";
import { shardOf } from "../experiment/plan/study-plan.ts";
import { InterruptedError } from "../experiment/run/threads/interrupted.ts";
import { findUnfinished, type KeptRuns, openKeptRuns } from "../experiment/store/kept/kept-runs.ts";
import { type KeptStudy, keptFolder, studyFingerprint } from "../experiment/store/kept/kept-study.ts";
import { damagedRuns, runsAreKept, stoppedAndKept, unfinishedStudy } from "../words/kept.ts";
import type { Effects } from "./effects.ts";
import type { OpenedScenario } from "./open-scenario.ts";
import type { Request } from "./options.ts";
import { RequestError } from "./request-error.ts";
import type { ResultsPlace } from "./results-place.ts";
import { prose, screenOf } from "./screen/screen.ts";
import { write } from "./screen/write.ts";
import { shownPath } from "./shown-path.ts";

export interface StudyToKeep {
  readonly opened: OpenedScenario;
  readonly plan: StudyPlan;
  /** The scenario with every default written out. */
  readonly scenarioText: string;
  readonly place: ResultsPlace;
  /** Whether the place is one that somebody named, where that matters to whoever goes on. */
  readonly isOutAsked?: boolean;
}

/**
 * Does `work` with what an earlier sitting finished at hand and every further run kept. When it ends well its runs
 * are thrown away, for then the results folder has them; a shard's stay.
 * @throws StoreFaultError when the runs cannot be kept; else what `work` throws, with a word on what is kept.
 */
export async function withKeptRuns<Result>(
  keeping: StudyToKeep,
  shard: Shard | undefined,
  request: Request,
  effects: Effects,
  work: (kept: KeptRuns) => Promise<Result>,
): Promise<Result> {
  const study = keptStudy(keeping, shard, request);
  const { place } = keeping;
  const folder = keptFolder(place.folder, shard);
  const kept = openKeptRuns(folder, study, { replace: request.replace, now: effects.now });
  try {
    sayWhatIsKept(kept, study, request, effects);
    const result = await work(kept);
    kept.flush();
    if (shard === undefined) kept.discard();
    return result;
  } catch (error) {
    if (error instanceof InterruptedError) kept.flush();
    const count = kept.count();
    if (count === 0) discardAll(kept);
    throw withWordOnKept(
      error,
      count,
      mostRuns(study),
      shownPath(shard ? folder : place.folder, effects.workingFolder),
      keeping.opened.rules?.namedAs,
    );
  } finally {
    kept.close();
  }
}

/** Removes what is left of the very study that is finished in its results folder. */
export function discardFinished(keeping: StudyToKeep, request: Request): void {
  const study = keptStudy(keeping, undefined, request);
  const folder = keptFolder(keeping.place.folder);
  const found = findUnfinished(keeping.place.folder);
  if (found?.folder !== folder || studyFingerprint(found.study) !== studyFingerprint(study)) return;
  const kept = openKeptRuns(folder, study);
  kept.discard();
  kept.close();
}

function keptStudy(
  { opened, plan, scenarioText, isOutAsked }: StudyToKeep,
  shard: Shard | undefined,
  { replace }: Request,
): KeptStudy {
  const { scenario, namedAs } = opened;
  return {
    request: plan.request,
    name: scenario.name,
    namedAs,
    scenarioText,
    runs: runCount(shardOf(plan, shard)),
    ...(shard === undefined ? {} : { shard }),
    ...(isOutAsked === undefined ? {} : { isOutAsked }),
    replace,
  };
}

/** How many runs the study has; nobody knows of one that is made until it is precise. */
function mostRuns({ request, runs }: KeptStudy): number | undefined {
  return request.until === undefined ? runs : undefined;
}

function sayWhatIsKept(
  { rows, damagedFiles }: KeptRuns,
  study: KeptStudy,
  { noColor, quiet }: Request,
  effects: Effects,
): void {
  if (quiet) return;
  const screen = screenOf(effects, noColor);
  const say = (text: string) => write(effects.messages, screen, prose(screen, text));
  if (rows.length > 0) say(unfinishedStudy(rows.length, mostRuns(study)));
  if (damagedFiles > 0) say(damagedRuns(damagedFiles));
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

function withWordOnKept(
  error: unknown,
  count: number,
  runs: number | undefined,
  folder: string,
  rules: string | undefined,
): unknown {
  if (count === 0) return error;
  if (error instanceof InterruptedError) {
    return new InterruptedError(error.finished, error.total, stoppedAndKept(count, runs, folder, rules));
  }
  if (error instanceof RequestError) {
    return new RequestError(`${error.message}\n${runsAreKept(count, runs, folder, rules)}`);
  }
  return error;
}
