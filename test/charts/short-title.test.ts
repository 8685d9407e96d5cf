// Claims about titles: two lines, one whole claim, and nothing lost.
import fc from "fast-check";
import { expect, test } from "vitest";
import { allCharts } from "../../src/charts/all-charts.ts";
import { cutAt, shortTitle, wholeTitle } from "../../src/charts/short-title.ts";
import { exampleStudy, exampleWith } from "./example-study.ts";

const long = "Caseworkers alone with scarce provisions and a supervisor who is shared with two other offices";
const untold = (finding: string, characters: number) => shortTitle({ point: "", finding }, characters);

test("a title that fits is left as it is", () => {
  expect(untold("Needs touched rise from 0.2 to 0.4", 70)).toEqual({
    lines: ["Needs touched rise from 0.2 to 0.4"],
    leftOut: [],
  });
  const point = "at 1 meeting a week";
  expect(shortTitle({ point, finding: "Plans differ most in housing" }, 70).lines).toEqual([
    "At 1 meeting a week, plans differ most in housing",
  ]);
});

test("long labels are cut before any number is lost", () => {
  const { lines } = untold(`Quality runs from 0.47 (“${long}”) to 0.68 (“${long}”)`, 70);
  expect(lines.length).toBeLessThanOrEqual(2);
  expect(lines.join(" ")).toMatch(/0\.47 .*…”\) to 0\.68/);
});

test("a second claim goes under the title before anything of the first is cut", () => {
  const { lines, leftOut } = untold(
    `Contact takes 40 hours a week under “${long}”; most under “a; b and others”: 43`,
    70,
  );
  expect(lines.join(" ")).toBe(`Contact takes 40 hours a week under “${long}”`);
  expect(leftOut).toEqual(["Most under “a; b and others”: 43."]);
});

test("where three levers are swept, the point goes under the title and the claim stays whole", () => {
  const point =
    "at 1 meeting a week, 0.6 of split.assistantShare, 1,500 of provisions.ceilingPerClient, trust.start 0.35";
  const finding =
    "After the warm-up the backlog is longest under “Alone” (4.46 working days) and shortest under “Team” (1.59 working days)";
  const { lines, leftOut } = shortTitle({ point, finding }, 70);
  expect(lines.join(" ")).toBe(finding);
  expect(leftOut).toEqual([`This is the point ${point}.`]);
});

test("words that leave no other way end within two lines with a sign, and stand whole below", () => {
  const endless = `${long} `.repeat(5).trim();
  const { lines, leftOut } = untold(endless, 70);
  expect(lines).toHaveLength(2);
  expect(lines[1].endsWith("…")).toBe(true);
  expect(leftOut).toEqual([`${endless}.`]);
});

test("no title is wider or higher than it may be, and whatever it leaves out is said", () => {
  const words = fc.array(
    fc.constantFrom("engagement", "falls", "“Team”", `“${long}”`, "0.47", "to", "under", "x; y"),
    {
      minLength: 1,
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(words, words, fc.boolean(), (claim, where, hasPoint) => {
      const title = {
        point: hasPoint ? `at ${where.join(" ").replaceAll(";", "")}` : "",
        finding: claim.join(" "),
      };
      const { lines, leftOut } = shortTitle(title, 70);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(70);
      const isWhole =
        lines.join(" ").replaceAll(/“[^”]*”/g, "") === wholeTitle(title).replaceAll(/“[^”]*”/g, "");
      expect(isWhole || leftOut.length > 0).toBe(true);
    }),
    { seed: 12, numRuns: 300 },
  );
});

test("with plans of long names no chart's title is cut inside its claim", () => {
  const { scenario } = exampleStudy;
  const plans = scenario.plans.map((plan, place) => ({ ...plan, label: `${long} ${place}` }));
  for (const { spec, name } of allCharts(exampleWith({ scenario: { ...scenario, plans } }))) {
    const { text } = spec.title as { text: readonly string[] };
    expect(text.length, name).toBeLessThanOrEqual(2);
    // An ellipsis may end a label, never the title.
    expect(text.join(" ").replaceAll(/“[^”]*”/g, ""), name).not.toContain("…");
  }
});

test("a text that is cut ends with no comma or space before its ellipsis", () => {
  expect(cutAt("More caseworkers alone, smaller provisions", 24)).toBe("More caseworkers alone…");
  expect(cutAt("More caseworkers", 24)).toBe("More caseworkers");
});
