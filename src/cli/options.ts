// The options that commands share, read off the command line and checked one by one.
import type { Options } from "yargs";
import type { Shard } from "../experiment/plan/shards.ts";
import { checkParameterValue } from "../scenario/parameter-value.ts";
import { givenTwice, notAWholeNumber, schemaOfNothingElse, valueMissing } from "../words/errors.ts";
import { notAnExpectation } from "../words/expected.ts";
import { shardIncomplete, shardOutOfRange } from "../words/shards.ts";
import { type CommandName, optionWords } from "../words/usage.ts";
import { clusterOptionWords } from "../words/usage-of-clusters.ts";
import { type AgencyGiven, readAgency } from "./agency-options.ts";
import { type ClusterAsked, clusterOptions, readClusterAsked, waitOption } from "./cluster-options.ts";
import type { GivenOption } from "./given-options.ts";
import { type ReportAsked, readReportAsked } from "./report-options.ts";
import { RequestError } from "./request-error.ts";
import { costOptions, readSampleOptions, runBudgetOption, type SampleOptions } from "./sample-options.ts";

/** What was asked for, in the types that commands use. */
export interface Request extends SampleOptions {
  readonly command: CommandName;
  /** Its options as they were typed. */
  readonly given: readonly GivenOption[];
  readonly scenario?: string;
  /** What to list or explain, or the file to write. */
  readonly name?: string;
  /** A manager's own numbers, where given. */
  readonly agency?: AgencyGiven;
  /** Folders of results or of shards. */
  readonly folders?: readonly string[];
  readonly shard?: Shard;
  /** Which shard of a study for a cluster, whose folder says how many there are. */
  readonly shardNumber?: number;
  /** Whoever had the shard is gone for certain. */
  readonly takeOver: boolean;
  /** Where the study is to be made on a cluster. */
  readonly cluster?: ClusterAsked;
  /** Whether a study on a cluster is followed to its end. */
  readonly wait: boolean;
  /** Replications of each plan and point to write down in detail. */
  readonly detail?: number;
  /** Somebody has said so, and gets contacts and weeks of workers too. */
  readonly isFullDetail?: true;
  /** Rows to reproduce. */
  readonly rows?: number;
  /** A file of rules that stand in for ours. */
  readonly rules?: string;
  readonly plan?: string;
  /** Whose story to tell, as typed. */
  readonly trace?: string;
  /** Which simulated programme the story is from. */
  readonly replication?: number;
  /** Assignments, name=value, as typed. */
  readonly set: readonly string[];
  readonly replications?: number;
  readonly seed?: string;
  readonly workers?: number;
  /** The verdict that every hypothesis is to have. */
  readonly expect?: "supported";
  readonly out?: string;
  readonly replace: boolean;
  /** Finished studies of several seeds are to be pooled. */
  readonly seeds: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly noColor: boolean;
  readonly schema: boolean;
  readonly report: ReportAsked;
}

const text = { type: "string", requiresArg: true } as const;
const fact = { type: "boolean" } as const;

/** How an answer is written; the commands that look things up take nothing else. */
export const answerOptions = {
  json: { ...fact, describe: optionWords.json },
  quiet: { ...fact, describe: optionWords.quiet },
  "no-color": { ...fact, describe: optionWords["no-color"] },
} as const satisfies Record<string, Options>;

/** Numbers are read as text, so that what is not a number can be quoted. */
export const scenarioOptions = {
  set: { ...text, array: true, nargs: 1, describe: optionWords.set },
  replications: { ...text, alias: "n", describe: optionWords.replications },
  seed: { ...text, describe: optionWords.seed },
  rules: { ...text, describe: optionWords.rules },
  ...answerOptions,
} as const satisfies Record<string, Options>;

export const studyOptions = {
  ...scenarioOptions,
  workers: { ...text, describe: optionWords.workers },
  out: { ...text, describe: optionWords.out },
  replace: { ...fact, describe: optionWords.replace },
  ...costOptions,
  detail: { ...text, describe: optionWords.detail },
  shards: { ...text, describe: optionWords.shards },
  shard: { ...text, describe: optionWords.shard },
  ...clusterOptions,
} as const satisfies Record<string, Options>;

export const runOptions = {
  plan: { ...text, describe: optionWords.plan },
  trace: { ...text, describe: optionWords.trace },
  replication: { ...text, describe: optionWords.replication },
  ...studyOptions,
} as const satisfies Record<string, Options>;

const expectOption = { expect: { ...text, describe: optionWords.expect } } as const;

/** Of the commands that judge hypotheses. */
export const judgingOptions = { ...studyOptions, ...expectOption } as const;

export const againOptions = {
  rules: { ...text, describe: optionWords.rules },
  workers: { ...text, describe: optionWords.workers },
  ...runBudgetOption,
  ...answerOptions,
} as const satisfies Record<string, Options>;

export const resumeOptions = { ...expectOption, ...againOptions, ...waitOption } as const;

/** Of one shard of a study that was prepared for a cluster. */
export const shardOptions = {
  shard: { ...text, describe: optionWords.shard },
  workers: { ...text, describe: optionWords.workers },
  ...runBudgetOption,
  "take-over": { ...fact, describe: clusterOptionWords["take-over"] },
  ...answerOptions,
} as const satisfies Record<string, Options>;

export const showOptions = {
  scenario: { ...text, describe: optionWords.judgeBy },
  ...expectOption,
  ...answerOptions,
} as const satisfies Record<string, Options>;

export const mergeOptions = {
  seeds: { ...fact, describe: optionWords.seeds },
  ...expectOption,
  out: { ...text, describe: optionWords.out },
  replace: { ...fact, describe: optionWords.replace },
  ...answerOptions,
} as const satisfies Record<string, Options>;

export const reproduceOptions = {
  rows: { ...text, alias: "k", describe: optionWords.rows },
  seed: { ...text, describe: optionWords.otherRows },
  ...againOptions,
} as const satisfies Record<string, Options>;

/** Of the browser page. */
export const labOptions = {
  out: { ...text, describe: optionWords.labOut },
  ...answerOptions,
} as const satisfies Record<string, Options>;

export const checkOptions = {
  schema: { ...fact, describe: optionWords.schema },
  ...scenarioOptions,
} as const satisfies Record<string, Options>;

const mostReplications = 1_000_000;
const mostThreads = 1024;
const mostShards = 100_000;
const mostRowsAgain = 1_000_000;

/** The request in `parsed`, which yargs has read. @throws RequestError for a value out of range or given twice. */
export function readRequest(command: CommandName, parsed: Readonly<Record<string, unknown>>): Request {
  const replications = wholeNumber(parsed, "replications", mostReplications);
  const replication = wholeNumber(parsed, "replication", mostReplications);
  const workers = wholeNumber(parsed, "workers", mostThreads);
  const rows = wholeNumber(parsed, "rows", mostRowsAgain);
  const detail = wholeNumber(parsed, "detail", mostReplications, 0);
  const cluster = readClusterAsked(parsed, wholeNumber(parsed, "shards", mostShards));
  const shard = command === "shard" || isWithoutShard(parsed, cluster) ? undefined : shardAsked(parsed);
  const shardNumber = command === "shard" ? wholeNumber(parsed, "shard", mostShards) : undefined;
  const folders = [parsed.results ?? parsed.folders ?? parsed.cluster ?? []].flat().map(String);
  const scenario = single(parsed, "scenario");
  if (parsed.schema === true && scenario !== undefined) throw new RequestError(schemaOfNothingElse(scenario));
  const name = joined(parsed.name ?? parsed.kind ?? parsed.file);
  const rules = single(parsed, "rules");
  const plan = single(parsed, "plan");
  const trace = single(parsed, "trace");
  const seed = single(parsed, "seed");
  const checked = seed === undefined ? undefined : checkParameterValue("seed", seed);
  if (checked?.isFine === false) throw new RequestError(`--seed: ${checked.message}`);
  const out = single(parsed, "out");
  const expect = single(parsed, "expect");
  if (expect !== undefined && expect !== "supported") throw new RequestError(notAnExpectation(expect));
  return {
    command,
    given: [],
    set: Array.isArray(parsed.set) ? parsed.set.map(String) : [],
    replace: parsed.replace === true,
    seeds: parsed.seeds === true,
    json: parsed.json === true,
    quiet: parsed.quiet === true,
    noColor: parsed["no-color"] === true,
    schema: parsed.schema === true,
    report: readReportAsked(parsed),
    ...readSampleOptions(parsed),
    agency: readAgency(parsed),
    ...(scenario === undefined ? {} : { scenario }),
    ...(name === "" ? {} : { name }),
    ...(folders.length === 0 ? {} : { folders }),
    takeOver: parsed["take-over"] === true,
    wait: parsed.wait === true,
    ...(cluster === undefined ? {} : { cluster }),
    ...(shard === undefined ? {} : { shard }),
    ...(shardNumber === undefined ? {} : { shardNumber }),
    ...(detail === undefined ? {} : { detail }),
    ...(detail === undefined || detail === 0 ? {} : { isFullDetail: true as const }),
    ...(rows === undefined ? {} : { rows }),
    ...(rules === undefined ? {} : { rules }),
    ...(plan === undefined ? {} : { plan }),
    ...(trace === undefined ? {} : { trace }),
    ...(replication === undefined ? {} : { replication }),
    ...(seed === undefined ? {} : { seed }),
    ...(out === undefined ? {} : { out }),
    ...(expect === undefined ? {} : { expect }),
    ...(replications === undefined ? {} : { replications }),
    ...(workers === undefined ? {} : { workers }),
  };
}

/** A name of several words may be typed without quotes. */
function joined(value: unknown): string {
  return (Array.isArray(value) ? value : [value ?? ""]).map(String).join(" ").trim();
}

/** For a cluster, --shards alone says how many there are. */
function isWithoutShard(
  parsed: Readonly<Record<string, unknown>>,
  cluster: ClusterAsked | undefined,
): boolean {
  return cluster !== undefined && parsed.shard === undefined;
}

function shardAsked(parsed: Readonly<Record<string, unknown>>): Shard | undefined {
  const of = wholeNumber(parsed, "shards", mostShards);
  const index = wholeNumber(parsed, "shard", mostShards);
  if (of === undefined && index === undefined) return undefined;
  if (of === undefined || index === undefined) throw new RequestError(shardIncomplete);
  if (index > of) throw new RequestError(shardOutOfRange(index, of));
  return { index, of };
}

function single(parsed: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = parsed[name];
  if (value === undefined) return undefined;
  if (Array.isArray(value)) throw new RequestError(givenTwice(`--${name}`));
  if (value === "") throw new RequestError(valueMissing(`--${name}`));
  return String(value);
}

function wholeNumber(
  parsed: Readonly<Record<string, unknown>>,
  name: string,
  most: number,
  least = 1,
): number | undefined {
  const found = single(parsed, name);
  if (found === undefined) return undefined;
  const value = /^\d{1,9}$/.test(found) ? Number(found) : -1;
  if (value < least || value > most) throw new RequestError(notAWholeNumber(`--${name}`, found, least, most));
  return value;
}
