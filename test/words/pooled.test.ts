// Claims about what is said of pooled seeds, and of a first answer.
import { expect, test } from "vitest";
import * as newWords from "../../src/words/new.ts";
import * as words from "../../src/words/pooled.ts";
import { firstAnswer, firstAnswerGoesOn } from "../../src/words/progress.ts";
import { everyText, faultsOf } from "./every-text.ts";

test.each([
  [
    words.pooledSeeds(["ana", "ben", "chi"], 48),
    "3 seeds pooled (ana, ben and chi): 48 simulated programmes of each plan. Nothing was run or written.",
  ],
  [
    words.pooledSeeds(
      Array.from({ length: 30 }, (_, place) => `s${place}`),
      480,
    ),
    "30 seeds pooled (s0, s1, s2, s3, s4 and 25 more): 480 simulated programmes of each plan. Nothing was run or written.",
  ],
  [
    words.verdictsOfSeeds(["undecided", "supported", "undecided"]),
    "undecided with 2 seeds, supported with 1 seed",
  ],
  [
    words.sameSeedTwice("ana", ["a", "b"]),
    "a/ and b/ have the same seed, ana: the same programmes would count twice. Leave one out.",
  ],
  [
    words.otherPlansThere("b", "a", { kind: "rules" }),
    "b/ cannot be pooled with a/, because more than the seed differs: its runs followed other rules.",
  ],
  [firstAnswer(10), "A first answer, from 10 simulated programmes each:"],
  [
    newWords.budgetTooSmall(1000),
    "--budget $1,000 a year buys no plan with these clients. Raise it, or lower --supervisors or --lead-wage.",
  ],
])("%s", (said, sentence) => {
  expect(said).toBe(sentence);
});

test("what stands around them is whole", () => {
  const texts = everyText({
    title: words.eachSeedTitle,
    difference: words.whatSeedsDifferBy,
    refused: words.tooFewSeeds,
    firstAnswerGoesOn,
    setting: newWords.settingWords,
    budget: newWords.budgetWords,
  });
  expect(texts.filter(([, text]) => faultsOf(text).length > 0)).toEqual([]);
});
