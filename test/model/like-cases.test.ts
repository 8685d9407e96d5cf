// Groups of like cases: how rare each is, by how much money or mildness serves it, and what rules are in store for it.
import fc from "fast-check";
import { expect, test } from "vitest";
import { normalQuantile } from "../../src/arithmetic/normal-quantile.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { drawLikeCases, rankOf, shareBefore } from "../../src/model/policy/like-cases.ts";
import { domainCount } from "../../src/model/state/needs.ts";
import { KeyedDraws } from "../../src/random/keyed-draws.ts";
import { rootKey } from "../../src/random/root-key.ts";
import { hundredCases } from "./small-agency.ts";

const p = slice(defaultParameters, "judgement");
const incidents = slice(defaultParameters, "incidents");

const casesOf = (replication: number, judgement = p) =>
  drawLikeCases(new KeyedDraws(rootKey("merit"), replication), judgement, incidents);
const meritsOf = (replication: number) => casesOf(replication).merit;
const ascending = (values: Iterable<number>) => [...values].sort((one, other) => one - other);

test("64 kinds of provision and, behind them, twelve groups of incidents", () => {
  const cases = casesOf(1);
  expect([cases.kinds, cases.count]).toEqual([64, 76]);
  for (const list of [cases.merit, cases.position, cases.letterRoll, cases.fitRoll])
    expect(list).toHaveLength(76);
});

test("in every domain one group of like cases comes from each eighth of the distribution", () => {
  for (let replication = 1; replication <= 20; replication++) {
    const merits = meritsOf(replication);
    for (let domain = 0; domain < domainCount; domain++) {
      ascending(merits.subarray(domain * 8, domain * 8 + 8)).forEach((merit, slot) => {
        if (slot > 0) expect(merit).toBeGreaterThan(p.meritMean + normalQuantile(slot / 8));
        if (slot < 7) expect(merit).toBeLessThan(p.meritMean + normalQuantile((slot + 1) / 8));
      });
    }
  }
});

test("of twelve groups of incidents six deserve mildness and six a consequence, in every programme", () => {
  for (let replication = 1; replication <= 20; replication++) {
    const own = [...meritsOf(replication).subarray(64)];
    expect(own.filter((merit) => merit > 0)).toHaveLength(6);
  }
});

test("so every domain has cases for money and cases for a referral", () => {
  for (let replication = 1; replication <= 50; replication++) {
    const merits = meritsOf(replication);
    for (let domain = 0; domain < domainCount; domain++) {
      const own = [...merits.subarray(domain * 8, domain * 8 + 8)];
      expect(own.filter((merit) => merit > 0).length).toBeGreaterThanOrEqual(4);
      expect(own.filter((merit) => merit <= 0).length).toBeGreaterThanOrEqual(3);
    }
  }
});

test("which group is which differs between domains and programmes, and each group gets every eighth in turn", () => {
  const seen = Array.from({ length: 8 }, () => new Set<number>());
  for (let replication = 1; replication <= 40; replication++) {
    const own = [...meritsOf(replication).subarray(0, 8)];
    const ranks = own.map((merit) => own.filter((other) => other < merit).length);
    ranks.forEach((rank, group) => {
      seen[group].add(rank);
    });
  }
  // 40 shuffles: an eighth is missed by a group with chance (7/8)^40 = 0.5 %.
  for (const ranks of seen) expect(ranks.size).toBeGreaterThanOrEqual(7);
});

test("without spread between groups, every group has the mean", () => {
  expect(new Set(casesOf(1, { ...p, meritGroupSd: 0 }).merit.subarray(0, 64))).toEqual(new Set([0.15]));
});

test("of eight groups the commonest has 15 of 64 cases, the next 13, the rarest one", () => {
  const counts = new Array(8).fill(0);
  const cases = 6400;
  for (let number = 0; number < cases; number++) counts[rankOf((number + 0.5) / cases, 8)] += 1;
  expect(counts).toEqual([1500, 1300, 1100, 900, 700, 500, 300, 100]);
  expect([0, 1, 2, 8].map((rank) => shareBefore(rank, 8) * 64)).toEqual([0, 15, 28, 64]);
});

test("a single group has all cases", () => {
  expect([0.001, 0.5, 0.999].map((uniform) => rankOf(uniform, 1))).toEqual([0, 0, 0]);
});

test("the rarer a group, the later its place among all cases, and its place lies inside its own share", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), (replication) => {
      const { position } = casesOf(replication);
      for (const [first, groups] of [
        [0, 8],
        [56, 8],
        [64, 12],
      ]) {
        for (let rank = 0; rank < groups; rank++) {
          expect(position[first + rank]).toBeGreaterThan(shareBefore(rank, groups));
          expect(position[first + rank]).toBeLessThan(shareBefore(rank + 1, groups));
        }
      }
    }),
    hundredCases,
  );
});

test("at each rank the rolls of the letter and of fit come one from each eighth, over incidents from each twelfth", () => {
  for (let replication = 1; replication <= 20; replication++) {
    const { letterRoll, fitRoll } = casesOf(replication);
    for (const roll of [letterRoll, fitRoll]) {
      for (let rank = 0; rank < 8; rank++) {
        const own = Array.from({ length: domainCount }, (_, domain) => roll[domain * 8 + rank]);
        expect(ascending(own).map((uniform) => Math.floor(uniform * 8))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      }
      expect(ascending(roll.subarray(64)).map((uniform) => Math.floor(uniform * 12))).toEqual(
        Array.from({ length: 12 }, (_, slot) => slot),
      );
    }
  }
});
