// Claims about the continuity of contacts.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  continuityOfCare,
  sequentialContinuity,
  usualProviderIndex,
} from "../../../src/statistics/shares/continuity.ts";

test.each([
  { sequence: "AAAA", usual: 1, care: 1, sequential: 1 },
  { sequence: "AABB", usual: 1 / 2, care: 1 / 3, sequential: 2 / 3 },
  { sequence: "ABAB", usual: 1 / 2, care: 1 / 3, sequential: 0 },
  { sequence: "AAAB", usual: 3 / 4, care: 1 / 2, sequential: 2 / 3 },
  { sequence: "ABCD", usual: 1 / 4, care: 0, sequential: 0 },
])(
  "contacts with $sequence have continuity $usual, $care, $sequential",
  ({ sequence, usual, care, sequential }) => {
    const providers = Array.from(sequence, (letter) => letter.charCodeAt(0));
    expect(usualProviderIndex(providers)).toBe(usual);
    expect(continuityOfCare(providers)).toBe(care);
    expect(sequentialContinuity(providers)).toBe(sequential);
  },
);

test.each([{ providers: [] }, { providers: [3] }])(
  "$providers.length contacts say nothing about continuity",
  ({ providers }) => {
    expect(usualProviderIndex(providers)).toBeNaN();
    expect(continuityOfCare(providers)).toBeNaN();
    expect(sequentialContinuity(providers)).toBeNaN();
  },
);

test("who the providers are does not matter, and every index lies between 0 and 1", () => {
  const sequences = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(sequences, (providers) => {
      const renamed = Int32Array.from(providers, (provider) => 100 - 7 * provider);
      for (const index of [usualProviderIndex, continuityOfCare, sequentialContinuity]) {
        expect(index(renamed)).toBe(index(providers));
        expect(index(providers)).toBeGreaterThanOrEqual(0);
        expect(index(providers)).toBeLessThanOrEqual(1);
      }
    }),
    { seed: 20231, numRuns: 100 },
  );
});
