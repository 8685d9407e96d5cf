// What a study would cost, known before anything of it is made: rows, bytes and the least time, by arithmetic alone.

import { demandFactor, servedAtOnce } from "../../model/clients/potential-clients.ts";
import { needDomains } from "../../model/domains.ts";
import { measureNames } from "../../model/measures.ts";
import { type Parameters, slice } from "../../model/parameters.ts";
import { daysPerWeek, weekSeriesNames } from "../../model/week-series.ts";

/** Whole numbers too large for a double are given as bigint. */
export type Whole = number | bigint;

export interface StudySize {
  readonly plans: Whole;
  readonly points: Whole;
  readonly replications: Whole;
  /** In the largest run, from the first day to the last. */
  readonly clients: Whole;
  /** Warm-up included. */
  readonly days: Whole;
  /** Numbers that are kept of each run. */
  readonly columns: Whole;
  /** Numbers kept beside these of all runs that are written down in detail. */
  readonly detail?: Whole;
  /** Runs under way at once. */
  readonly threads: Whole;
}

export interface StudyCost {
  readonly rows: bigint;
  readonly bytes: bigint;
  /** Less than any machine that we know of needs. */
  readonly leastSeconds: number;
  /** More than any machine that we know of needs. */
  readonly mostSeconds: number;
}

export interface CostLimits {
  readonly bytes: number;
  readonly seconds: number;
}

/** Memory that one client takes while a run goes on: measured at 2,500 to 2,700 from 5,000 clients on. */
const bytesPerClient = 2700n;
const bytesPerNumber = 8n;

/** A client-day takes 400 to 5,000 nanoseconds where it was measured (most, where incidents are many); these lie to either side. */
const leastNanoseconds = 100;
const mostNanoseconds = 10_000;
const nanosecondsPerSecond = 1e9;

/** Lorenz points of a run, and its minutes by role and activity, roughly. */
const lorenzPoints = 21;
const minutesKept = 60;
const quantitiesByDomain = 5;

/** Numbers that are kept of each run beside its weeks: measures, who got what, where the minutes went. */
export const columnsKept =
  measureNames.length + quantitiesByDomain * needDomains.length + lorenzPoints + minutesKept;

/** The same with the weekly series of a run of so many days, warm-up included. */
export function numbersKept(days: number): number {
  return columnsKept + weekSeriesNames.length * Math.ceil(days / daysPerWeek);
}

/** `clients x record + rows x columns x 8` bytes, and client-days at the fastest and the slowest. */
export function studyCost(size: StudySize): StudyCost {
  const whole = (value: Whole) => (typeof value === "bigint" ? value : BigInt(Math.ceil(value)));
  const rows = whole(size.plans) * whole(size.points) * whole(size.replications);
  const bytes =
    whole(size.threads) * whole(size.clients) * bytesPerClient +
    (rows * whole(size.columns) + whole(size.detail ?? 0)) * bytesPerNumber;
  const clientDays = rows * whole(size.clients) * whole(size.days);
  const seconds = (nanoseconds: number) =>
    (Number(clientDays) * nanoseconds) / nanosecondsPerSecond / Number(size.threads);
  return { rows, bytes, leastSeconds: seconds(leastNanoseconds), mostSeconds: seconds(mostNanoseconds) };
}

/**
 * `fits`: even the slowest machine would do. `unknown`: it fits into memory, and only a trial run can tell the time.
 * The other two are refusals.
 */
export type CostVerdict = "fits" | "unknown" | "tooMuchMemory" | "tooLong";

export function judgeCost(cost: StudyCost, limits: CostLimits): CostVerdict {
  if (cost.bytes > BigInt(Math.floor(limits.bytes))) return "tooMuchMemory";
  if (cost.leastSeconds > limits.seconds) return "tooLong";
  return cost.mostSeconds <= limits.seconds ? "fits" : "unknown";
}

const daysPerYear = 260;

/** Clients whom a run meets, those there at the start and all who may come until the end; rounded up. */
export function clientsOf(parameters: Parameters): number {
  const weeks = daysOf(parameters) / daysPerWeek;
  const growth = (1 + parameters["intake.growthPerYear"]) ** (daysOf(parameters) / daysPerYear);
  const supply = servedAtOnce(slice(parameters, "intake"), slice(parameters, "staff"));
  const demand = demandFactor(supply, slice(parameters, "demand"));
  const perWeek = parameters["intake.clientsPerWeek"] * demand * Math.max(1, growth);
  const atStart = parameters["intake.initialClients"] + parameters["intake.initialWaiting"];
  return Math.ceil(atStart + perWeek * weeks);
}

/** Days of a run, warm-up included. */
export function daysOf(parameters: Parameters): number {
  return parameters["time.warmUpDays"] + parameters["time.observedDays"];
}
