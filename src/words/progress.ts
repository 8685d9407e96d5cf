// How far a study has come.
import { count, seconds, timeLeft } from "./numbers.ts";

/** 1,200/1,200 runs · 21 s */
export function runsDone(done: number, all: number, elapsedSeconds: number): string {
  return `${count(done)}/${count(all)} runs · ${seconds(elapsedSeconds)}`;
}

/** The first runs take longer, for the program has to warm up: nothing is foretold from so few. */
const leastSeconds = 2;
const leastShare = 0.01;
const leastRuns = 20;

/** 300/1,200 runs · about 15 s left */
export function runsUnderWay(done: number, all: number, secondsLeft: number): string {
  return `${count(done)}/${count(all)} runs · ${timeLeft(secondsLeft)}`;
}

/** Seconds until all is done, if the rest takes as long per run as what is done; infinite while that says nothing. */
export function secondsLeft(done: number, all: number, elapsedSeconds: number): number {
  const isEnough = done > 0 && (done >= leastRuns || done >= leastShare * all);
  if (!isEnough || elapsedSeconds < leastSeconds) return Number.POSITIVE_INFINITY;
  return (elapsedSeconds / done) * (all - done);
}

export function firstAnswer(replications: number): string {
  return `A first answer, from ${count(replications)} simulated programmes each:`;
}

export const firstAnswerGoesOn =
  "The other programmes are still being simulated. A verdict can change with them; the ones at the end count.";
