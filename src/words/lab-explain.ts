// What the lab says of the model itself: what it leaves out first, how its parts follow each other, where numbers come from.
import { gradeMeanings } from "./grades.ts";

export const explainScreenWords = {
  title: "What is in the model, and what is not",
  leftOut: "What it leaves out",
  flow: "How a day goes",
  flowLead:
    "Each letter is a mechanism. Its levers are named beside it: moving one of them acts there first, and on everything after it through the day.",
  levers: "Levers",
  moves: "Seen first in",
  off: "Switched off",
  source: "Source",
  numbers: "Every number and its source",
  search: "Search names, meanings and sources",
  measures: "Measures",
  parameters: "Parameters",
  name: "Name",
  meaning: "Meaning",
  value: "Default",
  evidence: "Evidence",
  found: (shown: number, of: number) => `${shown} of ${of}`,
  grades: `Evidence: ${Object.entries(gradeMeanings)
    .map(([grade, meaning]) => `${grade}, ${meaning}`)
    .join("; ")}.`,
} as const;

/** The biggest first. */
export const leftOut: readonly string[] = [
  "What people make of each other: a caseworker here has minutes, skill and trust, and no face, no history with this client, no bad morning.",
  "Your agency: no number here has been matched to it. The model shows what follows from its assumptions, not what will happen.",
  "Clients' own strategies: they tell, wait, call and leave; they do not organise, complain to a paper or learn whom to ask for.",
  "The law and the politics around the office: rules are strict or vague, clear or not; nobody fights over them.",
  "Whether an answer was good for somebody's life: needs are met, with money or a referral, and what becomes of people afterwards is not followed.",
];

/** The parts of a day in their order, each with the mechanisms that belong to it. */
export const flowOfADay: readonly { readonly part: string; readonly mechanisms: readonly string[] }[] = [
  { part: "Clients come, live and tell", mechanisms: ["disclosure", "trust", "crises"] },
  { part: "The day's minutes are divided", mechanisms: ["timeBudget", "coping", "slack"] },
  { part: "Work is handed over and done", mechanisms: ["tasks", "handoffs", "practice", "calls"] },
  { part: "Clients are met", mechanisms: ["contact", "consistency"] },
  { part: "Needs are judged and money is given", mechanisms: ["search", "judgement", "provisions"] },
  { part: "The team meets", mechanisms: ["meetings", "relations", "learning"] },
  { part: "The day leaves its mark on staff", mechanisms: ["burnout", "supervisors"] },
];

/** The groups of parameters whose levers act in a mechanism, by what stands before their first dot. */
export const leversOfMechanism: Readonly<Record<string, readonly string[]>> = {
  timeBudget: ["staff", "day"],
  tasks: ["paperwork"],
  handoffs: ["split", "handoff"],
  contact: ["contact", "continuity"],
  disclosure: ["response"],
  coping: ["coping"],
  provisions: ["provisions"],
  search: ["guidance", "search"],
  judgement: ["policy", "programme", "bias"],
  meetings: ["meetings", "staffMeetings"],
  relations: ["teamBuilding"],
  learning: ["training", "learning", "supervision", "leadershipTraining"],
  slack: ["slack"],
  crises: ["intake", "demand"],
};
