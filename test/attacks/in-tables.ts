// Tables of points that are no tables, and studies that no machine could make.
import { type Attack, escapes, smallFile, withLine } from "./attack.ts";

const tables: readonly (readonly [name: string, text: string, says: string])[] = [
  [
    "nothing",
    "",
    "points.csv:1:1: A table of points has one line with parameters' names and at least one line of values.",
  ],
  [
    "a header alone",
    "meetings.perWeek\n",
    "points.csv:1:1: A table of points has one line with parameters' names and at least one line of values.",
  ],
  ["a column of no parameter", "x\n1\n", "points.csv:1:1: x is not a parameter."],
  ["a prototype", "__proto__\n1\n", "points.csv:1:1: __proto__ is not a parameter."],
  ["a constructor", "constructor\n1\n", "points.csv:1:1: constructor is not a parameter."],
  [
    "a column twice",
    "meetings.perWeek,meetings.perWeek\n1,2\n",
    "points.csv:1:18: meetings.perWeek is a column twice; keep one of them.",
  ],
  [
    "a short row",
    "meetings.perWeek,paperwork.burden\n1\n",
    "points.csv:2:1: The line has 1 cells where the header has 2.",
  ],
  [
    "an open quote",
    'meetings.perWeek\n"1\n',
    "points.csv:2:1: There is a quote here where a comma or the line's end is wanted.",
  ],
  [
    "an open quote before a million letters",
    `meetings.perWeek\n"${"x".repeat(1_000_000)}`,
    "points.csv:2:1: There is a quote here where a comma or the line's end is wanted.",
  ],
  [
    "a quoted text of a million letters",
    `meetings.perWeek\n"${"x".repeat(1_000_000)}"\n`,
    "points.csv:2:1: meetings.perWeek: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…' is text;",
  ],
  [
    "no number",
    "meetings.perWeek\nNaN\n",
    "points.csv:2:1: meetings.perWeek: 'NaN' is text; write a number from 0 to 40 (per week).",
  ],
  [
    "a number without end",
    "meetings.perWeek\n1e999\n",
    "points.csv:2:1: meetings.perWeek: 1e999 is not a finite number; write a number from 0 to 40 (per week).",
  ],
  [
    "a number out of range",
    "meetings.perWeek\n1000\n",
    "points.csv:2:1: meetings.perWeek is 1000; write a number from 0 to 40 (per week).",
  ],
  [
    "part of a supervisor",
    "staff.supervisors\n1.5\n",
    "points.csv:2:1: staff.supervisors is 1.5; write a whole number from 0 to 20000 (workers).",
  ],
  [
    "half a day",
    "time.observedDays\n100.5\n",
    "points.csv:1:1: time.observedDays is the same for the whole study; it cannot differ between points.",
  ],
  [
    "a NUL",
    "meetings.perWeek\n1\0\n",
    "points.csv:2:1: meetings.perWeek: '1�' is text; write a number from 0 to 40 (per week).",
  ],
  [
    "escapes in the header",
    `${escapes}\n1\n`,
    "points.csv:1:12: Columns are separated by commas here, not by semicolons, and numbers have a point.",
  ],
  [
    "escapes in a cell",
    `meetings.perWeek\n${escapes}\n`,
    "points.csv:2:1: meetings.perWeek: '�[31mred�]0;name�' is text; write a number from 0 to 40 (per week).",
  ],
  [
    "a formula",
    "meetings.perWeek\n=1+1\n",
    "points.csv:2:1: meetings.perWeek: '=1+1' is text; write a number from 0 to 40 (per week).",
  ],
  [
    "emoji for names",
    `${"😀".repeat(40)}\n1\n`,
    "points.csv:1:1: 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀… is not a parameter.",
  ],
  ["a hundred thousand columns", `${"a,".repeat(100_000)}\n1\n`, "points.csv:1:1: a is not a parameter."],
  [
    "semicolons",
    "meetings.perWeek;paperwork.burden\n1;2\n",
    "points.csv:1:17: Columns are separated by commas here, not by semicolons, and numbers have a point.",
  ],
  ["a text in UTF-16", "m\0e\0e\0t\0\n", "points.csv:1:1: m�e�e�t� is not a parameter."],
  [
    "a thousand million clients",
    "intake.places\n1e9\n",
    "points.csv:2:1: intake.places is 1e9; write a whole number from 0 to 1000000 (clients).",
  ],
  [
    "two million points",
    `meetings.perWeek\n${"1\n".repeat(2_000_000)}`,
    "points.csv:1000003:1: A table of points has at most 1,000,000 lines of values, and here begins one more.",
  ],
  [
    "too many bytes",
    `meetings.perWeek\n${"1\n".repeat(17_000_000)}`,
    "points.csv is larger than 32 MB. No table of points needs that much.",
  ],
];

const largeOffice =
  "{ intake.places: 1000000, intake.initialClients: 1000000, intake.clientsPerWeek: 20000 }";
const tenYears = "{ kind: steady, warmUpDays: 65, observedDays: 5200 }";
const everyInput = Array.from({ length: 100 }, (_, place) => 1 + place / 100).join(", ");

const studies: readonly (readonly [name: string, words: readonly string[], text: string, says: string])[] = [
  [
    "a million clients for ten years",
    ["compare"],
    withLine("parameters", largeOffice).replace(/^time:.*$/m, `time: ${tenYears}`),
    "of memory;",
  ],
  [
    "a million programmes of ten years",
    ["compare", "-n", "1000000"],
    withLine("time", tenYears),
    "This study has 2,000,000 runs and would need about 172 GB of memory;",
  ],
  [
    "a grid of ten thousand million points",
    ["sweep", "--over", "meetings.minutes=5..100:0.001", "--over", "paperwork.burden=0.5..2:0.0001"],
    smallFile,
    "This study has 5,700,440,004 runs and would need about 23 TB of memory;",
  ],
  [
    "a file's grid of many points",
    ["sweep"],
    `${smallFile}sweep: { meetings.perWeek: [${everyInput}], meetings.minutes: [${everyInput}], paperwork.burden: [${everyInput}] }\n`,
    "cells; at most 1,000,000 can be run.",
  ],
  [
    "a table of many large offices",
    ["sweep", "--sample", "large.csv"],
    smallFile,
    "This study has 80,000 runs and would take",
  ],
  [
    "--set and --over of one lever",
    ["sweep", "--set", "meetings.perWeek=1", "--over", "meetings.perWeek=1,2"],
    smallFile,
    "meetings.perWeek is given its values by --over, so --set of it would change nothing. Leave one of the two out.",
  ],
  [
    "one lever over twice",
    ["sweep", "--over", "meetings.perWeek=1,2", "--over", "meetings.perWeek=2,3"],
    smallFile,
    "--over meetings.perWeek is given more than once.",
  ],
];

const largeTable = `intake.initialClients,intake.places\n${"1000000,1000000\n".repeat(20_000)}`;

export const attacksInTables: readonly Attack[] = [
  ...tables.map(([name, text, says]) => ({
    name: `a table with ${name}`,
    words: ["sweep", "small.yaml", "--sample", "points.csv"],
    files: { "points.csv": text },
    says,
  })),
  ...studies.map(([name, [command, ...others], text, says]) => ({
    name,
    words: [command, "small.yaml", ...others],
    files: { "small.yaml": text, "large.csv": largeTable },
    says,
  })),
];
