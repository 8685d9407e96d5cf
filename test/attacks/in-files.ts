// What a scenario file may hold to crash, hang, mislead or poison whoever reads it.
import { type Attack, escapes, fileAttack, smallFile, turned, withLine } from "./attack.ts";

const laughs = `a: &a [x, x, x, x, x, x, x, x, x]\n${Array.from("bcdefghi", (own, place) => {
  const last = "abcdefgh"[place];
  return `${own}: &${own} [${`*${last}, `.repeat(8)}*${last}]`;
}).join("\n")}\n`;

const documents: readonly (readonly [string, string, string])[] = [
  [
    "a billion laughs",
    laughs,
    "small.yaml:1:7: Anchors and aliases (& and *) have no place in a scenario; write the value out.",
  ],
  [
    "a long text named a hundred times",
    `a: &a ${"x".repeat(900_000)}\nb: [${"*a, ".repeat(99)}*a]\n`,
    "small.yaml:1:7: Anchors and aliases (& and *) have no place in a scenario; write the value out.",
  ],
  [
    "a list that holds itself",
    "a: &a [*a]\n",
    "small.yaml:1:7: Anchors and aliases (& and *) have no place in a scenario; write the value out.",
  ],
  [
    "ten thousand brackets",
    `a: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`,
    "small.yaml:1:24: Maps and lists are nested more than 20 deep here.",
  ],
  [
    "a prototype",
    `${smallFile}__proto__: { polluted: 1 }\n`,
    "small.yaml:15:1: __proto__ cannot be used as a name.",
  ],
  [
    "a prototype as a plan",
    smallFile.replace("few:", "__proto__:"),
    "small.yaml:7:3: __proto__ cannot be used as a name.",
  ],
  [
    "a constructor's prototype",
    `${smallFile}constructor: { prototype: { polluted: 1 } }\n`,
    "small.yaml:15:1: constructor cannot be used as a name.",
  ],
  [
    "a prototype merged in",
    "base: &b { __proto__: { polluted: 1 } }\na: { <<: *b }\n",
    "small.yaml:1:10: Anchors and aliases (& and *) have no place in a scenario; write the value out.",
  ],
  ["a merge key", `${smallFile}<<: { title: other }\n`, "small.yaml:15:1: << is not an entry of a scenario."],
  [
    "a name that stands twice",
    `${smallFile}seed: other\n`,
    "small.yaml:15:1: seed is here a second time; keep one of the two.",
  ],
  [
    "a function",
    withLine("title", '!!js/function "function () {}"'),
    "small.yaml:2:8: Tags (words that begin with !) have no place in a scenario; take it out.",
  ],
  [
    "two documents",
    `${smallFile}---\n${smallFile}`,
    "small.yaml:16:1: A second YAML document begins here; a scenario file holds one.",
  ],
  [
    "a tab before an entry",
    `${smallFile}hypotheses:\n\tH1: {}\n`,
    "small.yaml:16:1: A tab indents this line; YAML wants spaces.",
  ],
  [
    "a list for a name",
    `${smallFile}? [a, b]\n: 1\n`,
    "small.yaml:15:3: A name must be plain text, not a list or a map.",
  ],
  [
    "another YAML",
    `%YAML 1.1\n---\n${smallFile}`,
    "small.yaml:1:1: Lines that begin with % have no place in a scenario; take this one out.",
  ],
  ["nothing", "", "small.yaml:1:1: The file is empty; a scenario begins with `format: 1`."],
  ["a mark alone", "\ufeff", "small.yaml:1:1: The file is empty; a scenario begins with `format: 1`."],
  [
    "bytes of a program",
    "\0\u0001\u0002ELF",
    "small.yaml:1:1: A scenario is a map that begins with `format: 1`.",
  ],
  ["a list", "- a\n- b\n", "small.yaml:1:1: A scenario is a map that begins with `format: 1`."],
  ["a word", "hello\n", "small.yaml:1:1: A scenario is a map that begins with `format: 1`."],
  [
    "two million characters",
    `${smallFile}# ${"x".repeat(2_000_000)}\n`,
    "small.yaml is larger than 1 MB. No scenario needs that much.",
  ],
  [
    "as many parts as fit",
    `${smallFile}sweep: { meetings.perWeek: [${"1, ".repeat(200_000)}1] }\n`,
    "small.yaml:15:149846: Up to here the file has more parts than any scenario.",
  ],
  [
    "escapes in a title",
    withLine("title", `"\\e[31mred"`),
    "small.yaml:2:8: title holds a character that cannot be shown; take it out.",
  ],
  [
    "half a character in a title",
    withLine("title", '"\\ud800"'),
    "small.yaml:2:8: title holds a character that cannot be shown; take it out.",
  ],
  [
    "escapes as they are",
    withLine("title", escapes),
    "small.yaml:2:8: title holds a character that cannot be shown; take it out.",
  ],
  [
    "escapes in a name",
    `${smallFile}"\\e[31mred": 1\n`,
    "small.yaml:15:1: �[31mred is not an entry of a scenario.",
  ],
  [
    "a name written backwards",
    `${smallFile}${turned}: 1\n`,
    "small.yaml:15:1: a�b is not an entry of a scenario.",
  ],
];

const numbers: readonly (readonly [string, string])[] = [
  ["1e999", "small.yaml:13:15: replications: 1e999 is not a finite number;"],
  [".nan", "small.yaml:13:15: replications: .nan is not a finite number;"],
  [".inf", "small.yaml:13:15: replications: .inf is not a finite number;"],
  ["-.inf", "small.yaml:13:15: replications: -.inf is not a finite number;"],
  [
    "9007199254740993",
    "small.yaml:13:15: replications is 9007199254740993; write a whole number from 1 to 1000000 (replications).",
  ],
  [
    "0x1FFFFFFFFFFFFFFFFF",
    "small.yaml:13:15: replications: '0x1FFFFFFFFFFFFFFFFF' would be read as 590295810358705700000;",
  ],
  ["1e-400", "small.yaml:13:15: replications: '1e-400' is too small to be told from 0; write 0."],
  ["-0", "small.yaml:13:15: replications is -0; write a whole number from 1 to 1000000 (replications)."],
  ["010", "small.yaml:13:15: replications: '010' would be read as 10; write 10."],
  ["0o10", "small.yaml:13:15: replications: '0o10' would be read as 8; write 8."],
  ["1_000", "small.yaml:13:15: replications: '1_000' is text; write 1000."],
  [
    "12:30:45",
    "small.yaml:13:15: replications: '12:30:45' is text; write a whole number from 1 to 1000000 (replications).",
  ],
  [
    "2020-01-01",
    "small.yaml:13:15: replications: '2020-01-01' is text; write a whole number from 1 to 1000000 (replications).",
  ],
  [
    "no",
    "small.yaml:13:15: replications: 'no' is text; write a whole number from 1 to 1000000 (replications).",
  ],
  ["TRUE", "small.yaml:13:15: replications is TRUE; write a whole number from 1 to 1000000 (replications)."],
  ["Null", "small.yaml:13:15: replications is empty; write a whole number from 1 to 1000000 (replications)."],
  ["", "small.yaml:13:1: replications is empty; write a whole number from 1 to 1000000 (replications)."],
  [
    "[]",
    "small.yaml:13:15: replications is a list or a map; write a whole number from 1 to 1000000 (replications).",
  ],
  [
    "{}",
    "small.yaml:13:15: replications is a list or a map; write a whole number from 1 to 1000000 (replications).",
  ],
  ["-1", "small.yaml:13:15: replications is -1; write a whole number from 1 to 1000000 (replications)."],
  [
    "1e300",
    "small.yaml:13:15: replications is 1e300; write a whole number from 1 to 1000000 (replications).",
  ],
  ["4.5", "small.yaml:13:15: replications is 4.5; write a whole number from 1 to 1000000 (replications)."],
  [
    "٣",
    "small.yaml:13:15: replications: '٣' is text; write a whole number from 1 to 1000000 (replications).",
  ],
  [
    "1e",
    "small.yaml:13:15: replications: '1e' is text; write a whole number from 1 to 1000000 (replications).",
  ],
  [
    "1000000000000000",
    "small.yaml:13:15: replications is 1000000000000000; write a whole number from 1 to 1000000 (replications).",
  ],
];

const sizes: readonly (readonly [string, string, string])[] = [
  [
    "a thousand million clients",
    withLine("parameters", "{ intake.places: 1000000000 }"),
    "small.yaml:5:30: intake.places is 1000000000; write a whole number from 0 to 1000000 (clients).",
  ],
  [
    "a million million arrivals",
    withLine("parameters", "{ intake.clientsPerWeek: 1e12 }"),
    "small.yaml:5:38: intake.clientsPerWeek is 1e12; write a number from 0 to 20000 (per week).",
  ],
  [
    "fewer than no arrivals",
    withLine("parameters", "{ intake.clientsPerWeek: -1 }"),
    "small.yaml:5:38: intake.clientsPerWeek is -1; write a number from 0 to 20000 (per week).",
  ],
  [
    "arrivals that are no number",
    withLine("parameters", "{ intake.clientsPerWeek: .nan }"),
    "small.yaml:5:38: intake.clientsPerWeek: .nan is not a finite number;",
  ],
  [
    "growth without end",
    withLine("parameters", "{ intake.growthPerYear: 1e308 }"),
    "small.yaml:5:37: intake.growthPerYear is 1e308; write a number from -0.9 to 2 (share per year).",
  ],
  [
    "days without end",
    withLine("time", "{ kind: steady, observedDays: 1e300 }"),
    "small.yaml:12:37: time.observedDays is 1e300; write a whole number from 1 to 5200 (working days).",
  ],
  [
    "no day",
    withLine("time", "{ kind: steady, warmUpDays: 0, observedDays: 0 }"),
    "small.yaml:12:52: time.observedDays is 0; write a whole number from 1 to 5200 (working days).",
  ],
  [
    "half a day",
    withLine("time", "{ kind: steady, observedDays: 100.5 }"),
    "small.yaml:12:37: time.observedDays is 100.5; write a whole number from 1 to 5200 (working days).",
  ],
  [
    "no minutes for a contact",
    withLine("parameters", "{ contact.floorMinutes: -0.001 }"),
    "small.yaml:5:37: contact.floorMinutes is -0.001; write a number from 0 to 450 (minutes).",
  ],
  [
    "a change in a week that never comes",
    `${smallFile}changes: [{ week: 1e300, set: { staff.teams: 2 } }]\n`,
    "small.yaml:15:19: changes[0].week is 1e300;",
  ],
  [
    "twenty thousand changes",
    `${smallFile}changes: [${"{ week: 1, set: { staff.teams: 2 } }, ".repeat(20_000)}]\n`,
    "small.yaml:15:271114: Up to here the file has more parts than any scenario.",
  ],
];

const pointsOfAll = [
  "meetings.perWeek",
  "meetings.minutes",
  "paperwork.burden",
  "supervision.perMonth",
  "supervision.minutes",
  "training.daysPerYear",
];
const hundred = Array.from({ length: 100 }, (_, place) => 1 + place / 100).join(", ");

export const attacksInFiles: readonly Attack[] = [
  ...[...documents, ...sizes].map(([name, text, says]) => fileAttack(name, text, says)),
  ...numbers.map(([value, says]) =>
    fileAttack(`replications: ${value}`, withLine("replications", value), says),
  ),
  fileAttack(
    "a million million points",
    `${smallFile}sweep: { ${pointsOfAll.map((name) => `${name}: [${hundred}]`).join(", ")} }\n`,
    "small.yaml:15:1: 2 plans at 1,000,000,000,000 points make 2,000,000,000,000 cells;",
  ),
];
