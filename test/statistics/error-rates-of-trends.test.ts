// The promises of trends and of sameness, kept in simulated studies on either side of their boundaries.
import seedrandom from "seedrandom";
import { expect, test } from "vitest";
import { equivalenceTest } from "../../src/statistics/equivalence.ts";
import { tInterval } from "../../src/statistics/interval.ts";
import { slope } from "../../src/statistics/slope.ts";
import { judgeTrend, type Verdict } from "../../src/statistics/verdict.ts";

const studies = 2000;
const replications = 10;
const lever = [0, 1, 2, 3, 5];
const level = 0.95;

function normalDraws(seed: string): () => number {
  const uniform = seedrandom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Binomial mean plus or minus 3.3 standard deviations. */
function byChance(rate: number): { readonly least: number; readonly most: number } {
  const wide = 3.3 * Math.sqrt(studies * rate * (1 - rate));
  return { least: studies * rate - wide, most: studies * rate + wide };
}

/** Verdicts on a measure that truly changes by `change` from the first to the last value, in a straight line. */
function trendVerdicts(
  seed: string,
  change: number,
  claim: { expect: "rises" | "falls"; byAtLeast?: number },
) {
  const normal = normalDraws(seed);
  const count = new Map<Verdict, number>();
  for (let study = 0; study < studies; study++) {
    const courses = Array.from({ length: replications }, () => {
      const life = 3 * normal();
      return lever.map((value) => life + (change * value) / 5 + normal());
    });
    const { verdict } = judgeTrend({
      change: tInterval(
        courses.map((course) => course[course.length - 1] - course[0]),
        level,
      ),
      slope: tInterval(
        courses.map((course) => slope(lever, course)),
        level,
      ),
      margin: 0.01,
      ...claim,
    });
    count.set(verdict, (count.get(verdict) ?? 0) + 1);
  }
  return (verdict: Verdict) => count.get(verdict) ?? 0;
}

test("a flat course is called falling in at most 2.5 % of studies, and contradicted in at most 5 %", () => {
  const times = trendVerdicts("flat", 0, { expect: "falls" });
  expect(times("supported")).toBeLessThan(byChance(0.025).most);
  expect(times("contradicted")).toBeLessThan(byChance(0.05).most);
});

test("a rise that just falls short of the size claimed is called large enough in at most 2.5 %", () => {
  const times = trendVerdicts("short", 2, { expect: "rises", byAtLeast: 2 });
  expect(times("supported")).toBeLessThan(byChance(0.025).most);
  expect(times("supported")).toBeGreaterThan(byChance(0.015).least);
});

test("a true rise is hardly ever contradicted, and usually supported", () => {
  const times = trendVerdicts("rise", 3, { expect: "rises" });
  expect(times("contradicted")).toBeLessThan(byChance(0.001).most);
  expect(times("supported")).toBeGreaterThan(studies * 0.9);
});

test.each([-1, 1])(
  "a difference on the bound (side %d) is shown to be small enough in 5 % of studies",
  (side) => {
    const normal = normalDraws(`bound ${side}`);
    let shown = 0;
    for (let study = 0; study < studies; study++) {
      const differences = Array.from({ length: replications }, () => side * 4 + normal());
      if (equivalenceTest(differences, -4, 4).isEquivalent) shown += 1;
    }
    const { least, most } = byChance(0.05);
    expect(shown).toBeLessThan(most);
    expect(shown).toBeGreaterThan(least);
  },
);
