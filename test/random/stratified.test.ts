// Stratified chance: one number from each slice, in an order that favours none.
import fc from "fast-check";
import { expect, test } from "vitest";
import { KeyedDraws } from "../../src/random/keyed-draws.ts";
import { rootKey } from "../../src/random/root-key.ts";
import { stratifiedUniforms } from "../../src/random/stratified.ts";

const drawsOf = (replication: number) => new KeyedDraws(rootKey("strata"), replication);

test("of any number of stratified draws exactly one lies in each equal slice", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 10_000 }),
      fc.nat({ max: 40 }),
      fc.integer({ min: 1, max: 130 }),
      (replication, entity, count) => {
        const uniforms = stratifiedUniforms(drawsOf(replication), 7, entity, count);
        const slices = Array.from(uniforms, (uniform) => Math.floor(uniform * count));
        expect(slices.sort((one, other) => one - other)).toEqual(
          Array.from({ length: count }, (_, slice) => slice),
        );
      },
    ),
    { seed: 20231, numRuns: 100 },
  );
});

test("each place gets each slice as often as any other", () => {
  const count = 4;
  const programmes = 4000;
  const seen = Array.from({ length: count }, () => new Array(count).fill(0));
  for (let replication = 1; replication <= programmes; replication++) {
    stratifiedUniforms(drawsOf(replication), 7, 0, count).forEach((uniform, place) => {
      seen[place][Math.floor(uniform * count)] += 1;
    });
  }
  // Binomial with 4,000 and 1/4: a standard error of 27.4; 16 cells within four of them, a false alarm in 1,000.
  for (const places of seen) for (const times of places) expect(Math.abs(times - 1000)).toBeLessThan(110);
});

test("no order of calls matters, and one number alone is a plain uniform one", () => {
  const draws = drawsOf(3);
  const first = stratifiedUniforms(draws, 7, 2, 9);
  stratifiedUniforms(draws, 7, 1, 9);
  expect(stratifiedUniforms(draws, 7, 2, 9)).toEqual(first);
  expect([...stratifiedUniforms(draws, 7, 2, 1)]).toEqual([drawsOf(3).uniform(7, 2, 0)]);
});
