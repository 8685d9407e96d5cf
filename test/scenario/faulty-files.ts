// What the reader says of whole files.

import { settingNames } from "../../src/scenario/settings.ts";
import { type Case, head } from "./sample.ts";

export const faultyFiles: readonly Case[] = [
  ["an empty file", "", "The file is empty; a scenario begins with `format: 1`."],
  ["a file of comments", "# nothing\n", "The file is empty; a scenario begins with `format: 1`."],
  ["a list", "- 1\n", "A scenario is a map that begins with `format: 1`."],
  [
    "a directive",
    `%YAML 1.1\n---\n${head}`,
    "Lines that begin with % have no place in a scenario; take this one out.",
  ],
  [
    "a file too long",
    `${head}# ${"x".repeat(1_000_000)}`,
    `The file has ${head.length + 1_000_002} characters; a scenario has at most 1000000.`,
  ],
  [
    "lists in lists without end",
    `${head}replications: ${"[".repeat(30)}`,
    "Maps and lists are nested more than 20 deep here.",
  ],
  [
    "too many parts",
    `${head}sweep: { meetings.perWeek: [${"1,".repeat(400_000)}1] }\n`,
    "Up to here the file has more parts than any scenario.",
  ],
  ["no format", head.replace("format: 1\n", ""), "format is missing; a scenario begins with `format: 1`."],
  [
    "a newer format",
    "format: 2\nother: things\n",
    "This file has format 2; this version of Street-Level reads format 1. Use a newer version.",
  ],
  ["a format in words", head.replace("format: 1", "format: one"), "format must be 1."],
  ["no title", head.replace("title: A title\n", ""), "title is missing."],
  ["no question", head.replace("question: A question?\n", ""), "question is missing."],
  ["no setting", head.replace("setting: anti-poverty-programme\n", ""), "setting is missing."],
  ["no plans", head.replace(/plans: .*\n/, ""), "plans is missing."],
  [
    "empty plans",
    head.replace(/plans: .*\n/, "plans: {}\n"),
    "plans is empty; a scenario compares at least one plan.",
  ],
  ["an empty title", head.replace("A title", '" "'), "title has 0 characters; write text of 1 to 200."],
  ["a title of lists", head.replace("A title", "[a]"), "title must be text of 1 to 200 characters."],
  [
    "a long title",
    head.replace("A title", "a".repeat(300)),
    "title has 300 characters; write text of 1 to 200.",
  ],
  [
    "a title that rings",
    head.replace("A title", '"a\\ab"'),
    "title holds a character that cannot be shown; take it out.",
  ],
  [
    "a title that turns round",
    head.replace("A title", '"a\\u202eb"'),
    "title holds a character that cannot be shown; take it out.",
  ],
  [
    "a mistyped setting",
    head.replace("anti-poverty-programme", "anti-poverty-program"),
    "anti-poverty-program is not a setting. Did you mean anti-poverty-programme?",
  ],
  [
    "an unknown setting",
    head.replace("anti-poverty-programme", "hospital"),
    `hospital is not a setting. There is ${settingNames.slice(0, -1).join(", ")} and ${settingNames.at(-1)}.`,
  ],
  [
    "a plan in capitals",
    head.replace("few:", "Few:"),
    "Few cannot name a plan; use 1 to 64 small letters, digits and hyphens.",
  ],
  [
    "a plan that looks like an option",
    head.replace("few:", "-few:"),
    "-few cannot name a plan: on a command line it is taken for an option. Begin it with a letter or a digit.",
  ],
  [
    "a plan outside its folder",
    head.replace("few:", '"../few":'),
    "../few cannot name a plan; use 1 to 64 small letters, digits and hyphens.",
  ],
  [
    "a plan with its own seed",
    head.replace("staff.teams: 2", "seed: a"),
    "seed is the same for the whole study; it belongs at the top of the file.",
  ],
  [
    "a plan that sets what is swept",
    `${head.replace("{ staff.teams: 2 }", "{}")}sweep: { staff.teams: [1, 2] }\n`,
    "Plan many sets staff.teams, which is swept. Take it out of the plan or out of the sweep.",
  ],
];
