// Claims about who does what is asked in the browser page: two trades, the first worker alone until it has answered.
import { expect, test } from "vitest";
import { hireCrew, StoppedError, type Trade, type WorkerLike } from "../../src/lab/engine/crew.ts";
import type { Order, Task } from "../../src/lab/engine/messages.ts";

const run = { kind: "run" } as Task;
const story = { kind: "story" } as Task;

/** Workers that answer when the test says so. */
function madeCrew(cores: number) {
  const hired: { trade: Trade; worker: WorkerLike; orders: Order[] }[] = [];
  const crew = hireCrew((trade) => {
    const orders: Order[] = [];
    const worker: WorkerLike = { onmessage: null, onerror: null, postMessage: (order) => orders.push(order) };
    hired.push({ trade, worker, orders });
    return worker;
  }, cores);
  const answer = (place: number, said = "done") => {
    const { worker, orders } = hired[place];
    worker.onmessage?.({ data: { id: orders[orders.length - 1].id, answer: said as never } });
  };
  return { crew, hired, answer };
}

test("the first worker has the machine to itself until its first answer, and then all cores work", async () => {
  const { crew, hired, answer } = madeCrew(8);
  const asked = Array.from({ length: 10 }, () => crew.ask(run));
  expect(hired).toHaveLength(1);
  answer(0);
  await asked[0];
  expect(hired).toHaveLength(4);
  expect(hired.map(({ orders }) => orders.length)).toEqual([2, 1, 1, 1]);
});

test("runs and everything else are done by workers of their own, each only hired when it has something to do", () => {
  const { crew, hired } = madeCrew(2);
  crew.ask(run);
  expect(hired.map(({ trade }) => trade)).toEqual(["runs"]);
  crew.ask(story);
  expect(hired.map(({ trade }) => trade)).toEqual(["runs", "rest"]);
});

test("a worker that was made ready takes the first of the further tasks", () => {
  const { crew, hired } = madeCrew(2);
  crew.prepare();
  crew.prepare();
  crew.ask(story);
  expect(hired.map(({ trade, orders }) => [trade, orders.length])).toEqual([["rest", 1]]);
});

test("a slider's run goes before those that wait, and one that nobody waits for any more is not made", async () => {
  const { crew, hired, answer } = madeCrew(1);
  const first = crew.ask(run);
  const stopper = new AbortController();
  const stopped = crew.ask(run, { signal: stopper.signal });
  const urgent = crew.ask(run, { isUrgent: true });
  stopper.abort();
  await expect(stopped).rejects.toThrow(StoppedError);
  answer(0);
  await first;
  answer(0, "urgent");
  expect(await urgent).toBe("urgent");
  expect(hired[0].orders.map(({ id }) => id)).toEqual([1, 3]);
});
