// The first claim of balance.test.ts at its full size: 5,000 agencies that nobody has tried before.

import fc from "fast-check";
import { expect, test } from "vitest";
import { anySmallAgency } from "./agencies.ts";
import { daysOf, liveInBalance } from "./books.ts";

const scenarios = 5000;
const seed = Number(process.env.BALANCE_SEED ?? 1197405949);

test(`in any of ${scenarios} small agencies the books balance after every day, and every measure is a number in its range or undefined`, () => {
  console.log(`The agencies follow from BALANCE_SEED=${seed}`);
  let agencies = 0;
  let days = 0;
  fc.assert(
    fc.property(anySmallAgency, (parameters) => {
      const lived = liveInBalance(parameters);
      expect(lived).toBe(daysOf(parameters));
      agencies += 1;
      days += lived;
    }),
    { seed, numRuns: scenarios },
  );
  expect(agencies).toBe(scenarios);
  console.log(`${agencies} agencies, ${days} days, all in balance`);
});
