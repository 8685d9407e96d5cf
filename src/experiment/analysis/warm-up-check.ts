// Whether a steady office has forgotten its first day by the end of the warm-up: MSER-5 over its weekly series.

import { type WeeklySeries, weekCount } from "../../model/outcome.ts";
import type { Parameters } from "../../model/parameters.ts";
import { daysPerWeek, type WeekSeriesName, weekSeriesNames } from "../../model/week-series.ts";
import { SeriesTooShortError, warmUp } from "../../statistics/warm-up.ts";
import { cellParameters } from "../plan/cells.ts";
import type { SeriesOfCell, StudyRows, WarmUpCheck } from "./results.ts";

/**
 * The check over every cell with runs of its own that is studied in a steady state; absent where there is none. The
 * longest of a cell's series counts, then the cell whose warm-up covers it least.
 * @throws RangeError as {@link warmUp}, but for a series that is too short to tell.
 */
export function checkWarmUp({ scenario, cells, rows }: StudyRows): WarmUpCheck | undefined {
  const [unsettled, unjudged]: [SeriesOfCell[], SeriesOfCell[]] = [[], []];
  let judged = 0;
  let worst: Timing | undefined;
  let next = 0;
  for (let cellIndex = 0; cellIndex < cells.length; cellIndex++) {
    const cell = cells[cellIndex];
    const parameters = cellParameters(scenario, cell);
    const isJudged = cell.copyOf === undefined && parameters["time.kind"] === "steady";
    const means = new WeeklyMeans();
    for (; next < rows.length && rows[next].cellIndex === cellIndex; next++) {
      if (isJudged) means.add(rows[next].outcome?.weeks);
    }
    if (means.isEmpty) continue;
    const times = timesOf(parameters);
    const settled = settle(means, times.runDays);
    for (const series of settled.drifting) unsettled.push({ cellIndex, series });
    for (const series of settled.undefined) unjudged.push({ cellIndex, series });
    judged += settled.judged;
    const timing = { ...times, settledDays: settled.days };
    if (worst === undefined || lateness(timing) > lateness(worst)) worst = timing;
  }
  if (worst === undefined) return undefined;
  const { settledDays, ...times } = worst;
  const isTold = unsettled.length === 0 && judged > 0;
  return { ...times, ...(isTold ? { settledDays } : {}), unsettled, unjudged, judged };
}

interface Timing extends Pick<WarmUpCheck, "warmUpDays" | "runDays"> {
  readonly settledDays: number;
}

function timesOf(parameters: Parameters): Omit<Timing, "settledDays"> {
  const warmUpDays = parameters["time.warmUpDays"];
  return { warmUpDays, runDays: warmUpDays + parameters["time.observedDays"] };
}

function lateness({ settledDays, warmUpDays }: Timing): number {
  return settledDays - warmUpDays;
}

interface Settled {
  readonly days: number;
  readonly judged: number;
  readonly drifting: readonly WeekSeriesName[];
  readonly undefined: readonly WeekSeriesName[];
}

/** A week's mean is the batch of five days that MSER-5 asks for; a last week of fewer days is the ragged end it drops. */
function settle(means: WeeklyMeans, runDays: number): Settled {
  const wholeWeeks = Math.floor(runDays / daysPerWeek);
  const [drifting, undefinedIn]: [WeekSeriesName[], WeekSeriesName[]] = [[], []];
  let [days, judged] = [0, 0];
  for (const name of weekSeriesNames) {
    const series = means.of(name).slice(0, wholeWeeks);
    const isThere = series.length >= 2 && !series.every(Number.isNaN);
    if (!isThere) continue;
    if (series.some(Number.isNaN)) {
      undefinedIn.push(name);
      continue;
    }
    judged += 1;
    try {
      days = Math.max(days, warmUp(series, 1) * daysPerWeek);
    } catch (error) {
      if (!(error instanceof SeriesTooShortError)) throw error;
      drifting.push(name);
    }
  }
  return { days, judged, drifting, undefined: undefinedIn };
}

/** Means over the replications of a cell, which are added one by one so that none is held. */
class WeeklyMeans {
  private names: readonly string[] = [];
  private sums = new Float64Array();
  private counts = new Float64Array();

  get isEmpty(): boolean {
    return this.sums.length === 0;
  }

  add(weeks: WeeklySeries | undefined): void {
    if (weeks === undefined) return;
    const { names, values } = weeks;
    if (this.isEmpty) {
      this.names = names;
      this.sums = new Float64Array(values.length);
      this.counts = new Float64Array(values.length);
    }
    for (let place = 0; place < values.length; place++) {
      if (Number.isNaN(values[place])) continue;
      this.sums[place] += values[place];
      this.counts[place] += 1;
    }
  }

  /** Over the replications in which a week is defined; NaN where it is defined in none, empty for an unknown series. */
  of(name: WeekSeriesName): Float64Array {
    const count = weekCount({ names: this.names, values: this.sums });
    const first = this.names.indexOf(name) * count;
    if (first < 0) return new Float64Array();
    return this.sums.slice(first, first + count).map((sum, week) => sum / this.counts[first + week]);
  }
}
