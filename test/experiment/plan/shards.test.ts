import fc from "fast-check";
import { expect, test } from "vitest";
import type { CellRuns } from "../../../src/experiment/plan/cell-runs.ts";
import { runCount } from "../../../src/experiment/plan/cell-runs.ts";
import { shardJobs, shardStretch, shardWith } from "../../../src/experiment/plan/shards.ts";
import { defaultParameters as parameters } from "../../../src/model/parameters.ts";

function jobsOf(counts: readonly number[]): CellRuns[] {
  return counts.map((count, cellIndex) => ({
    cellIndex,
    parameters,
    replications: Array.from({ length: count }, (_, index) => index + 1),
  }));
}

function runsOf(jobs: readonly CellRuns[]): string[] {
  return jobs.flatMap(({ cellIndex, replications }) => replications.map((one) => `${cellIndex} ${one}`));
}

test("shards hold every run once, in order, and none holds two runs more than another", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 6 }), fc.integer({ min: 1, max: 20 }), (counts, of) => {
      const jobs = jobsOf(counts);
      const shards = Array.from({ length: of }, (_, place) => shardJobs(jobs, { index: place + 1, of }));
      expect(shards.flatMap(runsOf)).toEqual(runsOf(jobs));
      const sizes = shards.map(runCount);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
    { seed: 20231, numRuns: 100 },
  );
});

test("one shard is the whole study", () => {
  expect(shardJobs(jobsOf([3, 2]), { index: 1, of: 1 })).toEqual(jobsOf([3, 2]));
});

test("the shard that has a run is found from the run's number, whatever the sizes", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (one, other) => {
      const [of, total] = [Math.min(one, other), Math.max(one, other)];
      for (let index = 1; index <= of; index++) {
        const { from, to } = shardStretch(total, { index, of });
        for (let number = from; number < to; number++) expect(shardWith(number, total, of)).toBe(index);
      }
    }),
    { seed: 20261130, numRuns: 60 },
  );
});
