// How often a search is wrong, on toys with a known answer.
import { describe, expect, test } from "vitest";
import { onFrontier } from "../../../src/statistics/frontier/dominance.ts";
import { judgeFrontier } from "../../../src/statistics/frontier/judge-frontier.ts";
import { allocate, firstOf, frontierFound, type Toy, toyOutputs } from "./toy-search.ts";

const first = 10;
const round = 5;
const average = 40;
/** Of a share over so many toys, three standard errors. */
const errorOfTest = (share: number, count: number) => 3 * Math.sqrt((share * (1 - share)) / count);

/** One measure: the slippage of ten alternatives, of which one is ahead. */
const oneMeasure: Toy = {
  truth: Array.from({ length: 10 }, (_, place) => [-0.5 * place]),
  matters: [0.2],
  spread: 2,
};

/** Two measures: four on the frontier, eight behind it by little or much. */
const twoMeasures: Toy = {
  truth: [
    [0, 6],
    [2, 5],
    [4, 3],
    [6, 0],
    [1.2, 4.3],
    [3.2, 2.2],
    [-1, 5],
    [5, -1],
    [0, 0],
    [1, 1],
    [2, 0],
    [-2, 2],
  ],
  matters: [0.4, 0.4],
  spread: 2.5,
};

function shareRight(toy: Toy, toys: number, countsOf: (seed: string) => readonly number[]): number {
  const truth = onFrontier(toy.truth, toy.matters);
  let right = 0;
  for (let number = 0; number < toys; number++) {
    const seed = `toy ${number}`;
    const outputs = toyOutputs(toy, average * toy.truth.length, seed);
    const found = frontierFound(toy, outputs, countsOf(seed));
    if (found.every((isOn, place) => isOn === truth[place])) right += 1;
  }
  return right / toys;
}

/** The hardest case to tell: the first holds its place by a hair, and each of the others is far ahead in the other measure. */
const byAHair: Toy = {
  truth: [[0, 1e-9], ...Array.from({ length: 5 }, () => [4, 0])],
  matters: [0.4, 0.4],
  spread: 2,
};

/** The other way round: the first is beaten by just as much as matters. */
const justBeaten: Toy = { truth: [[0], [1]], matters: [1], spread: 2 };

test.each([
  { toy: byAHair, wrong: "off" },
  { toy: justBeaten, wrong: "on" },
])(
  "where the answer is on a hair's edge, it is told to be $wrong wrongly in at most 1 case of 20",
  ({ toy, wrong }) => {
    const [toys, risk] = [1000, 0.05];
    const counts = toy.truth.map(() => average);
    let times = 0;
    for (let number = 0; number < toys; number++) {
      const outputs = toyOutputs(toy, average, `edge ${number}`);
      const [first] = judgeFrontier(firstOf(outputs, counts), toy.matters, risk);
      if (first.reading === wrong) times += 1;
    }
    expect(times / toys).toBeLessThanOrEqual(risk + errorOfTest(risk, toys));
    // The risk is used, not only kept to: a test that never tells anything could not be wrong.
    expect(times / toys).toBeGreaterThan(0.02);
  },
);

describe.each([
  { toy: oneMeasure, says: "one measure" },
  { toy: twoMeasures, says: "two measures" },
])("with $says", ({ toy }) => {
  const toys = 300;
  const most = average * toy.truth.length;
  const allocated = (seed: string) => allocate(toy, toyOutputs(toy, most, seed), average, first, round);

  test("as many replications find the frontier oftener where they tell most than spread evenly", () => {
    const evenly = shareRight(toy, toys, () => toy.truth.map(() => average));
    const wisely = shareRight(toy, toys, allocated);
    expect(wisely).toBeGreaterThan(evenly + errorOfTest(evenly, toys));
  });

  test("who is on the frontier is told off it, and who is off it told on it, in at most 1 case of 20", () => {
    const truth = onFrontier(toy.truth, toy.matters);
    const risk = 0.05;
    const wrong = toy.truth.map(() => 0);
    let told = 0;
    for (let number = 0; number < toys; number++) {
      const seed = `toy ${number}`;
      const outputs = toyOutputs(toy, most, seed);
      const places = judgeFrontier(firstOf(outputs, allocated(seed).slice()), toy.matters, risk);
      places.forEach(({ reading }, place) => {
        if (reading !== "unclear") told += 1;
        if (reading !== "unclear" && (reading === "on") !== truth[place]) wrong[place] += 1;
      });
    }
    expect(told / (toys * truth.length)).toBeGreaterThan(0.3);
    for (const count of wrong) expect(count / toys).toBeLessThanOrEqual(risk + errorOfTest(risk, toys));
  });
});
