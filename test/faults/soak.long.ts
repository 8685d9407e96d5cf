// The long soak; its last figures stand in docs/long-runs.md.
import { expect, test } from "vitest";
import { mostLeftBehind, soak } from "./soak.ts";

test("100,000 classroom-sized runs leave nothing behind: from the second tenth to the last, memory grows by less than 2 MB", async () => {
  const memory = await soak(100_000);
  const inUse = memory.map(({ heap, buffers }) => heap + buffers);
  expect(inUse).toHaveLength(10);
  expect(inUse[9] - inUse[1]).toBeLessThan(mostLeftBehind);
});
