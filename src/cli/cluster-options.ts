// The options that give a study to a cluster.
import type { Options } from "yargs";
import { needsSlurm, notAnEngine, waitNeedsSlurm } from "../words/cluster.ts";
import { givenTwice, valueMissing } from "../words/errors.ts";
import { clusterOptionWords } from "../words/usage-of-clusters.ts";
import { RequestError } from "./request-error.ts";

const text = { type: "string", requiresArg: true } as const;

export const waitOption = {
  wait: { type: "boolean", describe: clusterOptionWords.wait },
} as const satisfies Record<string, Options>;

export const clusterOptions = {
  engine: { ...text, describe: clusterOptionWords.engine },
  ...waitOption,
  site: { ...text, describe: clusterOptionWords.site },
  partition: { ...text, describe: clusterOptionWords.partition },
  account: { ...text, describe: clusterOptionWords.account },
  time: { ...text, describe: clusterOptionWords.time },
  memory: { ...text, describe: clusterOptionWords.memory },
  modules: { ...text, array: true, nargs: 1, describe: clusterOptionWords.modules },
  sbatch: { ...text, array: true, nargs: 1, describe: clusterOptionWords.sbatch },
} as const satisfies Record<string, Options>;

/** Shards when nobody says how many: enough to spread, few enough to look after. */
export const usualShards = 100;

/** What is asked of a cluster. */
export interface ClusterAsked {
  readonly engine: "slurm" | "print";
  /** Absent: as many as are useful. */
  readonly shards?: number;
  /** A file of settings. */
  readonly site?: string;
  /** Settings as typed. */
  readonly flags: Readonly<Record<string, string | readonly string[]>>;
}

const settings = ["partition", "account", "time", "memory", "modules", "sbatch"] as const;

/**
 * Absent where the study is to be made here.
 * @throws RequestError for an engine that there is not, and for what goes with another one.
 */
export function readClusterAsked(
  parsed: Readonly<Record<string, unknown>>,
  shards: number | undefined,
): ClusterAsked | undefined {
  const engine = single(parsed, "engine");
  if (engine !== "slurm" && engine !== "print") {
    if (engine !== undefined && engine !== "local") throw new RequestError(notAnEngine(engine));
    const stray = [...settings, "site"].find((name) => parsed[name] !== undefined);
    if (stray !== undefined) throw new RequestError(needsSlurm(`--${stray}`));
    if (parsed.wait === true && parsed.engine !== undefined) throw new RequestError(waitNeedsSlurm);
    return undefined;
  }
  if (parsed.wait === true && engine === "print") throw new RequestError(waitNeedsSlurm);
  const site = single(parsed, "site");
  const flags = settings.flatMap((name) => {
    const isList = name === "modules" || name === "sbatch";
    const value = isList ? parsed[name] : single(parsed, name);
    return value === undefined ? [] : [[name, isList ? [value].flat().map(String) : String(value)]];
  });
  return {
    engine,
    flags: Object.fromEntries(flags),
    ...(shards === undefined ? {} : { shards }),
    ...(site === undefined ? {} : { site }),
  };
}

function single(parsed: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = parsed[name];
  if (value === undefined) return undefined;
  if (Array.isArray(value)) throw new RequestError(givenTwice(`--${name}`));
  if (value === "") throw new RequestError(valueMissing(`--${name}`));
  return String(value);
}
