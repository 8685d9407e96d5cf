// Claims about links: what is written is read again, and whatever else comes ends in a sentence.
import fc from "fast-check";
import { expect, test } from "vitest";
import { parameterEntry, parameterNames } from "../../../src/model/parameters.ts";
import { type Link, longestLink, writeLink } from "../../../src/scenario/links/link.ts";
import { readLink } from "../../../src/scenario/links/read-link.ts";
import { checkParameterValue } from "../../../src/scenario/parameter-value.ts";

const seed = 20261130;
const known = {
  scenarios: ["classroom", "case-teams"],
  screens: ["start", "compare"],
  lessons: ["the-dilemma"],
} as const;

const anyAssignment = fc.constantFrom(...parameterNames).chain((name) => {
  const entry = parameterEntry(name);
  const pair = (value: fc.Arbitrary<unknown>) =>
    value
      .map((one) => checkParameterValue(name, one))
      .filter((checked) => checked.isFine)
      .map((checked) => [name, checked.isFine ? checked.value : undefined] as const);
  if ("choices" in entry) return pair(fc.constantFrom(...entry.choices));
  if ("members" in entry) return pair(fc.subarray([...entry.members]));
  if ("maxLength" in entry)
    return pair(
      fc
        .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
        .map((text) => text.trim())
        .filter((text) => text !== ""),
    );
  if ("integer" in entry && entry.integer) return pair(fc.integer({ min: entry.from, max: entry.to }));
  return pair(fc.double({ min: entry.from, max: entry.to, noNaN: true }));
});

const anyLink: fc.Arbitrary<Link> = fc
  .record(
    {
      scenario: fc.constantFrom(...known.scenarios),
      screen: fc.constantFrom(...known.screens),
      lesson: fc.constantFrom(...known.lessons),
      plan: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
    },
    { requiredKeys: [] },
  )
  .chain((named) =>
    fc
      .array(anyAssignment, { maxLength: 8 })
      .map((set): Link => ({ ...named, set: Object.fromEntries(set) })),
  );

test("a link that is written is read as it was", () => {
  fc.assert(
    fc.property(anyLink, (link) => {
      expect(readLink(writeLink(link), known)).toEqual({ isFine: true, link });
    }),
    { seed, numRuns: 300 },
  );
});

test("a link can be read by people", () => {
  const link = { scenario: "case-teams", plan: "team-generous", set: { "meetings.perWeek": 3, seed: "7" } };
  expect(writeLink(link)).toBe("v=1&scenario=case-teams&plan=team-generous&meetings.perWeek=3&seed=7");
});

test("no link says nothing and is fine", () => {
  expect(readLink("", known)).toEqual({ isFine: true, link: { set: {} } });
});

test("whatever stands after the #, the answer is a link or a sentence", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    anyLink.map(writeLink).chain((text) => fc.nat(text.length).map((end) => text.slice(0, end))),
    anyLink
      .map(writeLink)
      .chain((text) =>
        fc
          .tuple(fc.nat(text.length), fc.string({ maxLength: 3 }))
          .map(([at, by]) => text.slice(0, at) + by + text.slice(at + 1)),
      ),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const read = readLink(text, known);
      if (!read.isFine) expect(read.refusal).toMatch(/[.?!]$/);
    }),
    { seed, numRuns: 1000 },
  );
});

test.each([
  ["v=2&scenario=classroom", "This link has form 2; this page reads form 1. Use a newer page."],
  ["v=0", "This link has form 0, and there is no such form."],
  ["scenario=classroom", "This is not a link of the lab: it does not begin with v=1."],
  ["v=1&scenario=classrom", "Did you mean classroom?"],
  ["v=1&%E0%A4%A=1", "This link is damaged"],
  ["v=1&scenario", "This link is damaged"],
  ["v=1&seed=a&seed=b", "This link says seed twice."],
  ["v=1&__proto__=1", "which is not a parameter."],
  ["v=1&constructor=1", "which is not a parameter."],
  ["v=1&meetings.perWek=1", "which is not a parameter."],
  ["v=1&meetings.perWeek=1e999", "meetings.perWeek"],
  ["v=1&plan=../../etc", "which is not a plan's name."],
])("the link %j is refused in a sentence", (text, said) => {
  const read = readLink(text, known);
  expect(read).toMatchObject({ isFine: false });
  expect(read.isFine ? "" : read.refusal).toContain(said);
});

test("a link of ten megabytes is refused before it is read", () => {
  const read = readLink(`v=1&seed=${"a".repeat(10_000_000)}`, known);
  expect(read).toEqual({
    isFine: false,
    refusal: `This link has 10000009 characters after the #; a link has at most ${longestLink}.`,
  });
});

test("nothing that a link says changes what objects are", () => {
  readLink("v=1&__proto__=polluted&constructor=polluted", known);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
