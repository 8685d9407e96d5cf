// What the browser page says around its screens: their names, the choices above them, progress, where nothing is sent.
import { count, counted } from "./numbers.ts";

export const screenNames = [
  "start",
  "office",
  "one",
  "many",
  "compare",
  "explain",
  "take",
  "teach",
  "agency",
] as const;

export type ScreenName = (typeof screenNames)[number];

/** What a screen is called in the row of screens, and what it is for. */
export const screenWords: Readonly<Record<ScreenName, { readonly name: string; readonly isFor: string }>> = {
  start: { name: "Start", isFor: "Questions to begin with" },
  office: { name: "Watch an office", isFor: "One simulated programme, day by day" },
  one: { name: "Move a lever", isFor: "One simulated programme, again at each move" },
  many: { name: "Run many", isFor: "The same plan in many simulated programmes" },
  compare: { name: "Compare plans", isFor: "All plans on the same clients" },
  explain: { name: "Explain", isFor: "What is in the model, and what is not" },
  take: { name: "Take away", isFor: "Pictures, tables, the scenario, a link" },
  teach: { name: "Teach", isFor: "Lessons for a class" },
  agency: { name: "My agency", isFor: "Plans for the same money, from your own numbers" },
};

export const labWords = {
  title: "Street-Level lab",
  skip: "Skip to the screen",
  screens: "Screens",
  nothingSent: "Everything is computed in this page. Nothing is sent anywhere.",
  scenario: "Scenario",
  plan: "Plan",
  seed: "Seed",
  seedHint: "Any text. The same text gives the same programmes, to the last bit.",
  replications: "Simulated programmes for each plan",
  levers: "Levers",
  moreLevers: "More levers",
  chooseLever: "Add a lever",
  add: "Add",
  asInFile: "Put all levers back",
  openFile: "Open a scenario file",
  run: "Run",
  stop: "Stop",
  asTable: "The same as a table",
  fromEarlier: "From earlier settings. Run again to see what the new ones give.",
  stopped: "Stopped. What was made so far is shown.",
  linkRefused: (why: string) => `${why} The page opens as it does without a link.`,
  version: (version: string) => `Street-Level ${version}`,
  screenHint: (name: ScreenName) => screenWords[name].isFor,
} as const;

/** 12 of 40 programmes */
export function progressWords(done: number, of: number): string {
  return `${count(done)} of ${counted(of, "simulated programme")}`;
}

/** A lever that a plan keeps at its own value, whatever is set for all. */
export function setByPlan(plan: string): string {
  return `The plan ${plan} sets this one.`;
}

export const labFaults = {
  fault: (message: string) => `Something went wrong in this page: ${message}`,
  runFailed: (reason: string) => `The simulated programme failed: ${reason}`,
  fileTooLarge: "This file is too large to be a scenario.",
} as const;
