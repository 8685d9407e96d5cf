// How far a study has come.
import { count, seconds, timeLeft } from "./numbers.ts";

/** 1,200/1,200 runs · 21 s */
export function runsDone(done: number, all: number, elapsedSeconds: number): string {
  return `${count(done)}/${count(all)} runs · ${seconds(elapsedSeconds)}`;
}

/** 300/1,200 runs · about 15 s left */
export function runsUnderWay(done: number, all: number, secondsLeft: number): string {
  return `${count(done)}/${count(all)} runs · ${timeLeft(secondsLeft)}`;
}

/** Seconds until all is done, if the rest takes as long per run as what is done. */
export function secondsLeft(done: number, all: number, elapsedSeconds: number): number {
  return done === 0 ? Number.POSITIVE_INFINITY : (elapsedSeconds / done) * (all - done);
}
