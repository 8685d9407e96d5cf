// A draw depends on its name alone: not on order, not on who else is drawn for.

import fc from "fast-check";
import { expect, test } from "vitest";
import { KeyedDraws } from "../../src/random/keyed-draws.ts";
import { rootKey } from "../../src/random/root-key.ts";

const root = rootKey("street-level");

test("the same name gives the same value in any order of calls", () => {
  const forwards = new KeyedDraws(root, 3);
  const backwards = new KeyedDraws(root, 3);
  const names = Array.from({ length: 300 }, (_, place) => [place % 3, place % 7, place] as const);
  const first = names.map((name) => forwards.uniform(...name));
  const second = names
    .toReversed()
    .map((name) => {
      backwards.normal(9, 9, 9);
      return backwards.uniform(...name);
    })
    .toReversed();
  expect(second).toEqual(first);
});

test("every part of a draw's name matters, as does its place", () => {
  const seen = new Set<number>();
  for (const seed of ["a", "b"]) {
    for (let replication = 0; replication < 6; replication++) {
      const draws = new KeyedDraws(rootKey(seed), replication);
      for (let name = 0; name < 216; name++) {
        seen.add(draws.uniform(name % 6, Math.floor(name / 6) % 6, Math.floor(name / 36)));
      }
    }
  }
  expect(seen.size).toBe(2 * 6 * 216);
});

test("words 0 and 1 of the published known answer become the uniform number", () => {
  const draws = new KeyedDraws({ low: 0xa4093822, high: 0x299f31d0 }, 0x03707344);
  const wanted = ((0xd16cfe09 >>> 6) * 67108864 + (0x94fdcceb >>> 6) + 0.5) / 4503599627370496;
  expect(draws.uniform(0x85a308d3, 0x13198a2e, 0x243f6a88)).toBe(wanted);
  expect(wanted).toBeCloseTo(0xd16cfe09 / 4294967296, 7);
});

test("a uniform number is never 0 or 1, and so all other draws are finite", () => {
  const word = { min: 0, max: 0xffffffff };
  fc.assert(
    fc.property(fc.integer(word), fc.integer(word), fc.integer(word), fc.integer(word), (p, e, n, r) => {
      const draws = new KeyedDraws(root, r);
      const uniform = draws.uniform(p, e, n);
      expect(uniform).toBeGreaterThan(0);
      expect(uniform).toBeLessThan(1);
      expect(draws.exponential(p, e, n)).toBeGreaterThan(0);
      expect(Number.isFinite(draws.normal(p, e, n))).toBe(true);
    }),
    { seed: 20231, numRuns: 100 },
  );
});

test("normal and exponential are inversions: a higher uniform number, a higher normal, a lower exponential", () => {
  const draws = new KeyedDraws(root, 0);
  const triples = Array.from({ length: 500 }, (_, entity) => ({
    uniform: draws.uniform(1, entity, 0),
    normal: draws.normal(1, entity, 0),
    exponential: draws.exponential(1, entity, 0),
  })).sort((one, other) => one.uniform - other.uniform);
  for (let place = 1; place < triples.length; place++) {
    expect(triples[place].normal).toBeGreaterThan(triples[place - 1].normal);
    expect(triples[place].exponential).toBeLessThan(triples[place - 1].exponential);
  }
});

test("an index reaches every place equally often and none beyond", () => {
  const draws = new KeyedDraws(root, 0);
  const count = 20_000;
  const places = 7;
  const hits = new Array<number>(places).fill(0);
  for (let entity = 0; entity < count; entity++) hits[draws.index(4, entity, 0, places)]++;
  const expected = count / places;
  const standardDeviation = Math.sqrt(expected * (1 - 1 / places));
  expect(hits).toHaveLength(places);
  for (const hit of hits) expect(Math.abs(hit - expected)).toBeLessThan(4.5 * standardDeviation);
  expect(draws.index(4, 0, 0, 1)).toBe(0);
});

test("an index among no places, or a replication that is no whole number, is refused", () => {
  const draws = new KeyedDraws(root, 0);
  for (const count of [0, -1, 1.5, NaN, Infinity])
    expect(() => draws.index(1, 1, 1, count)).toThrow(RangeError);
  for (const replication of [-1, 0.5, NaN, 4294967296]) {
    expect(() => new KeyedDraws(root, replication)).toThrow(RangeError);
  }
  expect(draws.drawsMade).toBe(0);
});

test("each draw of any kind counts once, repeated ones too", () => {
  const draws = new KeyedDraws(root, 0);
  draws.uniform(1, 1, 1);
  draws.uniform(1, 1, 1);
  draws.exponential(1, 1, 1);
  draws.normal(1, 1, 1);
  draws.index(1, 1, 1, 5);
  expect(draws.drawsMade).toBe(5);
});

test("draws that begin another replication are those of that replication, and are counted from none again", () => {
  const root = rootKey("another");
  const draws = new KeyedDraws(root, 1);
  draws.uniform(1, 2, 3);
  draws.beginReplication(2);
  expect(draws.drawsMade).toBe(0);
  expect(draws.uniform(1, 2, 3)).toBe(new KeyedDraws(root, 2).uniform(1, 2, 3));
  expect(() => draws.beginReplication(-1)).toThrow(RangeError);
});
