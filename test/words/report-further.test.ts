// Claims about what is said of studies that a report tells of beside its own.
import { expect, test } from "vitest";
import type { FuturesRow } from "../../src/experiment/analysis/results.ts";
import {
  fromFolder,
  judgedOtherwise,
  madeBy,
  noReportOfMatch,
  nothingFurther,
  notOfThisModel,
  notOfThisStudy,
  runsAsTheyWere,
  searchedToo,
  toldAlready,
} from "../../src/words/report-further.ts";
import { worldsInShort } from "../../src/words/report-sureness.ts";

test("where a further study stands is said in one line", () => {
  expect(fromFolder("results/futures", 10, "davis-ybarra", "at 1 meeting a week")).toBe(
    "From results/futures/: 10 simulated programmes each, seed davis-ybarra, at 1 meeting a week.",
  );
  expect(fromFolder("results/ablation/", 1, "s", "")).toBe(
    "From results/ablation/: 1 simulated programme each, seed s.",
  );
  expect(judgedOtherwise).toContain("its words go by its own");
  expect(searchedToo("found")).toBe("Other mixes for the same money (found/):");
  expect(runsAsTheyWere).toContain("not with the matched ones");
});

test("what cannot be told beside a study is refused with its reason", () => {
  expect(notOfThisStudy("b", "a", { kind: "baseline", made: "team", asked: "alone" })).toBe(
    "b/ cannot be told beside a/, for it is not of the same plans and parameters: its baseline is team, not alone.",
  );
  expect(
    notOfThisModel("b", "a", madeBy({ model: "1", generator: "g" }), madeBy({ model: "2", generator: "g" })),
  ).toBe("b/ cannot be told beside a/: it was made by model 1, g, the other by model 2, g.");
  expect(nothingFurther("b", "compare")).toBe(
    "b/ holds nothing to tell beside a report: it was made by compare. --with takes what compare --futures, compare --search, sweep --sample, ablate or match found.",
  );
  expect(toldAlready("b")).toBe("b/ is told already: --with takes other studies, each once.");
  expect(noReportOfMatch).toContain("--with this folder");
});

test("in how many worlds each plan is ahead is one sentence, most first, over the first measure alone", () => {
  const row = (plan: string, higher: number, lower: number, changes: Partial<FuturesRow> = {}) =>
    ({
      plan,
      measure: "engagementQuality",
      worlds: 50,
      defined: 50,
      higher,
      lower,
      ...changes,
    }) as FuturesRow;
  const letter = (plan: string) => plan.toUpperCase();
  const rows = [
    row("b", 0, 3),
    row("c", 48, 0),
    row("d", 50, 0),
    row("e", 48, 0),
    row("b", 9, 0, { measure: "waitDays" }),
  ];
  expect(worldsInShort(rows, letter)).toBe(
    "In 50 possible worlds engagement quality is better than now in 50 under D, in 48 under C and E and in none under B; worse in 3 under B.",
  );
  const waits = [row("b", 9, 4, { measure: "waitDays" })];
  expect(worldsInShort(waits, letter)).toBe(
    "In 50 possible worlds days on the waiting list is better than now in 4 under B; worse in 9 under B.",
  );
  expect(worldsInShort([], letter)).toBe("");
  expect(worldsInShort([row("b", 0, 0, { defined: 0 })], letter)).toBe("");
});
