// Whether rows of a results folder come out again: which are tried, and in which columns they differ.

import { join } from "node:path";
import type { OwnMeasureEntry } from "../../model/measures.ts";
import { type MeasureName, measureNames } from "../../model/measures.ts";
import { experimentStream } from "../../random/experiment-stream.ts";
import type { RuleNames } from "../../scenario/scenario.ts";
import type { CellRuns } from "../plan/cell-runs.ts";
import { onlyReplications } from "../plan/cell-runs.ts";
import type { Cell } from "../plan/cells.ts";
import { rowPlace } from "../plan/row-places.ts";
import type { StudyPlan } from "../plan/study-plan.ts";
import type { RunRow } from "../run/rows.ts";
import { pointColumn } from "../tables/point-columns.ts";
import { runsTable } from "../tables/runs.ts";
import { plainText } from "../tables/table.ts";
import { timeShareColumns } from "../tables/time-shares.ts";
import { manifestOf } from "./manifest.ts";
import { isPast, type ResultsFormat } from "./results-formats.ts";
import { StoreFaultError } from "./store-fault.ts";
import { ownMeasuresIn, refuseOtherVersion, storedPlan } from "./stored-plan.ts";
import { openRuns } from "./written-runs.ts";

/** A row of runs.csv, by the place that the design gives it. */
export interface WrittenRow {
  readonly cell: Cell;
  readonly cellIndex: number;
  readonly replication: number;
  /** Among the rows of the file, from 0. */
  readonly number: number;
  /** As they stand in the file, in the order of today's columns; absent for one that the folder's format lacks. */
  readonly cells: readonly (string | undefined)[];
}

export interface Trial {
  readonly plan: StudyPlan;
  /** Replications of each plan and point whose detail is in the folder. */
  readonly detail: number;
  /** It has contacts and weeks of workers too. */
  readonly isFullDetail: boolean;
  /** Of the folder. */
  readonly format: ResultsFormat;
  /** Those that the folder has and that there still are. */
  readonly measureNames: readonly MeasureName[];
  /** Measures of the folder that there are no more. */
  readonly measuresGone: readonly string[];
  /** Of measures of one's own only the names and the values are compared. */
  readonly ownMeasures: readonly OwnMeasureEntry[];
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
  readonly file: string;
  /** Which of the run's rows in the file, from 1; absent where it has but one. */
  readonly rowInRun?: number;
  readonly column: string;
  readonly written: string;
  readonly found: string;
}

/**
 * Chooses rows of a results folder at random, by the experiment's own stream.
 * @param count rows to choose; all of them where there are fewer.
 * @param chosenBy the text from which the choice follows; the study's seed when absent.
 * @throws StoreFaultError for a folder that is no study, is damaged, or was made by another version of the model.
 */
export function chooseRows(folder: string, count: number, chosenBy?: string): Trial {
  const manifest = manifestOf(folder);
  refuseOtherVersion(folder, manifest);
  const { format, plan } = storedPlan(folder);
  const { inputs } = manifest;
  const { scenario } = plan;
  const { detail = 0, isFullDetail = false } = inputs;
  const { cells, rowsExpected: rowsInFolder } = plan;
  const numbers = chooseNumbers(rowsInFolder, count, chosenBy ?? scenario.parameters.seed);
  const written = readRuns(folder, format, { cells, rules: scenario.rules, numbers, rowsInFolder });
  const rows = numbers.map((number, index): WrittenRow => {
    const { cellIndex, replication } = rowPlace(plan, number);
    return { cell: cells[cellIndex], cellIndex, replication, number, cells: written.rows[index] };
  });
  return {
    ...{ plan, format, detail, isFullDetail, rows, rowsInFolder },
    measureNames: written.measureNames,
    measuresGone: written.measuresGone,
    ownMeasures: ownMeasuresIn(scenario.rules),
    jobs: jobsOf(plan, rows),
    ...(inputs.rules === undefined ? {} : { rules: inputs.rules }),
    ...(scenario.rules === undefined ? {} : { ruleNames: scenario.rules }),
  };
}

/** The runs made again for the rows tried, in their order; a copied row's is that of its source. */
export function rowsAgain({ rows }: Trial, runs: readonly RunRow[]): RunRow[] {
  const runOf = new Map(runs.map((run) => [`${run.cellIndex} ${run.replication}`, run]));
  return rows.flatMap(({ cell, cellIndex, replication }) => {
    const run = runOf.get(`${cell.copyOf ?? cellIndex} ${replication}`);
    return run === undefined ? [] : [{ ...run, cellIndex }];
  });
}

/** What is otherwise than written in runs.csv, column by column, in file order. */
export function compareRows(trial: Trial, runs: readonly RunRow[]): RowDifference[] {
  const { fields, rows } = runsTable({ ...trial, cells: trial.plan.cells, rows: rowsAgain(trial, runs) });
  const again = [...rows()];
  return trial.rows.flatMap((row, number) =>
    fields.flatMap(({ name }, place): RowDifference[] => {
      const found = plainText(again[number]?.[place]);
      const written = row.cells[place];
      if (written === undefined) return [];
      return found === written ? [] : [{ row, file: "runs.csv", column: name, written, found }];
    }),
  );
}

interface Wanted {
  readonly cells: readonly Cell[];
  readonly rules: RuleNames | undefined;
  /** Of rows, from 0, rising. */
  readonly numbers: readonly number[];
  readonly rowsInFolder: number;
}

interface ReadRuns extends Pick<Trial, "measureNames" | "measuresGone"> {
  /** The rows wanted, in the order of today's columns. */
  readonly rows: readonly (readonly (string | undefined)[])[];
}

/** The columns must be those that the design asks for; of a past format, without the measures that came later. */
function readRuns(
  folder: string,
  format: ResultsFormat,
  { cells, rules, numbers, rowsInFolder }: Wanted,
): ReadRuns {
  const runs = openRuns(folder, format);
  const ownMeasures = ownMeasuresIn(rules);
  const names = isPast(format) ? measureNames.filter((name) => runs.measures.includes(name)) : measureNames;
  const known = new Set<string>([...names, ...(rules?.measures ?? []), ...cameLater]);
  const measuresGone = isPast(format) ? runs.measures.filter((name) => !known.has(name)) : [];
  const wanted = runsTable({ cells, rows: [], measureNames: names, ownMeasures }).fields.map(
    ({ name }) => name,
  );
  const written = runs.columns.filter((name) => !measuresGone.includes(name));
  const isAsWanted = isPast(format)
    ? hasSame(
        written,
        wanted.filter((name) => written.includes(name) || !cameLater.has(name)),
      )
    : JSON.stringify(written) === JSON.stringify(wanted);
  const places = wanted.map((name) => runs.columns.indexOf(name));
  const rows: (string | undefined)[][] = [];
  let number = 0;
  for (const line of isAsWanted ? runs.rows() : []) {
    if (number === numbers[rows.length]) rows.push(places.map((place) => line[place]));
    number += 1;
  }
  if (!isAsWanted || number !== rowsInFolder)
    throw new StoreFaultError({ kind: "damaged", file: join(folder, "runs.csv") });
  return { rows, measureNames: names, measuresGone };
}

/** Columns of runs.csv, measures apart, that past formats do not have. */
const cameLater = new Set<string>([pointColumn.name, ...timeShareColumns.map(({ name }) => name)]);

function hasSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name));
}

/** Distinct numbers from 0 to `below` - 1, rising. */
function chooseNumbers(below: number, count: number, seed: string): number[] {
  const draw = experimentStream(seed, "rows to reproduce");
  const chosen = new Set<number>();
  while (chosen.size < Math.min(count, below)) chosen.add(Math.floor(draw() * below));
  return [...chosen].sort((one, other) => one - other);
}

function jobsOf({ runs }: StudyPlan, rows: readonly WrittenRow[]): CellRuns[] {
  const wanted = new Map<number, Set<number>>();
  for (const { cell, cellIndex, replication } of rows) {
    const source = cell.copyOf ?? cellIndex;
    wanted.set(source, (wanted.get(source) ?? new Set()).add(replication));
  }
  const runsOfCell = new Map(runs.map((job) => [job.cellIndex, job]));
  return [...wanted].flatMap(([cellIndex, replications]) => {
    const job = runsOfCell.get(cellIndex);
    return job === undefined ? [] : [onlyReplications(job, [...replications])];
  });
}
