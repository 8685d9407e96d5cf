// Studies that a report tells of beside its own: where they stand, how they were judged, and why one cannot be told.
import type { OtherRuns } from "../experiment/plan/same-runs.ts";
import { listed } from "./lists.ts";
import { counted } from "./numbers.ts";
import { withSlash } from "./saved.ts";
import { otherRuns } from "./stored-runs.ts";

/** From results/case-teams-futures/: 10 simulated programmes each, seed davis-ybarra, at 1 meeting a week. */
export function fromFolder(folder: string, replications: number, seed: string, point: string): string {
  const parts = [`${counted(replications, "simulated programme")} each`, `seed ${seed}`, point];
  return `From ${withSlash(folder)}: ${parts.filter((part) => part !== "").join(", ")}.`;
}

export const judgedOtherwise =
  "Its file asks for other measures, calls another difference one that matters, or has other hypotheses than this study's: its words go by its own.";

/** Where a study is told beside one of another agency or other plans. */
export function notOfThisStudy(other: string, own: string, difference: OtherRuns): string {
  return `${withSlash(other)} cannot be told beside ${withSlash(own)}, for it is not of the same plans and parameters: ${otherRuns(difference)}.`;
}

/** model 0.3.0, philox4x32-10 v1 */
export function madeBy({ model, generator }: { readonly model: string; readonly generator: string }): string {
  return `model ${model}, ${generator}`;
}

export function notOfThisModel(other: string, own: string, made: string, ours: string): string {
  return `${withSlash(other)} cannot be told beside ${withSlash(own)}: it was made by ${made}, the other by ${ours}.`;
}

export function nothingFurther(other: string, command: string): string {
  return `${withSlash(other)} holds nothing to tell beside a report: it was made by ${command}. --with takes what ${listed(tellable, "or")} found.`;
}

/** On a board's page, where inputs were matched. */
export const runsAsTheyWere =
  "The runs of this report were made with the inputs as they stood, not with the matched ones.";

/** Before what a search found. */
export function searchedToo(folder: string): string {
  return `Other mixes for the same money (${withSlash(folder)}):`;
}

const tellable = ["compare --futures", "compare --search", "sweep --sample", "ablate", "match"];

export function toldAlready(other: string): string {
  return `${withSlash(other)} is told already: --with takes other studies, each once.`;
}

export const noReportOfMatch =
  "A report is about what plans do, and a match says which inputs fit an agency. Tell it beside a comparison: streetlevel report results/my-plans --for manager --with this folder.";
