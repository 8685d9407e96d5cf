// How much memory putting many shards together takes: the program as it is built, in a process of its own with a small heap.
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { builtProgram } from "./built-program.ts";
import { writeManyShards } from "./many-shards.ts";

/** Of what the program makes; Node itself takes about 50 MB more, and numbers lie beside. */
const heapMegabytes = 96;
/** All that the process may ever take; 200,000 were measured for 10,000 shards. */
export const mostKilobytesAllowed = 300_000;

const script = fileURLToPath(new URL("./merge-in-little-memory.mjs", import.meta.url));

/** Kilobytes of memory that a merge of so many shards of one run each takes at most. */
export async function memoryOfMerging(shards: number): Promise<number> {
  const base = fs.mkdtempSync(join(tmpdir(), "street-level-shards-"));
  try {
    return await memoryIn(base, shards);
  } finally {
    fs.rmSync(base, { recursive: true, force: true });
  }
}

async function memoryIn(base: string, shards: number): Promise<number> {
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
