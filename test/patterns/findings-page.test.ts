// How the page of what the model says is written: its numbers, its first sentences, and its possible worlds, on a toy of known numbers.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { claimsOf, type GuessedClaim, guessesLines } from "../../scripts/findings/guesses.ts";
import { pageOf } from "../../scripts/findings/page.ts";
import type { Found, Sources } from "../../scripts/findings/sources.ts";
import type { FindingText, PageText } from "../../scripts/findings/template.ts";
import { place } from "../../scripts/guides/place.ts";
import { sampleScenario } from "../experiment/fixtures/scenarios.ts";

const found: Found = {
  says: "toy",
  value: 0.15,
  low: 0.13,
  high: 0.17,
  verdict: "reported",
  command: "nothing",
  file: "nowhere.csv",
};

const sources: Sources = {
  find: () => found,
  verdictOf: () => "reported",
  ablationReplications: 0,
  guesses: [],
};

const finding: FindingText = {
  id: "T1",
  title: "toy",
  claim: "A claim.",
  writtenFor: {},
  answer: "",
  numbers: [],
  controls: "None.",
  ablation: [],
  restsOn: "Nothing.",
  worlds: [],
  guesses: "None.",
  wouldChange: "Nothing.",
};

function answerOf(answer: string): string {
  const text: PageText = {
    introduction: "Toy.",
    findings: [{ ...finding, answer }],
    points: [],
    notSaid: "All.",
  };
  const lines = pageOf(text, sources).split("\n");
  return lines[lines.indexOf("*The claim.* A claim.") + 2];
}

test("a difference carries its sign, and how much there is carries no plus", () => {
  expect(answerOf("It moves by {P1: one}.")).toBe("**It moves by +0.15 (0.13 to 0.17).**");
  expect(answerOf("There is {level: P1: one} of it.")).toBe("**There is 0.15 (0.13 to 0.17) of it.**");
  expect(answerOf("Little ({level: P1: one}).")).toBe("**Little (0.15, 0.13 to 0.17).**");
});

test("the first sentence is bold to its end, whatever numbers stand in it, and no further", () => {
  expect(answerOf("Yes. More of it.")).toBe("**Yes.** More of it.");
  expect(answerOf("It does (+0.15, 0.13 to 0.17) so. And 0.5 more.")).toBe(
    "**It does (+0.15, 0.13 to 0.17) so.** And 0.5 more.",
  );
  expect(answerOf("By 0.004 (0.001 to 0.007).")).toBe("**By 0.004 (0.001 to 0.007).**");
  expect(answerOf("No full stop")).toBe("**No full stop**");
});

const page = readFileSync(place("docs/what-the-model-says.md"), "utf8");

test("on the page no bold text ends inside a number, and no share or count of what there is has a plus sign", () => {
  expect(page).not.toMatch(/\d\.\*\*\d/);
  expect(page).not.toMatch(
    /\b(?:about|a share of|there (?:is|are)(?: about)?|panel by|in a weak one by) \+\d/,
  );
});

const scenario = sampleScenario({
  hypotheses: [
    {
      kind: "difference",
      name: "T1-more",
      says: "There is more of it.",
      measure: "engagementQuality",
      plan: "team",
      than: "alone",
      at: {},
      expect: "higher",
    },
  ],
});
const head =
  "hypothesis,notJudged,worlds,defined,supported,contradicted,same,undecided,level,replications,replicationsToCall,noiseShare,least,greatest,noiseFloor," +
  "decidedBy1,rankCorrelation1,standsOut1,isCalibrated1,decidedBy2,rankCorrelation2,standsOut2,isCalibrated2,flipInput,flipsAt,flipVerdict,flipSide,flipRightShare";

function told(deciding: string): string {
  const table = `${head}\nT1-more,,40,40,34,2,0,4,0.95,8,,0.2,-0.1,0.3,0.5,${deciding},,,,,\n`;
  return guessesLines(["T1-more"], claimsOf("toy", scenario, table)).join("\n");
}

test("of each claim the share of worlds, the two inputs with what chance reaches, and whether one is calibrated are told", () => {
  const within = told("trust.start,0.4,false,false,contact.minutes,-0.3,false,false");
  expect(within).toContain("In 40 possible worlds of 8 programmes each");
  expect(within).toContain("`streetlevel compare scripts/findings/toy.yaml --guesses --futures 40 -n 8`");
  expect(within).toContain(
    "- There is more of it. T1-more holds in 34 of 40 possible worlds (85 %); contradicted in 2; undecided in 4.",
  );
  expect(within).toContain("Chance makes about 20 % of the spread between worlds.");
  expect(within).toContain(
    "No input stands out from chance (which alone reaches a rank correlation of 0.50); the effect goes most with trust.start (rank correlation +0.40) and contact.minutes (−0.30), within chance. Neither is calibrated.",
  );
  const deciding = told("trust.start,0.7,true,false,paperwork.burden,-0.6,true,true");
  expect(deciding).toContain("The effect depends most on trust.start (rank correlation +0.70)");
  expect(deciding).toContain("paperwork.burden was not free");
  expect(deciding).not.toContain("Neither is calibrated");
});

test("a claim whose worlds are not stored is said to have none", () => {
  const none: GuessedClaim[] = [];
  expect(guessesLines([], none)).toEqual([]);
  expect(guessesLines(["T1-more"], none)[0]).toContain("T1-more holds has not been stored yet");
});
