// What is said of a study run in shards, on several machines or one after the other.
import { counted } from "./numbers.ts";
import { withSlash } from "./saved.ts";

export function shardDone(index: number, of: number, runs: number, folder: string): string {
  return `Shard ${index} of ${of} is finished: ${counted(runs, "run")} in ${withSlash(folder)}`;
}

/** `results` is the results folder's name. */
export function mergeNext(of: number, results: string): string {
  return `When all ${of} are: streetlevel merge ${results}.shard-*-of-${of} --out ${results}`;
}

export function moreShardsThanRuns(shards: number, runs: number): string {
  return `The study has ${counted(runs, "run")}, too few for ${counted(shards, "shard")}.`;
}

export const shardIncomplete =
  "A shard needs both its number and how many there are, such as --shards 4 --shard 1.";

export function shardOutOfRange(index: number, of: number): string {
  return `--shard wants a whole number from 1 to ${of}, the number of --shards, not ${index}.`;
}

/** Runs are made until all of them together are precise, which one shard cannot know. */
export const noUntilInShards =
  "A shard cannot know when all runs together are precise: --until does not go with --shard.";

/** What a claim comes to is known when all runs are together. */
export const noExpectInShards =
  "A shard judges no hypothesis: --expect does not go with --shard, but with streetlevel merge.";

export const whichShards =
  "Which shards? For example: streetlevel merge results/case-teams.shard-*-of-4 --out results/case-teams";
