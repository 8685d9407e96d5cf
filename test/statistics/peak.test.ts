// Claims about the judgement that a measure is best between the ends of a lever.
import { describe, expect, test } from "vitest";
import { judgePeak } from "../../src/statistics/peak.ts";

/** Replications that differ a little, so that intervals have some width, around the same course. */
function aroundCourse(course: readonly number[], replications = 8): number[][] {
  return Array.from({ length: replications }, (_, replication) =>
    course.map((value, point) => value + 0.01 * (((replication * 7 + point * 3) % 5) - 2)),
  );
}

test("a course that is best in the middle peaks inside, at its best point", () => {
  const judged = judgePeak(aroundCourse([0.1, 0.4, 0.9, 0.5, 0.2]), "higher", 0.95);
  expect(judged.verdict).toBe("supported");
  expect(judged.pointIndex).toBe(2);
  expect(judged.betterThanFirst.low).toBeGreaterThan(0.7);
  expect(judged.betterThanLast.count).toBe(4);
});

test("where less is better, the lowest point inside is the peak", () => {
  const judged = judgePeak(aroundCourse([0.9, 0.5, 0.1, 0.8]), "lower", 0.95);
  expect(judged).toMatchObject({ verdict: "supported", pointIndex: 2 });
  expect(judged.betterThanFirst.estimate).toBeCloseTo(0.8, 1);
});

test.each([
  { end: "first", course: [0.9, 0.4, 0.5, 0.1] },
  { end: "last", course: [0.1, 0.4, 0.5, 0.9] },
])("a $end point that beats the best one inside contradicts the peak", ({ course }) => {
  expect(judgePeak(aroundCourse(course), "higher", 0.95).verdict).toBe("contradicted");
});

test("a peak that beats only one end clearly is undecided", () => {
  expect(judgePeak(aroundCourse([0.1, 0.4, 0.4]), "higher", 0.95).verdict).toBe("undecided");
});

test("the point is chosen on odd replications and tested on even ones only", () => {
  const odd = [0, 1, 0.5, 0];
  const even = [0.5, 0.2, 1, 0.6];
  const rows = [odd, even, odd, even, odd, even];
  const judged = judgePeak(rows, "higher", 0.95);
  expect(judged).toMatchObject({ verdict: "contradicted", pointIndex: 1 });
  expect(judged.betterThanFirst.estimate).toBeCloseTo(-0.3, 14);
  expect(judged.betterThanLast.estimate).toBeCloseTo(-0.4, 14);
});

test("of equally good points the earlier is taken", () => {
  expect(
    judgePeak(
      aroundCourse([0, 0, 0, 0]).map(() => [0, 1, 1, 0]),
      "higher",
      0.95,
    ).pointIndex,
  ).toBe(1);
});

test("more confidence asks for more", () => {
  const rows = [
    [0, 1, 0],
    [0, 1, 0],
    [0, 1, 0],
    [0, 3, 0],
    [0, 1, 0],
    [0, 2, 0],
  ];
  expect(judgePeak(rows, "higher", 0.9).verdict).toBe("supported");
  expect(judgePeak(rows, "higher", 0.99).verdict).toBe("undecided");
});

describe("with values missing", () => {
  const missing = Number.NaN;
  test("a replication with an undefined point inside has no say in the choice", () => {
    const rows = [
      [0, 9, missing, 0],
      [0, 1, 2, 0],
      [0, 1, 2, 0],
      [0, 1, 2.1, 0],
    ];
    expect(judgePeak(rows, "higher", 0.95).pointIndex).toBe(2);
  });

  test("a point that is never defined inside leaves the claim open", () => {
    const rows = [
      [0, missing, 1, 0],
      [0, missing, 1, 0],
    ];
    const judged = judgePeak(rows, "higher", 0.95);
    expect(judged.verdict).toBe("undecided");
    expect(judged.pointIndex).toBeUndefined();
  });

  test("one even replication, or none at all, decides nothing", () => {
    expect(
      judgePeak(
        [
          [0, 1, 0],
          [0, 1, 0],
        ],
        "higher",
        0.95,
      ),
    ).toMatchObject({ verdict: "undecided", pointIndex: 1 });
    expect(judgePeak([], "higher", 0.95).verdict).toBe("undecided");
  });
});

test("two points, or rows of different length, are refused", () => {
  expect(() => judgePeak([[0, 1]], "higher", 0.95)).toThrow(RangeError);
  expect(() =>
    judgePeak(
      [
        [0, 1, 2],
        [0, 1],
      ],
      "higher",
      0.95,
    ),
  ).toThrow(RangeError);
});
