// The claims of every-step.test.ts at steps all through a study: each kind of deed, each refusal, once and for good.
import { expect, test } from "vitest";
import { afterFailure, changes } from "./failing-study.ts";
import type { Failure } from "./fault-disk.ts";

/** Steps tried of each kind, spread from the first to the last; every step with FAULT_STEPS=all. */
const most = process.env.FAULT_STEPS === "all" ? Number.POSITIVE_INFINITY : 5;

const kinds: readonly (Omit<Failure, "after"> & { readonly isOldThere?: boolean })[] = [
  { deeds: ["make"], code: "ENOSPC" },
  { deeds: ["make"], code: "EACCES", lasts: true },
  { deeds: ["open"], code: "EACCES" },
  { deeds: ["open"], code: "EMFILE", lasts: true },
  { deeds: ["write"], code: "ENOSPC" },
  { deeds: ["write"], code: "ENOSPC", lasts: true, isOldThere: true },
  { deeds: ["write"], code: "ENOSPC", isShort: true },
  { deeds: ["sync"], code: "EIO" },
  { deeds: ["sync"], code: "EIO", lasts: true, isOldThere: true },
  { deeds: ["rename"], code: "EACCES" },
  { deeds: ["rename"], code: "EIO", lasts: true, isOldThere: true },
  { deeds: ["link"], code: "EACCES", lasts: true },
  { deeds: ["remove"], code: "EACCES" },
  { deeds: ["remove"], code: "EROFS", lasts: true, isOldThere: true },
  { deeds: ["look"], code: "EIO" },
  { deeds: ["list"], code: "EACCES" },
  { deeds: ["read"], code: "EIO", isOldThere: true },
  { deeds: changes, code: "EROFS", lasts: true, isOldThere: true },
];

test.each(kinds)("$code at $deeds, at steps from the first to the last", async ({ isOldThere, ...kind }) => {
  const { steps } = await afterFailure({ ...kind, after: Number.POSITIVE_INFINITY }, isOldThere);
  const stride = Math.max(1, Math.floor(steps / most));
  const faults: string[] = [];
  for (let after = 0; after < steps; after += stride)
    faults.push(...(await afterFailure({ ...kind, after }, isOldThere)).faults);
  console.log(`${kind.code} at ${kind.deeds.join(", ")}: ${steps} steps, every ${stride}. tried`);
  expect(faults).toEqual([]);
});
