// Claims about the shards of a large study: however many they are, putting them together takes bounded memory.
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { builtProgram } from "./built-program.ts";
import { writeManyShards } from "./many-shards.ts";

/** Of what the program makes; Node itself takes about 50 MB more, and numbers lie beside. */
const heapMegabytes = 96;
/** All that the process may ever take; 200,000 were measured. */
const mostKilobytesAllowed = 300_000;

const script = fileURLToPath(new URL("./merge-in-little-memory.mjs", import.meta.url));

/** Kilobytes of memory that a merge of so many shards of one run each takes at most. */
async function memoryOf(shards: number, base: string): Promise<number> {
  fs.mkdirSync(base);
  const place = join(base, "study");
  const folders = writeManyShards(place, { replications: shards / 2, shards, days: 20 });
  const list = join(base, "shards.txt");
  fs.writeFileSync(list, folders.join("\n"));
  const words = [`--max-old-space-size=${heapMegabytes}`, script, await builtProgram(), place, `@${list}`];
  const { mostKilobytes } = JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8" }));
  const rows = fs.readFileSync(join(place, "runs.csv"), "utf8").trimEnd().split("\n");
  expect(rows).toHaveLength(shards + 1);
  return mostKilobytes;
}

test("10,000 shards are put together in bounded memory", async () => {
  const base = fs.mkdtempSync(join(tmpdir(), "street-level-shards-"));
  try {
    const most = await memoryOf(10_000, join(base, "many"));
    console.log(`${most} kB at most for 10,000 shards.`);
    expect(most).toBeLessThan(mostKilobytesAllowed);
  } finally {
    fs.rmSync(base, { recursive: true, force: true });
  }
});
