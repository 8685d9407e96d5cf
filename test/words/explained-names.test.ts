// Claims about the tables behind explanations: that what they name exists, and that a mechanism moves what it is said to.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isMeasureName, measureEntry, measureNames } from "../../src/model/measures.ts";
import { mechanismNames } from "../../src/model/mechanisms.ts";
import { defaultParameters, type Parameters, parameterNames } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import { decisionPlaces } from "../../src/words/decision-places.ts";
import type { DifferenceWord } from "../../src/words/differences.ts";
import { explanationsOf } from "../../src/words/explain-names.ts";
import { mechanismWords } from "../../src/words/mechanism-words.ts";
import { officePlaces } from "../../src/words/office-places.ts";
import { parameterPlaces, placeOf } from "../../src/words/parameter-places.ts";
import { practicePlaces } from "../../src/words/practice-places.ts";
import { readIn } from "../../src/words/read-in.ts";
import { studyPlaces } from "../../src/words/study-places.ts";
import { terms } from "../../src/words/terms.ts";
import { termsOfPeople } from "../../src/words/terms-of-people.ts";
import { termsOfPolicy } from "../../src/words/terms-of-policy.ts";
import { termsOfPractice } from "../../src/words/terms-of-practice.ts";
import { termsOfScreens } from "../../src/words/terms-of-screens.ts";
import { termsOfStudies } from "../../src/words/terms-of-studies.ts";
import { termsOfTheSurvey } from "../../src/words/terms-of-the-survey.ts";
import { faultsOf } from "./every-text.ts";

const known = {
  mechanisms: mechanismNames as string[],
  parameters: parameterNames as string[],
  measures: measureNames as string[],
};

test("every name in the tables of words is one of the model's", () => {
  const named = {
    mechanisms: [
      ...Object.values(terms).flatMap(({ mechanisms = [] }) => mechanisms),
      ...parameterPlaces.flatMap(({ mechanism }) => (mechanism === undefined ? [] : [mechanism])),
      ...Object.keys(mechanismWords),
    ],
    parameters: Object.values(terms).flatMap(({ parameters = [] }) => parameters),
    measures: [
      ...Object.values(terms).flatMap(({ measures = [] }) => measures),
      ...parameterPlaces.flatMap(({ moves = [] }) => moves),
      ...Object.values(mechanismWords).flatMap(({ moves }) => moves),
    ],
  };
  for (const kind of ["mechanisms", "parameters", "measures"] as const) {
    expect(named[kind].filter((name) => !known[kind].includes(name))).toEqual([]);
  }
});

test("every parameter has a place, and every mechanism its words", () => {
  expect(parameterNames.filter((name) => placeOf(name) === undefined)).toEqual([]);
  expect(mechanismNames.filter((name) => mechanismWords[name] === undefined)).toEqual([]);
  expect(placeOf("nothing.ofTheKind")).toBeUndefined();
});

test("what is said of a parameter's place is whole, with nothing cut off its end", () => {
  const hanging = /\b(?:a|an|the|of|in|to|for|with|by|from|and|or|than)$/;
  expect(hanging.test("what pay counts for in")).toBe(true);
  expect(parameterPlaces.filter(({ about }) => hanging.test(about) || faultsOf(about).length > 0)).toEqual(
    [],
  );
});

test("the longest prefix says where a parameter acts", () => {
  expect(placeOf("coping.creamWeight")?.about).toBe("creaming: easy clients first");
  expect(placeOf("handoff.lossShare")?.mechanism).toBe("handoffs");
  const prefixes = parameterPlaces.map(({ prefix }) => prefix);
  expect(new Set(prefixes).size).toBe(prefixes.length);
  expect(parameterPlaces).toEqual([...officePlaces, ...practicePlaces, ...decisionPlaces, ...studyPlaces]);
});

test("no term stands in two tables", () => {
  const all = [
    termsOfPeople,
    termsOfPolicy,
    termsOfPractice,
    termsOfStudies,
    termsOfScreens,
    termsOfTheSurvey,
  ].flatMap((table) => Object.keys(table));
  expect(all).toHaveLength(Object.keys(terms).length);
});

test("every file that is named exists", () => {
  const files = [
    ...Object.values(mechanismWords).flatMap((words) => words.files),
    ...parameterNames.flatMap(readIn),
  ];
  const missing = files.filter((file) => !existsSync(new URL(`../../src/model/${file}`, import.meta.url)));
  expect(missing).toEqual([]);
});

// A busy small office with many incidents, lax rules, clients quick to call and without much money, so that every mechanism has something to do.
const office: Parameters = {
  ...defaultParameters,
  "staff.teams": 1,
  "intake.places": 50,
  "intake.initialClients": 50,
  "intake.clientsPerWeek": 1,
  "calls.perWaitingWeek": 1,
  "provisions.perClientYear": 200,
  "incidents.perYear": 12,
  "policy.strictnessShare": 0.2,
  "time.warmUpDays": 130,
  "time.observedDays": 300,
  seed: "words",
};
const programmes = [1, 2];
const usual = programmes.map((replication) => simulate(office, replication).measures);

/** How far a measure is from usual, in units of what matters, on average; NaN where the model does not have it. */
function moveOf(measure: string, others: readonly Float64Array[]): number {
  if (!isMeasureName(measure)) return Number.NaN;
  const place = measureNames.indexOf(measure);
  const moves = others.map((measures, index) => measures[place] - usual[index][place]);
  return Math.abs(moves.reduce((sum, move) => sum + move, 0)) / moves.length / measureEntry(measure).matters;
}

test.each(mechanismNames)(
  "switching off %s moves every measure that it is said to move, and one clearly",
  (name) => {
    const without = programmes.map(
      (replication) => simulate({ ...office, [`mechanisms.${name}`]: "off" }, replication).measures,
    );
    const moves = mechanismWords[name].moves
      .map((measure) => moveOf(measure, without))
      .filter((move) => !Number.isNaN(move));
    expect(Math.min(...moves)).toBeGreaterThan(0);
    expect(Math.max(...moves)).toBeGreaterThan(0.5);
  },
);

/** What cells of tables say, and what stands above, below and beside them. */
const saidOnScreens = [
  ...["better", "WORSE", "more", "less", "same", "unclear", "no link", "no answer"],
  ...["higher in", "about the same", "too close to call", "not connected in this model", "not defined here"],
  ...["right money", "dose", "firm", "MSER-5", "matched", "pair", "chance", "settled", "pooled", "seed"],
  ...[
    "gain",
    "baseline",
    "simulated programme",
    "as many people",
    "same money",
    "budget",
    "payroll",
    "on-costs",
  ],
  ...["burnt out", "overtime", "client-month", "possible world", "rank correlation", "dummy", "Morris"],
  ...["Latin hypercube", "share of the variance", "rests on", "ruled out", "set of inputs", "implausibility"],
  ...["emulator", "frontier", "observed", "working day", "range", "wave", "mechanism"],
];

test("every word of a table's cell can be explained", () => {
  const words: Record<Exclude<DifferenceWord, "failed">, true> = {
    ...{ better: true, WORSE: true, more: true, less: true, same: true, unclear: true },
    ...{ "no link": true, "no answer": true },
  };
  for (const word of Object.keys(words)) expect(saidOnScreens).toContain(word);
});

test.each(saidOnScreens)("%s, which the screens say, can be explained", (word) => {
  expect(explanationsOf(word).length).toBeGreaterThan(0);
});

test("the words that are looked up are words that the screens say", () => {
  const folder = new URL("../../src/words/", import.meta.url);
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !/^terms?-|^terms?\.|explain/.test(name))
    .map((name) => readFileSync(new URL(name, folder), "utf8"));
  const measures = measureNames.map((name) => measureEntry(name).label);
  const all = [...texts, ...measures].join("\n").toLowerCase();
  const unsaid = saidOnScreens.filter((word) => !all.includes(word.toLowerCase()));
  expect(unsaid).toEqual([]);
});
