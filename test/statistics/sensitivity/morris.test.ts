// Claims about elementary effects.
import { expect, test } from "vitest";
import {
  elementaryEffects,
  type MorrisMeasures,
  measuresOf,
  morrisMeasures,
} from "../../../src/statistics/sensitivity/morris.ts";

type Model = (point: readonly number[]) => number;

/** Every path of one step up by 2/3 on the grid of four levels, for each input, turned into its measures. */
function onWholeGrid(model: Model, inputs: number): MorrisMeasures[] {
  const levels = [0, 1 / 3, 2 / 3, 1];
  let grid: number[][] = [[]];
  for (let input = 0; input < inputs; input++)
    grid = grid.flatMap((point) => levels.map((level) => [...point, level]));
  return Array.from({ length: inputs }, (_, input) => {
    const starts = grid.filter((point) => point[input] < 1 / 2);
    const ups = starts.map((point) => point.with(input, levels[levels.indexOf(point[input]) + 2]));
    return measuresOf(
      ups.map((up, index) => (model(up) - model(starts[index])) / (up[input] - starts[index][input])),
    );
  });
}

test("a product of two inputs has effects of 1/2 on average, spread by the other input", () => {
  for (const { mean, meanSize, deviation } of onWholeGrid(([x1, x2]) => x1 * x2, 2)) {
    expect(mean).toBeCloseTo(1 / 2, 14);
    expect(meanSize).toBeCloseTo(1 / 2, 14);
    expect(deviation).toBeCloseTo(Math.sqrt(5 / 36), 14);
  }
});

test("Ishigami's function has its known measures, with means that hide two of three inputs", () => {
  const measures = onWholeGrid((point) => {
    const [x1, x2, x3] = point.map((share) => Math.PI * (2 * share - 1));
    return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
  }, 3);
  const column = (read: (one: MorrisMeasures) => number) =>
    measures.map((one) => Number(read(one).toFixed(6)) + 0);
  expect(column(({ meanSize }) => meanSize)).toEqual([7.704054, 7.875, 6.248796]);
  expect(column(({ mean }) => mean)).toEqual([7.704054, 0, 0]);
  expect(column(({ deviation }) => deviation)).toEqual([6.248796, 7.875, 8.837132]);
});

test("a linear model's effects are its coefficients, on every path", () => {
  const model: Model = ([x1, x2]) => 3 * x1 - 2 * x2;
  const paths = [
    [
      [0, 0.25],
      [0.5, 0.25],
      [0.5, 0.75],
    ],
    [
      [1, 1],
      [1, 0.5],
      [0.5, 0.5],
    ],
  ];
  const effects = paths.map((path) => elementaryEffects(path, path.map(model)));
  expect(effects).toEqual([
    [3, -2],
    [3, -2],
  ]);
  expect(morrisMeasures(effects)).toEqual([
    { mean: 3, meanSize: 3, deviation: 0 },
    { mean: -2, meanSize: 2, deviation: 0 },
  ]);
});

test("a step that changes no input, two inputs, or one for the second time is refused", () => {
  const outcomes = [0, 1, 2];
  expect(() =>
    elementaryEffects(
      [
        [0, 0],
        [0, 0],
        [1, 0],
      ],
      outcomes,
    ),
  ).toThrow(/Step 1 changes input\(s\) none/);
  expect(() =>
    elementaryEffects(
      [
        [0, 0],
        [1, 1],
        [0, 1],
      ],
      outcomes,
    ),
  ).toThrow(RangeError);
  expect(() =>
    elementaryEffects(
      [
        [0, 0],
        [1, 0],
        [0, 0],
      ],
      outcomes,
    ),
  ).toThrow(/Step 2/);
  expect(() =>
    elementaryEffects(
      [
        [0, 0],
        [1, 0],
      ],
      [0, 1],
    ),
  ).toThrow(RangeError);
  expect(() => elementaryEffects([[0], [1]], [0])).toThrow(RangeError);
});

test("no paths have no measures, an undefined effect makes undefined ones, and ragged paths are refused", () => {
  expect(morrisMeasures([])).toEqual([]);
  expect(morrisMeasures([[1], [Number.NaN]])).toEqual([
    { mean: Number.NaN, meanSize: Number.NaN, deviation: Number.NaN },
  ]);
  expect(() => morrisMeasures([[1, 2], [1]])).toThrow(RangeError);
});
