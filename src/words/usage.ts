// The words of --help, and where to start.

export const commandWords = {
  run: "Simulate one plan and print every measure",
  compare: "Compare all plans, and judge the hypotheses",
  sweep: "Compare all plans at every point of the file's sweep",
  check: "Read a scenario, check it, and say what it would run; nothing is run",
} as const;

export type CommandName = keyof typeof commandWords;

export const commandNames = Object.keys(commandWords) as CommandName[];

export const scenarioWords = "a built-in scenario's name, or a file that ends in .yaml";

export const optionWords = {
  plan: "which plan; the baseline when left out",
  set: "change a parameter: name=value (may be repeated)",
  replications: "simulated programmes for each plan and point",
  seed: "text from which every random number follows",
  workers: "threads; all of the machine's when left out",
  out: "folder for the results",
  replace: "overwrite a study with other inputs",
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
  arguments: "Scenario:",
  title: "Street-Level: what staffing, paperwork, provisions and meetings do to street-level practice.",
} as const;

/** What the bare command says before the built-in questions, and where there are none. */
export const startWords = {
  lead: "Start with a question that is already written down:",
  noQuestions: "No built-in scenarios are installed; start with a file of your own.",
} as const;

/** What to type first, each with what it does. */
export function firstCommands(
  builtIn: readonly string[],
): readonly (readonly [command: string, meaning: string])[] {
  const example = builtIn[0] ?? "my-plans.yaml";
  return [
    [`streetlevel check ${example}`, "what it would run, and what it costs"],
    [`streetlevel compare ${example}`, "its plans side by side"],
    ["streetlevel --help", "all commands"],
  ];
}
