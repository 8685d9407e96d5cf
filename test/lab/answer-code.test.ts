// Claims about the lines that students send: read as written, found out when mistyped, pooled into one verdict.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readingOf } from "../../src/experiment/analysis/compare.ts";
import { pairsOf, poolPairs } from "../../src/experiment/analysis/pooled.ts";
import { readCode, type StudentAnswer, writeCode } from "../../src/lab/lessons/answer-code.ts";
import { csvLine, mostLines, readClass } from "../../src/lab/lessons/class-lines.ts";
import type { Lesson } from "../../src/scenario/lessons/lesson.ts";
import { tInterval } from "../../src/statistics/interval.ts";
import { meanAndVariance } from "../../src/statistics/summary.ts";

const seed = 20261130;

const anySeed = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .map((text) => text.trim())
  .filter((text) => text !== "" && text.length <= 100 && !/[\p{Cc}\p{Surrogate}\u2028\u2029]/u.test(text));

const anyAnswer: fc.Arbitrary<StudentAnswer> = fc.record({
  lesson: fc.constant("the-team"),
  choice: fc.constantFrom("higher", "lower", "same"),
  count: fc.integer({ min: 4, max: 100 }),
  mean: fc.double({ min: -1000, max: 1000, noNaN: true }).map((value) => Number(value.toPrecision(6)) + 0),
  deviation: fc.double({ min: 0, max: 1000, noNaN: true }).map((value) => Number(value.toPrecision(6)) + 0),
  pairsAbove: fc.integer({ min: 0, max: 4 }),
  seed: anySeed,
});

test("a line is read as it was written, in any script", () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      expect(readCode(writeCode(answer))).toEqual({ isFine: true, answer });
    }),
    { seed, numRuns: 500 },
  );
});

test("one letter changed on the way is found out", () => {
  const line = writeCode({
    lesson: "the-team",
    choice: "lower",
    count: 16,
    mean: -0.0816,
    deviation: 0.0744,
    pairsAbove: 1,
    seed: "ana",
  });
  expect(line).toMatch(/^SL1 the-team lower 16 -0\.0816 0\.0744 1 [0-9a-z]{4} ana$/);
  for (let place = 4; place < line.length; place++) {
    const other = line[place] === "7" ? "8" : "7";
    if (line[place] === " ") continue;
    expect(readCode(line.slice(0, place) + other + line.slice(place + 1)).isFine, `place ${place}`).toBe(
      false,
    );
  }
});

test("whatever is pasted is an answer or a sentence", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const read = readCode(text);
      if (!read.isFine) expect(read.why).toMatch(/\.$/);
    }),
    { seed, numRuns: 1000 },
  );
});

test("pairs pooled from parts are judged as if they were one study's", () => {
  const values = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(fc.array(values, { minLength: 1, maxLength: 8 }), (students) => {
      const parts = students.map((differences) => {
        const { mean, variance, count } = meanAndVariance(differences);
        return { mean, deviation: Math.sqrt(variance), count, pairsAbove: 0 };
      });
      const { interval, reading } = poolPairs(parts, 0.03);
      const whole = tInterval(students.flat(), 0.95);
      expect(interval.count).toBe(whole.count);
      expect(interval.estimate).toBeCloseTo(whole.estimate, 9);
      expect(interval.low).toBeCloseTo(whole.low, 9);
      expect(interval.high).toBeCloseTo(whole.high, 9);
      expect(reading).toBe(readingOf(interval, 0.03));
    }),
    { seed, numRuns: 200 },
  );
});

test("pairs without a value on one side are left out", () => {
  const row = (cellIndex: number, replication: number, value: number) => ({
    cellIndex,
    replication,
    status: "ok" as const,
    measureAt: () => value,
  });
  const rows = [
    row(0, 1, 0.1),
    row(0, 2, Number.NaN),
    row(0, 3, 0.3),
    row(1, 1, 0.2),
    row(1, 2, 0.5),
    row(1, 3, 0.5),
  ];
  const part = pairsOf(rows, 3, "engagementQuality", { plan: 1, than: 0 });
  expect(part).toMatchObject({ count: 2, pairsAbove: 2 });
  expect(part.mean).toBeCloseTo(0.15, 12);
});

const lesson = { name: "the-team", predict: { matters: 0.03 } } as unknown as Lesson;
const lineOf = (own: string, mean: number) =>
  writeCode({
    lesson: "the-team",
    choice: "higher",
    count: 16,
    mean,
    deviation: 0.05,
    pairsAbove: 1,
    seed: own,
  });

test("two hundred lines become one verdict, and a seed counts once", () => {
  const lines = Array.from({ length: mostLines }, (_, place) => lineOf(`student ${place}`, -0.08));
  const { students, pooled, refused, predicted, otherwise } = readClass(lines.join("\n"), lesson);
  expect(students).toHaveLength(mostLines);
  expect(refused).toEqual([]);
  expect(predicted).toEqual({ higher: mostLines, lower: 0, same: 0 });
  expect(pooled).toMatchObject({ reading: "lower", studies: mostLines });
  expect(otherwise).toBe(0);
  expect(readClass([...lines.slice(0, 2), lines[0]].join("\r\n"), lesson).refused).toEqual([
    "Line 3: the seed student 0 is here already, and counts once.",
  ]);
  expect(readClass([...lines, lineOf("late", 0)].join("\n"), lesson).refused).toHaveLength(1);
});

test("a student whose programmes say otherwise than the class is counted", () => {
  const lines = [lineOf("a", -0.08), lineOf("b", -0.09), lineOf("c", 0.2)];
  const { happened, otherwise, pooled } = readClass(lines.join("\n"), lesson);
  expect(happened).toEqual({ higher: 1, lower: 2, same: 0, unclear: 0 });
  expect(pooled?.reading).toBe("unclear");
  expect(otherwise).toBe(3);
});

test("lines of another lesson and scraps of chat are told apart", () => {
  const other = lineOf("a", 0).replace("the-team", "the-other");
  const { refused } = readClass(`hello all\n${other}`, lesson);
  expect(refused).toEqual([
    "Line 1: this is not a line of a lesson.",
    "Line 2: a letter or a number of this line was changed on the way.",
  ]);
});

test("a name that a spreadsheet would run as a formula is text there", () => {
  const answer = {
    lesson: "l",
    choice: "same",
    count: 1,
    mean: 0,
    deviation: 0,
    pairsAbove: 0,
    seed: '=1+"1"',
  } as const;
  expect(csvLine(answer)).toBe(`l,same,1,0,0,0,"'=1+""1"""`);
});

test("the line that the instructor's guide shows is one that the class view takes", () => {
  const guide = readFileSync(new URL("../../docs/for-instructors.md", import.meta.url), "utf8");
  const [line = ""] = /^SL1 .*$/m.exec(guide) ?? [];
  expect(readCode(line)).toMatchObject({ isFine: true, answer: { lesson: "the-team", seed: "ana" } });
});
