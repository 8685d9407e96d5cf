// Values of options that are no values, or far too large ones.
import { type Attack, escapes, lineAttacks, turned } from "./attack.ts";

const emoji = "😀".repeat(40);

const set: readonly (readonly [string, string])[] = [
  ["__proto__.x=1", "--set: __proto__.x is not a parameter."],
  ["constructor.prototype=1", "--set: constructor.prototype is not a parameter."],
  ["toString=1", "--set: toString is not a parameter."],
  ["staff.teams", "--set: An assignment is a name, an equals sign and a value: meetings.perWeek=3."],
  ["=", "--set: An assignment is a name, an equals sign and a value: meetings.perWeek=3."],
  ["", "--set: An assignment is a name, an equals sign and a value: meetings.perWeek=3."],
  ["=1", "--set: An assignment is a name, an equals sign and a value: meetings.perWeek=3."],
  ["staff.teams=", "--set: staff.teams is empty; write a whole number from 0 to 20000 (teams)."],
  ["staff.teams=-1", "--set: staff.teams is -1; write a whole number from 0 to 20000 (teams)."],
  ["staff.teams=NaN", "--set: staff.teams: 'NaN' is text; write a whole number from 0 to 20000 (teams)."],
  [
    "staff.teams=Infinity",
    "--set: staff.teams: 'Infinity' is text; write a whole number from 0 to 20000 (teams).",
  ],
  [
    "staff.teams=1e999",
    "--set: staff.teams: 1e999 is not a finite number; write a whole number from 0 to 20000 (teams).",
  ],
  ["staff.teams=1e300", "--set: staff.teams is 1e300; write a whole number from 0 to 20000 (teams)."],
  [
    "staff.teams=9007199254740993",
    "--set: staff.teams is 9007199254740993; write a whole number from 0 to 20000 (teams).",
  ],
  ["staff.teams=0x10", "--set: staff.teams: '0x10' is text; write 16."],
  ["staff.teams=010", "--set: staff.teams: '010' is text; write 10."],
  ["staff.teams=1_000", "--set: staff.teams: '1_000' is text; write 1000."],
  ["staff.teams=1.5", "--set: staff.teams is 1.5; write a whole number from 0 to 20000 (teams)."],
  ["staff.teams=٣", "--set: staff.teams: '٣' is text; write a whole number from 0 to 20000 (teams)."],
  ["staff.teams=1=2", "--set: staff.teams: '1=2' is text; write a whole number from 0 to 20000 (teams)."],
  [
    `staff.teams=${"9".repeat(100_000)}`,
    "--set: staff.teams: 99999999999999999999999999999999999999999999999999999999999… is not a finite number;",
  ],
  [
    `${"x".repeat(100_000)}=1`,
    "--set: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… is not a parameter.",
  ],
  [
    `staff.teams=${escapes}`,
    "--set: staff.teams: '�[31mred�]0;name�' is text; write a whole number from 0 to 20000 (teams).",
  ],
  [`${escapes}=1`, "--set: �[31mred�]0;name� is not a parameter."],
  [`${turned}=1`, "--set: a�b is not a parameter."],
  [`${emoji}=1`, "--set: 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀… is not a parameter."],
  [`a${emoji}=1`, "--set: a😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀… is not a parameter."],
  [`seed=${escapes}`, "--set: seed holds a character that cannot be shown; take it out."],
  [`seed=${"s".repeat(10_000)}`, "--set: seed has 10000 characters; write text of 1 to 200."],
  ["intake.places=1e9", "--set: intake.places is 1e9; write a whole number from 0 to 1000000 (clients)."],
  [
    "intake.clientsPerWeek=1e12",
    "--set: intake.clientsPerWeek is 1e12; write a number from 0 to 20000 (per week).",
  ],
  [
    "time.observedDays=1e300",
    "--set: time.observedDays is 1e300; write a whole number from 1 to 5200 (working days).",
  ],
  [
    "time.observedDays=0",
    "--set: time.observedDays is 0; write a whole number from 1 to 5200 (working days).",
  ],
  [
    "time.observedDays=100.5",
    "--set: time.observedDays is 100.5; write a whole number from 1 to 5200 (working days).",
  ],
  ["time.kind=\u001b[1m", "--set: time.kind is �[1m; choose steady or terminating."],
  [
    "provisions.domains=[food",
    "--set: provisions.domains: [food is not one of housing, income, employment, health, education, childcare,",
  ],
  [
    "provisions.domains=__proto__",
    "--set: provisions.domains: __proto__ is not one of housing, income, employment, health, education, childcare,",
  ],
  [
    "replications=1e15",
    "--set: replications is 1e15; write a whole number from 1 to 1000000 (replications).",
  ],
  ["replications=0", "--set: replications is 0; write a whole number from 1 to 1000000 (replications)."],
  ["policy.coverageShare=1.0000001", "--set: policy.coverageShare is 1.0000001;"],
];

const over: readonly (readonly [string, string])[] = [
  [
    "time.observedDays=100.5..200.5:10",
    "--over time.observedDays: time.observedDays is 100.5; write a whole number from 1 to 5200 (working days).",
  ],
  [
    "time.warmUpDays=0.5..2.5:1",
    "--over time.warmUpDays: time.warmUpDays is 0.5; write a whole number from 0 to 5200 (working days).",
  ],
  [
    "time.observedDays=65..1e9:1",
    "--over time.observedDays: time.observedDays is 1000000000; write a whole number from 1 to 5200",
  ],
  ["staff.teams=1..2:0", "--over staff.teams: The step is 0; write a number above 0."],
  ["staff.teams=1..2:-1", "--over staff.teams: The step is -1; write a number above 0."],
  ["staff.teams=2..1:1", "--over staff.teams: The range goes from 2 to 1; it must rise."],
  ["staff.teams=1..1:1", "--over staff.teams: The range goes from 1 to 1; it must rise."],
  [
    "staff.teams=1..1e300:1",
    "--over staff.teams: staff.teams is 1e+300; write a whole number from 0 to 20000 (teams).",
  ],
  [
    "staff.teams=1..2:1e-300",
    "--over staff.teams: From 1 to 2 by 1e-300 there are more than 1,000,000,000,000,000 points; at most 1,000,000",
  ],
  [
    "staff.teams=1..5:0.5",
    "--over staff.teams: staff.teams is 1.5; write a whole number from 0 to 20000 (teams).",
  ],
  ["staff.teams=1..5:0.3", "--over staff.teams: From 1 by 0.3 no step meets 5."],
  ["staff.teams=1e999..2:1", "--over staff.teams: staff.teams: Infinity is not a finite number;"],
  ["staff.teams=1..1e999:1", "--over staff.teams: staff.teams: Infinity is not a finite number;"],
  ["staff.teams=1..2:1e-999", "--over staff.teams: The step is 0; write a number above 0."],
  ["x=1..2:1", "x is not a parameter."],
  [
    "",
    "--over wants name=from..to:step, such as meetings.perWeek=0..5:1, or values with commas between them, such as",
  ],
  [
    "=",
    "--over wants name=from..to:step, such as meetings.perWeek=0..5:1, or values with commas between them, such as",
  ],
  [
    "staff.teams",
    "--over wants name=from..to:step, such as meetings.perWeek=0..5:1, or values with commas between them, such as",
  ],
  ["staff.teams=", "--over staff.teams: staff.teams is empty; write a whole number from 0 to 20000 (teams)."],
  [
    "staff.teams=1,2,x",
    "--over staff.teams: staff.teams: 'x' is text; write a whole number from 0 to 20000 (teams).",
  ],
  [
    "staff.teams=1,1",
    "--over: sweep.staff.teams: 1 is here twice; list each value once, numbers in rising order.",
  ],
  [
    "staff.teams=..",
    "--over wants name=from..to:step, such as meetings.perWeek=0..5:1, or values with commas between them, such as",
  ],
  ["__proto__=1..2:1", "__proto__ is not a parameter."],
  ["toString=1,2", "toString is not a parameter."],
  [`${escapes}=1,2`, "�[31mred�]0;name� is not a parameter."],
  [
    `staff.teams=${escapes}`,
    "--over staff.teams: staff.teams: '�[31mred�]0;name�' is text; write a whole number from 0 to 20000 (teams).",
  ],
  ["seed=a,b", "--over: seed is the same for the whole study;"],
  ["replications=1..3:1", "--over: replications is the same for the whole study;"],
  [
    "staff.leadsPerTeam=1,2",
    "Plan few sets staff.leadsPerTeam, so it cannot be swept. Take it out of the plan, or sweep something else.",
  ],
  [
    "staff.caseloadCap=1.5..9.5:1",
    "--over staff.caseloadCap: staff.caseloadCap is 1.5; write a whole number from 1 to 400 (clients per worker).",
  ],
  [
    "intake.places=1e9,1e10",
    "--over intake.places: intake.places is 1e9; write a whole number from 0 to 1000000 (clients).",
  ],
  [
    "intake.clientsPerWeek=0..1e12:1e6",
    "--over intake.clientsPerWeek: intake.clientsPerWeek is 1000000000000; write a number from 0 to 20000 (per week).",
  ],
  [
    "policy.coverageShare=0..1:1e-7",
    "--over policy.coverageShare: From 0 to 1 by 1e-7 there are 10,000,001 points; at most 1,000,000 can be run.",
  ],
  [
    "time.observedDays=-5..5:5",
    "--over time.observedDays: time.observedDays is -5; write a whole number from 1 to 5200 (working days).",
  ],
  [
    "intake.growthPerYear=0..1e308:1e307",
    "--over intake.growthPerYear: intake.growthPerYear is 1e+308; write a number from -0.9 to 2",
  ],
  [
    `meetings.perWeek=${"1,".repeat(50_000)}1`,
    "--over meetings.perWeek: 50,001 values are listed here one by one; at most 1,000 can be.",
  ],
];

const sample: readonly (readonly [string, string])[] = [
  [
    "lhs:0",
    "--sample wants lhs:N, sobol:N, morris:N or a file of your own points that ends in .csv, such as --sample",
  ],
  [
    "lhs:-1",
    "--sample wants lhs:N, sobol:N, morris:N or a file of your own points that ends in .csv, such as --sample",
  ],
  [
    "lhs:1.5",
    "--sample wants lhs:N, sobol:N, morris:N or a file of your own points that ends in .csv, such as --sample",
  ],
  [
    "lhs:",
    "--sample wants lhs:N, sobol:N, morris:N or a file of your own points that ends in .csv, such as --sample",
  ],
  [
    "lhs",
    "--sample wants lhs:N, sobol:N, morris:N or a file of your own points that ends in .csv, such as --sample",
  ],
  [
    "lhs:1000000000000000",
    "--sample wants lhs:N, sobol:N, morris:N or a file of your own points that ends in .csv, such as --sample",
  ],
  [
    "lhs:999999999999999999",
    "--sample wants lhs:N, sobol:N, morris:N or a file of your own points that ends in .csv, such as --sample",
  ],
  ["sobol:3", "A Sobol' sample keeps its balance only with a power of 2. Instead of 3 take 2 or 4."],
  ["sobol:1073741824", "This study has 12,884,901,888 runs and would need about 52 TB of memory;"],
  [
    "morris:0",
    "--sample wants lhs:N, sobol:N, morris:N or a file of your own points that ends in .csv, such as --sample",
  ],
  ["morris:1000000000", "This study has 8,000,000,000 runs and would need about 32 TB of memory;"],
  [
    "x:3",
    "--sample wants lhs:N, sobol:N, morris:N or a file of your own points that ends in .csv, such as --sample",
  ],
  [
    "__proto__:3",
    "--sample wants lhs:N, sobol:N, morris:N or a file of your own points that ends in .csv, such as --sample",
  ],
  [
    escapes,
    "--sample wants lhs:N, sobol:N, morris:N or a file of your own points that ends in .csv, such as --sample",
  ],
  [
    turned,
    "--sample wants lhs:N, sobol:N, morris:N or a file of your own points that ends in .csv, such as --sample",
  ],
];

const numbers: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "-n": [
    ["0", '--replications wants a whole number from 1 to 1,000,000, not "0".'],
    ["-1", '--replications wants a whole number from 1 to 1,000,000, not "-1".'],
    ["1e3", '--replications wants a whole number from 1 to 1,000,000, not "1e3".'],
    ["1.5", '--replications wants a whole number from 1 to 1,000,000, not "1.5".'],
    ["1000000000000000", '--replications wants a whole number from 1 to 1,000,000, not "1000000000000000".'],
    ["NaN", '--replications wants a whole number from 1 to 1,000,000, not "NaN".'],
    ["", "--replications wants a value."],
    ["٣", '--replications wants a whole number from 1 to 1,000,000, not "٣".'],
    [escapes, '--replications wants a whole number from 1 to 1,000,000, not "�[31mred�]0;name�".'],
  ],
  "--seed": [
    ["", "--seed wants a value."],
    [escapes, "--seed: seed holds a character that cannot be shown; take it out."],
    ["s".repeat(1000), "--seed: seed has 1000 characters; write text of 1 to 200."],
    ["\ud800", "--seed: seed holds a character that cannot be shown; take it out."],
  ],
  "--workers": [
    ["0", '--workers wants a whole number from 1 to 1,024, not "0".'],
    ["1e9", '--workers wants a whole number from 1 to 1,024, not "1e9".'],
    ["99999", '--workers wants a whole number from 1 to 1,024, not "99999".'],
  ],
  "--detail": [
    ["-1", '--detail wants a whole number from 0 to 1,000,000, not "-1".'],
    ["1e9", '--detail wants a whole number from 0 to 1,000,000, not "1e9".'],
  ],
  "--futures": [
    ["1", '--futures wants a whole number from 2 to 1,000,000, not "1".'],
    ["1e12", '--futures wants a whole number from 2 to 1,000,000, not "1e12".'],
    ["1000000", "This study has 4,000,000 runs and would need about 16 GB of memory;"],
  ],
  "--max-hours": [
    ["0", '--max-hours wants a number above 0, such as 2, not "0".'],
    ["1e999", '--max-hours wants a number above 0, such as 2, not "1e999".'],
    ["NaN", '--max-hours wants a number above 0, such as 2, not "NaN".'],
  ],
  "--max-memory": [
    ["0", '--max-memory wants a number above 0, such as 4, not "0".'],
    ["-1", '--max-memory wants a number above 0, such as 4, not "-1".'],
  ],
  "--max-run-minutes": [["x", '--max-run-minutes wants a number above 0, such as 10, not "x".']],
  "--until": [
    [
      "0",
      '--until wants a precision such as 5% (of each mean), 0.01 (in the measure\'s unit), or both, 5%,0.01; not "0".',
    ],
    [
      "5%,6%",
      "--until wants a precision such as 5% (of each mean), 0.01 (in the measure's unit), or both, 5%,0.01;",
    ],
    [
      "NaN",
      "--until wants a precision such as 5% (of each mean), 0.01 (in the measure's unit), or both, 5%,0.01;",
    ],
  ],
  "--shard": [["1", "A shard needs both its number and how many there are, such as --shards 4 --shard 1."]],
  "--shards": [
    ["0", '--shards wants a whole number from 1 to 100,000, not "0".'],
    ["99999999", '--shards wants a whole number from 1 to 100,000, not "99999999".'],
  ],
  "--engine": [
    ["__proto__", '--engine wants local, slurm or print, not "__proto__".'],
    ["constructor", '--engine wants local, slurm or print, not "constructor".'],
    [escapes, '--engine wants local, slurm or print, not "�[31mred�]0;name�".'],
  ],
  "--inputs": [["x", '--inputs wants uncertain or guesses, not "x".']],
  "--constructor": [["x", 'There is no option "--constructor" of compare. See: streetlevel compare --help']],
  "--__proto__.x": [["1", 'There is no option "--__proto__.x" of compare. See: streetlevel compare --help']],
  "--set.x": [["1", 'There is no option "--set.x" of compare. Did you mean "--set"?']],
};

const agency: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "--clients": [
    ["1e9", '--clients wants a whole number from 1 to 10,000 (clients served at once), not "1e9".'],
    ["-1", '--clients wants a whole number from 1 to 10,000 (clients served at once), not "-1".'],
    ["NaN", '--clients wants a whole number from 1 to 10,000 (clients served at once), not "NaN".'],
    ["0", '--clients wants a whole number from 1 to 10,000 (clients served at once), not "0".'],
    [
      escapes,
      '--clients wants a whole number from 1 to 10,000 (clients served at once), not "�[31mred�]0;name�".',
    ],
  ],
  "--leads": [
    [
      "1e9",
      "--leads wants a whole number from 1 to 1,000 (lead caseworkers, or caseworkers where there are no",
    ],
  ],
  "--lead-wage": [["1e300", "--lead-wage wants"]],
};

export const attacksInOptions: readonly Attack[] = [
  ...lineAttacks((value) => ["check", "small.yaml", "--set", value], set),
  ...lineAttacks((value) => ["sweep", "small.yaml", "--over", value], over),
  ...lineAttacks((value) => ["sweep", "small.yaml", "--sample", value], sample),
  ...Object.entries(numbers).flatMap(([option, values]) =>
    lineAttacks((value) => ["compare", "small.yaml", option, value], values),
  ),
  ...Object.entries(agency).flatMap(([option, values]) =>
    lineAttacks((value) => ["new", "mine.yaml", option, value], values),
  ),
];
