// Claims about the distributions of the browser page: they are those of the library.
import fc from "fast-check";
import { expect, test } from "vitest";
import * as library from "../../src/statistics/distributions.ts";
import * as inPage from "../../src/statistics/distributions-in-page.ts";

const seed = 20261130;
const shape = fc.double({ min: 0.5, max: 200, noNaN: true });
const share = fc.double({ min: 1e-4, max: 1 - 1e-4, noNaN: true });
const degrees = fc.integer({ min: 1, max: 500 });

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}

test("the page's beta distribution is the library's to nine digits", () => {
  fc.assert(
    fc.property(shape, shape, share, (a, b, x) => isClose(inPage.incbet(a, b, x), library.incbet(a, b, x))),
    { seed, numRuns: 500 },
  );
});

test("the page's beta quantile is the library's", () => {
  fc.assert(
    fc.property(shape, shape, share, (a, b, p) => {
      // Compared by the share below it: where the distribution is flat, many values are as good.
      return isClose(library.incbet(a, b, inPage.incbi(a, b, p)), p);
    }),
    { seed, numRuns: 200 },
  );
});

test("the page's Student's t is the library's, and so are its quantiles", () => {
  fc.assert(
    fc.property(degrees, share, fc.double({ min: -30, max: 30, noNaN: true }), (k, p, t) => {
      expect(inPage.stdtr(k, t)).toBeCloseTo(library.stdtr(k, t), 9);
      return isClose(inPage.stdtri(k, p), library.stdtri(k, p));
    }),
    { seed, numRuns: 300 },
  );
});

test("the ends are the ends", () => {
  expect([inPage.incbet(2, 3, 0), inPage.incbet(2, 3, 1), inPage.stdtri(5, 0.5)]).toEqual([0, 1, 0]);
});
