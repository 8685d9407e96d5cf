// The one-way arrows between the folders of src/: what each may import, and no more.

export interface Arrows {
  readonly folder: string;
  /** Folders and files of src/ that it may import. */
  readonly mayImport: readonly string[];
  /** Those of which it may import types alone. */
  readonly mayImportTypesOf?: readonly string[];
  readonly packages?: readonly string[];
  readonly packageTypes?: readonly string[];
  /** Files, processes and threads are open to it. */
  readonly touchesNode?: true;
  /** The same input gives the same output: no clock, no chance but what is handed in, no process. */
  readonly isPure?: true;
}

/** The tables of parameters and measures, with the words they are written in, and who reads what. */
const tables = [
  "parameters",
  "parameter-entry",
  "parameter-reads",
  "parts-in-folders",
  "measures",
  "week-series",
  "survey-answers",
  "domains",
  "mechanisms",
  "rule-kinds",
  "rule-levers",
  "mid-run",
].map((n) => `model/${n}.ts`);
const payroll = "model/payroll.ts";

/** What a study's stages stand on. */
const floor = ["model", "random", "statistics", "statistics/shares", "scenario"];

/** A study by stage, each of which may import those before it. */
const stages = ["experiment/plan", "experiment/run", "experiment/analysis", "experiment/tables"];

/** A folder may import from the rows above it only, and there from those it names. */
export const arrows: readonly Arrows[] = [
  { folder: "arithmetic", mayImport: [], isPure: true },
  { folder: "random", mayImport: ["arithmetic"], packages: ["seedrandom"], isPure: true },
  { folder: "statistics/shares", mayImport: ["arithmetic"], isPure: true },
  {
    folder: "statistics",
    mayImport: ["arithmetic", "statistics/shares"],
    packages: ["simple-statistics", "cephes"],
    isPure: true,
  },
  { folder: "text", mayImport: [], isPure: true },
  { folder: "model", mayImport: ["random", "arithmetic", "statistics/shares"], isPure: true },
  { folder: "scenario", mayImport: [...tables, payroll, "text"], packages: ["yaml"], isPure: true },
  { folder: "experiment/plan", mayImport: [...floor], isPure: true },
  { folder: "experiment/run", mayImport: [...floor, "experiment/plan"], isPure: true },
  { folder: "experiment/analysis", mayImport: [...floor, "experiment/plan", "experiment/run"], isPure: true },
  {
    folder: "experiment/tables",
    mayImport: [...floor, "experiment/plan", "experiment/run", "experiment/analysis"],
    isPure: true,
  },
  {
    folder: "experiment/store",
    mayImport: [...floor, "experiment/plan", "experiment/run", "experiment/analysis", "experiment/tables"],
    packages: ["hyparquet", "hyparquet-writer"],
    touchesNode: true,
  },
  {
    folder: "experiment/run/threads",
    mayImport: [...floor, "experiment/plan", "experiment/run", "experiment/store"],
    packages: ["piscina"],
    touchesNode: true,
  },
  {
    folder: "experiment/cluster",
    mayImport: [...floor, ...stages, "experiment/run/threads", "experiment/store"],
    packages: ["yaml"],
    touchesNode: true,
  },
  {
    folder: "experiment/study",
    mayImport: [...floor, ...stages, "experiment/run/threads", "experiment/store"],
    touchesNode: true,
  },
  {
    folder: "words",
    mayImport: [...tables, "text"],
    mayImportTypesOf: ["experiment", "scenario"],
    isPure: true,
  },
  {
    folder: "charts",
    mayImport: ["words", ...tables, "text"],
    mayImportTypesOf: ["experiment", "scenario"],
    packageTypes: ["vega-lite"],
    isPure: true,
  },
  {
    folder: "pictures",
    mayImport: ["charts"],
    packages: ["vega", "vega-lite", "@resvg/resvg-js", "dejavu-fonts-ttf"],
    touchesNode: true,
  },
  {
    folder: "report",
    mayImport: ["charts", "words", ...tables, "scenario"],
    mayImportTypesOf: ["experiment"],
    isPure: true,
  },
  {
    folder: "cli", // all but the lab and the calculations
    mayImport: [...tables, "text", "scenario", "experiment", "words", "charts", "pictures", "report"],
    packages: ["yargs", "cli-progress", "picocolors"],
    touchesNode: true,
  },
  {
    folder: "lab",
    mayImport: ["model", "text", "scenario", "statistics", ...stages, "charts", "words", "report"],
    packages: ["preact", "vega", "vega-interpreter", "vega-lite"],
  },
  {
    folder: "index.ts",
    mayImport: ["model", "scenario", "statistics", "experiment", "words", "charts", "pictures", "report"],
  },
];
