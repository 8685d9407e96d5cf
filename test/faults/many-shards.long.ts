// The test of many-shards.slow.ts at its full size.
import { expect, test } from "vitest";
import { memoryOfMerging, mostKilobytesAllowed } from "./many-shards-memory.ts";

test("10,000 shards are put together in bounded memory", async () => {
  const most = await memoryOfMerging(10_000);
  console.log(`${most} kB at most for 10,000 shards.`);
  expect(most).toBeLessThan(mostKilobytesAllowed);
});
