// What the reader says of values and names, by the lines that follow the small scenario.

import type { Case } from "./sample.ts";

const choices = "choose first-come, most-overdue, neediest or creaming";
const perWeek = "write a number from 0 to 40 (per week)";
const places = "write a whole number from 0 to 1000000 (clients)";

export const faultyValues: readonly Case[] = [
  ["an unknown entry", "plan: {}", "plan is not an entry of a scenario. Did you mean plans?"],
  ["an entry like no other", "frobnicate: 1", "frobnicate is not an entry of a scenario."],
  [
    "a parameter at the top",
    "meetings.perWeek: 3",
    "meetings.perWeek is a parameter; write it under parameters, in a plan or in the sweep.",
  ],
  [
    "a rule that is not built in",
    "rules: { contactOrder: mine }",
    "rules.contactOrder: mine is not built in; give the file that exports it with --rules FILE. Built in is deserving-under-strain.",
  ],
  [
    "a mistyped rule of ours",
    "rules: { coping: routinisin }",
    "rules.coping: routinisin is not built in; give the file that exports it with --rules FILE. Built in is routinising. Did you mean routinising?",
  ],
  [
    "a kind of rule like no other",
    "rules: { copying: mine }",
    "copying is not an entry of rules; it may have contactOrder, coping, provisionDecision, meetingAgenda, delegation, slackOrder, search, offer and measures. Did you mean coping?",
  ],
  [
    "a rule without a name",
    "rules: { coping: [] }",
    "rules.coping must be a name of 1 to 64 letters, digits and hyphens that begins with a letter.",
  ],
  [
    "a single measure of one's own",
    "rules: { measures: mine }",
    "rules.measures must be a list of names, such as [mine].",
  ],
  [
    "a mistyped parameter",
    "parameters: { meetings.perWek: 3 }",
    "meetings.perWek is not a parameter. Did you mean meetings.perWeek?",
  ],
  [
    "half a parameter",
    "parameters: { perWeek: 3 }",
    "perWeek is not a parameter. Did you mean meetings.perWeek?",
  ],
  ["a merge key", "<<: { a: 1 }", "<< is not an entry of a scenario."],
  [
    "an unknown baseline",
    "baseline: man",
    "baseline: man is not a plan of this scenario. Did you mean many?",
  ],
  [
    "a baseline like no plan",
    "baseline: status-quo",
    "baseline: status-quo is not a plan of this scenario. Choose few or many.",
  ],
  [
    "a mistyped measure",
    "measures: { engagementQualty: {} }",
    "engagementQualty is not a measure. Did you mean engagementQuality?",
  ],
  [
    "a mistyped field",
    "time: { warmUp: 3 }",
    "warmUp is not an entry of time; it may have kind, warmUpDays and observedDays. Did you mean warmUpDays?",
  ],
  ["a number out of range", "parameters: { meetings.perWeek: 300 }", `meetings.perWeek is 300; ${perWeek}.`],
  ["a number below its range", "parameters: { meetings.perWeek: -1 }", `meetings.perWeek is -1; ${perWeek}.`],
  ["a fraction of a client", "parameters: { intake.places: 2.5 }", `intake.places is 2.5; ${places}.`],
  [
    "a number too long to hold",
    "parameters: { intake.places: 9007199254740993 }",
    `intake.places is 9007199254740993; ${places}.`,
  ],
  ["underscores", "parameters: { intake.places: 1_000 }", "intake.places: '1_000' is text; write 1000."],
  [
    "a comma before three digits",
    'parameters: { intake.places: "1,000" }',
    "intake.places: '1,000' may be 1 or 1000; write the one you mean, without a mark between thousands.",
  ],
  [
    "a point between thousands",
    "parameters: { wages.leadPerYear: 52.000 }",
    "wages.leadPerYear: '52.000' may be 52 or 52000; write the one you mean, without a mark between thousands.",
  ],
  [
    "a percentage without its sign",
    "parameters: { split.assistantShare: 80 }",
    "split.assistantShare is 80; write a number from 0 to 1 (share of items). If you mean 80 %, write 0.8.",
  ],
  [
    "a decimal comma",
    'parameters: { meetings.perWeek: "0,5" }',
    "meetings.perWeek: '0,5' is text; write 0.5.",
  ],
  [
    "per cent",
    "parameters: { split.assistantShare: 80 % }",
    "split.assistantShare: '80 %' is text; write 0.8.",
  ],
  [
    "dollars",
    "parameters: { provisions.perClientYear: $800 }",
    "provisions.perClientYear: '$800' is text; write 800.",
  ],
  [
    "a number in quotes",
    'parameters: { intake.places: "100" }',
    "intake.places: '100' is text; write 100 without quotes.",
  ],
  ["a word for a number", "parameters: { intake.places: many }", `intake.places: 'many' is text; ${places}.`],
  [
    "a date for a number",
    "parameters: { intake.places: 2020-01-01 }",
    `intake.places: '2020-01-01' is text; ${places}.`,
  ],
  [
    "not a number",
    "parameters: { meetings.perWeek: .nan }",
    `meetings.perWeek: .nan is not a finite number; ${perWeek}.`,
  ],
  [
    "infinity",
    "parameters: { meetings.perWeek: 1e999 }",
    `meetings.perWeek: 1e999 is not a finite number; ${perWeek}.`,
  ],
  [
    "another base",
    "parameters: { meetings.perWeek: 0x10 }",
    "meetings.perWeek: '0x10' would be read as 16; write 16.",
  ],
  [
    "leading zeros",
    "parameters: { meetings.perWeek: 010 }",
    "meetings.perWeek: '010' would be read as 10; write 10.",
  ],
  [
    "a number that vanishes",
    "parameters: { meetings.perWeek: 1e-400 }",
    "meetings.perWeek: '1e-400' is too small to be told from 0; write 0.",
  ],
  ["nothing", "parameters: { meetings.perWeek: }", `meetings.perWeek is empty; ${perWeek}.`],
  [
    "a list for a number",
    "parameters: { meetings.perWeek: [1] }",
    `meetings.perWeek is a list or a map; ${perWeek}.`,
  ],
  ["a truth for a number", "parameters: { meetings.perWeek: true }", `meetings.perWeek is true; ${perWeek}.`],
  ["an unknown choice", "parameters: { contact.order: fifo }", `contact.order is fifo; ${choices}.`],
  [
    "a mistyped choice",
    "parameters: { contact.order: neediest-first }",
    `contact.order is neediest-first; ${choices}.`,
  ],
  [
    "a choice almost right",
    "parameters: { contact.order: need1est }",
    `contact.order is need1est; ${choices}. Did you mean neediest?`,
  ],
  [
    "a truth for a switch",
    "parameters: { mechanisms.trust: true }",
    "mechanisms.trust is true; choose on or off.",
  ],
  [
    "nothing for a switch",
    "parameters: { mechanisms.trust: }",
    "mechanisms.trust is empty; choose on or off.",
  ],
  [
    "a word for a list",
    "parameters: { provisions.domains: housing }",
    "provisions.domains is housing; write a list such as [housing, income].",
  ],
  [
    "a member twice",
    "parameters: { provisions.domains: [legal, legal] }",
    "provisions.domains names legal twice.",
  ],
  [
    "a mistyped member",
    "parameters: { provisions.domains: [housng] }",
    "provisions.domains: housng is not one of housing, income, employment, health, education, childcare, transport or legal. Did you mean housing?",
  ],
  ["a truth for the seed", "seed: true", "seed is true; write it in quotes to have it as text."],
  ["an empty seed", 'seed: ""', "seed is empty; write text of 1 to 200 characters."],
  ["a long seed", `seed: ${"s".repeat(201)}`, "seed has 201 characters; write text of 1 to 200."],
  [
    "half a character in the seed",
    'seed: "\\ud800"',
    "seed holds a character that cannot be shown; take it out.",
  ],
  [
    "no replications",
    "replications: 0",
    "replications is 0; write a whole number from 1 to 1000000 (replications).",
  ],
  ["a number for a map", "parameters: 3", "parameters must be a map: names, each with a colon and a value."],
  [
    "one thing in two places",
    "parameters: { replications: 3 }\nreplications: 4",
    "replications is here and under replications; keep one of the two.",
  ],
  [
    "a warm-up before the first day",
    "time: { kind: terminating, warmUpDays: 5 }",
    "A terminating study begins on the agency's first day: time.warmUpDays must be 0, not 5.",
  ],
];
