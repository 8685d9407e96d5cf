// What a match says: matched within what, never validated; what chance allows; what cannot be.
import { expect, test } from "vitest";
import type { Matching, ObservedFinding } from "../../src/experiment/analysis/matching/matching.ts";
import * as words from "../../src/words/matching.ts";
import { oneInputNarrowed } from "../experiment/fixtures/matchings.ts";

const contact: ObservedFinding = {
  measure: "contactShare",
  from: 0.22,
  to: 0.28,
  reading: "within",
  least: 0.11,
  greatest: 0.34,
  chance: 0.012,
  within: 31,
  of: 100,
  nearest: 0,
  movedBy: [
    { input: "contact.minutes", share: 0.62 },
    { input: "coping.shortenShare", share: 0.214 },
    { input: "trust.start", share: 0.02 },
  ],
};
const turnover: ObservedFinding = { ...contact, measure: "turnoverPerYear", from: 0.2, to: 0.3, movedBy: [] };

const found: Matching = {
  ...oneInputNarrowed,
  inputs: 241,
  observed: [contact, turnover],
  measures: ["contactShare", "turnoverPerYear"],
  narrowed: [{ ...oneInputNarrowed.narrowed[0], low: 41.234, high: 60.018 }],
};

test("the title says how large the search is", () => {
  expect(words.matchLine({ waves: 3, pointsPerWave: 100 }, 241, 4, "now")).toBe(
    "3 waves of 100 sets of 241 inputs · 4 simulated programmes each · plan now",
  );
});

test("what is matched is said with its range, and how many sets chance leaves", () => {
  expect(words.matchedSentence(found)).toBe(
    "Matched: contact within 0.22 to 0.28 and turnover within 0.20 to 0.30, all at once in 12 sets of inputs. 44 of 200 sets of inputs are not ruled out (40 of 100 in the last wave): in the others chance could make the difference.",
  );
  expect(words.matchedSentence({ ...found, observed: [contact], within: 1 })).toMatch(
    /^Matched: contact within 0\.22 to 0\.28, in 1 set of inputs\./,
  );
});

test("where no set lies inside everything, it is not called matched", () => {
  expect(words.matchedSentence({ ...found, within: 0 })).toBe(
    "Not matched in full: no set gives contact within 0.22 to 0.28 and turnover within 0.20 to 0.30 at once. But 44 of 200 sets of inputs are not ruled out (40 of 100 in the last wave): chance alone could make the difference.",
  );
  expect(words.matchedSentence({ ...found, within: 0, matched: 0 })).toBe(
    "No set of inputs matches your agency: 200 were run, and each is ruled out by something that you count.",
  );
});

test("how much is ruled out is never rounded up to everything", () => {
  expect(words.ruledOutSentence(found)).toBe(
    "Ruled out: 87.7 % after wave 1 and 97.9 % after wave 2, of the space that was searched.",
  );
  const with1 = (drawn: number, open: number) =>
    words.ruledOutSentence({ ...found, waves: [{ points: 100, matched: 1, drawn, open }] });
  expect(with1(5000, 5000)).toBe("Ruled out: nothing of the space that was searched.");
  expect(with1(100_000, 20)).toBe("Ruled out: all but 0.020 % of the space that was searched.");
  expect(with1(100_000, 0)).toBe("Ruled out: all but less than 0.001 % of the space that was searched.");
  expect(words.ruledOutSentence({ ...found, waves: [] })).toBe("");
});

test("each thing observed is told with what the model gives, and by which inputs", () => {
  expect(words.observedSentence(contact)).toBe(
    "Contact: you count 0.22 to 0.28; over all sets the model gives 0.11 to 0.34. It can be matched: 31 of 100 sets of the last wave lie inside. It is moved most by contact.minutes (62 %) and coping.shortenShare (21 %).",
  );
  expect(words.observedSentence({ ...turnover, within: 1 })).toMatch(
    /1 of 100 sets of the last wave lies inside\. No input that was varied moves it beyond chance\.$/,
  );
});

test("what chance could make is told apart from what cannot be", () => {
  expect(words.observedSentence({ ...contact, reading: "chance", nearest: 1.24, movedBy: [] })).toContain(
    "None lies inside; the nearest set is 1.2 standard deviations off, which could be chance.",
  );
  expect(words.observedSentence({ ...contact, reading: "cannot", nearest: 4.6 })).toContain(
    "It cannot be matched; the nearest set is 4.6 standard deviations off, and beyond 3 a set is ruled out. It is moved most by contact.minutes",
  );
  const { nearest, least, greatest, ...bare } = contact;
  expect(words.observedSentence({ ...bare, least: 0.3, greatest: 0.4, reading: "cannot" })).toContain(
    "It cannot be matched, and beyond 3",
  );
  expect(words.observedSentence({ ...bare, reading: "cannot" })).toBe(
    "Contact: you count 0.22 to 0.28, but it has no value in any run, so it cannot be matched.",
  );
  expect(words.observedSentence({ ...bare, reading: "undefined", because: "there are no incidents" })).toBe(
    "Contact: you count 0.22 to 0.28. Not defined here: there are no incidents.",
  );
  expect([nearest, least, greatest]).toEqual([0, 0.11, 0.34]);
});

test("pairs that exclude each other are named", () => {
  expect(words.apartSentence(found)).toBe("");
  expect(words.apartSentence({ ...found, apart: [["contactShare", "turnoverPerYear"]] })).toBe(
    "Each by itself, but not in one set: contact with turnover.",
  );
});

test("what is left of the ranges is told for those that have become narrower", () => {
  expect(words.narrowedSentence(found)).toBe(
    "What is left of the ranges, middle nine tenths: contact.minutes 41.2 to 60 (of 30 to 120). The other inputs stay as they were.",
  );
  const six = Array.from({ length: 6 }, () => found.narrowed[0]);
  expect(words.narrowedSentence({ ...found, narrowed: six })).toContain("and 1 other in narrowed.csv.");
  expect(words.narrowedSentence({ ...found, narrowed: [] })).toBe(
    "What you count says nothing about any of 241 inputs by itself: their ranges stay as they were.",
  );
});

test("how a set is ruled out is said with its source, and what a match is not", () => {
  expect(words.matchNote(found)).toContain(
    "more than 3 standard deviations outside what you count (Pukelsheim 1994)",
  );
  expect(words.matchNote(found)).toMatch(/The sets that are left are in matched\.csv\.$/);
  expect(words.matchNote({ ...found, matched: 0 })).not.toContain("matched.csv");
  expect(words.matchedNote).toBe(
    "A match says that the model can look like what you count, not that it is right about what you do not count.",
  );
});

test("what a match cannot do is refused with what to do instead", () => {
  expect(words.nothingObserved("two-plans")).toBe(
    "The scenario two-plans says nothing about what your agency counts. Add some, such as\nobserved: { contactShare: { value: 0.2, within: 0.03 } }",
  );
  expect(words.nothingDefined([["teamCohesion", "nobody works in a team"]])).toBe(
    "None of what your agency counts is defined in this scenario: teamCohesion, because nobody works in a team.",
  );
  expect(words.matchOfOtherFile("mine.yaml")).toContain("streetlevel match mine.yaml");
  expect(words.matchNotInRows("found/scenario.yaml")).toContain("streetlevel match found/scenario.yaml");
  expect(words.twoReplications).toContain("2 simulated programmes");
  expect(words.noShardByHand).toContain("--engine print --shards 4");
  expect(words.matchFiles).toContain("matched.csv");
});

test("the chart says how many inputs are narrower, and each row what is left", () => {
  expect(words.matchChartTitle(found)).toBe("What you count narrows 1 input of 241");
  expect(words.widthLeft(found.narrowed[0])).toBe("41.2 to 60");
  expect(words.matchChartWords.after(2)).toBe("left after wave 2");
  expect(words.matchChartWords.others(1)).toBe("1 other input is narrowed too: narrowed.csv has it.");
  expect(words.matchChartWords.others(3)).toContain("are narrowed too");
  expect(words.matchChartWords.description).toContain("the most narrowed first");
});

test("a match's report is for researchers, and never says validated", () => {
  expect(words.matchReportWords.noneNarrowed).toContain("nothing to draw");
  expect(words.ruledOut(1000, 68)).toBe("93.2 %");
});
