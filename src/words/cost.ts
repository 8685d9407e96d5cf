// What is said of a study that is too large, with the numbers that make it so.
import type { CostLimits, StudyCost } from "../experiment/plan/cost.ts";
import { count, counted, decimal } from "./numbers.ts";

const unitsOfMemory = ["bytes", "kB", "MB", "GB", "TB", "PB", "EB"] as const;
const thousand = 1000;

/** 850 MB, 1.6 TB. */
export function memory(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= thousand && unit < unitsOfMemory.length - 1) {
    size /= thousand;
    unit += 1;
  }
  return `${size >= 10 || unit === 0 ? count(size) : decimal(size, 1)} ${unitsOfMemory[unit]}`;
}

/** 40 minutes, 16 hours, 12 days, 3,200 years; coarse, and rounded up. */
export function longTime(seconds: number): string {
  const units: readonly (readonly [size: number, name: string])[] = [
    [365 * 86_400, "year"],
    [86_400, "day"],
    [3600, "hour"],
    [60, "minute"],
  ];
  const [size, name] = units.find(([unit]) => seconds >= 2 * unit) ?? [1, "second"];
  return counted(Math.ceil(seconds / size), name);
}

/** Why a study is refused before anything of it is made. */
export function tooMuchMemory({ rows, bytes }: StudyCost, limits: CostLimits): string {
  return `This study has ${runs(rows)} and would need about ${memory(Number(bytes))} of memory; ${memory(limits.bytes)} are allowed. ${smaller} --max-memory.`;
}

export function tooLong({ rows, leastSeconds }: StudyCost, limits: CostLimits): string {
  return `This study has ${runs(rows)} and would take ${longTime(leastSeconds)} at the very least; ${longTime(limits.seconds)} are allowed. ${smaller} --max-hours.`;
}

/** Likewise, after a second's trial. */
export function tooLongByTrial(rows: bigint, seconds: number, limits: CostLimits): string {
  return `A short trial says that this study of ${runs(rows)} would take about ${longTime(seconds)} here; ${longTime(limits.seconds)} are allowed. ${smaller} --max-hours.`;
}

/** Said before a long study that is allowed. */
export function willTake(seconds: number): string {
  return `By a short trial this will take about ${longTime(seconds)}.`;
}

export function notASize(option: string, found: string, example: string): string {
  return `${option} wants a number above 0, such as ${example}, not "${found}".`;
}

const smaller = "Ask for fewer points, replications, days or clients, or allow more with";

const mostDigits = 16;

function runs(rows: bigint): string {
  const digits = rows.toString();
  if (digits.length > mostDigits) return `about ${digits[0]}.${digits[1]} x 10^${digits.length - 1} runs`;
  return `${rows.toString().replace(/\B(?=(\d{3})+$)/g, ",")} ${rows === 1n ? "run" : "runs"}`;
}
