// The staff written down period by period: a row for each place and quarter, or week, from its evenings.
import type { Agency } from "../../agency.ts";
import type { RunColumn } from "../../run-table.ts";
import type { Office } from "../../state/office.ts";

/** What was counted of each worker today. */
export class WorkersToday {
  /** Contacts held. */
  readonly contacts: Int32Array;
  /** Clients who did not come. */
  readonly noShows: Int32Array;
  /** Tasks of which the worker did the last minutes. */
  readonly papers: Int32Array;

  constructor(workers: number) {
    this.contacts = new Int32Array(workers);
    this.noShows = new Int32Array(workers);
    this.papers = new Int32Array(workers);
  }

  clear(): void {
    this.contacts.fill(0);
    this.noShows.fill(0);
    this.papers.fill(0);
  }
}

/** A worker in the evening of a day. */
export interface WorkerEvening {
  readonly agency: Agency;
  readonly office: Office;
  readonly worker: number;
  readonly today: WorkersToday;
}

/** A worker at the end of a period. */
export interface WorkerPeriod extends WorkerEvening {
  /** From 0. */
  readonly period: number;
  /** Working days of the period; the last may be short. */
  readonly days: number;
  readonly lastDay: number;
}

/** Looked at once at the period's end, summed over its evenings, or their mean (an evening of NaN does not count). */
export type WorkerColumn = RunColumn &
  (
    | { readonly atEnd: (period: WorkerPeriod) => number | string }
    | { readonly sumOf: (evening: WorkerEvening) => number }
    | { readonly meanOf: (evening: WorkerEvening) => number }
  );

type WorkerColumns = Readonly<Record<string, WorkerColumn>>;

/** The plain row that a table of such columns describes. */
export type WorkerRowOf<Columns extends WorkerColumns> = {
  readonly [Name in keyof Columns]: Columns[Name] extends {
    readonly atEnd: (period: never) => infer Value;
  }
    ? Value
    : number;
};

export interface Periods {
  /** Days before it are passed over. */
  readonly firstDay: number;
  readonly periodDays: number;
}

export class WorkerPanel<Row> {
  private readonly agency: Agency;
  private readonly columns: readonly (readonly [string, WorkerColumn])[];
  private readonly periods: Periods;
  /** Of this period, `sums[worker * columns + column]`, and how many evenings are in each. */
  private readonly sums: Float64Array;
  private readonly evenings: Int32Array;
  private days = 0;
  private period = 0;
  private readonly written: Row[] = [];

  constructor(agency: Agency, columns: WorkerColumns, periods: Periods) {
    this.agency = agency;
    this.columns = Object.entries(columns);
    this.periods = periods;
    this.sums = new Float64Array(agency.office.staff.count * this.columns.length);
    this.evenings = new Int32Array(this.sums.length);
  }

  endDay(today: WorkersToday): void {
    const { agency, columns, sums, evenings } = this;
    const { office } = agency;
    if (office.day < this.periods.firstDay) return;
    let place = 0;
    for (let worker = 0; worker < office.staff.count; worker++) {
      const evening: WorkerEvening = { agency, office, worker, today };
      for (const [, column] of columns) {
        const value = eveningValue(column, evening);
        if (!Number.isNaN(value)) {
          sums[place] += value;
          evenings[place] += 1;
        }
        place += 1;
      }
    }
    this.days += 1;
    if (this.days === this.periods.periodDays) this.endPeriod(today);
  }

  /** Once the run is over: period by period, in it worker by worker. */
  rows(): readonly Row[] {
    if (this.days > 0) this.endPeriod(new WorkersToday(this.agency.office.staff.count));
    return this.written;
  }

  private endPeriod(today: WorkersToday): void {
    const { agency, columns, period, sums, evenings, days } = this;
    const { office } = agency;
    const lastDay = this.periods.firstDay + period * this.periods.periodDays + days - 1;
    let place = 0;
    for (let worker = 0; worker < office.staff.count; worker++) {
      const atEnd: WorkerPeriod = { agency, office, worker, today, period, days, lastDay };
      const row: Record<string, number | string> = {};
      for (const [name, column] of columns) {
        if ("atEnd" in column) row[name] = column.atEnd(atEnd);
        else if ("sumOf" in column) row[name] = sums[place];
        else row[name] = evenings[place] === 0 ? NaN : sums[place] / evenings[place];
        place += 1;
      }
      this.written.push(row as Row);
    }
    sums.fill(0);
    evenings.fill(0);
    this.days = 0;
    this.period += 1;
  }
}

function eveningValue(column: WorkerColumn, evening: WorkerEvening): number {
  if ("sumOf" in column) return column.sumOf(evening);
  return "meanOf" in column ? column.meanOf(evening) : NaN;
}
