// The verdicts' promise, kept in simulated studies: a claim that is not true is rarely called supported.
import seedrandom from "seedrandom";
import { expect, test } from "vitest";
import { tInterval } from "../../src/statistics/interval.ts";
import { judgePeak } from "../../src/statistics/peak.ts";
import { pairedRange } from "../../src/statistics/range.ts";
import { slope } from "../../src/statistics/slope.ts";
import { judgeDifference, judgeTrend } from "../../src/statistics/verdict.ts";

const studies = 2000;
const replications = 10;

function normalDraws(seed: string): () => number {
  const uniform = seedrandom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

function countSupported(study: () => string): number {
  let supported = 0;
  for (let number = 0; number < studies; number++) if (study() === "supported") supported++;
  return supported;
}

/** Binomial mean plus 3.3 standard deviations: passed by chance in fewer than 1 of 1,000 honest rules. */
function mostByChance(rate: number): number {
  return studies * rate + 3.3 * Math.sqrt(studies * rate * (1 - rate));
}

function leastByChance(rate: number): number {
  return studies * rate - 3.3 * Math.sqrt(studies * rate * (1 - rate));
}

function list(draw: () => number): number[] {
  return Array.from({ length: replications }, draw);
}

test("of plans that do not differ, 2.5 % are called higher at a level of 95 %", () => {
  const normal = normalDraws("no difference");
  const supported = countSupported(() => {
    // A life shared by both plans, and each plan's own luck.
    const life = list(() => 3 * normal());
    const plan = life.map((value) => value + normal());
    const than = life.map((value) => value + normal());
    const interval = pairedRange(plan, than, 0.95);
    return judgeDifference({ interval, expect: "higher", margin: 0.01 }).verdict;
  });
  expect(supported).toBeLessThan(mostByChance(0.025));
  expect(supported).toBeGreaterThan(leastByChance(0.025));
});

test("of gains that just fall short of the size claimed, 2.5 % are called large enough", () => {
  const normal = normalDraws("just short");
  const supported = countSupported(() => {
    const interval = tInterval(
      list(() => 1 + normal()),
      0.95,
    );
    return judgeDifference({ interval, expect: "higher", margin: 1, byAtLeast: 1 }).verdict;
  });
  expect(supported).toBeLessThan(mostByChance(0.025));
  expect(supported).toBeGreaterThan(leastByChance(0.025));
});

test("of differences just large enough to matter, 5 % are called the same at a level of 90 %", () => {
  const normal = normalDraws("just not the same");
  const supported = countSupported(() => {
    const interval = tInterval(
      list(() => 5 + normal()),
      0.9,
    );
    return judgeDifference({ interval, expect: "same", margin: 5 }).verdict;
  });
  expect(supported).toBeLessThan(mostByChance(0.05));
  expect(supported).toBeGreaterThan(leastByChance(0.05));
});

test("a measure that does not move is called rising no more often than a change alone would be", () => {
  const normal = normalDraws("no trend");
  const lever = [0, 1, 2, 3];
  const supported = countSupported(() => {
    const courses = Array.from({ length: replications }, () => lever.map(normal));
    return judgeTrend({
      change: tInterval(
        courses.map((course) => course[3] - course[0]),
        0.95,
      ),
      slope: tInterval(
        courses.map((course) => slope(lever, course)),
        0.95,
      ),
      expect: "rises",
      margin: 0.01,
    }).verdict;
  });
  expect(supported).toBeLessThan(mostByChance(0.025));
});

test("a flat course is called a peak inside no more often than one comparison would be", () => {
  const normal = normalDraws("no peak");
  const supported = countSupported(() => {
    const courses = Array.from({ length: 2 * replications }, () => Array.from({ length: 5 }, normal));
    return judgePeak(courses, "higher", 0.95).verdict;
  });
  expect(supported).toBeLessThan(mostByChance(0.025));
});

test("of files with five claims about plans that do not differ, no more than 2.5 % have any claim called higher", () => {
  const normal = normalDraws("five claims at once");
  const claims = 5;
  const supported = countSupported(() => {
    // One baseline for all five, as in a scenario, so that the claims hang together.
    const life = list(() => 3 * normal());
    const than = life.map((value) => value + normal());
    const verdicts = Array.from({ length: claims }, () => {
      const plan = life.map((value) => value + normal());
      const interval = pairedRange(plan, than, 1 - 0.05 / claims);
      return judgeDifference({ interval, expect: "higher", margin: 0.01 }).verdict;
    });
    return verdicts.includes("supported") ? "supported" : "none";
  });
  expect(supported).toBeLessThan(mostByChance(0.025));
});
