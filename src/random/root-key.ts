// The root key: the one place where a seed's text turns into the numbers that all of the model's chance hangs on.

import seedrandom from "seedrandom";

/** Two whole numbers from 0 to 2^32 - 1. */
export interface RootKey {
  readonly low: number;
  readonly high: number;
}

/**
 * The root key of a seed, any text: the first two 32-bit words of seedrandom's `alea` seeded by that text.
 * Related texts ("run-1", "run-2") give unrelated keys.
 */
export function rootKey(seed: string): RootKey {
  const words = seedrandom.alea(seed);
  const low = words.int32() >>> 0;
  const high = words.int32() >>> 0;
  return { low, high };
}
