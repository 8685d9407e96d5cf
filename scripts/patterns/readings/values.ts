// What a reading gives: numbers of one run by name.
import { measureNames } from "../../../src/model/measures.ts";
import type { Outcome } from "../../../src/model/outcome.ts";
import type { Parameters } from "../../../src/model/parameters.ts";
import { simulate } from "../../../src/model/simulate.ts";

/** Numbers of one run by name; NaN where undefined. */
export type Values = Readonly<Record<string, number>>;

/** Runs one programme, sometimes a twin beside it, and reads it. */
export type Reading = (parameters: Parameters, replication: number) => Values;

/** Every measure of an outcome by its name. */
export function measuresOf({ measures }: Outcome): Values {
  return Object.fromEntries(measureNames.map((name, index) => [name, measures[index]]));
}

export const measuresReading: Reading = (parameters, replication) =>
  measuresOf(simulate(parameters, replication));
