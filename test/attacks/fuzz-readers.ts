// The readers of texts, tried with texts that were made at random: each is read, or complained of in a sentence.

import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readOwnTable } from "../../src/experiment/plan/designs/own-table.ts";
import { ScenarioError } from "../../src/scenario/complaint.ts";
import { readLesson } from "../../src/scenario/lessons/read-lesson.ts";
import { longestLink } from "../../src/scenario/links/link.ts";
import { readLink } from "../../src/scenario/links/read-link.ts";
import { readAssignment } from "../../src/scenario/read-assignment.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import { printable } from "../../src/text/printable.ts";
import { smallFile } from "./attack.ts";
import { globalsNow } from "./globals.ts";
import { anyAssignment, anyEntries, anyLink, anyTable, nastyText, spoilt } from "./grammar.ts";

const scenarios = new URL("../../scenarios/", import.meta.url);

function textsIn(folder: URL): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => readFileSync(new URL(name, folder), "utf8"));
}

const lessons = textsIn(new URL("lessons/", scenarios));
const files = [smallFile, ...textsIn(scenarios)];
const small = readScenario(smallFile, { fileName: "small.yaml", name: "small" });
const known = { scenarios: ["case-teams"], screens: ["start"], lessons: ["the-dilemma"] } as const;

const anyFile = fc.oneof(
  spoilt(fc.constantFrom(...files)),
  anyEntries.map((entries) => smallFile + entries),
  anyEntries,
);

const readers: readonly (readonly [string, fc.Arbitrary<string>, (text: string) => unknown])[] = [
  ["a scenario", anyFile, (text) => readScenario(text, { fileName: "any.yaml", name: "any" })],
  ["a lesson", spoilt(fc.constantFrom(...lessons)), (text) => readLesson(text, "any.yaml", "any")],
  ["an assignment", anyAssignment, readAssignment],
  [
    "a table of points",
    fc.oneof(anyTable, spoilt(fc.constant("meetings.perWeek,trust.start\n1,0.5\n2,0.25\n"))),
    (text) => readOwnTable(text, "any.csv", small),
  ],
];

/** @param scale how many times more than in the everyday suite. */
export function fuzzReaders(scale: number, seed: number): void {
  test.each(readers)(`%s made at random is read or complained of (seed ${seed})`, (_, texts, read) => {
    const globals = globalsNow();
    fc.assert(
      fc.property(texts, (text) => expectAnswer(() => read(text))),
      { seed, numRuns: 60 * scale },
    );
    expect(globalsNow()).toBe(globals);
  });

  test(`a link made at random, or one bit or one letter off, is read or refused (seed ${seed})`, () => {
    const globals = globalsNow();
    const good = "v=1&scenario=case-teams&screen=start&plan=few&meetings.perWeek=3&seed=7";
    const flipped = fc.tuple(fc.nat(good.length - 1), fc.nat(7)).map(([at, bit]) => flip(good, at, bit));
    const cut = fc.nat(good.length).map((length) => good.slice(0, length));
    const long = nastyText.map((text) => `v=1&seed=${text}${"a".repeat(longestLink)}`);
    fc.assert(
      fc.property(fc.oneof(anyLink, flipped, cut, long, spoilt(fc.constant(good))), (text) => {
        const read = readLink(text, known);
        if (read.isFine) return;
        expect(read.refusal).toMatch(/^This .*[.?]$/s);
        expect(read.refusal).toBe(printable(read.refusal));
      }),
      { seed, numRuns: 200 * scale },
    );
    expect(globalsNow()).toBe(globals);
  });
}

function flip(text: string, at: number, bit: number): string {
  return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1);
}

function expectAnswer(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    expect(error.complaints.length).toBeGreaterThan(0);
    expect(error.message.length).toBeLessThan(10_000);
    for (const line of error.message.split("\n")) expect(line).toBe(printable(line));
  }
}
