// Claims about what is put back when a further run begins.
import { expect, test } from "vitest";
import { Beginning } from "../../src/model/state/beginning.ts";

test("numbers, fields, lists and what hangs on them are put back as they were when they were kept", () => {
  const beginning = new Beginning();
  const numbers = beginning.keep(Float64Array.of(1, 2, 3));
  const empty = beginning.keep(new Int32Array(4).fill(-1));
  const state = beginning.keep({
    money: 5,
    isOpen: true,
    list: [1, 2],
    tally: { count: 0 },
    days: new Uint8Array(2),
  });
  numbers.fill(9);
  empty[2] = 7;
  state.money = 0;
  state.isOpen = false;
  state.list.push(3);
  state.tally.count = 4;
  state.days[1] = 1;
  beginning.again();
  expect([...numbers]).toEqual([1, 2, 3]);
  expect([...empty]).toEqual([-1, -1, -1, -1]);
  expect(state).toEqual({
    money: 5,
    isOpen: true,
    list: [1, 2],
    tally: { count: 0 },
    days: new Uint8Array(2),
  });
});

test("acts are done at once, and again in their order, after what was kept before them was put back", () => {
  const beginning = new Beginning();
  const state = beginning.keep({ sum: 0 });
  beginning.asRunBegins(() => {
    state.sum += 1;
  });
  beginning.asRunBegins(() => {
    state.sum *= 10;
  });
  expect(state.sum).toBe(10);
  state.sum = 77;
  beginning.again();
  expect(state.sum).toBe(10);
});

test("once the agency stands open, what is begun belongs to one run and is not done again", () => {
  const beginning = new Beginning();
  let times = 0;
  beginning.end();
  beginning.asRunBegins(() => {
    times += 1;
  });
  beginning.again();
  expect(times).toBe(1);
});

test("an array that has taken another's place stays, and functions are left alone", () => {
  const beginning = new Beginning();
  const answer = () => 42;
  const pool = beginning.keep({ kinds: new Int32Array(1), used: 0, answer });
  pool.kinds = new Int32Array(2);
  pool.used = 2;
  beginning.again();
  expect(pool).toEqual({ kinds: new Int32Array(2), used: 0, answer });
});
