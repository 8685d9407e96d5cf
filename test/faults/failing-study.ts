// A study on a disk that fails at one step, and what comes after: what stood there is whole, going on gives the same bytes.
import { createHash } from "node:crypto";
import fs, { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { type RunJobs, standInStudy } from "../screens/stand-in-study.ts";
import { openOffice } from "../screens/test-terminal.ts";
import { type Deed, type Failure, withFailingDisk } from "./fault-disk.ts";

/** Deeds that change the disk. */
export const changes: readonly Deed[] = ["make", "open", "write", "sync", "rename", "link", "remove"];

const command = "compare two-plans --out here --quiet --replace";

/** Keeps its rows in three portions. */
const study: RunJobs = async (options) => {
  const rows = await standInStudy()(options);
  for (let from = 0; from < rows.length; from += 2) options.onRows?.(rows.slice(from, from + 2));
  return rows;
};

/** So that each portion goes to the disk. */
function slowClock(): () => number {
  let now = 0;
  return () => (now += 1000);
}

export interface Aftermath {
  /** Deeds of the study that could fail. */
  readonly steps: number;
  /** What went otherwise than it should, in words. */
  readonly faults: readonly string[];
}

/** @param isOldThere another study stands in the folder before. */
export async function afterFailure(failure: Failure, isOldThere = false): Promise<Aftermath> {
  return withoutWaiting(() => tried(failure, isOldThere));
}

/** Thousands of waits for the disk would take minutes; that they are asked for is another test's claim. */
async function withoutWaiting<Result>(work: () => Promise<Result>): Promise<Result> {
  const { fsyncSync } = fs;
  Object.assign(fs, { fsyncSync: () => undefined });
  syncBuiltinESMExports();
  try {
    return await work();
  } finally {
    Object.assign(fs, { fsyncSync });
    syncBuiltinESMExports();
  }
}

async function tried(failure: Failure, isOldThere: boolean): Promise<Aftermath> {
  const office = openOffice();
  const say = (line: string) => office.say(line, { study, now: slowClock() });
  const place = join(office.folder, "here");
  if (isOldThere) await say(`${command} --seed old`);
  const before = bytesIn(place);
  const { result, watched } = await withFailingDisk(office.folder, failure, () => say(command));
  const faults: string[] = [];
  const claim = (isTrue: boolean, words: string) => {
    if (!isTrue) faults.push(`${JSON.stringify(failure)}: ${words}`);
  };
  const { code, messages } = result;
  claim(!messages.includes("inside streetlevel"), `said ${messages}`);
  claim(code === 0 || (code === 2 && messages !== ""), `ended with ${code} and said ${messages}`);
  endOfProcess(join(office.folder, "here.partial", "lock.json"));
  const wanted = await wholeStudy();
  const there = bytesIn(place);
  const isAside = () =>
    readdirSync(office.folder).some((name) => bytesIn(join(office.folder, name)) === before);
  // A disk that refuses to put the new study in its place, and the old one back too, leaves the old one whole beside it.
  const isWhole = there === before || there === wanted || (there === undefined && isAside());
  claim(isWhole, "what stands there is neither the old study nor the new one");
  claim(code !== 0 || there === wanted, "ended well without the study");
  if (there !== wanted) {
    const verified = await say("verify here");
    const isSaid = /not finished|no study/.test(verified.messages);
    claim(verified.code === 0 || (verified.code === 2 && isSaid), `verify said ${verified.messages}`);
  }
  const again = await say(command);
  claim(again.code === 0, `going on ended with ${again.code} and said ${again.messages}`);
  claim(bytesIn(place) === wanted, "going on gave other bytes");
  const left = readdirSync(office.folder).filter((name) => name !== "here");
  claim(left.length === 0, `left behind ${left.join(", ")}`);
  return { steps: watched.deeds.length, faults };
}

/** In the tests the process lives on; outside, the one that failed is gone when the next command comes. */
function endOfProcess(lock: string): void {
  if (!existsSync(lock)) return;
  const holder = JSON.parse(readFileSync(lock, "utf8")) as object;
  writeFileSync(lock, JSON.stringify({ ...holder, processId: nobody }));
}

/** No process has it. */
const nobody = 2 ** 22 + 1;

let whole: Promise<string | undefined> | undefined;

/** The bytes of the study that nothing went wrong with. */
function wholeStudy(): Promise<string | undefined> {
  whole ??= (async () => {
    const office = openOffice("all tests");
    await office.say(command, { study, now: slowClock() });
    return bytesIn(join(office.folder, "here"));
  })();
  return whole;
}

/** One hash of all files but the log; absent where nothing stands. */
function bytesIn(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const hash = createHash("sha256");
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).sort(byPath)) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && entry.name !== "log.json")
      hash.update(path.slice(folder.length)).update(readFileSync(path));
  }
  return hash.digest("hex");
}

function byPath(
  one: { parentPath: string; name: string },
  other: { parentPath: string; name: string },
): number {
  return join(one.parentPath, one.name) < join(other.parentPath, other.name) ? -1 : 1;
}
