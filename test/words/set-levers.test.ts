import { expect, test } from "vitest";
import { seenAt } from "../../src/words/levers.ts";
import { overTwice } from "../../src/words/samples.ts";
import { setAlready, setLeaves, setOfIdle, setOfPlan, setOfVaried } from "../../src/words/set-levers.ts";

test("what --set cannot change is said with the reason", () => {
  expect(setOfVaried("trust.start", "--futures")).toBe(
    "trust.start is given its values by --futures, so --set of it would change nothing. Leave one of the two out.",
  );
  expect(setOfPlan("staff.teams", "more")).toBe(
    "Plan more has its own staff.teams, so --set of it would change nothing here. Name another plan with --plan, or change the plan in the file.",
  );
  expect(setLeaves("staff.teams", ["more"])).toBe(
    "--set staff.teams leaves more as it is, which has its own.",
  );
  expect(setLeaves("staff.teams", ["more", "most"])).toBe(
    "--set staff.teams leaves more and most as they are, which have their own.",
  );
  expect(overTwice("staff.teams")).toBe("--over staff.teams is given more than once.");
  expect(setAlready("seed")).toBe("--set seed changes nothing: that is its value already.");
  expect(setOfIdle("meetings.minutes", "no meetings are held")).toBe(
    "--set meetings.minutes changes nothing: no meetings are held.",
  );
});

test("the point of a sweep is named where there is one", () => {
  expect(seenAt("at 1 meeting a week")).toBe("Of the sweep, this is the point at 1 meeting a week.");
  expect(seenAt("")).toBe("");
});
