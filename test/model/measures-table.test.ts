// The table of measures: every line complete, and every measure computed.
import { expect, test } from "vitest";
import { isMeasureName, measureEntry, measureNames } from "../../src/model/measures.ts";
import { simulate } from "../../src/model/simulate.ts";
import { type Changes, measureIn, parametersWith, smallProgramme } from "./small-agency.ts";

test("every measure says what it is, in what unit, what is better and what difference matters", () => {
  expect(measureNames.length).toBeGreaterThan(50);
  for (const name of measureNames) {
    const { label, unit, better, matters, definition } = measureEntry(name);
    expect(label.length, name).toBeGreaterThan(2);
    expect(unit.length, name).toBeGreaterThan(2);
    expect(["higher", "lower", "neither"], name).toContain(better);
    expect(matters, name).toBeGreaterThan(0);
    expect(definition, name).toMatch(/\.$/);
  }
});

test("no two measures have one label", () => {
  expect(new Set(measureNames.map((name) => measureEntry(name).label)).size).toBe(measureNames.length);
});

test("names that objects inherit are no measures", () => {
  expect(["toString", "__proto__", ""].some(isMeasureName)).toBe(false);
});

/** Five teams, so that they can be compared, enough incidents of every class, and people who leave. */
const manyJudgements = {
  ...smallProgramme,
  "staff.teams": 5,
  "incidents.perYear": 30,
  "policy.coverageShare": 0.4,
  "survey.firstDay": 30,
  "survey.secondDay": 120,
  "turnover.calmPerYear": 0.6,
} satisfies Changes;

function undefinedIn(changes: Changes): string[] {
  const outcome = simulate(parametersWith({ ...manyJudgements, ...changes }), 1);
  expect(outcome.measures).toHaveLength(measureNames.length);
  return measureNames.filter((name) => !Number.isFinite(measureIn(outcome, name)));
}

test("in a programme with teams, clients and money every measure is computed", () => {
  expect(undefinedIn({})).toEqual([]);
});

test("without teams, what only teams have is undefined, and nothing else", () => {
  expect(undefinedIn({ "staff.assistantsPerTeam": 0 })).toEqual([
    "idleShareAssistants",
    "teamCohesion",
    "disagreementsPerTeamMonth",
    "disagreementsSettledShare",
    "sharedKnowledge",
  ]);
});

test("without money, only what is measured on money spent is undefined", () => {
  expect(undefinedIn({ "provisions.perClientYear": 0 })).toEqual([
    "distributionDiversity",
    "distributionMatch",
    "distributionDelayDays",
    "distributionGini",
    "distributionConcentration",
    "approvalDays",
    "provisionsSpentShare",
  ]);
});

test("shares lie between 0 and 1", () => {
  const outcome = simulate(parametersWith(manyJudgements), 2);
  const shares = measureNames.filter((name) =>
    /^share, 0-1|^0-1|^index, 0-1|share of minutes/.test(measureEntry(name).unit),
  );
  expect(shares.length).toBeGreaterThan(30);
  for (const name of shares) {
    expect(measureIn(outcome, name), name).toBeGreaterThanOrEqual(0);
    expect(measureIn(outcome, name), name).toBeLessThanOrEqual(1);
  }
});
