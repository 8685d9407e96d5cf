// What is stored of the patterns and of the findings: every row, every finding, and no number that its file does not hold.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { guessStudies } from "../../scripts/findings/guesses.ts";
import { pageOf as findingsPage } from "../../scripts/findings/page.ts";
import { readSources } from "../../scripts/findings/sources.ts";
import { type PageText, readPageText } from "../../scripts/findings/template.ts";
import { place } from "../../scripts/guides/place.ts";
import { pageOf as patternsPage, totalsOf } from "../../scripts/patterns/page.ts";
import { patternRows } from "../../scripts/patterns/rows.ts";
import { readLines } from "../../scripts/patterns/table.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";

const textOf = (path: string) => readFileSync(place(path), "utf8");
const stored = readLines(textOf("results/reference/patterns.csv"));
const text = readPageText(textOf("scripts/findings/findings.yaml"));

const numbered = Array.from({ length: 38 }, (_, index) => `P${index}`);

test("every pattern from P0 to P37 has a row with an agency, a rule and arms, and the stored table has its numbers", () => {
  const ids = patternRows.map(({ id }) => id);
  expect(ids.toSorted()).toEqual([...numbered, "P4b", "P8b", "P14b"].toSorted());
  for (const { id, rule, agency, arms } of patternRows) {
    expect(rule.length, id).toBeGreaterThan(40);
    expect(agency, id).not.toBe("");
    expect(Object.keys(arms).length, id).toBeGreaterThan(0);
  }
  expect([...new Set(stored.map(({ id }) => id))]).toEqual(ids);
});

test("a stored row is of the kind that it has in the code, at no more replications than it asks for, and one number for all its parts", () => {
  for (const { id, kind, seeds, claim } of patternRows) {
    const lines = stored.filter((line) => line.id === id);
    expect(new Set(lines.map((line) => line.kind)), id).toEqual(new Set([kind]));
    const counts = [...new Set(lines.map((line) => line.seeds))];
    expect(counts, id).toHaveLength(1);
    expect(counts[0], id).toBeLessThanOrEqual(seeds);
    expect(new Set(lines.map((line) => line.claim)), id).toEqual(new Set([claim]));
  }
});

test("the page of patterns says what the stored table holds", () => {
  expect(textOf("docs/patterns.md")).toBe(patternsPage(patternRows, stored));
});

test("not every row holds: a table in which all did would be a warning", () => {
  expect(totalsOf(stored, "E")["does not hold"]).toBeGreaterThan(0);
});

test("what the model says answers all eight findings and every practical point, with the stored numbers", () => {
  expect(text.findings.map(({ id }) => id)).toEqual(["F1", "F2", "F3", "F4", "E1", "E2", "E3", "E4"]);
  expect(text.points.length).toBeGreaterThanOrEqual(6);
  expect(textOf("docs/what-the-model-says.md")).toBe(findingsPage(text, readSources()));
});

test("every finding is carried by claims that a scenario of its own has, so that worlds can be counted for each", () => {
  const claims = guessStudies.flatMap((study) =>
    readScenario(textOf(`scripts/findings/${study}.yaml`), {
      fileName: `${study}.yaml`,
      name: study,
    }).hypotheses.map(({ name }) => name),
  );
  for (const { id, worlds } of text.findings) {
    expect(worlds.length, id).toBeGreaterThan(0);
    for (const name of worlds) expect(name.startsWith(`${id}-`), name).toBe(true);
  }
  expect(text.findings.flatMap(({ worlds }) => worlds).toSorted()).toEqual(claims.toSorted());
});

test("an answer that was written for another verdict is refused", () => {
  const [first, ...others] = text.findings;
  const turned: PageText = {
    ...text,
    findings: [{ ...first, writtenFor: { ...first.writtenFor, H1: "contradicted" } }, ...others],
  };
  expect(() => findingsPage(turned, readSources())).toThrow('F1 was written for H1 "contradicted"');
});

test("a number that no file holds is refused", () => {
  const [first, ...others] = text.findings;
  const turned: PageText = {
    ...text,
    findings: [{ ...first, answer: "It is {P4: no such part}." }, ...others],
  };
  expect(() => findingsPage(turned, readSources())).toThrow('No number is called "P4: no such part"');
});
