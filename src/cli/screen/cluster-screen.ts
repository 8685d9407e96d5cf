// What became of a study on a cluster, with the ends of the logs where something failed.
import { type ClusterStudy, resultsOf } from "../../experiment/cluster/cluster-study.ts";
import { type Followed, type LogEnd, logEnds, mergeLogEnd } from "../../experiment/cluster/follow.ts";
import { shellWord } from "../../experiment/cluster/shell-words.ts";
import { manifestOf } from "../../experiment/store/manifest.ts";
import { readableFormat } from "../../experiment/store/results-formats.ts";
import { openRuns } from "../../experiment/store/written-runs.ts";
import {
  endOfLog,
  failedShard,
  moreFailed,
  notMerged,
  shardsFailed,
  submitMissing,
} from "../../words/cluster.ts";
import { saved } from "../../words/saved.ts";
import { failedRuns } from "../../words/study.ts";
import type { Effects } from "../effects.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Request } from "../options.ts";
import { shownPath } from "../shown-path.ts";
import { prose, type Screen, screenOf } from "./screen.ts";
import { write, writeJson } from "./write.ts";

const mostShardsTold = 5;
const linesOfLog = 8;

export function sayWhatFailed(
  cluster: ClusterStudy,
  found: Exclude<Followed, { kind: "finished" | "left" }>,
  effects: Effects,
  screen: Screen,
): void {
  const say = (lines: readonly string[]) => write(effects.messages, screen, lines);
  const quote = (ends: readonly LogEnd[]) => {
    for (const { file, lines } of ends) {
      say([endOfLog(shownPath(file, effects.workingFolder)), ...lines.map((line) => `  ${line}`)]);
    }
  };
  if (found.kind === "notMerged") {
    say(prose(screen, notMerged));
    quote(mergeLogEnd(cluster, linesOfLog));
  } else {
    const told = found.shards.slice(0, mostShardsTold);
    say(prose(screen, shardsFailed(found.shards.length, cluster.job.shards)));
    for (const { shard, says } of told) {
      say(prose(screen, failedShard(shard, says)));
      quote(logEnds(cluster, shard, linesOfLog));
    }
    const more = found.shards.length - told.length;
    if (more > 0) say(prose(screen, moreFailed(more)));
  }
  say(prose(screen, submitMissing(shellWord(shownPath(resultsOf(cluster), effects.workingFolder)))));
}

/** Where the merged study is, and whether runs of it failed. */
export function sayOfMerged(folder: string, { json, noColor }: Request, effects: Effects): ExitCode {
  const screen = screenOf(effects, noColor);
  const { rows, inputs } = manifestOf(folder);
  const shown = shownPath(folder, effects.workingFolder);
  if (json) {
    const found = { folder: shown, runs: rows.present, failedRuns: rows.failed };
    writeJson(effects.output, found);
  } else write(effects.output, screen, prose(screen, saved(shown)));
  if (rows.failed === 0) return exitCodes.done;
  const { columns, rows: all } = openRuns(folder, readableFormat(folder, inputs.schemas.results));
  const reason = columns.indexOf("reason");
  let first = "";
  for (const row of all()) {
    first = row[reason];
    if (first !== "") break;
  }
  write(effects.messages, screen, prose(screen, failedRuns(rows.failed, rows.present, first)));
  return exitCodes.fault;
}
