// What stands around a report's numbers: headings, and how it names plans in its sentences.
import { listed } from "./lists.ts";
import { count } from "./numbers.ts";

/** For whom a report is written. */
export const readers = ["manager", "researcher"] as const;

export type Reader = (typeof readers)[number];

/** In a recipe, in place of the folder of results. */
export function madeInPage(scenarioFile: string): string {
  return `run in the browser page, which saves ${scenarioFile} under Take away`;
}

/** Before a link, after which nothing stands: a sign at its end would be copied with it. */
export const sameSettings = "The same settings again:";

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
