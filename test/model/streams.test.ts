// Each purpose of chance has a number of its own.
import { expect, test } from "vitest";
import { streams } from "../../src/model/streams.ts";

const numbers: number[] = Object.values(streams);

test("no two purposes share a number", () => {
  expect(new Set(numbers).size).toBe(numbers.length);
});

test("numbers are whole, from 1 on, and given out in order, some left free between groups of purposes", () => {
  expect(numbers.every((number) => Number.isInteger(number) && number > 0)).toBe(true);
  expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
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
  });
});
