// Requests on their way to payment: in their order, none lost, none offered before its day.
import fc from "fast-check";
import { expect, test } from "vitest";
import { RequestQueue } from "../../src/model/state/request-queue.ts";
import { hundredCases } from "./small-agency.ts";

/** What is offered on a day, by need; `isSettled` says what leaves the queue. */
function offered(queue: RequestQueue, day: number, isSettled: (need: number) => boolean): number[] {
  const needs: number[] = [];
  queue.settle(day, (need) => {
    needs.push(need);
    return isSettled(need);
  });
  return needs;
}

const settleAll = () => true;
const settleNone = () => false;

test("a request is offered as it was handed in, on its due day and not before", () => {
  const queue = new RequestQueue();
  queue.add(7, 13, 250, 5);
  expect(offered(queue, 4, settleAll)).toEqual([]);
  expect(queue.costWaiting()).toBe(250);
  const seen: number[][] = [];
  queue.settle(5, (...request) => {
    seen.push(request);
    return true;
  });
  expect(seen).toEqual([[7, 13, 250, 5]]);
  expect(queue.costWaiting()).toBe(0);
  expect(offered(queue, 6, settleAll)).toEqual([]);
});

test("who waits for money keeps the turn; who is paid leaves", () => {
  const queue = new RequestQueue();
  for (const need of [1, 2, 3, 4]) queue.add(need, 0, 10 * need, 0);
  expect(offered(queue, 0, (need) => need === 2)).toEqual([1, 2, 3, 4]);
  queue.add(5, 0, 50, 0);
  expect(queue.costWaiting()).toBe(10 + 30 + 40 + 50);
  expect(offered(queue, 1, settleNone)).toEqual([1, 3, 4, 5]);
});

test("the queue has no end: a thousand requests are all kept as they are, in their order", () => {
  const queue = new RequestQueue();
  const requests = Array.from({ length: 1000 }, (_, need) => [need, need + 1, need + 2, need + 3] as const);
  for (const request of requests) queue.add(...request);
  expect(queue.costWaiting()).toBe(requests.reduce((sum, [, , cost]) => sum + cost, 0));
  const seen: (readonly number[])[] = [];
  queue.settle(2000, (...request) => {
    seen.push(request);
    return true;
  });
  expect(seen).toEqual(requests);
});

test("whatever is added and settled, the queue is that of a plain list", () => {
  const step = fc.record({
    cost: fc.nat({ max: 900 }),
    wait: fc.nat({ max: 6 }),
    divisor: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const queue = new RequestQueue();
      let list: { need: number; cost: number; dueDay: number }[] = [];
      steps.forEach(({ cost, wait, divisor }, day) => {
        queue.add(day, 0, cost, day + wait);
        list.push({ need: day, cost, dueDay: day + wait });
        const due = list.filter(({ dueDay }) => dueDay <= day).map(({ need }) => need);
        const isSettled = (need: number) => need % divisor === 0;
        expect(offered(queue, day, isSettled)).toEqual(due);
        list = list.filter(({ need, dueDay }) => dueDay > day || !isSettled(need));
        expect(queue.costWaiting()).toBe(list.reduce((sum, each) => sum + each.cost, 0));
      });
    }),
    hundredCases,
  );
});
