// Claims about what is said while runs are made: how many, and how long the rest takes.
import { expect, test } from "vitest";
import { showProgress } from "../../src/cli/progress.ts";
import { secondsLeft } from "../../src/words/progress.ts";

async function told(steps: readonly { seconds: number; done: number; total: number; earlier?: number }[]) {
  let said = "";
  let now = 0;
  const messages = {
    write: (text: string) => {
      said += text;
    },
    isTerminal: false,
  };
  const progress = await showProgress({ messages, now: () => now } as never, false);
  for (const { seconds, ...state } of steps) {
    now = 1000 * seconds;
    progress.update(state);
  }
  progress.finish();
  return said;
}

test("a line every four seconds, with the time left, and one at the end", async () => {
  expect(
    await told([
      { seconds: 1, done: 100, total: 10_000 },
      { seconds: 5, done: 500, total: 10_000 },
      { seconds: 6, done: 600, total: 10_000 },
      { seconds: 100, done: 10_000, total: 10_000 },
    ]),
  ).toBe("500/10,000 runs · about 2 min left\n10,000/10,000 runs · 1 min 40 s\n");
});

test("the time left of a study that goes on follows from the pace of this sitting, not from runs made before", async () => {
  expect(await told([{ seconds: 5, done: 5500, total: 10_000, earlier: 5000 }])).toBe(
    "5,500/10,000 runs · about 45 s left\n",
  );
});

test("no time left is told from the first seconds or the first few runs", async () => {
  expect(await told([{ seconds: 21, done: 1, total: 160_001 }])).toBe(
    "1/160,001 runs · time left not known yet\n",
  );
  expect(await told([{ seconds: 21, done: 19, total: 160_001 }])).toBe(
    "19/160,001 runs · time left not known yet\n",
  );
  expect(await told([{ seconds: 20, done: 20, total: 40_020 }])).toBe(
    "20/40,020 runs · about 11 h 7 min left\n",
  );
  expect(await told([{ seconds: 5, done: 1, total: 3 }])).toBe("1/3 runs · about 10 s left\n");
  expect(secondsLeft(500, 1000, 1.9)).toBe(Number.POSITIVE_INFINITY);
});
