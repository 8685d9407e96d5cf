// The words of --help, and where to start.
import { shellWord } from "./shell-word.ts";

export const commandWords = {
  run: "Simulate one plan and print every measure",
  compare: "Compare all plans, and judge the hypotheses",
  sweep: "Compare all plans at every point of the file's sweep",
  ablate: "Judge the hypotheses with each mechanism off, one at a time",
  match: "Find the inputs under which the model looks like the agency observed",
  show: "Show a finished study's answer again, or judge its runs by another file",
  report: "Write a finished study as one page, for a manager or for a researcher",
  resume: "Go on with a study, or a shard of one, that was stopped",
  shard: "Run one shard of a study for a cluster, as its job scripts do",
  merge: "Put the shards of a study together, or pool studies of several seeds",
  verify: "Check that the files of a results folder are as they were written",
  reproduce: "Run some rows of a results folder again and compare them to the last bit",
  check: "Read and check a scenario, and say what it would run; nothing is run",
  new: "Write a scenario file to start from, also from six numbers of your agency",
  lab: "Open the browser page: predict, run and compare without a terminal",
  list: "List scenarios, settings, measures, levers, parameters, mechanisms or terms",
  explain: "Explain a parameter, measure, mechanism, term or verdict",
} as const;

export type CommandName = keyof typeof commandWords;

export const commandNames = Object.keys(commandWords) as CommandName[];

/** What stands after a command's name. */
export const argumentWords = {
  scenario: "a built-in scenario's name, or a file that ends in .yaml",
  results: "a results folder",
  folders: "folders of shards, or a study's folder for a cluster",
  cluster: "a study's folder for a cluster, such as results/case-teams.cluster",
  file: "the file to write, such as my-study.yaml",
  kind: "what to list; all kinds in short when left out",
  name: "what to explain; what there is when left out",
} as const;

/** streetlevel sweep case-teams --set meetings.minutes=90; every word as a shell takes it. */
export function commandLine(command: string, argument: string, options: readonly string[] = []): string {
  return ["streetlevel", command, argument, ...options].map(shellWord).join(" ");
}

export const optionWords = {
  plan: "which plan; the baseline when left out",
  trace: "tell one story day by day: client:17 (in order of arrival) or worker:3 (team by team)",
  replication: "with --trace: which simulated programme; the first when left out",
  set: "change a parameter: name=value (may be repeated)",
  replications: "simulated programmes for each plan and point",
  seed: "text from which every random number follows",
  rules: "a file of your own rules, such as my-rules.mjs; its code is run",
  workers: "threads; all of the machine's when left out",
  out: "folder for the results",
  seeds: "pool finished studies of the same plans under different seeds into one verdict; writes nothing",
  labOut: "write a copy of the page to this file, to hand on, and open nothing",
  replace: "overwrite a study with other inputs",
  detail: "record the first N of each plan and point in detail, every contact too (2, without contacts)",
  shards: "how many shards the study is cut into; one is run here, all on a cluster",
  shard: "which of the shards, from 1",
  rows: "rows to run again (5)",
  otherRows: "text that chooses which rows; the study's own seed when left out",
  expect: "supported: exit code 3 unless one or more hypotheses are judged and all of them supported",
  judgeBy: "another file whose measures and hypotheses judge the runs; same plans and parameters",
  json: "print JSON, and nothing else, on the standard output",
  quiet: "print no progress",
  "no-color": "print without colours",
  schema: "print the JSON Schema of a scenario file, for editors",
  help: "show this help",
  version: "show the version",
} as const;

export const usageWords = {
  commands: "Commands:",
  options: "Options:",
  arguments: "Argument:",
  pattern: "streetlevel <command> [argument] [options]",
  title: "Street-Level: what staffing, paperwork, provisions and meetings do to street-level practice.",
} as const;

/** What the bare command says before the built-in questions, and where there are none. */
export const startWords = {
  lead: "Start with a question that is already written down:",
  noQuestions: "No built-in scenarios are installed; start with a file of your own.",
} as const;

/** What to type first, for one of those whom the program serves. */
export interface FirstCommands {
  readonly who: string;
  readonly commands: readonly (readonly [command: string, meaning: string])[];
}

/** For the three who come: with a hypothesis, with a budget, with a class. */
export function firstCommands(builtIn: readonly string[]): readonly FirstCommands[] {
  const scenario = (likely: string) => (builtIn.includes(likely) ? likely : (builtIn[0] ?? "my-plans.yaml"));
  const [forClaims, forPlans, forClasses] = ["case-teams", "staffing-plans", "classroom"].map(scenario);
  return [
    {
      who: "For a researcher: hypotheses, judged by a rule fixed beforehand",
      commands: [
        [commandLine("sweep", forClaims), "all plans at every point, with verdicts"],
        ["streetlevel explain creaming", "any term, parameter or measure, with its source"],
      ],
    },
    {
      who: "For a manager: plans side by side",
      commands: [
        [
          "streetlevel new my-agency.yaml --clients 120 --leads 6",
          "plans for your own agency, from numbers you know",
        ],
        [commandLine("check", forPlans), "what each plan costs; nothing is run"],
        [commandLine("compare", forPlans), "who gains, who loses, how sure"],
      ],
    },
    {
      who: "For an instructor: one programme, which everyone sees differently",
      commands: [
        [commandLine("compare", forClasses), "the question for the class, answered on the screen"],
        [`${commandLine("run", forClasses)} --seed NAME`, "a seed for each student: the class sees chance"],
      ],
    },
    {
      who: "For everyone",
      commands: [
        ["streetlevel list", "all scenarios, settings, levers and measures"],
        ["streetlevel --help", "all commands"],
      ],
    },
  ];
}
