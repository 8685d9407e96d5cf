// Agreement on the panel three ways: among all, inside teams, between teams.
import { expect, test } from "vitest";
import { agreeThreeWays, type Rater } from "../../src/model/observe/agreement.ts";

const rater = (team: number, answers: readonly number[], service = 1): Rater => ({
  team,
  service,
  answers: Uint8Array.from(answers),
});
const everything = [0, 1, 2, 3];

test("teams of one mind that differ agree wholly inside, and less in all", () => {
  const raters = [
    ...[0, 1, 2].map(() => rater(0, [1, 1, 0, 0])),
    ...[0, 1, 2].map(() => rater(1, [1, 0, 1, 0])),
    ...[0, 1, 2].map(() => rater(2, [1, 1, 0, 0])),
  ];
  const { all, withinTeams, betweenTeams } = agreeThreeWays(raters, everything);
  expect(withinTeams).toMatchObject({ kappa: 1, rawAgreement: 1 });
  // Of 36 pairs, the second and third situation have 15 + 3 alike: (1 + 1/2 + 1/2 + 1) / 4 = 3/4.
  expect(all.rawAgreement).toBeCloseTo(0.75, 12);
  // 18 of 36 ratings favour: chance 1/2, so (3/4 - 1/2) / (1/2).
  expect(all.kappa).toBeCloseTo(0.5, 12);
  // Three majorities: of 3 pairs one alike in the two that divide them; (1 + 1/3 + 1/3 + 1) / 4 = 2/3.
  expect(betweenTeams.rawAgreement).toBeCloseTo(2 / 3, 12);
  expect(betweenTeams.kappa).toBeCloseTo(1 / 3, 12);
});

test("in a tied team the longest-serving caseworker decides, and no assistant does", () => {
  const tied = (service: number) => [
    rater(0, [1, 1, 1, 0], service),
    rater(0, [1, 0, 0, 0], 2),
    rater(1, [1, 1, 1, 0]),
    rater(2, [1, 1, 1, 0]),
  ];
  // The first answers for the team where she has served longer, as the other teams answer.
  expect(agreeThreeWays(tied(3), everything).betweenTeams.rawAgreement).toBe(1);
  // Else the second, 1 0 0 0: of three pairs one agrees on the second and third situation.
  expect(agreeThreeWays(tied(1), everything).betweenTeams.rawAgreement).toBeCloseTo(2 / 3, 12);
  expect(agreeThreeWays(tied(-1), everything).betweenTeams.rawAgreement).toBeCloseTo(2 / 3, 12);
});

test("a tied team without a caseworker answers as its first assistant does", () => {
  const tied = (first: readonly number[], second: readonly number[]) => [
    rater(0, first, -Infinity),
    rater(0, second, -Infinity),
    rater(1, [1, 1, 1, 0]),
    rater(2, [1, 1, 1, 0]),
  ];
  const [one, other] = [
    [1, 1, 1, 0],
    [1, 0, 0, 0],
  ];
  expect(agreeThreeWays(tied(one, other), everything).betweenTeams.rawAgreement).toBe(1);
  expect(agreeThreeWays(tied(other, one), everything).betweenTeams.rawAgreement).toBeCloseTo(2 / 3, 12);
});

test("fewer than three raters, or three teams, have no kappa", () => {
  const two = agreeThreeWays([rater(0, [1, 0, 1, 0]), rater(0, [1, 1, 1, 0])], everything);
  expect(two.all.kappa).toBeNaN();
  expect(two.all.rawAgreement).toBeCloseTo(0.75, 12);
  expect(two.withinTeams.kappa).toBeNaN();
  expect(two.betweenTeams.kappa).toBeNaN();
});

test("teams too small for a kappa leave the others' mean as it is", () => {
  const raters = [
    ...[0, 1, 2].map(() => rater(0, [1, 1, 0, 0])),
    rater(1, [0, 0, 1, 1]),
    rater(1, [0, 1, 1, 1]),
  ];
  expect(agreeThreeWays(raters, everything).withinTeams.kappa).toBe(1);
});

test("nobody asked, or nothing asked, is no agreement", () => {
  for (const agreement of [agreeThreeWays([], everything), agreeThreeWays([rater(0, [1, 1, 1, 1])], [])]) {
    expect(agreement.all.kappa).toBeNaN();
    expect(agreement.withinTeams.kappa).toBeNaN();
    expect(agreement.betweenTeams.kappa).toBeNaN();
  }
});

test("only the situations counted count", () => {
  const raters = [rater(0, [1, 0, 1, 0]), rater(0, [1, 0, 0, 0]), rater(0, [1, 0, 1, 1])];
  expect(agreeThreeWays(raters, [0, 1]).all.kappa).toBe(1);
  expect(agreeThreeWays(raters, [2, 3]).all.rawAgreement).toBeCloseTo(1 / 3, 12);
});
