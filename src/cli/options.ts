// The options that commands share, read off the command line and checked one by one.
import type { Options } from "yargs";
import { givenTwice, notAWholeNumber, valueMissing } from "../words/errors.ts";
import { type CommandName, optionWords } from "../words/usage.ts";
import { RequestError } from "./request-error.ts";

/** What was asked for, in the types that commands use. */
export interface Request {
  readonly command: CommandName;
  readonly scenario?: string;
  readonly plan?: string;
  /** Assignments, name=value, as typed. */
  readonly set: readonly string[];
  readonly replications?: number;
  readonly seed?: string;
  readonly workers?: number;
  readonly out?: string;
  readonly replace: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly noColor: boolean;
  readonly schema: boolean;
}

const text = { type: "string", requiresArg: true } as const;
const fact = { type: "boolean" } as const;

/** Numbers are read as text, so that what is not a number can be quoted. */
export const scenarioOptions = {
  set: { ...text, array: true, nargs: 1, describe: optionWords.set },
  replications: { ...text, alias: "n", describe: optionWords.replications },
  seed: { ...text, describe: optionWords.seed },
  json: { ...fact, describe: optionWords.json },
  quiet: { ...fact, describe: optionWords.quiet },
  "no-color": { ...fact, describe: optionWords["no-color"] },
} as const satisfies Record<string, Options>;

export const studyOptions = {
  ...scenarioOptions,
  workers: { ...text, describe: optionWords.workers },
  out: { ...text, describe: optionWords.out },
  replace: { ...fact, describe: optionWords.replace },
} as const satisfies Record<string, Options>;

export const runOptions = {
  plan: { ...text, describe: optionWords.plan },
  ...studyOptions,
} as const satisfies Record<string, Options>;

export const checkOptions = {
  schema: { ...fact, describe: optionWords.schema },
  ...scenarioOptions,
} as const satisfies Record<string, Options>;

const mostReplications = 1_000_000;
const mostThreads = 1024;

/** The request in `parsed`, which yargs has read. @throws RequestError for a value out of range or given twice. */
export function readRequest(command: CommandName, parsed: Readonly<Record<string, unknown>>): Request {
  const replications = wholeNumber(parsed, "replications", mostReplications);
  const workers = wholeNumber(parsed, "workers", mostThreads);
  const scenario = single(parsed, "scenario");
  const plan = single(parsed, "plan");
  const seed = single(parsed, "seed");
  const out = single(parsed, "out");
  return {
    command,
    set: Array.isArray(parsed.set) ? parsed.set.map(String) : [],
    replace: parsed.replace === true,
    json: parsed.json === true,
    quiet: parsed.quiet === true,
    noColor: parsed["no-color"] === true,
    schema: parsed.schema === true,
    ...(scenario === undefined ? {} : { scenario }),
    ...(plan === undefined ? {} : { plan }),
    ...(seed === undefined ? {} : { seed }),
    ...(out === undefined ? {} : { out }),
    ...(replications === undefined ? {} : { replications }),
    ...(workers === undefined ? {} : { workers }),
  };
}

function single(parsed: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = parsed[name];
  if (value === undefined) return undefined;
  if (Array.isArray(value)) throw new RequestError(givenTwice(`--${name}`));
  if (value === "" && name !== "seed") throw new RequestError(valueMissing(`--${name}`));
  return String(value);
}

function wholeNumber(
  parsed: Readonly<Record<string, unknown>>,
  name: string,
  most: number,
): number | undefined {
  const found = single(parsed, name);
  if (found === undefined) return undefined;
  const value = /^\d{1,9}$/.test(found) ? Number(found) : 0;
  if (value < 1 || value > most) throw new RequestError(notAWholeNumber(`--${name}`, found, 1, most));
  return value;
}
