// A claim about the shards of a large study: however many they are, putting them together takes bounded memory.
import { expect, test } from "vitest";
import { memoryOfMerging, mostKilobytesAllowed } from "./many-shards-memory.ts";

test("2,000 shards are put together in bounded memory", async () => {
  const most = await memoryOfMerging(2_000);
  console.log(`${most} kB at most for 2,000 shards.`);
  expect(most).toBeLessThan(mostKilobytesAllowed);
});
