// The formats that a results folder has had, from the first on, and what whoever reads one has to know of it.

import { schemaVersions } from "../plan/versions.ts";
import { detailKinds, everyRunKinds, fullDetailKinds } from "../tables/run-tables.ts";
import { StoreFaultError } from "./store-fault.ts";

export interface ResultsFormat {
  readonly number: number;
  /**
   * The last column of runs.csv that says which run a row is and how it ended. Levers stand between the plan and the
   * replication; after this column come measures, under their names, as many as the model had.
   */
  readonly lastHead: string;
  /** Files with rows of single runs, whatever the study. */
  readonly filesOfRuns: readonly string[];
  /** Such files for the replications written down in detail. */
  readonly detailFiles: readonly string[];
  /** And those for detail in full. */
  readonly fullDetailFiles: readonly string[];
}

const formatOne: ResultsFormat = {
  number: 1,
  lastHead: "reason",
  filesOfRuns: ["runs.csv", "runs-excel.csv", "runs.parquet"],
  detailFiles: [],
  fullDetailFiles: [],
};

const formatTwo: ResultsFormat = {
  ...formatOne,
  number: 2,
  filesOfRuns: [...formatOne.filesOfRuns, "weeks.parquet"],
};

const formatThree: ResultsFormat = {
  ...formatTwo,
  number: 3,
  detailFiles: ["clients.parquet", "workers.parquet", "decisions.parquet"],
};

const newest: ResultsFormat = {
  ...formatTwo,
  number: schemaVersions.results,
  filesOfRuns: [...formatTwo.filesOfRuns, ...everyRunKinds.map(({ name }) => `${name}.csv`)],
  detailFiles: detailKinds.map(({ name }) => `${name}.parquet`),
  fullDetailFiles: fullDetailKinds.map(({ name }) => `${name}.parquet`),
};

/** Tables that the newest format has got since: a folder whose log does not name one was written before. */
export const laterTables: readonly string[] = ["money.csv"];

const formats: readonly ResultsFormat[] = [formatOne, formatTwo, formatThree, newest];

/** Absent for a number that no version up to this one has written. */
export function resultsFormat(number: number): ResultsFormat | undefined {
  return formats.find((format) => format.number === number);
}

/** @throws StoreFaultError for a folder that a newer program wrote. */
export function readableFormat(folder: string, number: number): ResultsFormat {
  const format = resultsFormat(number);
  if (format !== undefined) return format;
  throw new StoreFaultError({ kind: "newerResults", folder, format: number, known: newest.number });
}

/** Whether a folder lacks what today's have, so that less can be compared. */
export function isPast({ number }: ResultsFormat): boolean {
  return number < newest.number;
}
