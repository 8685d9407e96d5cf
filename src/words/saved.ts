// What a finished or stopped command leaves behind, and what to do next.
import { count, counted } from "./numbers.ts";
import { shellWord } from "./shell-word.ts";

/** Saved results/case-teams/ */
export function saved(folder: string): string {
  return `Saved ${withSlash(folder)}`;
}

export function alreadyDone(folder: string): string {
  return `This study is already finished, with the same inputs, in ${withSlash(folder)}: nothing was run again.`;
}

/** Where what is asked for stands there already, and more of it. */
export const nothingRun = "Every run that is asked for has been made before: nothing was run again.";

export const interrupted = "Stopped before the end: nothing was saved. The same command starts it again.";

/** Next  streetlevel compare case-teams */
export function next(command: string): string {
  return `Next  ${command}`;
}

/** Next, when all is decided. */
export function lookAtCharts(folder: string): string {
  return `Next  look at the pictures in ${withSlash(folder)}charts/`;
}

/** Next, when all is decided and plans compete for the same money: whoever decides on it wants two pages. */
export function reportForManager(folder: string): string {
  return next(`streetlevel report ${shellWord(withSlash(folder))} --for manager`);
}

/** Or  streetlevel lab the-team: for whom the next command is not what is wanted. */
export function orElse(command: string): string {
  return `Or    ${command}`;
}

/** What stands in a folder of results. */
export function filesWritten(charts: number): string {
  return `It holds scenario.yaml, tables as CSV, ${counted(charts, "chart")}, and manifest.json with every file's hash.`;
}

export function withSlash(folder: string): string {
  return folder.endsWith("/") ? folder : `${folder}/`;
}

/** Where the detail that is usual would be of many clients, and nobody asked for it. */
export function noDetail(clients: number): string {
  return `Detail (clients, workers and decisions, one by one) is left out: it would cover ${count(clients)} clients. --detail 1 writes that of the first simulated programme of each plan and point.`;
}
