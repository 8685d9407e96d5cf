// The options that say which points are run, how precisely, and how large a study may be.
import type { Options } from "yargs";
import { notASize } from "../words/cost.ts";
import { givenTwice, notAWholeNumber, valueMissing } from "../words/errors.ts";
import { notAPrecision } from "../words/precision.ts";
import { notInputs } from "../words/samples.ts";
import { sampleOptionWords } from "../words/usage-of-samples.ts";
import { RequestError } from "./request-error.ts";

/** What these options ask for; all of it may be left out. */
export interface SampleOptions {
  /** Axes, name=from..to:step, as typed. */
  readonly over?: readonly string[];
  /** lhs:N, sobol:N, morris:N, or a file of points. */
  readonly sample?: string;
  readonly inputs?: "uncertain" | "guesses";
  readonly futures?: number;
  /** A file of possible worlds. */
  readonly worlds?: string;
  /** `match`: how many waves, and points in each. */
  readonly waves?: number;
  readonly points?: number;
  /** Every claim is judged in every world, drawn over all that is judgement. */
  readonly guesses?: true;
  /** Mixes within the file's budget are compared in place of its plans. */
  readonly search?: true;
  /** How many of them at most. */
  readonly searchPlans?: number;
  readonly until?: { readonly relative?: number; readonly absolute?: number };
  readonly maxHours?: number;
  readonly maxMemory?: number;
  /** A run that takes longer becomes a failed row; {@link usualRunMilliseconds} when absent. */
  readonly mostRunMilliseconds?: number;
}

const text = { type: "string", requiresArg: true } as const;

/** Of all commands that make runs. */
export const runBudgetOption = {
  "max-run-minutes": { ...text, describe: sampleOptionWords["max-run-minutes"] },
} as const satisfies Record<string, Options>;

export const costOptions = {
  "max-hours": { ...text, describe: sampleOptionWords["max-hours"] },
  "max-memory": { ...text, describe: sampleOptionWords["max-memory"] },
  ...runBudgetOption,
} as const satisfies Record<string, Options>;

export const sweepOptions = {
  over: { ...text, array: true, nargs: 1, describe: sampleOptionWords.over },
  sample: { ...text, describe: sampleOptionWords.sample },
  inputs: { ...text, describe: sampleOptionWords.inputs },
} as const satisfies Record<string, Options>;

export const matchOptions = {
  waves: { ...text, describe: sampleOptionWords.waves },
  points: { ...text, describe: sampleOptionWords.points },
  inputs: { ...text, describe: sampleOptionWords.matchInputs },
} as const satisfies Record<string, Options>;

export const compareOptions = {
  futures: { ...text, describe: sampleOptionWords.futures },
  worlds: { ...text, describe: sampleOptionWords.worlds },
  guesses: { type: "boolean", describe: sampleOptionWords.guesses },
  inputs: { ...text, describe: sampleOptionWords.inputs },
  until: { ...text, describe: sampleOptionWords.until },
  search: { type: "boolean", describe: sampleOptionWords.search },
  "search-plans": { ...text, describe: sampleOptionWords["search-plans"] },
} as const satisfies Record<string, Options>;

const mostWorlds = 1_000_000;
const mostWaves = 20;
const mostSearchPlans = 1000;
/** An emulator needs some points to be made from, and some to be tried on. */
const leastPoints = 10;
const bytesPerGigabyte = 1e9;
const millisecondsPerMinute = 60_000;
/** Many times what the largest agency takes that we know of: only a run that never ends takes so long. */
export const usualRunMilliseconds = 60 * millisecondsPerMinute;

type Parsed = Readonly<Record<string, unknown>>;

/** @throws RequestError for a value that cannot be read, or one given twice. */
export function readSampleOptions(parsed: Parsed): SampleOptions {
  const sample = single(parsed, "sample");
  const inputs = single(parsed, "inputs");
  const futures = single(parsed, "futures");
  const worlds = single(parsed, "worlds");
  const waves = single(parsed, "waves");
  const points = single(parsed, "points");
  const until = single(parsed, "until");
  const searchPlans = single(parsed, "search-plans");
  const maxHours = above0(parsed, "max-hours", "2");
  const maxMemory = above0(parsed, "max-memory", "4");
  const maxRunMinutes = above0(parsed, "max-run-minutes", "10");
  return {
    ...(Array.isArray(parsed.over) ? { over: parsed.over.map(String) } : {}),
    ...(sample === undefined ? {} : { sample }),
    ...(inputs === undefined ? {} : { inputs: readInputs(inputs) }),
    ...(futures === undefined ? {} : { futures: wholeFrom("--futures", futures, 2, mostWorlds) }),
    ...(worlds === undefined ? {} : { worlds }),
    ...(waves === undefined ? {} : { waves: wholeFrom("--waves", waves, 1, mostWaves) }),
    ...(points === undefined ? {} : { points: wholeFrom("--points", points, leastPoints, mostWorlds) }),
    ...(parsed.guesses === true ? { guesses: true } : {}),
    ...(until === undefined ? {} : { until: readPrecision(until) }),
    ...(parsed.search === true ? { search: true } : {}),
    ...(searchPlans === undefined
      ? {}
      : { searchPlans: wholeFrom("--search-plans", searchPlans, 2, mostSearchPlans) }),
    ...(maxRunMinutes === undefined ? {} : { mostRunMilliseconds: maxRunMinutes * millisecondsPerMinute }),
    ...(maxHours === undefined ? {} : { maxHours }),
    ...(maxMemory === undefined ? {} : { maxMemory: maxMemory * bytesPerGigabyte }),
  };
}

function single(parsed: Parsed, name: string): string | undefined {
  const value = parsed[name];
  if (value === undefined) return undefined;
  if (Array.isArray(value)) throw new RequestError(givenTwice(`--${name}`));
  if (value === "") throw new RequestError(valueMissing(`--${name}`));
  return String(value);
}

function readInputs(found: string): "uncertain" | "guesses" {
  if (found === "uncertain" || found === "guesses") return found;
  throw new RequestError(notInputs(found));
}

function wholeFrom(option: string, found: string, least: number, most: number): number {
  const value = /^\d{1,9}$/.test(found) ? Number(found) : -1;
  if (value >= least && value <= most) return value;
  throw new RequestError(notAWholeNumber(option, found, least, most));
}

function above0(parsed: Parsed, name: string, example: string): number | undefined {
  const found = single(parsed, name);
  if (found === undefined) return undefined;
  const value = /^\d{1,12}(\.\d+)?$/.test(found) ? Number(found) : 0;
  if (value > 0) return value;
  throw new RequestError(notASize(`--${name}`, found, example));
}

/** `5%`, `0.01`, or both with a comma between them. */
function readPrecision(found: string): { relative?: number; absolute?: number } {
  const read: { relative?: number; absolute?: number } = {};
  for (const part of found.split(",")) {
    const [, digits, percent] = /^\s*(\d{1,9}(?:\.\d+)?)\s*(%?)\s*$/.exec(part) ?? [];
    const name = percent === "%" ? "relative" : "absolute";
    const value = Number(digits) / (percent === "%" ? 100 : 1);
    if (!(value > 0) || read[name] !== undefined) throw new RequestError(notAPrecision(found));
    read[name] = value;
  }
  return read;
}
