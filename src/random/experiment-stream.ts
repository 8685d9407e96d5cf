// The experiment's own chance (designs, bootstrap), apart from the chance of the lives inside the model.

import seedrandom from "seedrandom";

/**
 * A stream of uniform numbers in [0, 1) with 53 bits, seedrandom's `alea`. The seed and the purpose (a few
 * words, such as "bootstrap of means") fix the stream; streams of different purposes are unrelated.
 */
export function experimentStream(seed: string, purpose: string): () => number {
  // As JSON, no two pairs of seed and purpose share a text.
  const words = seedrandom.alea(JSON.stringify([seed, purpose]));
  return () => words.double();
}
