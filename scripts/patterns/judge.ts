// The rules by which a part of a row is decided, each on one value for each replication.
import { tInterval } from "../../src/statistics/interval.ts";
import type { Part } from "./row.ts";

/** Smallest change that counts of a share, and of a correlation. */
export const smallestShare = 0.02;
export const smallestCorrelation = 0.05;

/** A wrong direction is claimed in 2.5 % of studies at most: the side of a two-sided interval at 95 %. */
const level = 0.95;
/** Two one-sided tests at 5 % each. */
const sameLevel = 0.9;

export type Direction = "above" | "below";

const at = (says: string, values: readonly number[], bound: string, ofLevel = level) => {
  const { estimate, low, high } = tInterval(values, ofLevel);
  return { says, value: estimate, low, high, bound };
};

const decide = (isSo: boolean) => (isSo ? "holds" : "does not hold");

/** Holds where the whole 95 % interval lies beyond the smallest change on that side. */
export function beyond(
  says: string,
  values: readonly number[],
  direction: Direction,
  smallest: number,
): Part {
  const bound = direction === "above" ? `above ${smallest}` : `below ${-smallest}`;
  const part = at(says, values, bound);
  return { ...part, verdict: decide(direction === "above" ? part.low > smallest : part.high < -smallest) };
}

/** Holds where the whole 95 % interval stays on this side of the smallest change: more than that is excluded. */
export function notBeyond(
  says: string,
  values: readonly number[],
  direction: Direction,
  smallest: number,
): Part {
  const bound = direction === "above" ? `not above ${smallest}` : `not below ${-smallest}`;
  const part = at(says, values, bound);
  return { ...part, verdict: decide(direction === "above" ? part.high < smallest : part.low > -smallest) };
}

/** Holds where the 90 % interval lies inside plus and minus the margin. */
export function same(says: string, values: readonly number[], margin: number): Part {
  const part = at(says, values, `inside -${margin} to ${margin}`, sameLevel);
  return { ...part, verdict: decide(part.low > -margin && part.high < margin) };
}

/** Holds where the mean lies in the band. */
export function inBand(says: string, values: readonly number[], from: number, to: number): Part {
  const part = at(says, values, `${from} to ${to}`);
  return { ...part, verdict: decide(part.value >= from && part.value <= to) };
}

/** A number that nothing is decided on. */
export function report(says: string, values: readonly number[]): Part {
  return { ...at(says, values, ""), verdict: "reported" };
}

/** `one` minus `other`, replication by replication. */
export function minus(one: readonly number[], other: readonly number[]): number[] {
  return one.map((value, index) => value - other[index]);
}

/** `one` over `other`, replication by replication. */
export function over(one: readonly number[], other: readonly number[]): number[] {
  return one.map((value, index) => value / other[index]);
}
