import { expect, test } from "vitest";
import { cutAt, shortTitle } from "../../src/charts/short-title.ts";

const long = "Caseworkers alone with scarce provisions and a supervisor who is shared with two other offices";

test("a title that fits is left as it is", () => {
  expect(shortTitle("Needs touched rise from 0.2 to 0.4", 70)).toEqual([
    "Needs touched rise from 0.2 to 0.4",
  ]);
});

test("long labels are cut before any number is lost", () => {
  const lines = shortTitle(`Quality runs from 0.47 (“${long}”) to 0.68 (“${long}”)`, 70);
  expect(lines.length).toBeLessThanOrEqual(2);
  expect(lines.join(" ")).toMatch(/0\.47 .*…”\) to 0\.68/);
});

test("a title of words alone ends within two lines, with a sign that it goes on", () => {
  const lines = shortTitle(`${long} `.repeat(5).trim(), 70);
  expect(lines).toHaveLength(2);
  expect(lines[1].endsWith("…")).toBe(true);
});

test("a text that is cut ends with no comma or space before its ellipsis", () => {
  expect(cutAt("More caseworkers alone, smaller provisions", 24)).toBe("More caseworkers alone…");
  expect(cutAt("More caseworkers", 24)).toBe("More caseworkers");
});
