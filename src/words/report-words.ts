// What stands around a report's numbers: headings, and how it names plans in its sentences.
import { listed } from "./lists.ts";
import { count, counted } from "./numbers.ts";
import { commandLine } from "./usage.ts";

/** For whom a report is written. */
export const readers = ["manager", "researcher"] as const;

export type Reader = (typeof readers)[number];

/** In a recipe, in place of the folder of results. */
export function madeInPage(scenarioFile: string): string {
  return `run in the browser page, which saves ${scenarioFile} under Take away`;
}

/** Before a link, after which nothing stands: a sign at its end would be copied with it. */
export const sameSettings = "The same settings again:";

/**
 * 2 more plans were simulated, which this paper only names: I: ...; J: .... Their numbers stand in ...
 * @param named the first of them, letter and label.
 * @param folder of the results; absent where a page made the runs.
 */
export function namedOnPaper(named: readonly string[], all: number, folder: string | undefined): string {
  const verb = all === 1 ? "was" : "were";
  const rest = all > named.length ? [`and ${count(all - named.length)} more`] : [];
  const elsewhere =
    folder === undefined
      ? ""
      : `, and in the other report (${commandLine("report", folder, ["--for", "researcher"])})`;
  return `${counted(all, "more plan")} ${verb} simulated, which this paper only names: ${[...named, ...rest].join("; ")}. All numbers stand in this same file on a screen${elsewhere}.`;
}

const mostNamed = 3;

/**
 * Plans inside a sentence by their labels in quotes: “A” and “B”; of more than three those left out, or how many.
 * @param all those that there are to choose from.
 */
export function plansNamed(labels: readonly string[], all: readonly string[]): string {
  const of = all.length;
  if (labels.length === of && of > 2) return `all ${count(of)} other plans`;
  const left = all.filter((label) => !labels.includes(label));
  if (labels.length > mostNamed && left.length <= 2)
    return `all other plans but ${listed(left.map((label) => `“${label}”`))}`;
  if (labels.length > mostNamed) return `${count(labels.length)} of ${count(of)} other plans`;
  return listed(labels.map((label) => `“${label}”`));
}

/** Under a table of which a page shows the first rows alone. */
export function rowsLeftOut(shown: number, all: number): string {
  return `The first ${count(shown)} of ${count(all)} rows; all are in the tables of the results folder.`;
}
