// What the manager's screen says: the numbers asked for, the model beside the agency, the money, what matters.

import type { MeasureName } from "../model/measures.ts";
import { amount } from "./amounts.ts";
import { count } from "./numbers.ts";

export const agencyScreenWords = {
  title: "Plans for my agency",
  lead: "Six numbers make a first model of your office, and other ways to spend the same money. Nothing is ranked and nothing is recommended.",
  make: "Make the plans",
  trying: "A few short runs to match the paperwork.",
  money: "The same money, spent differently",
  moneyLead: "Each bar is one year's budget: people first, then provisions for clients.",
  people: "People",
  provisions: "Provisions",
  looks: "Does the model look like your agency?",
  looksLead:
    "Write down what you count yourself; the model's own numbers for what you have are beside them. Nobody has matched the model to you: where they are far apart, believe your own.",
  look: "Run what we have",
  yours: "Yours",
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
