// Claims about counts of simulated programmes.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { inProgrammes, inTwentyProgrammes, nameInProgrammes, ofTwenty } from "../../src/words/frequencies.ts";

test("a frequency is the count of the pairs actually run", () => {
  expect(inProgrammes(37, 40)).toBe("In 37 of 40 simulated programmes");
  expect(inProgrammes(40, 40)).toBe("In all 40 simulated programmes");
  expect(inProgrammes(0, 40)).toBe("In none of 40 simulated programmes");
  expect(inProgrammes(1200, 2000)).toBe("In 1,200 of 2,000 simulated programmes");
});

test("out of twenty says about, unless it is exact", () => {
  expect(inTwentyProgrammes(37, 40)).toBe("In about 18 of 20 simulated programmes");
  expect(inTwentyProgrammes(38, 40)).toBe("In 19 of 20 simulated programmes");
});

test("rounding to twenty goes toward doubt and reaches 0 or 20 only where it is so", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (of, seed) => {
      const times = seed % (of + 1);
      const rounded = ofTwenty(times, of);
      expect(Math.abs(rounded - 10)).toBeLessThanOrEqual(Math.abs((20 * times) / of - 10) + 1e-9);
      expect(rounded === 0).toBe(times === 0);
      expect(rounded === 20).toBe(times === of);
    }),
    { seed: 20231, numRuns: 100 },
  );
});

test("a frequency of nothing is refused", () => {
  expect(() => ofTwenty(0, 0)).toThrow("A frequency needs at least one simulated programme, not 0.");
});

test("two are both", () => {
  expect(inProgrammes(2, 2)).toBe("In both simulated programmes");
  expect(inProgrammes(3, 3)).toBe("In all 3 simulated programmes");
});

test("of one thing and of many it is said alike how often they are higher", () => {
  expect(nameInProgrammes("Needs touched with money", true, 37, 40)).toBe(
    "Needs touched with money: higher in 37 of 40 simulated programmes.",
  );
  expect(nameInProgrammes("Idle, of minutes present", false, 40, 40)).toBe(
    "Idle, of minutes present: lower in all 40 simulated programmes.",
  );
});
