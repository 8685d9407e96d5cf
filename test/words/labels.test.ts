// Claims about the names of measures, levers and plans inside a sentence.
import { expect, test } from "vitest";
import { readingWords } from "../../src/words/differences.ts";
import * as labels from "../../src/words/labels.ts";

test("a measure's label loses its brackets and its capital inside a sentence", () => {
  expect(labels.measureInSentence("distributionFit")).toBe("right money");
  expect(labels.measureInSentence("engagementQuality")).toBe("engagement quality");
});

test("a lever is an axis title, or a part of a sentence", () => {
  expect(labels.leverTitle("meetings.perWeek")).toBe("Case meetings of each team, per week");
  expect(labels.leverInSentence("meetings.perWeek")).toBe("case meetings of each team");
});

test("the ends of a sweep are said in the lever's own words, or the lever is named", () => {
  expect(labels.betweenValues("meetings.perWeek", 0, 5)).toBe("between 0 and 5 meetings a week");
  expect(labels.betweenValues("contact.minutes", 30, 60)).toBe(
    "between 30 and 60 (length of a contact with a client of middling complexity)",
  );
});

test("a plan's label is quoted", () => {
  expect(labels.quoted("Case teams")).toBe("“Case teams”");
});

test("a reading has words that take no side", () => {
  expect(readingWords).toEqual({
    higher: "higher",
    lower: "lower",
    same: "about the same",
    unclear: "too close to call",
  });
});
