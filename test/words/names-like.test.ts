// Claims about names that are found by their words.
import { expect, test } from "vitest";
import { explainedThings } from "../../src/words/explain-names.ts";
import { namesLike } from "../../src/words/names-like.ts";

const like = (text: string) => namesLike(text, explainedThings());

test("a name cut short leads to the names that begin with its words", () => {
  expect(like("vignetteKappa")).toEqual(
    expect.arrayContaining(["vignetteKappaFirst", "vignetteKappaSecond"]),
  );
  expect(like("satisfaction")).toContain("jobSatisfaction");
});

test("the name of a file or of an answer leads to what it is about", () => {
  expect(like("survey.csv")).toContain("survey");
  expect(like("unclearRolesShare")).toEqual(["unclear roles"]);
});

test("a word that stands in a label alone leads to the label's name, after no name has it", () => {
  const things = [{ name: "one", label: "Workshops a year" }, { name: "other" }];
  expect(namesLike("workshop", things)).toEqual(["one"]);
  expect(namesLike("workshop", [...things, { name: "workshopMinutes" }])).toEqual(["workshopMinutes"]);
});

test("what shares no word with any name leads nowhere", () => {
  expect(like("zzz")).toEqual([]);
  expect(like("share")).toEqual([]);
});
