// Sizes beyond what a measure can differ by, and numbers beyond a share, are refused with both readings.
import { expect, test } from "vitest";
import { measureEntry, measureNames } from "../../src/model/measures.ts";
import { parameterEntry, parameterNames } from "../../src/model/parameters.ts";
import { ScenarioError } from "../../src/scenario/complaint.ts";
import { possibleByUnit, possibleValues, widestDifference } from "../../src/scenario/possible-values.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import { head, read, swept } from "./sample.ts";

/** What is said of the small scenario with a line after it; nothing where it is read. */
function complaintsOf(line: string): readonly string[] {
  try {
    read(`${head}${line}\n`);
    return [];
  } catch (error) {
    if (error instanceof ScenarioError) return error.complaints.map(({ message }) => message);
    throw error;
  }
}

const claimed = (measure: string, size: number, more = "") =>
  `hypotheses: { H1: { says: More., measure: ${measure}, plan: many, than: few, ${more}expect: higher, byAtLeast: ${size} } }`;
const places: Readonly<Record<string, (measure: string, size: number) => string>> = {
  matters: (measure, size) => `measures: { ${measure}: { matters: ${size} } }`,
  byAtLeast: claimed,
  within: (measure, size) => `observed: { ${measure}: { value: 0.5, within: ${size} } }`,
};

const ended = measureNames.filter((name) => widestDifference(possibleValues(name)) !== undefined);
const shares = ended.filter((name) => (widestDifference(possibleValues(name)) ?? 0) <= 2);
const endless = measureNames.filter((name) => !ended.includes(name));

test.each(Object.entries(places))("%s of no measure may be wider than its values lie apart", (_, written) => {
  expect(ended.length).toBeGreaterThan(70);
  for (const measure of ended) {
    const widest = widestDifference(possibleValues(measure)) ?? 0;
    const said = complaintsOf(written(measure, widest)).join("\n");
    expect(said, measure).toContain(`write a number above 0 and below ${widest} (unit: `);
    expect(complaintsOf(written(measure, widest / 2)), measure).toEqual([]);
  }
});

test.each(Object.entries(places))("%s says both readings of 5 where 5 %% may be meant", (place, written) => {
  expect(shares.length).toBeGreaterThan(70);
  for (const measure of shares) {
    const said = complaintsOf(written(measure, 5)).join("\n");
    expect(said, measure).toContain(`${place} is 5; write a number above 0 and below`);
    expect(said, measure).toContain("If you mean 5 %, write 0.05.");
  }
});

test("days, dollars, clients and a number of domains may well differ by 5", () => {
  expect(endless).toContain("waitDays");
  for (const measure of [...endless, "distributionDiversity"]) {
    expect(complaintsOf(places.matters(measure, 5)), measure).toEqual([]);
    expect(complaintsOf(places.byAtLeast(measure, 5)), measure).toEqual([]);
  }
});

test("differences of differences lie twice as far apart, and log odds know no end", () => {
  const more = "minus: [few, many], ";
  expect(complaintsOf(claimed("engagementQuality", 1.5, more))).toEqual([]);
  expect(complaintsOf(claimed("engagementQuality", 5, more)).join()).toMatch(
    /below 2 .* If you mean 5 %, write 0\.05\./,
  );
  expect(complaintsOf(claimed("engagementQuality", 5, `${more}scale: logit, `))).toEqual([]);
  expect(complaintsOf(claimed("engagementQuality", 0, `${more}scale: logit, `)).join()).toContain(
    "write a number above 0 (unit: log odds).",
  );
});

test("what was observed of a share, and a share of a gain, say both readings too", () => {
  expect(complaintsOf(`observed: { contactShare: { value: 22, within: 0.03 } }`).join()).toContain(
    "If you mean 22 %, write 0.22.",
  );
  const erodes =
    "says: Less., measure: engagementQuality, plan: many, than: few, over: meetings.perWeek, expect: falls";
  const erosion = `${swept}hypotheses: { H1: { ${erodes}, byShare: 20 } }`;
  expect(complaintsOf(erosion).join()).toContain("If you mean 20 %, write 0.2.");
});

test("every number that ends at 1 says both readings of 5, whatever its unit is called", () => {
  const upToOne = parameterNames.filter((name) => {
    const entry = parameterEntry(name);
    return "to" in entry && entry.to <= 1 && entry.to >= 0.05 && entry.from <= 0.05 && !("integer" in entry);
  });
  expect(upToOne).toContain("trust.start");
  for (const name of upToOne)
    expect(complaintsOf(`parameters: { ${name}: 5 }`).join(), name).toContain("If you mean 5 %, write 0.05.");
});

test("a measure of one's own has the ends that its unit names, and no others", () => {
  expect(possibleByUnit("index, 0-1")).toEqual({ from: 0, to: 1 });
  expect(possibleByUnit("-1 to 1")).toEqual({ from: -1, to: 1 });
  for (const unit of ["grants", "share", "", "10-1"]) expect(possibleByUnit(unit)).toEqual({});
  const described = (unit: string) => () =>
    readScenario(
      `${head}rules: { measures: { mine: { label: Mine, unit: "${unit}", better: higher, matters: 5 } } }`,
      { fileName: "office.yaml", name: "office", rules: "checked" },
    );
  expect(described("share, 0-1")).toThrow("If you mean 5 %, write 0.05.");
  expect(described("grants")).not.toThrow();
});

test("what we say matters of a measure is less than its values lie apart", () => {
  for (const measure of ended)
    expect(measureEntry(measure).matters).toBeLessThan(widestDifference(possibleValues(measure)) ?? 0);
});
