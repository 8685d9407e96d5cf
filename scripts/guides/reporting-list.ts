// The STRESS checklist (Monks et al. 2019) filled in from a results folder; what only its author can say is marked.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestOf } from "../../src/experiment/store/manifest.ts";
import { measureEntry } from "../../src/model/measures.ts";
import { parameterEntry, parameterNames } from "../../src/model/parameters.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";

const blank = "**Yours to write.**";
const shownOfHash = 12;

/** @param folder of a finished study. */
export function reportingList(folder: string): string {
  const fileName = join(folder, "scenario.yaml");
  const scenario = readScenario(readFileSync(fileName, "utf8"), {
    fileName,
    name: "study",
    rules: "checked",
  });
  const { inputs, rows } = manifestOf(folder);
  const { parameters, plans, hypotheses, measures, uncertain, baseline } = scenario;
  const level = (100 * (1 - 0.05 / Math.max(1, hypotheses.length))).toFixed(2);
  const items: readonly (readonly [number: string, item: string, says: string])[] = [
    ["1.1", "Purpose of the model", scenario.question.trim()],
    ["1.2", "Outputs", `${measures.map(outputOf).join("; ")}. Computed at the end of each run.`],
    [
      "1.2",
      "Error of the outputs",
      `Paired t intervals over replications at ${level} %, simultaneous for ${hypotheses.length} hypotheses.`,
    ],
    ["1.3", "Aims of experimentation", `\`${inputs.command}\`: ${plans.length} plans against ${baseline}.`],
    ["2.1", "Base model overview diagram", `${blank} The order of a day is in ODD.md, chapter 3.`],
    ["2.2", "Base model logic", `ODD.md; setting ${scenario.setting}.`],
    ["2.3", "Scenario logic", plans.map(changesOf).join("; ")],
    ["2.4", "Algorithms", "ODD.md, chapter 7."],
    ["2.5", "Components", "ODD.md, chapter 2."],
    ["3.1", "Data sources", `${gradeCounts()}; each source stands in ODD.md's table of parameters.`],
    ["3.2", "Pre-processing", `${blank} None by the program.`],
    ["3.3", "Input parameters", `scenario.yaml, SHA-256 ${inputs.scenario.slice(0, shownOfHash)}...`],
    ["3.4", "Assumptions", uncertainOf(uncertain)],
    ["4.1", "Initialisation", initialisationOf(scenario)],
    ["4.2", "Run length", `${parameters["time.observedDays"]} observed working days a run.`],
    [
      "4.3",
      "Estimation approach",
      `${parameters.replications} replications, the same clients and events in every plan; ${rows.present} rows, ${rows.failed} failed.`,
    ],
    ["5.1", "Software", `Street-Level (model ${inputs.model}) in TypeScript; Node in log.json.`],
    ["5.2", "Random sampling", `${inputs.generator}, keyed; seed "${inputs.seed}".`],
    ["5.3", "Model execution", "One working day after the other; threads and seconds in log.json."],
    ["5.4", "System specification", "log.json. Results do not depend on it."],
    ["6.1", "Sharing statement", `${blank} The program is under the MIT licence; say where your files are.`],
  ];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(["item", "", "what stands there"]), line(["---", "---", "---"]), ...items.map(line)].join(
    "\n",
  );
}

function outputOf({ measure }: Scenario["measures"][number]): string {
  const { definition, unit } = measureEntry(measure);
  return `\`${measure}\` (${unit}): ${definition.replace(/\.$/, "")}`;
}

function changesOf({ name, changes }: Scenario["plans"][number]): string {
  return `${name}: ${Object.entries(changes)
    .map(([parameter, value]) => `${parameter} ${value}`)
    .join(", ")}`;
}

/** How many numbers of the model rest on what. */
function gradeCounts(): string {
  const words = { L: "read in a source", B: "standard literature", D: "derived", J: "judgement" } as const;
  const grades = parameterNames.map((name) => parameterEntry(name).grade);
  return Object.entries(words)
    .map(([grade, word]) => `${grades.filter((one) => one === grade).length} ${word}`)
    .join(", ");
}

function uncertainOf(uncertain: Scenario["uncertain"]): string {
  const ranges = uncertain.map(({ name, from, to }) => `${name} ${from} to ${to}`);
  return ranges.length === 0 ? blank : `Tried over ranges: ${ranges.join(", ")}. ${blank}`;
}

function initialisationOf({ parameters }: Scenario): string {
  const { "time.kind": kind, "time.warmUpDays": days } = parameters;
  return `${kind}; ${days} working days of warm-up are left out.`;
}
