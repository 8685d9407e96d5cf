// Claims about locks that other machines, containers and jobs hold: taken over only when their holder is gone for certain.
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lockFile, takeLock } from "../../../../src/experiment/store/kept/lock.ts";
import {
  type ProcessPlace,
  placeSeenFrom,
  schedulerJob,
} from "../../../../src/experiment/store/processes.ts";
import { faultOf } from "../fault-of.ts";

let folder = "";

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), "street-level-lock-"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  fs.rmSync(folder, { recursive: true, force: true });
});

const here: ProcessPlace = { machine: "office", machineMark: "a", boot: "monday", processSpace: "pid:[1]" };

test.each([
  ["another machine", { ...here, machine: "other" }, "unknown"],
  ["another machine of the same name", { ...here, machineMark: "b", boot: "tuesday" }, "unknown"],
  ["another container of the same name on this machine", { ...here, processSpace: "pid:[2]" }, "unknown"],
  [
    "a container of the same name elsewhere",
    { machine: "office", boot: "tuesday", processSpace: "pid:[1]" },
    "unknown",
  ],
  ["this machine before it was started anew", { ...here, boot: "sunday" }, "gone"],
  ["this very place", here, "same"],
])("a process of %s", (_, other, seen) => {
  expect(placeSeenFrom(here, other)).toBe(seen);
});

/** Writes the lock that this process would take, changed. */
function leaveLock(change: (holder: Record<string, unknown>) => Record<string, unknown>): void {
  const lock = takeLock(folder);
  const holder = JSON.parse(fs.readFileSync(join(folder, lockFile), "utf8")) as Record<string, unknown>;
  lock.release();
  fs.writeFileSync(join(folder, lockFile), `${JSON.stringify(change(holder))}\n`);
}

/** No process has it. */
const nobody = 2 ** 22 + 1;

test("a process number that means nothing here proves nothing: another container's lock stays", () => {
  leaveLock((holder) => ({ ...holder, processSpace: "pid:[1]", processId: nobody }));
  expect(faultOf(() => takeLock(folder))).toMatchObject({ kind: "locked", isHere: false });
});

test("a lock of this place whose process is gone is taken over, one of an older version too", () => {
  leaveLock((holder) => ({ ...holder, processId: nobody }));
  takeLock(folder).release();
  leaveLock(({ machine, mark }) => ({ machine, mark, processId: nobody }));
  takeLock(folder).release();
});

test("a job that Slurm starts again takes over what its lost node had locked, and no other job does", () => {
  vi.stubEnv("SLURM_CLUSTER_NAME", "trial");
  vi.stubEnv("SLURM_JOB_ID", "41");
  leaveLock((holder) => ({ ...holder, machine: "node17" }));
  expect(faultOf(() => takeLock(folder))).toMatchObject({ kind: "locked", machine: "node17" });
  vi.stubEnv("SLURM_RESTART_COUNT", "1");
  vi.stubEnv("SLURM_JOB_ID", "42");
  expect(faultOf(() => takeLock(folder))).toMatchObject({ kind: "locked" });
  vi.stubEnv("SLURM_JOB_ID", "41");
  takeLock(folder).release();
});

test("outside a scheduler there is no job", () => {
  expect(schedulerJob({})).toBeUndefined();
  expect(schedulerJob({ SLURM_JOB_ID: "7" })).toEqual({ job: "slurm  7", restarts: 0 });
});
