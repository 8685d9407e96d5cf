// Like cases with the same right answer: how many pairs, and how many of them were answered alike.
import fc from "fast-check";
import { expect, test } from "vitest";
import { LikePairs, pairWindowDays } from "../../src/model/observe/like-pairs.ts";
import { hundredCases } from "./small-agency.ts";

interface Decision {
  readonly group: number;
  readonly deserves: boolean;
  readonly isFavour: boolean;
  readonly day: number;
}

function pairsOf(decisions: readonly Decision[]) {
  const pairs = new LikePairs(1);
  for (const { group, deserves, isFavour, day } of decisions) pairs.add(group, deserves, isFavour, day, 0);
  return [pairs.pairs[0], pairs.alike[0]];
}

test("as many pairs, and as many alike, as counting every pair by hand gives", () => {
  const decision = fc.record({
    group: fc.nat({ max: 3 }),
    deserves: fc.boolean(),
    isFavour: fc.boolean(),
    day: fc.nat({ max: 300 }),
  });
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 80 }), (some) => {
      const decisions = some.sort((one, other) => one.day - other.day);
      let [count, alike] = [0, 0];
      decisions.forEach((one, place) => {
        for (const other of decisions.slice(0, place)) {
          if (other.group !== one.group || other.deserves !== one.deserves) continue;
          if (one.day - other.day > pairWindowDays) continue;
          count += 1;
          if (one.isFavour === other.isFavour) alike += 1;
        }
      });
      expect(pairsOf(decisions)).toEqual([count, alike]);
    }),
    hundredCases,
  );
});

test("decisions 65 days apart make a pair, 66 days apart none", () => {
  const two = (day: number) =>
    pairsOf([
      { group: 1, deserves: true, isFavour: true, day: 10 },
      { group: 1, deserves: true, isFavour: false, day },
    ]);
  expect([two(75), two(76)]).toEqual([
    [1, 0],
    [0, 0],
  ]);
});

test("unlike answers to cases that deserve unlike answers are no inconsistency", () => {
  expect(
    pairsOf([
      { group: 1, deserves: true, isFavour: true, day: 10 },
      { group: 1, deserves: false, isFavour: false, day: 10 },
    ]),
  ).toEqual([0, 0]);
});

test("pairs count under the policy class of the later decision's group", () => {
  const pairs = new LikePairs(3);
  for (const kind of [0, 2])
    for (const isFavour of [true, true, false]) pairs.add(kind, true, isFavour, 1, kind);
  expect(pairs.pairs).toEqual([3, 0, 3]);
  expect(pairs.alike).toEqual([1, 0, 1]);
});
