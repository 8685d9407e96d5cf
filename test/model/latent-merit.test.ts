// By how much money would serve a need better than a referral, before anybody judges.
import { expect, test } from "vitest";
import { normalQuantile } from "../../src/arithmetic/normal-quantile.ts";
import { drawGroupMerits } from "../../src/model/latent-merit.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { domainCount } from "../../src/model/state/needs.ts";
import { KeyedDraws } from "../../src/random/keyed-draws.ts";
import { rootKey } from "../../src/random/root-key.ts";

const p = slice(defaultParameters, "judgement");
const meritsOf = (replication: number, parameters = p) =>
  drawGroupMerits(new KeyedDraws(rootKey("merit"), replication), parameters);

test("in every domain one group of like cases comes from each eighth of the distribution", () => {
  for (let replication = 1; replication <= 20; replication++) {
    const merits = meritsOf(replication);
    expect(merits).toHaveLength(64);
    for (let domain = 0; domain < domainCount; domain++) {
      const sorted = [...merits.subarray(domain * 8, domain * 8 + 8)].sort((one, other) => one - other);
      sorted.forEach((merit, slot) => {
        if (slot > 0) expect(merit).toBeGreaterThan(p.meritMean + normalQuantile(slot / 8));
        if (slot < 7) expect(merit).toBeLessThan(p.meritMean + normalQuantile((slot + 1) / 8));
      });
    }
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
  expect(new Set(meritsOf(1, { ...p, meritGroupSd: 0 }))).toEqual(new Set([0.15]));
});
