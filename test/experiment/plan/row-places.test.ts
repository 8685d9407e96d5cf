import { expect, test } from "vitest";
import { rowPlace } from "../../../src/experiment/plan/row-places.ts";

const cells = [{}, {}, {}] as never[];

test("a row's number tells its plan and replication where every plan has as many", () => {
  const plan = { cells, replications: 4 };
  const all = Array.from({ length: 12 }, (_, number) => rowPlace(plan, number));
  expect(all.map(({ cellIndex }) => cellIndex)).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
  expect(all.map(({ replication }) => replication)).toEqual([1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4]);
});

test("and where a search has given each its own number", () => {
  const plan = { cells, replications: 4, allocation: [1, 4, 2] };
  const all = Array.from({ length: 7 }, (_, number) => rowPlace(plan, number));
  expect(all.map(({ cellIndex }) => cellIndex)).toEqual([0, 1, 1, 1, 1, 2, 2]);
  expect(all.map(({ replication }) => replication)).toEqual([1, 1, 2, 3, 4, 1, 2]);
});
