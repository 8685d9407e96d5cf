// Waves that rule out: on made-up models of which the answer is known, and where nothing is left to find.
import { expect, test } from "vitest";
import { historyMatch } from "../../../../src/experiment/analysis/matching/history-match.ts";
import type { WaveRuns } from "../../../../src/experiment/analysis/matching/learn.ts";
import { experimentStream } from "../../../../src/random/experiment-stream.ts";
import { findBack } from "./made-up-agencies.ts";

test("of 10 made-up agencies the true values are left, and most of the space is not", async () => {
  for (let number = 1; number <= 10; number++) {
    const { isTruthOpen, isTruthMatched, left, runs } = await findBack(number);
    expect([isTruthOpen, isTruthMatched], `agency ${number}`).toEqual([true, true]);
    expect(left, `agency ${number}`).toBeLessThanOrEqual(0.2);
    expect(runs).toBe(3 * 60 * 3);
  }
});

const random = (wave: number) => experimentStream("nothing is left", `wave ${wave}`);
const line = async (positions: WaveRuns["positions"]) => ({
  positions,
  values: positions.map(([x]) => [[x, x]]),
});

test("what no values can give ends the search after the wave that shows it", async () => {
  const targets = [{ from: 5, to: 6 }];
  const found = await historyMatch({ inputs: 2, targets, waves: 4, pointsPerWave: 30, random }, line);
  expect(found.runs).toHaveLength(1);
});

test("a sliver of the space, too small for any draw, is found and filled", async () => {
  const values = (position: readonly number[]) => position.map((x) => [x, x]);
  const both = async (positions: WaveRuns["positions"]) => ({ positions, values: positions.map(values) });
  const targets = Array.from({ length: 4 }, () => ({ from: 0.5, to: 0.501 }));
  const found = await historyMatch({ inputs: 4, targets, waves: 2, pointsPerWave: 40, random }, both);
  const [, second] = found.runs;
  expect(second.positions).toHaveLength(40);
  for (const x of second.positions.flat()) expect(Math.abs(x - 0.5005)).toBeLessThan(0.001);
  expect(new Set(second.positions.map(String)).size).toBeGreaterThan(30);
});

test("a target without a value anywhere rules nothing out", async () => {
  const undefinedOnes = async (positions: WaveRuns["positions"]) => ({
    positions,
    values: positions.map(([x]) => [[x, x], [Number.NaN]]),
  });
  const targets = [
    { from: 0.2, to: 0.4 },
    { from: 0, to: 1 },
  ];
  const { runs, learned } = await historyMatch(
    { inputs: 2, targets, waves: 2, pointsPerWave: 30, random },
    undefinedOnes,
  );
  expect(learned.map((wave) => wave[1])).toEqual([undefined, undefined]);
  expect(runs[1].positions.every(([x]) => x > 0.1 && x < 0.5)).toBe(true);
});

test("the same question has the same waves", async () => {
  const asked = { inputs: 3, targets: [{ from: 0.1, to: 0.2 }], waves: 2, pointsPerWave: 20, random };
  const [one, other] = [await historyMatch(asked, line), await historyMatch(asked, line)];
  expect(one.runs).toEqual(other.runs);
});
