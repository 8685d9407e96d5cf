// One shard of a study: whether there can be so many, and what is said once its runs are kept.

import { basename, dirname, join } from "node:path";
import { runCount } from "../experiment/plan/cell-runs.ts";
import type { Shard } from "../experiment/plan/shards.ts";
import type { StudyPlan } from "../experiment/plan/study-plan.ts";
import type { RunRow } from "../experiment/run/rows.ts";
import { keptFolder } from "../experiment/store/kept/kept-study.ts";
import { mergeNext, moreShardsThanRuns, shardDone } from "../words/shards.ts";
import { failedRuns } from "../words/study.ts";
import type { Effects } from "./effects.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { Request } from "./options.ts";
import { RequestError } from "./request-error.ts";
import { prose, screenOf } from "./screen/screen.ts";
import { write, writeJson } from "./screen/write.ts";
import { shownPath } from "./shown-path.ts";

/** @throws RequestError for more shards than runs. */
export function refuseManyShards({ runs }: StudyPlan, { of }: Shard): void {
  const all = runCount(runs);
  if (all < of) throw new RequestError(moreShardsThanRuns(of, all));
}

export function sayShard(
  rows: readonly RunRow[],
  shard: Shard | undefined,
  results: string,
  { json, noColor }: Request,
  effects: Effects,
): ExitCode {
  const { index, of } = shard ?? { index: 1, of: 1 };
  const folder = shownPath(keptFolder(results, shard), effects.workingFolder);
  const failed = rows.filter(({ status }) => status === "failed");
  const screen = screenOf(effects, noColor);
  if (json) {
    const found = { shard: index, shards: of, folder, runs: rows.length, failedRuns: failed.length };
    writeJson(effects.output, found);
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
