// Chance inside the model: each draw is a pure function of what it is for, so no order of calls matters.

import { ln } from "../arithmetic/ln.ts";
import { normalQuantile } from "../arithmetic/normal-quantile.ts";
import { uniformOf } from "./fast-philox.ts";
import type { RootKey } from "./root-key.ts";

const largestWord = 0xffffffff;

/**
 * All draws of one replication. A draw is named by its purpose, the entity it concerns and its number among
 * that entity's draws for that purpose: whole numbers from 0 to 2^32 - 1 (beyond that they wrap, and a
 * fraction is cut off). The same names give the same value, whoever else is drawn for, before or after.
 */
export class KeyedDraws {
  private readonly low: number;
  private readonly high: number;
  private replication: number;
  private made = 0;

  /** @throws RangeError when `replication` is not a whole number from 0 to 2^32 - 1. */
  constructor(root: RootKey, replication: number) {
    this.low = root.low;
    this.high = root.high;
    this.replication = replication;
    this.beginReplication(replication);
  }

  /**
   * From now on the draws are those of another replication, and none of them is made yet.
   * @throws RangeError when `replication` is not a whole number from 0 to 2^32 - 1.
   */
  beginReplication(replication: number): void {
    if (!Number.isInteger(replication) || replication < 0 || replication > largestWord) {
      throw new RangeError(
        `The replication is ${replication}; it must be a whole number from 0 to ${largestWord}.`,
      );
    }
    this.replication = replication;
    this.made = 0;
  }

  /** How many draws were made so far, repeated ones included. */
  get drawsMade(): number {
    return this.made;
  }

  /** A uniform number strictly between 0 and 1: the middle of one of 2^52 equal cells. */
  uniform(purpose: number, entity: number, number: number): number {
    this.made++;
    return uniformOf(number, purpose, entity, this.replication, this.low, this.high);
  }

  /** An exponential number with mean 1, above 0. */
  exponential(purpose: number, entity: number, number: number): number {
    return -ln(this.uniform(purpose, entity, number));
  }

  /** A standard normal number (mean 0, standard deviation 1), by inversion; between -8.3 and 8.3. */
  normal(purpose: number, entity: number, number: number): number {
    return normalQuantile(this.uniform(purpose, entity, number));
  }

  /**
   * One of the places 0 to `count` - 1, all equally likely.
   * @throws RangeError when `count` is not a whole number of at least 1.
   */
  index(purpose: number, entity: number, number: number, count: number): number {
    if (!Number.isSafeInteger(count) || count < 1) {
      throw new RangeError(
        `Cannot choose among ${count} places; the count must be a whole number from 1 on.`,
      );
    }
    return Math.floor(this.uniform(purpose, entity, number) * count);
  }
}
