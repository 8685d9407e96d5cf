// What is said of a study that is not finished: what is kept of it, and how it goes on.
import { count, counted } from "./numbers.ts";

/** Before a study goes on from what an earlier sitting finished. */
export function unfinishedStudy(kept: number, runs: number | undefined): string {
  return `An unfinished study of the same inputs is there: ${runsOf(kept, runs)}. It goes on from there.`;
}

/** After an interruption that left something to go on from. */
export function stoppedAndKept(kept: number, runs: number | undefined, resume: string): string {
  return `Stopped: ${areKept(kept, runs)} ${goOn(resume)}`;
}

/** After a failure to write the results. */
export function runsAreKept(kept: number, runs: number | undefined, resume: string): string {
  return `Nothing is lost: ${areKept(kept, runs)} ${goOn(resume)}`;
}

/** When files of kept runs could not be read. */
export function damagedRuns(files: number): string {
  return `${counted(files, "file")} of kept runs ${files === 1 ? "was" : "were"} damaged; what ${files === 1 ? "it" : "they"} held is run again.`;
}

function areKept(kept: number, runs: number | undefined): string {
  return `${runsOf(kept, runs)} ${kept === 1 && runs === undefined ? "is" : "are"} kept.`;
}

/** 320 of 560 runs; 320 runs where nobody knows how many there will be */
function runsOf(kept: number, runs: number | undefined): string {
  if (runs === undefined) return counted(kept, "run");
  return `${count(kept)} of ${counted(runs, "run")}`;
}

/** @param resume the command that goes on with the study. */
function goOn(resume: string): string {
  return `The same command goes on from there, and so does: ${resume}`;
}
