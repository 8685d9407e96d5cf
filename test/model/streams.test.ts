// Each purpose of chance has a number of its own.
import { expect, test } from "vitest";
import { streams } from "../../src/model/streams.ts";

const numbers: number[] = Object.values(streams);

test("no two purposes share a number", () => {
  expect(new Set(numbers).size).toBe(numbers.length);
});

test("numbers are whole, from 1 on, and rise: a new purpose takes a number that none has had", () => {
  expect(numbers[0]).toBe(1);
  expect(numbers.every((number) => Number.isInteger(number))).toBe(true);
  expect([...numbers].sort((one, other) => one - other)).toEqual(numbers);
});

test("purposes that results were published with keep their numbers", () => {
  expect(streams).toMatchObject({
    timeToTheNextPotentialClient: 1,
    whatAClientIsLike: 3,
    whatANeedIsLike: 4,
    meritOfAGroupOfLikeCases: 7,
    whatAWorkerIsLike: 10,
    minutesOfATask: 14,
    whetherAClientComes: 17,
    whatAJudgeMisreads: 18,
    whetherADisagreementIsSettled: 24,
    howMuchANeedBearsBeforeACrisis: 60,
    minutesOfACrisis: 61,
  });
});
