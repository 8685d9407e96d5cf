// The STRESS checklist (Monks et al. 2019) as far as a run answers it; what only its author can say is marked.
import { measureEntry } from "../model/measures.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { valueText } from "./levers.ts";
import { counted } from "./numbers.ts";
import { gradeCounts } from "./report-sureness.ts";

export interface StressItem {
  readonly number: string;
  readonly item: string;
  /** Absent where the author has to write. */
  readonly says?: string;
  /** The run says a part; the rest is the author's. */
  readonly isAuthorsToo?: true;
}

export interface StressGiven {
  readonly scenario: Scenario;
  readonly command: string;
  readonly replications: number;
  readonly rows: number;
  readonly failed: number;
  readonly level: number;
  readonly version: string;
  readonly model: string;
  readonly generator: string;
  readonly machine?: string | undefined;
  readonly scenarioHash?: string | undefined;
}

export const stressSource = {
  words: "Monks et al. 2019, Journal of Simulation 13(1), 55-67",
  address: "https://doi.org/10.1080/17477778.2018.1442155",
} as const;

export function stressItems(given: StressGiven): StressItem[] {
  const { scenario, replications } = given;
  const { parameters, plans, hypotheses, measures, uncertain, baseline } = scenario;
  const grades = gradeCounts();
  const ranges = uncertain.map(({ name, from, to }) => `${name} ${from} to ${to}`);
  return [
    { number: "1.1", item: "Purpose of the model", says: scenario.question.trim() },
    {
      number: "1.2",
      item: "Outputs",
      says: `${measures.map(({ measure }) => `${measure} (${measureEntry(measure).unit}): ${measureEntry(measure).definition}`).join(" ")} Computed at the end of each run.`,
    },
    {
      number: "1.2",
      item: "Error of the outputs",
      says: `Paired t intervals over replications at ${(100 * given.level).toFixed(2)} %, simultaneous for ${counted(hypotheses.length, "hypothesis", "hypotheses")}.`,
    },
    {
      number: "1.3",
      item: "Aims of experimentation",
      says: `${given.command}: ${counted(plans.length, "plan")} against ${baseline}.`,
    },
    {
      number: "2.1",
      item: "Base model overview",
      says: "Chapter 3 of docs/ODD.md; the mechanisms stand above.",
    },
    { number: "2.2", item: "Base model logic", says: `docs/ODD.md; setting ${scenario.setting}.` },
    { number: "2.3", item: "Scenario logic", says: plans.map(changesOf).join("; ") },
    { number: "2.4", item: "Algorithms", says: "docs/ODD.md, chapter 7." },
    { number: "2.5", item: "Components", says: "docs/ODD.md, chapter 2." },
    {
      number: "3.1",
      item: "Data sources",
      says: `${grades.L} read in a source, ${grades.B} standard literature, ${grades.D} derived, ${grades.J} judgement; each source stands in the table of parameters.`,
    },
    { number: "3.2", item: "Pre-processing", says: "None by the program.", isAuthorsToo: true },
    {
      number: "3.3",
      item: "Input parameters",
      says: `scenario.yaml${given.scenarioHash === undefined ? "" : `, SHA-256 ${given.scenarioHash}`}.`,
    },
    {
      number: "3.4",
      item: "Assumptions",
      ...(ranges.length === 0 ? {} : { says: `Given ranges: ${ranges.join(", ")}.` }),
      isAuthorsToo: true,
    },
    {
      number: "4.1",
      item: "Initialisation",
      says: `${parameters["time.kind"]}; ${parameters["time.warmUpDays"]} working days of warm-up are left out.`,
    },
    {
      number: "4.2",
      item: "Run length",
      says: `${parameters["time.observedDays"]} observed working days a run.`,
    },
    {
      number: "4.3",
      item: "Estimation approach",
      says: `${counted(replications, "replication")}, the same clients and events in every plan; ${counted(given.rows, "run")}, ${given.failed} failed.`,
    },
    {
      number: "5.1",
      item: "Software",
      says: `Street-Level ${given.version} (model ${given.model}) in TypeScript.`,
    },
    {
      number: "5.2",
      item: "Random sampling",
      says: `${given.generator}, keyed; seed ${parameters.seed}.`,
    },
    {
      number: "5.3",
      item: "Model execution",
      says: `One working day after the other. ${given.machine ?? "See log.json"}.`,
    },
    { number: "5.4", item: "System specification", says: "Results do not depend on it; log.json has it." },
    {
      number: "6.1",
      item: "Sharing statement",
      says: "The program is under the MIT licence. Say where your files are.",
      isAuthorsToo: true,
    },
  ];
}

function changesOf({ name, changes }: Scenario["plans"][number]): string {
  const told = Object.entries(changes).map(([parameter, value]) => `${parameter} ${valueText(value)}`);
  return `${name}: ${told.length === 0 ? "as the file says" : told.join(", ")}`;
}
