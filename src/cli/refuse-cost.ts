// Refuses a study that is too large before anything of it is made: by arithmetic at once, by trial after all else is checked.

import { judgeCost, studyCost } from "../experiment/plan/cost.ts";
import type { SizedStudy } from "../experiment/plan/study-size.ts";
import type { Parameters } from "../model/parameters.ts";
import { tooLong, tooLongByTrial, tooMuchMemory, willTake } from "../words/cost.ts";
import { usualShards } from "./cluster-options.ts";
import type { Effects } from "./effects.ts";
import type { Request } from "./options.ts";
import { RequestError } from "./request-error.ts";
import { prose, screenOf } from "./screen/screen.ts";
import { write } from "./screen/write.ts";

const usualHours = 12;
const usualBytes = 4e9;
const secondsPerHour = 3600;

/**
 * Says, where a run had to be tried, about how long the study will take; to be called once nothing else can be wrong.
 * @throws RequestError with the numbers when that is longer than allowed.
 */
export type TimeTrial = () => Promise<void>;

/** @throws RequestError with the numbers when arithmetic alone shows the study too large for the memory or the time allowed. */
export function refuseCost({ size, largestRun }: SizedStudy, request: Request, effects: Effects): TimeTrial {
  const { cluster } = request;
  const ofCluster = (cluster?.shards ?? usualShards) * (request.workers ?? 1);
  const threads = cluster === undefined ? (request.workers ?? effects.threads) : ofCluster;
  // On a cluster no machine holds all runs: they are put together from the disk.
  const here = cluster === undefined ? (effects.memoryBytes ?? usualBytes) : Number.MAX_SAFE_INTEGER;
  const limits = {
    bytes: request.maxMemory ?? here,
    seconds: (request.maxHours ?? usualHours) * secondsPerHour,
  };
  const cost = studyCost({ ...size, threads });
  const verdict = judgeCost(cost, limits);
  if (verdict === "tooMuchMemory") throw new RequestError(tooMuchMemory(cost, limits));
  if (verdict === "tooLong") throw new RequestError(tooLong(cost, limits));
  return async () => {
    if (verdict === "fits" || effects.loadPilot === undefined || cluster !== undefined) return;
    const seconds = await estimate(largestRun, cost.rows, threads, effects);
    if (seconds > limits.seconds) throw new RequestError(tooLongByTrial(cost.rows, seconds, limits));
    const screen = screenOf(effects, request.noColor);
    if (!request.quiet) write(effects.messages, screen, prose(screen, willTake(seconds)));
  };
}

async function estimate(
  parameters: Parameters,
  rows: bigint,
  threads: number,
  { loadPilot, now }: Effects,
): Promise<number> {
  const secondsPerRun = await loadPilot?.();
  return ((secondsPerRun?.(parameters, now) ?? 0) * Number(rows)) / threads;
}
