// The rows of a finished study put together again from its files, as they were when its runs had just been made.
import { join } from "node:path";
import { measureNames } from "../../model/measures.ts";
import type { Outcome } from "../../model/outcome.ts";
import { packRows, type RunTable } from "../../model/run-table.ts";
import { type WeekSeriesName, weekSeriesNames } from "../../model/week-series.ts";
import { leversOfPoints, valueText } from "../plan/points.ts";
import type { StudyPlan } from "../plan/study-plan.ts";
import type { RunRow } from "../run/rows.ts";
import { detailKinds, everyRunKinds, fullDetailKinds, type RunTableKind } from "../tables/run-tables.ts";
import { plainText } from "../tables/table.ts";
import { InTurn, type OfRun } from "./in-turn.ts";
import { SpooledRuns } from "./kept/spooled-runs.ts";
import { scenarioFile } from "./manifest.ts";
import { type ParquetRow, readParquet } from "./parquet-rows.ts";
import { isPlainFile } from "./plain-files.ts";
import { csvLinesOf } from "./read-csv.ts";
import { type RestOfRun, readRest, restFile, runKey } from "./rest-of-runs.ts";
import type { ResultsFormat } from "./results-formats.ts";
import { StoreFaultError } from "./store-fault.ts";
import type { StoredPlan } from "./stored-plan.ts";
import { openRuns, runsFile } from "./written-runs.ts";

const weeksFile = "weeks.parquet";

export interface StoredRows {
  /** In the order of the cells; copies have none of their own. */
  readonly rows: readonly RunRow[];
  /**
   * Whether they are all that the runs left. An earlier version wrote no {@link restFile}: then who got what, minutes
   * by role and the survey are empty, and the rows serve to judge, not to write tables anew.
   */
  readonly isWhole: boolean;
}

/** The files from which a study of the format is put together again. */
export function readFiles({ filesOfRuns, detailFiles, fullDetailFiles }: ResultsFormat): string[] {
  const ofRuns = filesOfRuns.filter((name) => !name.includes("excel"));
  return [scenarioFile, ...ofRuns, ...detailFiles, ...fullDetailFiles, restFile];
}

/**
 * Whether the files are as they were written is found out beforehand, by `verifyHashes`. Files that hold things of every
 * run are gone through side by side, as they were written; what does not fit into memory waits in a scratch file.
 * @param inMemory numbers that are held, about 16 MB of them when absent.
 * @throws StoreFaultError for a damaged file.
 */
export async function storedRows(
  { folder, format, plan }: StoredPlan,
  inMemory?: number,
): Promise<StoredRows> {
  const keyOf = runKeys(plan);
  const rests = new InTurn(restInTurn(folder));
  const courses = new InTurn(weeksInTurn(folder, plan, keyOf));
  const tables = await readTables(folder, keyOf);
  const runs = openRuns(folder, format);
  const place = new Map(runs.columns.map((column, index) => [column, index]));
  const places = measureNames.map((name) => place.get(name));
  const ownNames = plan.scenario.rules?.measures ?? [];
  const rows = new SpooledRuns(plan.runs, inMemory);
  let present = 0;
  let isWhole = true;
  for (const line of runs.rows()) {
    present += 1;
    const cell = (column: string) => line[place.get(column) ?? -1] ?? "";
    const heads = line.slice(0, (place.get("replication") ?? 0) + 1);
    const found = keyOf(heads);
    if (found === undefined) throw damaged(folder, runsFile);
    if (found.isCopy) continue;
    const { cellIndex, replication } = found;
    if (cell("status") !== "ok") {
      rows.add({ cellIndex, replication, status: "failed", reason: cell("reason") });
      continue;
    }
    const key = runKey(found);
    const own = ownNames.map((name): [string, number] => [name, numberIn(cell(name))]);
    const ownTables = tables.get(key);
    const rest = await rests.take(key);
    const course = await courses.take(key);
    isWhole &&= rest !== undefined;
    const outcome: Outcome = {
      measures: Float64Array.from(places, (index) => (index === undefined ? NaN : numberIn(line[index]))),
      ...outcomeOf(rest ?? nothingElse(key)),
      weeks:
        course === undefined
          ? { names: [], values: new Float64Array(0) }
          : packWeeks(rest?.series ?? weekSeriesNames, course.weeks),
      ...(own.length === 0 ? {} : { ownMeasures: Object.fromEntries(own) }),
      ...(ownTables === undefined ? {} : { tables: Object.fromEntries(ownTables) }),
    };
    rows.add({ cellIndex, replication, status: "ok", outcome });
  }
  if (present !== plan.rowsExpected) throw damaged(folder, runsFile);
  if (!(await rests.isAtEnd())) throw damaged(folder, restFile);
  if (!(await courses.isAtEnd())) throw damaged(folder, weeksFile);
  return { rows: rows.all(), isWhole };
}

async function* restInTurn(folder: string) {
  yield* readRest(folder);
}

function outcomeOf({ distribution, minutesByRole, survey, trajectory, drawsMade }: RestOfRun) {
  return { distribution, minutesByRole, survey, trajectory, drawsMade };
}

/** A run of the study by what the first columns of a table say of it: plan, levers, replication. */
type KeyOf = (
  heads: readonly string[],
) => { readonly cellIndex: number; readonly replication: number; readonly isCopy: boolean } | undefined;

function runKeys({ cells, replications }: StudyPlan): KeyOf {
  const levers = leversOfPoints(cells.map(({ point }) => point));
  const textOf = (plan: string, values: readonly string[]) => JSON.stringify([plan, ...values]);
  const cellAt = new Map(
    cells.map(({ plan, point, copyOf }, cellIndex) => [
      textOf(
        plan.name,
        levers.map((lever) => valueText(point[lever])),
      ),
      { cellIndex, isCopy: copyOf !== undefined },
    ]),
  );
  return ([plan, ...others]) => {
    const found = cellAt.get(textOf(plan, others.slice(0, levers.length)));
    const replication = Number(others[levers.length]);
    const isThere = Number.isInteger(replication) && replication >= 1 && replication <= replications;
    return found === undefined || !isThere ? undefined : { ...found, replication };
  };
}

/** The columns of the weeks that are read: which levers a point has, as many as a sample varies, its number tells. */
const weekColumns = ["plan", "point", "replication", ...weekSeriesNames];

/** The weeks of one run after the other, each in the order of the table of series. */
async function* weeksInTurn(
  folder: string,
  { cells, replications }: StudyPlan,
  keyOf: KeyOf,
): AsyncIterable<OfRun & { readonly weeks: readonly (readonly number[])[] }> {
  const path = join(folder, weeksFile);
  if (!isPlainFile(path)) return;
  const cellAt = new Map(
    cells.map(({ plan, pointIndex }, index) => [`${pointIndex + 1} ${plan.name}`, index]),
  );
  const found = (row: ParquetRow) => {
    // An earlier version numbered no points.
    if (row.point === undefined) return keyOf(headsOf(row));
    const cellIndex = cellAt.get(`${textOf(row.point)} ${textOf(row.plan)}`);
    const replication = numberOf(row.replication);
    const isThere = Number.isInteger(replication) && replication >= 1 && replication <= replications;
    return cellIndex === undefined || !isThere ? undefined : { cellIndex, replication };
  };
  let run: { readonly key: string; readonly weeks: number[][] } | undefined;
  for await (const row of readParquet(path, weekColumns)) {
    const place = found(row);
    if (place === undefined) throw damaged(folder, weeksFile);
    const key = runKey(place);
    if (run !== undefined && run.key !== key) yield run;
    if (run?.key !== key) run = { key, weeks: [] };
    run.weeks.push(weekSeriesNames.map((name) => numberOf(row[name])));
  }
  if (run !== undefined) yield run;
}

function packWeeks(names: readonly string[], weeks: readonly (readonly number[])[]): Outcome["weeks"] {
  const places = names.map((name) => weekSeriesNames.indexOf(name as WeekSeriesName));
  const values = new Float64Array(names.length * weeks.length).fill(NaN);
  places.forEach((place, series) => {
    if (place < 0) return;
    weeks.forEach((week, number) => {
      values[series * weeks.length + number] = week[place];
    });
  });
  return { names, values };
}

/** Further tables of runs, by run and name; a run that left a table without a row has none here. */
async function readTables(
  folder: string,
  keyOf: KeyOf,
): Promise<ReadonlyMap<string, ReadonlyMap<string, RunTable>>> {
  const tables = new Map<string, Map<string, RunTable>>();
  const take = async (kind: RunTableKind, file: string, rowsIn: typeof parquetRows) => {
    if (!isPlainFile(join(folder, file))) return;
    const rowsOf = new Map<string, Record<string, number | string>[]>();
    for await (const { heads, cells } of rowsIn(folder, file)) {
      const found = keyOf(heads);
      if (found === undefined) throw damaged(folder, file);
      const key = runKey(found);
      const rows = rowsOf.get(key) ?? [];
      if (rows.length === 0) rowsOf.set(key, rows);
      const own = Object.entries(kind.columns).map(([name, { type }]) => [
        name,
        type === "string" ? textOf(cells[name]) : numberOf(cells[name]),
      ]);
      rows.push(Object.fromEntries(own));
    }
    for (const [key, rows] of rowsOf) {
      const ofRun = tables.get(key) ?? new Map<string, RunTable>();
      tables.set(key, ofRun.set(kind.name, packRows(kind.columns, rows)));
    }
  };
  for (const kind of [...detailKinds, ...fullDetailKinds])
    await take(kind, `${kind.name}.parquet`, parquetRows);
  for (const kind of everyRunKinds) await take(kind, `${kind.name}.csv`, csvRows);
  return tables;
}

interface FileRow {
  /** As text, from the plan up to the replication and beyond. */
  readonly heads: readonly string[];
  readonly cells: Readonly<Record<string, unknown>>;
}

async function* parquetRows(folder: string, file: string): AsyncIterable<FileRow> {
  const path = join(folder, file);
  if (!isPlainFile(path)) return;
  for await (const cells of readParquet(path)) yield { heads: headsOf(cells), cells };
}

/** The first columns as text, from the plan up to the replication. */
function headsOf(row: ParquetRow): string[] {
  const values = Object.entries(row);
  const last = values.findIndex(([name]) => name === "replication");
  return values.slice(0, last + 1).map(([, value]) => textOf(value));
}

async function* csvRows(folder: string, file: string): AsyncIterable<FileRow> {
  let columns: readonly string[] | undefined;
  for (const line of csvLinesOf(join(folder, file))) {
    if (columns === undefined) columns = line;
    else yield { heads: line, cells: Object.fromEntries(columns.map((name, place) => [name, line[place]])) };
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return plainText(typeof value === "bigint" ? Number(value) : (value as string | number | boolean));
}

function numberOf(value: unknown): number {
  return numberIn(textOf(value));
}

function numberIn(text: string): number {
  return text === "" ? NaN : Number(text);
}

/** Where nothing else is known of a run: no two of them are told to be the same. */
function nothingElse(key: string): RestOfRun {
  const nobody = {
    domains: [],
    inNeed: [],
    disclosed: [],
    funded: [],
    referred: [],
    spending: [],
    lorenz: [],
  };
  const nothing = { roles: [], activities: [], minutes: [] };
  const survey = new Float64Array(0);
  return {
    distribution: nobody,
    minutesByRole: nothing,
    survey,
    trajectory: key,
    drawsMade: 0,
    series: weekSeriesNames,
  };
}

function damaged(folder: string, file: string): StoreFaultError {
  return new StoreFaultError({ kind: "damaged", file: join(folder, file) });
}
