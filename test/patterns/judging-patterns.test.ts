// The rules by which rows of patterns are decided, and the table that keeps what was decided.
import { expect, test } from "vitest";
import { beyond, inBand, notBeyond, same } from "../../scripts/patterns/judge.ts";
import { correlation, leastSquares } from "../../scripts/patterns/readings/regression.ts";
import type { Part } from "../../scripts/patterns/row.ts";
import { rowVerdict } from "../../scripts/patterns/row.ts";
import { patternRows } from "../../scripts/patterns/rows.ts";
import { runRows } from "../../scripts/patterns/run-rows.ts";
import { linesOf, readLines, writeLines } from "../../scripts/patterns/table.ts";

/** Mean 0.1; the 95 % interval is 0.1 plus and minus 0.0124. */
const aboutATenth = [0.09, 0.1, 0.11, 0.09, 0.11, 0.1];

test("a direction counts only when the whole interval lies beyond the smallest change", () => {
  expect(beyond("", aboutATenth, "above", 0.08).verdict).toBe("holds");
  expect(beyond("", aboutATenth, "above", 0.095).verdict).toBe("does not hold");
  expect(beyond("", aboutATenth, "below", 0.02).verdict).toBe("does not hold");
  expect(
    beyond(
      "",
      aboutATenth.map((value) => -value),
      "below",
      0.08,
    ).verdict,
  ).toBe("holds");
});

test("no change beyond a bound is shown only when the whole interval stays short of it", () => {
  expect(notBeyond("", aboutATenth, "above", 0.12).verdict).toBe("holds");
  expect(notBeyond("", aboutATenth, "above", 0.105).verdict).toBe("does not hold");
  expect(notBeyond("", aboutATenth, "below", 0.02).verdict).toBe("holds");
});

test("a change is the same only when its 90 % interval lies inside the margin on both sides", () => {
  expect(same("", aboutATenth, 0.12).verdict).toBe("holds");
  expect(same("", aboutATenth, 0.105).verdict).toBe("does not hold");
  expect(same("", [0.1, Number.NaN], 0.5).verdict).toBe("does not hold");
});

test("a band must contain the mean, its ends included", () => {
  expect(inBand("", [1, 3], 2, 2.5).verdict).toBe("holds");
  expect(inBand("", [1, 3], 2.1, 2.5).verdict).toBe("does not hold");
});

test("a row holds when every part that is decided does, and is only reported when none is", () => {
  const part = (verdict: Part["verdict"]): Part => ({
    says: "",
    value: 0,
    low: 0,
    high: 0,
    bound: "",
    verdict,
  });
  expect(rowVerdict([part("holds"), part("reported")])).toBe("holds");
  expect(rowVerdict([part("holds"), part("does not hold")])).toBe("does not hold");
  expect(rowVerdict([part("reported")])).toBe("reported");
});

test("least squares find the weights that made a column, and by groups only what differs within them", () => {
  const one = [1, 2, 4, 3, 7, 5];
  const other = [2, 1, 1, 5, 0, 4];
  const made = one.map((value, index) => 3 + 2 * value - 0.5 * other[index]);
  leastSquares(made, [one, other]).forEach((weight, index) => {
    expect(weight).toBeCloseTo([2, -0.5][index], 10);
  });
  const groups = [0, 0, 0, 1, 1, 1];
  const shifted = made.map((value, index) => value + 100 * groups[index]);
  expect(leastSquares(shifted, [one, other], groups)[0]).toBeCloseTo(2, 10);
  expect(leastSquares(made, [one, one])).toEqual([Number.NaN, Number.NaN]);
});

test("a correlation leaves out who is not defined, and is none where nothing varies", () => {
  expect(correlation([1, 2, 3, Number.NaN, 4], [2, 4, 6, 1, 8])).toBeCloseTo(1, 12);
  expect(correlation([1, 2, 3, 4], [5, 5, 5, 5])).toBeNaN();
  expect(correlation([1, 2, 3], [1, 2, 3])).toBeNaN();
});

test("arms that rows share are run once, and each row sees the replications that it asked for", async () => {
  const asked: number[] = [];
  const [row] = patternRows.filter(({ id }) => id === "P1");
  const rows = [row, { ...row, id: "P1 again", seeds: row.seeds + 3 }];
  const answers = await runRows(rows, {
    runArm: ({ replications }) => {
      asked.push(...replications);
      return { values: replications.map((replication) => ({ contactShare: replication / 100 })), seconds: 1 };
    },
  });
  expect(asked.toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: row.seeds + 3 }, (_, index) => index + 1),
  );
  expect(answers.map(({ seeds }) => seeds)).toEqual([row.seeds, row.seeds + 3]);
  expect(answers[0].parts[0].value).toBeCloseTo((row.seeds + 1) / 200, 10);
});

test("a row that asks for a number which was not read says so", async () => {
  const [row] = patternRows.filter(({ id }) => id === "P1");
  const runArm = ({ replications }: { replications: readonly number[] }) => ({
    values: replications.map(() => ({})),
    seconds: 0,
  });
  await expect(runRows([row], { runArm, seeds: 2 })).rejects.toThrow(
    'nothing called "contactShare" was read',
  );
});

test("the table reads back what was written, commas and gaps included", () => {
  const [row] = patternRows;
  const part: Part = {
    says: 'a part, "quoted"',
    value: 0.25,
    low: Number.NaN,
    high: 1,
    bound: "above 0.02",
    verdict: "holds",
  };
  const lines = linesOf([{ row, seeds: 30, parts: [part], verdict: "holds", seconds: 1.26 }]);
  expect(readLines(writeLines(lines))).toEqual(lines);
});
