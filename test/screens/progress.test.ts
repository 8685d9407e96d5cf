// Claims about what is said while runs are made: how many, and how long the rest takes.
import { expect, test } from "vitest";
import { showProgress } from "../../src/cli/progress.ts";

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
