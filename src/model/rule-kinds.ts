// The kinds of rule that a rival theory may bring, and the name of our own rule of each.

export interface RuleKindEntry {
  readonly label: string;
  /** The rule that stands where a scenario names none. */
  readonly ours: string;
  /** How many facts it is told at most. */
  readonly arguments: number;
  /** What it answers, for people. */
  readonly answers: string;
}

export const ruleKinds = {
  contactOrder: {
    label: "Who is seen first",
    ours: "deserving-under-strain",
    arguments: 4,
    answers: "a finite number",
  },
  coping: {
    label: "What strain does to practice",
    ours: "routinising",
    arguments: 3,
    answers:
      "minutesShare, complexityShare and noiseFactor of 0 or more and an intervalFactor above 0, all finite",
  },
  provisionDecision: {
    label: "Who gets money",
    ours: "above-the-threshold",
    arguments: 2,
    answers: "grant, refer, deny or no-money",
  },
  meetingAgenda: {
    label: "What a case meeting talks over",
    ours: "hard-cases-first",
    arguments: 2,
    answers: "a finite number",
  },
  delegation: {
    label: "What goes to an assistant",
    ours: "by-room-and-clarity",
    arguments: 2,
    answers: "a number from 0 to 1",
  },
  slackOrder: {
    label: "What is done with minutes that are left",
    ours: "clients-first",
    arguments: 1,
    answers: "a finite number",
  },
  search: {
    label: "Where a provision is looked for that a worker does not know",
    ours: "as-it-matters",
    arguments: 1,
    answers: "list, colleague, supervisor or none",
  },
  offer: {
    label: "Who is offered money without asking",
    ours: "while-the-pot-lasts",
    arguments: 1,
    answers: "true or false",
  },
} as const satisfies Record<string, RuleKindEntry>;

/** Names of rules and of measures of one's own. */
export const ruleName = /^[A-Za-z][A-Za-z0-9-]{0,63}$/;

export type RuleKindName = keyof typeof ruleKinds;

export const ruleKindNames = Object.keys(ruleKinds) as RuleKindName[];
