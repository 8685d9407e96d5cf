// What a JSON file of ours must hold, field by field: one that parses and lacks something is as damaged as one that does not.
import { isFileName } from "./file-names.ts";
import { type Misfit, StoreFaultError } from "./store-fault.ts";

/** What is wrong with a value at a field; absent where nothing is. */
export type Check = (found: unknown, field: string) => Misfit | undefined;

/** The first field that is missing or wrong; fields of which nothing is said may hold anything. */
export function fields(wanted: Readonly<Record<string, Check>>): Check {
  return (found, at) => {
    if (!isMap(found)) return misfit(found, at);
    for (const [name, check] of Object.entries(wanted)) {
      const problem = check(own(found, name), at === "" ? name : `${at}.${name}`);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

/** The field may be missing. */
export function maybe(check: Check): Check {
  return (found, at) => (found === undefined ? undefined : check(found, at));
}

export function listOf(check: Check): Check {
  return (found, at) =>
    Array.isArray(found)
      ? firstMisfit(found.map((item, place) => check(item, `${at}[${place}]`)))
      : misfit(found, at);
}

/** Any names, each with a value of one kind. */
export function mapOf(check: Check, isName: (name: string) => boolean = () => true): Check {
  return (found, at) => {
    if (!isMap(found)) return misfit(found, at);
    const named = Object.entries(found).map(([name, value]) =>
      isName(name) ? check(value, `${at}.${name}`) : misfit(value, `${at}.${name}`),
    );
    return firstMisfit(named);
  };
}

export function either(...checks: readonly Check[]): Check {
  return (found, at) =>
    checks.some((check) => check(found, at) === undefined) ? undefined : misfit(found, at);
}

/** @param isFine tells of a value that is there. */
export function that(isFine: (found: unknown) => boolean): Check {
  return (found, at) => (isFine(found) ? undefined : misfit(found, at));
}

export const anything = that((found) => found !== undefined);
export const aText = that((found) => typeof found === "string");
export const aName = that((found) => typeof found === "string" && found !== "");
export const aTruth = that((found) => typeof found === "boolean");
export const aNumber = that((found) => typeof found === "number" && Number.isFinite(found));
/** 0, 1, 2 and so on. */
export const aCount = that((found) => Number.isSafeInteger(found) && Number(found) >= 0);
/** 1, 2, 3 and so on. */
export const anOrdinal = that((found) => Number.isSafeInteger(found) && Number(found) >= 1);
/** SHA-256 in hexadecimal digits. */
export const aHash = that((found) => typeof found === "string" && /^[0-9a-f]{64}$/.test(found));
/** A date and time that can be read. */
export const aDate = that((found) => typeof found === "string" && !Number.isNaN(Date.parse(found)));
export const fileHashes = mapOf(aHash, isFileName);

export function oneOf(...values: readonly unknown[]): Check {
  return that((found) => values.includes(found));
}

/**
 * What a file's text holds.
 * @throws StoreFaultError `damaged` with the first field that is missing or wrong, or without one where it is no JSON.
 */
export function readFields<Found>(file: string, json: string, check: Check): Found {
  const found = parsed(json);
  const problem = found === undefined ? undefined : check(found, "");
  if (found !== undefined && problem === undefined) return found as Found;
  const isWhole = problem === undefined || problem.field === "";
  throw new StoreFaultError({ kind: "damaged", file, ...(isWhole ? {} : { misfit: problem }) });
}

/** Absent for a text that is no JSON. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function misfit(found: unknown, field: string): Misfit {
  return { field, problem: found === undefined ? "missing" : "wrong" };
}

function firstMisfit(found: readonly (Misfit | undefined)[]): Misfit | undefined {
  return found.find((problem) => problem !== undefined);
}

function isMap(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === "object" && found !== null && !Array.isArray(found);
}

/** What every object inherits is no field of it. */
function own(map: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}
