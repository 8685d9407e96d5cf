// The parameter table: every line complete, every default possible, every mechanism given its own.
import { expect, test } from "vitest";
import type { ParameterEntry } from "../../src/model/parameter-entry.ts";
import {
  defaultParameters,
  isParameterName,
  parameterEntry,
  parameterNames,
  slice,
} from "../../src/model/parameters.ts";

const lines = parameterNames.map((name): [string, ParameterEntry] => [name, parameterEntry(name)]);

test("every parameter has a label, a unit, a grade and a source", () => {
  const incomplete = lines.filter(
    ([, entry]) =>
      entry.label.trim().length < 5 ||
      entry.unit.trim() === "" ||
      entry.source.trim() === "" ||
      !["L", "B", "D", "J"].includes(entry.grade),
  );
  expect(lines.length).toBeGreaterThan(150);
  expect(incomplete).toEqual([]);
});

test("every default lies in its range, and every range has room", () => {
  for (const [name, entry] of lines) {
    if ("from" in entry) expect(entry.from, name).toBeLessThan(entry.to);
    if ("from" in entry && "default" in entry) {
      expect(entry.default, name).toBeGreaterThanOrEqual(entry.from);
      expect(entry.default, name).toBeLessThanOrEqual(entry.to);
    }
    if ("integer" in entry && "default" in entry) {
      expect([entry.default, entry.from, entry.to].every(Number.isInteger), name).toBe(true);
    }
    if ("choices" in entry) expect(entry.choices, name).toContain(entry.default);
    if ("members" in entry) expect(entry.members, name).toEqual(expect.arrayContaining([...entry.default]));
    if ("maxLength" in entry) expect(entry.default.length, name).toBeLessThanOrEqual(entry.maxLength);
  }
});

test("a parameter that may be left out says what then holds, and is left out by default", () => {
  const optional = lines.filter(([, entry]) => "absent" in entry);
  expect(optional.map(([name]) => name)).toHaveLength(9);
  for (const [name, entry] of optional) {
    expect("absent" in entry && entry.absent.length, name).toBeGreaterThan(5);
    expect(isParameterName(name) && defaultParameters[name], name).toBeUndefined();
  }
});

test("shares run from 0 to at most 1, but for what is added to a whole", () => {
  const parts = lines.filter(
    ([, entry]) => "from" in entry && entry.unit === "share" && !/added/.test(entry.label),
  );
  expect(parts.length).toBeGreaterThan(15);
  for (const [name, entry] of parts) {
    if ("from" in entry) expect(entry.from >= 0 && entry.to <= 1, name).toBe(true);
  }
});

/** What needs no evidence: a unit, a switch, a study's choice. */
const byConvention =
  /by (?:choice|definition)|scenario's choice|setting's choice|switch|control|off$|^free$|^one year$/;

test("a guess says that it is one: judgement-grade lines name a guess, a judgement, a prototype or only a direction", () => {
  const silent = lines.filter(
    ([, entry]) =>
      entry.grade === "J" &&
      !/guess|judgement|prototype|direction/.test(entry.source) &&
      !byConvention.test(entry.source),
  );
  expect(silent.map(([name]) => name)).toEqual([]);
});

test("only a lever, or the unit of merit, may rest on convention alone", () => {
  const conventional = lines.filter(
    ([, entry]) =>
      byConvention.test(entry.source) && !/judgement|guess/.test(entry.source) && entry.lever !== true,
  );
  expect(conventional.map(([name]) => name)).toEqual(["judgement.meritGroupSd"]);
});

test("a line read in a source does not call itself a guess throughout", () => {
  const literature = lines.filter(([, entry]) => entry.grade === "L");
  expect(literature.length).toBeGreaterThan(8);
  for (const [name, entry] of literature)
    expect(entry.source, name).not.toMatch(/^(?:prototype|judgement|guess)/);
});

test("a mechanism's slice holds its own parameters and no others", () => {
  const coping = slice(defaultParameters, "coping");
  expect(Object.keys(coping).sort()).toEqual([
    "creamWeight",
    "motivationWeight",
    "needWeight",
    "noiseAdded",
    "oddsWeight",
    "shortenShare",
    "simplifyShare",
    "stretchShare",
  ]);
  expect(slice(defaultParameters, "split")).toHaveProperty(["byKind.note"], undefined);
  expect(coping.stretchShare).toBe(0.5);
});

test("slices by the first word of the names share nothing and leave out only what belongs to no group", () => {
  const prefixes = new Set(
    parameterNames.filter((name) => name.includes(".")).map((name) => name.split(".")[0]),
  );
  const sliced = [...prefixes].flatMap((prefix) =>
    Object.keys(slice(defaultParameters, prefix)).map((rest) => `${prefix}.${rest}`),
  );
  expect([...sliced, "participation", "replications", "seed"].sort()).toEqual([...parameterNames].sort());
});

test("a name is known only if it stands in the table, whatever objects inherit", () => {
  expect(isParameterName("meetings.perWeek")).toBe(true);
  for (const text of [
    "",
    "meetings",
    "toString",
    "__proto__",
    "constructor",
    "meetings.perweek",
    "trust.oldFaceLoss",
  ]) {
    expect(isParameterName(text), text).toBe(false);
  }
});
