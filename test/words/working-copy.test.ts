// Claims about a study made by a program with uncommitted changes.
import { expect, test } from "vitest";
import { commitAlone, fromUncleanCopy, isUncleanCopy, uncleanCopy } from "../../src/words/working-copy.ts";
import { faultsOf } from "./every-text.ts";

test("a commit with changes upon it is known, and named without its mark", () => {
  expect([undefined, "4fe2", "4fe2-dirty"].map(isUncleanCopy)).toEqual([false, false, true]);
  expect(["4fe2", "4fe2-dirty"].map(commitAlone)).toEqual(["4fe2", "4fe2"]);
});

test("it is said what such a study lacks and how to have one that others can make again", () => {
  expect([uncleanCopy, fromUncleanCopy].flatMap(faultsOf)).toEqual([]);
  expect(uncleanCopy).toMatch(/git commit.*git stash.*--replace/);
});
