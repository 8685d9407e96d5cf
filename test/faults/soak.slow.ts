// A tenth of the long soak: run after run, memory stays where it was.
import { expect, test } from "vitest";
import { mostLeftBehind, soak } from "./soak.ts";

test("10,000 classroom-sized runs leave nothing behind: from the second tenth to the last, memory grows by less than 2 MB", async () => {
  const memory = await soak(10_000);
  const inUse = memory.map(({ heap, buffers }) => heap + buffers);
  expect(inUse).toHaveLength(10);
  expect(inUse[9] - inUse[1]).toBeLessThan(mostLeftBehind);
});
