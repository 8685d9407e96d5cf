// The head of a file of runs: what its rows are and how many numbers belong to each, checked before any is taken.
import type { RunTable } from "../../../model/run-table.ts";
import {
  aCount,
  aNumber,
  anything,
  aText,
  type Check,
  either,
  fields,
  listOf,
  mapOf,
  maybe,
  oneOf,
} from "../fields.ts";

/** What outcomes of one kind have in common, so that it is written once a file. */
export interface Shape {
  readonly measures: number;
  readonly domains: readonly string[];
  readonly lorenz: number;
  readonly roles: readonly string[];
  readonly activities: readonly string[];
  /** Series by week and how many weeks; absent in files from before there were any. */
  readonly series?: readonly string[];
  readonly weeks?: number;
  /** Answers of the survey; absent in files from before there was one. */
  readonly survey?: number;
}

export interface StoredRow {
  readonly cell: number;
  readonly replication: number;
  readonly reason?: string;
  /** Position in `shapes`; absent for a failed run. */
  readonly shape?: number;
  readonly trajectory?: string;
  readonly draws?: number;
  /** Measures of one's own; null: not defined. */
  readonly own?: Readonly<Record<string, number | null>>;
  /** Further tables, each with its size; their numbers follow those of the shape. */
  readonly tables?: readonly StoredTable[];
}

interface StoredTable extends Omit<RunTable, "values"> {
  readonly name: string;
}

export interface Head {
  /** Fingerprint of the study that the runs belong to. */
  readonly study: string;
  readonly shapes: readonly Shape[];
  readonly rows: readonly StoredRow[];
}

export const perDomain = ["inNeed", "disclosed", "funded", "referred", "spending"] as const;

const checkShape = fields({
  measures: aCount,
  domains: listOf(aText),
  lorenz: aCount,
  roles: listOf(aText),
  activities: listOf(aText),
  series: maybe(listOf(aText)),
  weeks: maybe(aCount),
  survey: maybe(aCount),
});

const checkTable = fields({ name: aText, columns: listOf(anything), rows: aCount, texts: anything });

/** A head whose file is whole, but that another program wrote, may lack anything. */
export const checkHead: Check = (found, at) => {
  const problem = fields({
    study: aText,
    shapes: listOf(checkShape),
    rows: listOf(
      fields({
        cell: aCount,
        replication: aCount,
        reason: maybe(aText),
        shape: maybe(aCount),
        trajectory: maybe(aText),
        draws: maybe(aNumber),
        own: maybe(mapOf(either(aNumber, oneOf(null)))),
        tables: maybe(listOf(checkTable)),
      }),
    ),
  })(found, at);
  if (problem !== undefined) return problem;
  const { shapes, rows } = found as Head;
  const isShaped = rows.every(({ shape }) => shape === undefined || shape < shapes.length);
  return isShaped ? undefined : { field: "rows", problem: "wrong" };
};

/** How many numbers must follow a head. */
export function numbersWanted({ shapes, rows }: Head): number {
  const ofShape = shapes.map(
    ({ measures, domains, lorenz, roles, activities, series = [], weeks = 0, survey = 0 }) =>
      measures +
      perDomain.length * domains.length +
      lorenz +
      roles.length * activities.length +
      series.length * weeks +
      survey,
  );
  return rows.reduce((sum, { shape, tables = [] }) => {
    if (shape === undefined) return sum;
    return tables.reduce((so, { columns, rows }) => so + columns.length * rows, sum + ofShape[shape]);
  }, 0);
}
