// Names that would lead out of a folder, onto a device, or are no names at all.
import { type Attack, escapes, fileAttack, lineAttacks, smallFile, turned } from "./attack.ts";

const oddNames = [
  "../../etc/passwd",
  "..\\..\\x",
  "/abs",
  "C:x",
  "a/../../b",
  "CON",
  "nul.txt",
  "COM1",
  "name.",
  "name ",
  "-rf",
  ".",
  "..",
  "n".repeat(300),
  "e\u0301",
  "\u00e9",
  "A",
  "a b",
  "",
  "__proto__",
  "x\u0000",
  escapes,
  turned,
  "😀".repeat(50),
] as const;

const plans = oddNames.map((name) =>
  fileAttack(
    `a plan named ${JSON.stringify(name).slice(0, 40)}`,
    smallFile.replace("few:", () => `${JSON.stringify(name)}:`),
    "cannot ",
  ),
);

const unsafe: readonly (readonly [string, string])[] = [
  ["../../etc/passwd", 'There is no built-in scenario "../../etc/passwd".'],
  ["..\\..\\x", 'There is no built-in scenario "..\\..\\x". Built in: case-teams, two-plans.'],
  ["CON", 'There is no built-in scenario "CON". Built in: case-teams, two-plans.'],
  ["..", 'There is no built-in scenario "..". Built in: case-teams, two-plans.'],
  ["__proto__", 'There is no built-in scenario "__proto__".'],
  ["n".repeat(300), "nnnnnnnnnn"],
  [escapes, 'There is no built-in scenario "�[31mred�]0;name�".'],
  [turned, 'There is no built-in scenario "a�b". Built in: case-teams, two-plans.'],
  ["😀".repeat(50), "😀😀😀"],
];

const files: readonly (readonly [string, string])[] = [
  ["../../etc/passwd.yaml", "There is no file ../../etc/passwd.yaml."],
  ["/proc/self/mem.yaml", "There is no file /proc/self/mem.yaml."],
  ["small.yaml/below.yaml", "small.yaml/below.yaml cannot be read"],
  [`${"n".repeat(300)}.yaml`, "nnnnnnnnnn"],
  [`${escapes}.yaml`, "There is no file �[31mred�]0;name�.yaml."],
  [`${turned}.yaml`, "There is no file a�b.yaml."],
];

const tables: readonly (readonly [string, string])[] = [
  ["/dev/zero", "such as"],
  ["/", "such as"],
  ["missing.csv", "There is no file missing.csv."],
  [`${escapes}.csv`, "There is no file �[31mred�]0;name�.csv."],
  ["small.yaml", "such as"],
  [`${"n".repeat(300)}.csv`, "nnnnnnnnnn"],
];

const folders: readonly (readonly [string, string])[] = [
  ["missing", "There is no study in missing/, finished or unfinished."],
  ["small.yaml", "small.yaml is a file, not a results folder."],
  ["small.yaml/below", "small.yaml is a file, not a results folder."],
  ["/dev/zero", "/dev/zero is a file, not a results folder."],
  ["/", "There is no study in /, finished or unfinished."],
  ["__proto__", "There is no study in __proto__/, finished or unfinished."],
  [escapes, "There is no study in �[31mred�]0;name�/, finished or unfinished."],
  [turned, "There is no study in a�b/, finished or unfinished."],
  ["😀".repeat(50), "There is no study in 😀😀😀"],
];

const outs: readonly (readonly [string, string])[] = [
  ["/dev/null", "/dev/null is not a folder. Choose another place for the results with --out."],
  ["/proc/self/mem", "/proc/self/mem is not a folder. Choose another place for the results with --out."],
  ["small.yaml", "small.yaml is not a folder. Choose another place for the results with --out."],
  ["small.yaml/below", "small.yaml is not a folder."],
  [`small.yaml/${escapes}`, "small.yaml is not a folder."],
  ["n".repeat(300), "nnnnnnnnnn"],
  [
    "/etc",
    "/etc is not empty and holds no study of this program, so nothing was written there. Choose another folder with --out.",
  ],
  [
    "/",
    "/ is not empty and holds no study of this program, so nothing was written there. Choose another folder with --out.",
  ],
  [".", "work is not empty and holds no study of this program"],
  ["", "--out wants a value."],
];

const newFiles: readonly (readonly [string, string])[] = [
  ["CON", '"CON" cannot name a scenario.'],
  ["n".repeat(300), "nnnnnnnnnn"],
  ["-x", 'There is no option "-x" of new. See: streetlevel new --help'],
  [escapes, '"�[31mred�]0;name�" cannot name a scenario.'],
  [turned, '"a�b" cannot name a scenario.'],
];

const words: readonly (readonly [string, string])[] = [
  ["__proto__", '__proto__"'],
  ["constructor", 'constructor"'],
  ["toString", 'toString"'],
  [escapes, '�[31mred�]0;name�"'],
  [turned, "a�b"],
  ["😀".repeat(50), "😀😀😀"],
];

export const attacksInNames: readonly Attack[] = [
  ...plans,
  ...lineAttacks((name) => ["check", name], unsafe),
  ...lineAttacks((name) => ["check", name], files),
  ...lineAttacks((name) => ["sweep", "small.yaml", "--sample", name], tables),
  ...lineAttacks((name) => ["compare", "small.yaml", "--worlds", name], tables),
  ...lineAttacks((name) => ["compare", "small.yaml", "--rules", name], tables),
  ...["show", "verify", "reproduce", "merge", "resume"].flatMap((command) =>
    lineAttacks((name) => [command, name], folders),
  ),
  ...lineAttacks((name) => ["report", name, "--for", "manager"], folders),
  ...lineAttacks((name) => ["compare", "small.yaml", "--out", name], outs),
  ...lineAttacks((name) => ["new", name], newFiles),
  ...lineAttacks((name) => [name], words),
  ...lineAttacks((name) => ["explain", name], words),
  ...lineAttacks((name) => ["list", name], words),
  ...lineAttacks((name) => ["run", "small.yaml", "--plan", name], words),
  ...lineAttacks((name) => ["run", "small.yaml", "--trace", name], words),
  ...lineAttacks((name) => ["run", "small.yaml", `--${name}`], words),
  ...lineAttacks((name) => ["run", "small.yaml", name], words),
  ...lineAttacks((name) => ["compare", "small.yaml", "--expect", name], words),
];
