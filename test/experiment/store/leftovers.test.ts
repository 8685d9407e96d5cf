// Claims about folders that a stopped writer left: cleared where it is gone for certain, left alone where nobody can tell.
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { diskSteps } from "../../../src/experiment/store/file-steps.ts";
import { clearLeftovers, leftoverName } from "../../../src/experiment/store/leftovers.ts";
import { thisPlace } from "../../../src/experiment/store/processes.ts";

let base = "";
let place = "";

beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), "street-level-leftovers-"));
  place = join(base, "study");
});

afterEach(() => fs.rmSync(base, { recursive: true, force: true }));

/** No process has it. */
const nobody = 2 ** 22 + 1;
const form = /^(\.tmp-study-\w+)-([0-9a-f]{8})-([0-9a-f]{6})-([0-9a-f]{6})-(\d+)-([0-9a-f]{12})$/;

/** Leaves a folder whose writer was elsewhere in some part; returns whether it is there after clearing. */
function survives(change: Partial<Record<"machine" | "boot" | "space" | "process", string>>): boolean {
  const [, head, machine, boot, space, , mark] = form.exec(leftoverName(place, "new", "0123456789ab")) ?? [];
  const parts = { machine, boot, space, process: String(nobody), ...change };
  const name = [head, parts.machine, parts.boot, parts.space, parts.process, mark].join("-");
  fs.mkdirSync(join(base, name));
  clearLeftovers(place, diskSteps);
  return fs.existsSync(join(base, name));
}

test("a writer of this very place that is gone is cleared up after", () => {
  expect(survives({})).toBe(false);
});

test.each([
  ["another machine, of whatever name", { machine: "00000000" }],
  ["another container on this machine, though it has this one's name", { space: "000000" }],
])("what a writer of %s left stays", (_, change) => {
  expect(survives(change)).toBe(true);
});

test("what a living process here writes stays", () => {
  expect(survives({ process: String(process.ppid) })).toBe(true);
});

test("what was left before this machine was started anew is cleared, where machines can be told apart", () => {
  expect(survives({ boot: "000000" })).toBe(thisPlace().machineMark === undefined);
});

test("a folder of another form of name is nobody's to clear", () => {
  fs.mkdirSync(join(base, ".tmp-study-new-host-1-0123456789ab"));
  clearLeftovers(place, diskSteps);
  expect(fs.readdirSync(base)).toHaveLength(1);
});
