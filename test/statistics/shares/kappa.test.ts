// Claims about agreement among raters.
import { expect, test } from "vitest";
import { fleissKappa } from "../../../src/statistics/shares/kappa.ts";

test("fourteen raters on ten situations reproduce the textbook's kappa of 0.210", () => {
  const counts = [
    [0, 0, 0, 0, 14],
    [0, 2, 6, 4, 2],
    [0, 0, 3, 5, 6],
    [0, 3, 9, 2, 0],
    [2, 2, 8, 1, 1],
    [7, 7, 0, 0, 0],
    [3, 2, 6, 3, 0],
    [2, 5, 3, 2, 2],
    [6, 5, 2, 1, 0],
    [0, 2, 2, 3, 7],
  ];
  const { kappa, rawAgreement, prevalence } = fleissKappa(counts);
  // Pairs in agreement: 688 of 1,820; answers: 20, 28, 39, 21, 32 of 140.
  expect(rawAgreement).toBeCloseTo(688 / 1820, 14);
  expect(prevalence).toEqual([20 / 140, 28 / 140, 39 / 140, 21 / 140, 32 / 140]);
  const chance = (20 ** 2 + 28 ** 2 + 39 ** 2 + 21 ** 2 + 32 ** 2) / 140 ** 2;
  expect(kappa).toBeCloseTo((688 / 1820 - chance) / (1 - chance), 14);
  expect(kappa).toBeCloseTo(0.21, 3);
});

test("full agreement on answers that vary is a kappa of 1", () => {
  const { kappa, rawAgreement, prevalence } = fleissKappa([
    [3, 0],
    [0, 3],
  ]);
  expect({ kappa, rawAgreement, prevalence }).toEqual({ kappa: 1, rawAgreement: 1, prevalence: [0.5, 0.5] });
});

test("raters who split as evenly as they can agree less than by chance", () => {
  // Each of two situations has 2 of 6 ordered pairs agreeing; chance is 1/2.
  const { kappa, rawAgreement } = fleissKappa([
    [2, 1],
    [1, 2],
  ]);
  expect(rawAgreement).toBeCloseTo(1 / 3, 14);
  expect(kappa).toBeCloseTo(-1 / 3, 14);
});

test("when every answer is the same, raw agreement is full but kappa is undefined", () => {
  const { kappa, rawAgreement, prevalence } = fleissKappa([
    [0, 4],
    [0, 4],
  ]);
  expect(kappa).toBeNaN();
  expect({ rawAgreement, prevalence }).toEqual({ rawAgreement: 1, prevalence: [0, 1] });
});

test("two raters agree or not, but have no kappa; one rater has neither", () => {
  const two = fleissKappa([
    [2, 0],
    [1, 1],
  ]);
  expect(two.kappa).toBeNaN();
  expect(two.rawAgreement).toBe(0.5);
  const one = fleissKappa([[1, 0]]);
  expect(one.kappa).toBeNaN();
  expect(one.rawAgreement).toBeNaN();
});

test("no situations leave everything undefined", () => {
  expect(fleissKappa([])).toEqual({ kappa: Number.NaN, rawAgreement: Number.NaN, prevalence: [] });
  expect(fleissKappa([[0, 0]])).toEqual({
    kappa: Number.NaN,
    rawAgreement: Number.NaN,
    prevalence: [Number.NaN, Number.NaN],
  });
});

test("a situation with other raters, other answers or broken counts is refused", () => {
  expect(() =>
    fleissKappa([
      [3, 0],
      [2, 0],
    ]),
  ).toThrow(/2 raters where the first has 3/);
  expect(() =>
    fleissKappa([
      [3, 0],
      [3, 0, 0],
    ]),
  ).toThrow(RangeError);
  expect(() => fleissKappa([[3.5, -0.5]])).toThrow(RangeError);
});
