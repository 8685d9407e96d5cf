// Claims about a disk that fails in the middle of a study: once for each kind of deed here, at many steps in the slow suite.
import { expect, test } from "vitest";
import { afterFailure, changes } from "./failing-study.ts";
import type { Failure } from "./fault-disk.ts";

const once: readonly Failure[] = [
  { deeds: ["make"], code: "ENOSPC", after: 1 },
  { deeds: ["write"], code: "ENOSPC", after: 4 },
  { deeds: ["write"], code: "ENOSPC", after: 6, isShort: true },
  { deeds: ["sync"], code: "EIO", after: 9 },
  { deeds: ["rename"], code: "EROFS", after: 4 },
  { deeds: ["link"], code: "EACCES", after: 0 },
  { deeds: ["remove"], code: "EROFS", after: 2 },
];

test.each(once)(
  "after $code at $deeds, once, all that was there is there, and going on gives the same bytes",
  async (failure) => {
    expect((await afterFailure(failure)).faults).toEqual([]);
  },
);

test("a disk that turns read-only in mid-run leaves the old study as it was, though nothing can be tidied up", async () => {
  const failure = { deeds: changes, code: "EROFS", after: 20, lasts: true };
  expect((await afterFailure(failure, true)).faults).toEqual([]);
});
