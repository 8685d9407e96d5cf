// What is said of runs that stand in a results folder already: whether they serve, how many of them, how they are judged.
import type { OtherRuns } from "../experiment/plan/same-runs.ts";
import { otherStudyThere } from "./errors.ts";
import { valueText } from "./levers.ts";
import { listed } from "./lists.ts";
import { count, counted } from "./numbers.ts";
import { withSlash } from "./saved.ts";

/** What stands in a folder that is not this study. */
type OthersThere =
  | { readonly kind: "none" }
  | { readonly kind: "others"; readonly difference: OtherRuns }
  | { readonly kind: "moreDetail"; readonly detail: number };

/** Where results must not be written over others. */
export function otherRunsThere(folder: string, there: OthersThere): string {
  const advice = "Add --replace to overwrite it, or --out to choose another folder.";
  switch (there.kind) {
    case "none":
      return otherStudyThere(folder);
    case "others":
      return `${folder} holds a study with other inputs: ${otherRuns(there.difference)}. ${advice}`;
    case "moreDetail":
      return `${folder} holds this study in more detail, of ${counted(there.detail, "replication")} of each plan and point, which would be lost. Ask for as much with --detail ${there.detail}, overwrite it with --replace, or choose another folder with --out.`;
  }
}

/** Where a file is to judge runs that are not its own. */
export function notItsRuns(folder: string, file: string, difference: OtherRuns): string {
  return `${file} cannot judge the runs in ${withSlash(folder)}, because they are not its own: ${otherRuns(difference)}. Its words, measures and hypotheses may differ; its plans and parameters may not.`;
}

/** seed is davis-ybarra there, not ana */
export function otherRuns(difference: OtherRuns): string {
  switch (difference.kind) {
    case "command":
      return `it was made by ${difference.made}, not by ${difference.asked}`;
    case "rules":
      return "its runs followed other rules";
    case "baseline":
      return `its baseline is ${difference.made}, not ${difference.asked}`;
    case "plans":
      return onlyOneHas("plan", difference.onlyMade, difference.onlyAsked);
    case "points":
      return onlyOneHas("point", difference.onlyMade, difference.onlyAsked);
    case "course":
      return `something else changes in mid-run in the plan ${difference.plan}`;
    case "parameter": {
      const { name, plan, made, asked, others } = difference;
      const where = plan === undefined ? "" : ` in the plan ${plan}`;
      const more =
        others === 0
          ? ""
          : `, and ${counted(others, "further parameter")} ${others === 1 ? "differs" : "differ"}`;
      return `${name} is ${valueText(made)} there, not ${valueText(asked)}${where}${more}`;
    }
  }
}

const mostNamed = 3;

function onlyOneHas(thing: string, onlyMade: readonly string[], onlyAsked: readonly string[]): string {
  const has = (names: readonly string[], missing: boolean) => {
    if (names.length === 0) return [];
    const others = names.length - mostNamed;
    const told = [...names.slice(0, mostNamed), ...(others > 0 ? [`${count(others)} more`] : [])];
    const what = `the ${names.length === 1 ? thing : `${thing}s`} ${listed(told)}`;
    return [missing ? `it lacks ${what}` : `it also has ${what}`];
  };
  return [...has(onlyAsked, true), ...has(onlyMade, false)].join(", and ");
}

/** Before a study that takes up what is there. */
export function takenUp(taken: number, wanted: number, folder: string): string {
  if (taken >= wanted)
    return `Every run that is wanted is in ${withSlash(folder)} already: none is run again.`;
  return `${count(taken)} of ${counted(wanted, "run")} are in ${withSlash(folder)} already: only the others are run.`;
}

/** The same, of a study that goes on until it is precise. */
export function takenUpUntil(taken: number, folder: string): string {
  return `${counted(taken, "run")} in ${withSlash(folder)} ${taken === 1 ? "serves" : "serve"} this study too: only others are run.`;
}

/** Where fewer replications were asked for than there are. */
export function firstOfStored(asked: number, stored: number, folder: string): string {
  return `This is the answer of the first ${count(asked)} of ${counted(stored, "replication")} in ${withSlash(folder)}, which stays as it is.`;
}

/** Where measures, what matters or hypotheses were chosen when the runs had been made. */
export const judgedAfterTheRuns =
  "Judged after the runs: measures, what matters or hypotheses were written down when the runs could already be seen. A verdict of this kind is a finding to be tested with another seed, not a test that was passed.";
