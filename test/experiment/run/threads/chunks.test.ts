import fc from "fast-check";
import { expect, test } from "vitest";
import { chunkSize, RunQueue, singleRuns } from "../../../../src/experiment/run/threads/chunks.ts";
import { defaultParameters as parameters } from "../../../../src/model/parameters.ts";

function jobs(counts: readonly number[]) {
  return counts.map((count, cellIndex) => ({
    cellIndex,
    parameters,
    replications: Array.from({ length: count }, (_, index) => index + 1),
  }));
}

test("portions of any size hand out every run once, in order, each with its row", () => {
  const counts = fc.array(fc.nat(7), { maxLength: 6 });
  fc.assert(
    fc.property(counts, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 60 }), (cells, sizes) => {
      const queue = new RunQueue(jobs(cells));
      const taken: [number, number][] = [];
      for (const size of sizes) {
        const chunk = queue.take(size);
        if (chunk === undefined) break;
        expect(chunk.firstRow).toBe(taken.length);
        const runs = chunk.cells.flatMap((cell) =>
          cell.replications.map((replication): [number, number] => [cell.cellIndex, replication]),
        );
        expect(runs.length).toBe(chunk.size);
        expect(chunk.size).toBeLessThanOrEqual(size);
        taken.push(...runs);
      }
      const all = jobs(cells).flatMap((job) => job.replications.map((one) => [job.cellIndex, one]));
      expect(taken).toEqual(all);
      expect(queue.left).toBe(0);
    }),
    { seed: 20231, numRuns: 100 },
  );
});

test("a portion is one run at first, then about 200 ms, and smaller near the end", () => {
  expect(chunkSize(undefined, 1000, 2)).toBe(1);
  expect(chunkSize(25, 1000, 2)).toBe(8);
  expect(chunkSize(25, 12, 2)).toBe(3);
  expect(chunkSize(25, 1, 2)).toBe(1);
  expect(chunkSize(900, 1000, 2)).toBe(1);
  expect(chunkSize(0, 1000, 2)).toBe(250);
});

test("a portion cut into single runs keeps their rows", () => {
  const chunk = new RunQueue(jobs([1, 2])).take(3);
  const runs = chunk === undefined ? [] : singleRuns(chunk);
  expect(runs.map(({ firstRow, cells }) => [firstRow, cells[0].cellIndex, cells[0].replications])).toEqual([
    [0, 0, [1]],
    [1, 1, [1]],
    [2, 1, [2]],
  ]);
});
