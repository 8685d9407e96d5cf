// What the manager's screen says: the numbers asked for, the model beside the agency, the money, what matters.

import type { MeasureName } from "../model/measures.ts";
import { amount } from "./amounts.ts";
import { count, counted } from "./numbers.ts";

export const agencyScreenWords = {
  title: "Plans for my agency",
  lead: "Six numbers make a first model of your office, and other ways to spend the same money. Nothing is ranked and nothing is recommended.",
  mayBeEmpty: "May stay empty: it is then as usual for such an office.",
  make: "Make the plans",
  trying: "A few short runs to match the paperwork.",
  money: "The same money, spent differently",
  moneyLead: "Each bar is one year's budget: people first, then provisions for clients.",
  people: "People",
  provisions: "Provisions",
  looks: "Does the model look like your agency?",
  looksLead:
    "Write down what you count yourself, and how far off a model may be that would still look like you. The model's own numbers for what you have stand beside them. Where they are far apart, believe your own.",
  look: "Run what we have",
  measure: "Number",
  yours: "Yours",
  within: "Give or take",
  countMore: "Something else that you count",
  model: "The model",
  matters: "What difference would matter to you?",
  mattersLead: "Smaller ones will be called about the same.",
  compare: "Compare these plans",
  saveFile: "Save as a file for the command",
} as const;

/** The model: 0.24 (0.20 to 0.29 over 8 programmes) */
export function besideYours(
  measure: MeasureName,
  mean: number,
  least: number,
  greatest: number,
  runs: number,
): string {
  return `${amount(measure, mean)} (${amount(measure, least)} to ${amount(measure, greatest)} over ${count(runs)} programmes)`;
}

export const matchWords = {
  title: "Can the model look like you?",
  lead: "Most numbers inside the model are judgements. The search tries other values of them, wave after wave, and says which of your numbers the model can give, and by which inputs.",
  size: "How far to search",
  start: "Search",
  stopped: "Stopped. A search tells nothing before its last wave.",
  notTried: "Nobody has tried yet.",
  nothingCounted: "Write at least one of your own numbers under Yours.",
  filesHint: (scenario: string) =>
    `With matched.csv the command compares the plans over all sets that are left: streetlevel compare ${scenario}.yaml --worlds matched.csv`,
} as const;

/** Quick: 240 programmes, 3 waves of 40 sets. Coarser than the command's own search. */
export function matchSizeWords(
  name: "quick" | "whole",
  { waves: { waves, pointsPerWave }, replications }: MatchSize,
): string {
  const programmes = counted(waves * pointsPerWave * replications, "programme");
  const sets = `${counted(waves, "wave")} of ${counted(pointsPerWave, "set")}`;
  return name === "quick"
    ? `Quick, coarser than the command: ${programmes}, ${sets}`
    : `As the command does: ${programmes}, ${sets}`;
}

interface MatchSize {
  readonly waves: { readonly waves: number; readonly pointsPerWave: number };
  readonly replications: number;
}
