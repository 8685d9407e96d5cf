// Whether rows of a results folder come out again: which are tried, and in which columns they differ.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { measureNames } from "../../model/measures.ts";
import { experimentStream } from "../../random/experiment-stream.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import type { RuleNames, Scenario } from "../../scenario/scenario.ts";
import { cellParameters, planCells } from "../design/cells.ts";
import type { CellRuns } from "../design/replicate.ts";
import type { Cell, RunRow } from "../design/results.ts";
import { runsTable } from "../design/tables/runs.ts";
import { plainText } from "../design/tables/table.ts";
import { generatorVersion, modelVersion } from "../design/versions.ts";
import { manifestOf, requestOf, scenarioFile } from "./manifest.ts";
import { readCsv } from "./read-csv.ts";
import { StoreFaultError } from "./store-fault.ts";

/** A row of runs.csv, by the place that the design gives it. */
export interface WrittenRow {
  readonly cell: Cell;
  readonly cellIndex: number;
  readonly replication: number;
  /** As they stand in the file. */
  readonly cells: readonly string[];
}

export interface Trial {
  readonly cells: readonly Cell[];
  /** In the order of the file. */
  readonly rows: readonly WrittenRow[];
  readonly rowsInFolder: number;
  /** The runs to make; copied rows need those of their source. */
  readonly jobs: readonly CellRuns[];
  /** SHA-256 of the file of rules that the study was made with. */
  readonly rules?: string;
  /** Names of the rules of practice that stand in for ours. */
  readonly ruleNames?: RuleNames;
}

export interface RowDifference {
  readonly row: WrittenRow;
  readonly column: string;
  readonly written: string;
  readonly found: string;
}

/**
 * Chooses rows of a results folder at random, by the experiment's own stream from the study's seed.
 * @param count rows to choose; all of them where there are fewer.
 * @throws StoreFaultError for a folder that is no study, is damaged, or was made by another version of the model.
 */
export function chooseRows(folder: string, count: number): Trial {
  const { inputs } = manifestOf(folder);
  const ours = `model ${modelVersion}, ${generatorVersion}`;
  const theirs = `model ${inputs.model}, ${inputs.generator}`;
  if (theirs !== ours) throw new StoreFaultError({ kind: "otherVersion", folder, model: theirs, ours });
  const fileName = join(folder, scenarioFile);
  const request = requestOf(inputs.command);
  if (request === undefined) throw new StoreFaultError({ kind: "ownTable", folder });
  // What a scenario is called changes nothing of what it comes to.
  const scenario = readScenario(readFileSync(fileName, "utf8"), {
    fileName,
    name: "scenario",
    rules: "checked",
  });
  const cells = planCells(scenario, request.kind, request);
  const { replications, seed } = scenario.parameters;
  const [, ...written] = readRuns(join(folder, "runs.csv"), cells, scenario.rules);
  if (written.length !== cells.length * replications) {
    throw new StoreFaultError({ kind: "damaged", file: join(folder, "runs.csv") });
  }
  const rows = chooseNumbers(written.length, count, seed).map((number): WrittenRow => {
    const cellIndex = Math.floor(number / replications);
    const replication = (number % replications) + 1;
    return { cell: cells[cellIndex], cellIndex, replication, cells: written[number] };
  });
  return {
    cells,
    rows,
    rowsInFolder: written.length,
    jobs: jobsOf(scenario, cells, rows),
    ...(inputs.rules === undefined ? {} : { rules: inputs.rules }),
    ...(scenario.rules === undefined ? {} : { ruleNames: scenario.rules }),
  };
}

/** What is otherwise than written, column by column, in file order. */
export function compareRows({ cells, rows, ruleNames }: Trial, runs: readonly RunRow[]): RowDifference[] {
  const fields = runsTable(tableOf(cells, [], ruleNames)).fields;
  return rows.flatMap((row) => {
    const source = row.cell.copyOf ?? row.cellIndex;
    const run = runs.find((one) => one.cellIndex === source && one.replication === row.replication);
    const again = run === undefined ? [] : [{ ...run, cellIndex: row.cellIndex }];
    const [values = []] = runsTable(tableOf(cells, again, ruleNames)).rows();
    return fields.flatMap(({ name }, place): RowDifference[] => {
      const found = plainText(values[place]);
      const written = row.cells[place];
      return found === written ? [] : [{ row, column: name, written, found }];
    });
  });
}

/** Lines of runs.csv, the header first, which must be the one that the design asks for. */
function readRuns(path: string, cells: readonly Cell[], rules?: RuleNames): string[][] {
  const lines = readCsv(readFileSync(path, "utf8"));
  const wanted = runsTable(tableOf(cells, [], rules)).fields.map(({ name }) => name);
  if (JSON.stringify(lines[0]) !== JSON.stringify(wanted))
    throw new StoreFaultError({ kind: "damaged", file: path });
  return lines;
}

/** Of measures of one's own only the names and the values are compared. */
function tableOf(cells: readonly Cell[], rows: readonly RunRow[], rules: RuleNames = {}) {
  const ownMeasures = (rules.measures ?? []).map(
    (name) => ({ name, label: name, unit: "", better: "neither", matters: 1 }) as const,
  );
  return { cells, rows, measureNames, ownMeasures };
}

/** Distinct numbers from 0 to `below` - 1, rising. */
function chooseNumbers(below: number, count: number, seed: string): number[] {
  const draw = experimentStream(seed, "rows to reproduce");
  const chosen = new Set<number>();
  while (chosen.size < Math.min(count, below)) chosen.add(Math.floor(draw() * below));
  return [...chosen].sort((one, other) => one - other);
}

function jobsOf(scenario: Scenario, cells: readonly Cell[], rows: readonly WrittenRow[]): CellRuns[] {
  const wanted = new Map<number, Set<number>>();
  for (const { cell, cellIndex, replication } of rows) {
    const source = cell.copyOf ?? cellIndex;
    wanted.set(source, (wanted.get(source) ?? new Set()).add(replication));
  }
  return [...wanted].map(([cellIndex, replications]) => ({
    cellIndex,
    parameters: cellParameters(scenario, cells[cellIndex]),
    replications: [...replications],
  }));
}
