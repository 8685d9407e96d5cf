// One shard of a study: its runs, kept in a folder of their own until all shards are merged.

import { basename, dirname, join } from "node:path";
import { runCount } from "../experiment/plan/cell-runs.ts";
import type { Shard } from "../experiment/plan/shards.ts";
import { shardOf } from "../experiment/plan/study-plan.ts";
import type { RunRow } from "../experiment/run/rows.ts";
import { keptFolder } from "../experiment/store/kept/kept-study.ts";
import { mergeNext, moreShardsThanRuns, shardDone } from "../words/shards.ts";
import { failedRuns } from "../words/study.ts";
import type { Effects } from "./effects.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { type StudyToKeep, withKeptRuns } from "./keep-study.ts";
import type { Request } from "./options.ts";
import { showProgress } from "./progress.ts";
import { RequestError } from "./request-error.ts";
import { usualRunMilliseconds } from "./sample-options.ts";
import { prose, screenOf } from "./screen/screen.ts";
import { write } from "./screen/write.ts";
import { shownPath } from "./shown-path.ts";

/** @throws InterruptedError when the signal aborts, RequestError for more shards than runs. */
export async function doShard(
  keeping: StudyToKeep,
  shard: Shard,
  signal: AbortSignal,
  request: Request,
  effects: Effects,
): Promise<ExitCode> {
  const { opened, plan, place } = keeping;
  const all = runCount(plan.runs);
  if (all < shard.of) throw new RequestError(moreShardsThanRuns(shard.of, all));
  const jobs = shardOf(plan, shard);
  const { runOnThreads } = await import("../experiment/run/threads/threads.ts");
  const rows = await withKeptRuns(keeping, shard, request, effects, async (kept) => {
    const progress = await showProgress(effects, request.quiet);
    try {
      const workers = request.workers ?? effects.threads;
      const rules = opened.rules?.study;
      const options = { jobs, workers, rules, signal, finished: kept.rows, onRows: kept.keep };
      const { mostRunMilliseconds = usualRunMilliseconds } = request;
      return await runOnThreads({ ...options, mostRunMilliseconds, onProgress: progress.update });
    } finally {
      progress.finish();
    }
  });
  return sayShard(rows, shard, place.folder, request, effects);
}

function sayShard(
  rows: readonly RunRow[],
  shard: Shard,
  results: string,
  { json, noColor }: Request,
  effects: Effects,
): ExitCode {
  const { index, of } = shard;
  const folder = shownPath(keptFolder(results, shard), effects.workingFolder);
  const failed = rows.filter(({ status }) => status === "failed");
  const screen = screenOf(effects, noColor);
  if (json) {
    const found = { shard: index, shards: of, folder, runs: rows.length, failedRuns: failed.length };
    effects.output.write(`${JSON.stringify(found, undefined, 2)}\n`);
  } else {
    const study = join(dirname(folder), basename(results));
    write(effects.output, screen, [
      ...prose(screen, shardDone(index, of, rows.length, folder)),
      ...prose(screen, mergeNext(of, study)),
    ]);
  }
  if (failed.length === 0) return exitCodes.done;
  write(
    effects.messages,
    screen,
    prose(screen, failedRuns(failed.length, rows.length, failed[0].reason ?? "")),
  );
  return exitCodes.fault;
}
