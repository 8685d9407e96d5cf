import { expect, test } from "vitest";
import { nothingRun } from "../../src/words/saved.ts";
import {
  firstOfStored,
  notItsRuns,
  otherRuns,
  otherRunsThere,
  takenUp,
  takenUpUntil,
} from "../../src/words/stored-runs.ts";
import { notShown } from "../../src/words/verified.ts";

const seed = { kind: "parameter", name: "seed", made: "ana", asked: "ben", others: 0 } as const;

test("otherRuns: the first thing that differs is named, and how many more do", () => {
  expect(otherRuns(seed)).toBe("seed is ana there, not ben");
  expect(otherRuns({ ...seed, plan: "team", others: 2 })).toBe(
    "seed is ana there, not ben in the plan team, and 2 further parameters differ",
  );
  expect(otherRuns({ kind: "command", made: "sweep", asked: "compare" })).toBe(
    "it was made by sweep, not by compare",
  );
  expect(otherRuns({ kind: "rules" })).toBe("its runs followed other rules");
  expect(otherRuns({ kind: "plans", onlyMade: ["a"], onlyAsked: ["b", "c"] })).toBe(
    "it lacks the plans b and c, and it also has the plan a",
  );
  expect(otherRuns({ kind: "points", onlyMade: ["1", "2", "3", "4"], onlyAsked: [] })).toBe(
    "it also has the points 1, 2, 3 and 1 more",
  );
  expect(otherRuns({ kind: "course", plan: "team" })).toBe(
    "something else changes in mid-run in the plan team",
  );
});

test("otherRunsThere: what would be lost, and what to do instead", () => {
  expect(otherRunsThere("results/a", { kind: "others", difference: seed })).toBe(
    "results/a holds a study with other inputs: seed is ana there, not ben. Add --replace to overwrite it, or --out to choose another folder.",
  );
  expect(otherRunsThere("results/a", { kind: "moreDetail", detail: 4 })).toContain("with --detail 4");
  expect(otherRunsThere("results/a", { kind: "none" })).toContain("results/a");
});

test("notItsRuns: what a file may and may not say otherwise than the runs it is to judge", () => {
  expect(notItsRuns("results/a", "mine.yaml", seed)).toBe(
    "mine.yaml cannot judge the runs in results/a/, because they are not its own: seed is ana there, not ben. Its words, measures and hypotheses may differ; its plans and parameters may not.",
  );
});

test("takenUp, takenUpUntil, firstOfStored, nothingRun and notShown: which runs serve", () => {
  expect(takenUp(6, 6, "a")).toBe("Every run that is wanted is in a/ already: none is run again.");
  expect(takenUp(6, 10, "a")).toBe("6 of 10 runs are in a/ already: only the others are run.");
  expect(takenUpUntil(1, "a")).toBe("1 run in a/ serves this study too: only others are run.");
  expect(firstOfStored(4, 40, "a")).toBe(
    "This is the answer of the first 4 of 40 replications in a/, which stays as it is.",
  );
  expect(nothingRun).toContain("nothing was run again");
  expect(notShown).toContain("--replace");
});
