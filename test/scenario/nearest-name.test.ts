// "Did you mean" finds slips of the finger and stays silent otherwise.

import fc from "fast-check";
import { expect, test } from "vitest";
import { parameterNames } from "../../src/model/parameters.ts";
import { nearestName, slipsBetween } from "../../src/scenario/nearest-name.ts";

test.each([
  ["", "", 0],
  ["abc", "abc", 0],
  ["abc", "", 3],
  ["kitten", "sitting", 3],
  ["ab", "ba", 1],
  ["ca", "abc", 3],
  ["perWeek", "preWeek", 1],
])("from %j to %j are %i slips", (one, other, slips) => {
  expect(slipsBetween(one, other)).toBe(slips);
});

test("slips back are as many as slips there, and no more than the longer word has letters", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      const slips = slipsBetween(one, other);
      expect(slips).toBe(slipsBetween(other, one));
      expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length));
      expect(slips).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
    }),
    { seed: 20231, numRuns: 100 },
  );
});

test.each([
  ["meetings.perWek", "meetings.perWeek"],
  ["meetings.preWeek", "meetings.perWeek"],
  ["Meetings.PerWeek", "meetings.perWeek"],
  ["perWeek", "meetings.perWeek"],
  ["assistantShare", "split.assistantShare"],
  ["provisions.perClient", "provisions.perClientYear"],
  ["replication", "replications"],
])("%s is near %s", (typed, name) => {
  expect(nearestName(typed, parameterNames)).toBe(name);
});

test.each(["", "x", "frobnicate", "x".repeat(100_000), "__proto__"])("nothing is near %.20j", (typed) => {
  expect(nearestName(typed, parameterNames)).toBeUndefined();
});

test("every parameter is nearest to itself with two letters swapped", () => {
  for (const name of parameterNames) {
    if (name.length < 6) continue;
    const middle = name.length - 3;
    const swapped = name.slice(0, middle) + name[middle + 1] + name[middle] + name.slice(middle + 2);
    expect(nearestName(swapped, parameterNames)).toBe(name);
  }
});

test("a short word has to be a name's whole last part, or be near to the whole name", () => {
  expect(nearestName("nope", ["split.byKind.note"])).toBeUndefined();
  expect(nearestName("note", ["split.byKind.note"])).toBe("split.byKind.note");
});

test("the beginning of one name alone is near to it", () => {
  const names = ["child-welfare-office", "employment-office", "employment-agency"];
  expect(nearestName("child-welfare", names)).toBe("child-welfare-office");
  expect(nearestName("employment", names)).toBeUndefined();
  expect(nearestName("chil", names)).toBeUndefined();
});
