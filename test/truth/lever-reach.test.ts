// What is said of a lever's way to a measure, and of measures without a value, before anything is run, holds in the runs.
import fc from "fast-check";
import { expect, test } from "vitest";
import { measuresReached } from "../../src/model/lever-reach.ts";
import { type MeasureName, measureNames } from "../../src/model/measures.ts";
import { type ParameterName, type Parameters, parameterNames } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import { measuresThatMayLackValues, whyUndefined } from "../../src/model/undefined-measures.ts";
import {
  anySmallAgency,
  anyValueOf,
  type Changes,
  describeChanges,
  measureOf,
  parametersWith,
  smallAgency,
} from "./agencies.ts";
import { casesOf } from "./cases.ts";

const seed = 71_204;
const scenarios = casesOf(150);

/** Levers that are merely looked at or added up. */
const looked = (parameters: Parameters) =>
  parameterNames.filter((name) => measuresReached(name, parameters).size < measureNames.length);

test(`a lever moves no measure that it is said not to lead to, in ${scenarios} agencies (seed ${seed})`, () => {
  const usual = parametersWith(smallAgency);
  const names = looked(usual).filter((name) => name !== "replications");
  const anyCase = anySmallAgency.chain((parameters) =>
    fc
      .constantFrom<ParameterName>(...names)
      .chain((name) => anyValueOf(name).map((value) => ({ parameters, name, value }))),
  );
  fc.assert(
    fc.property(anyCase, ({ parameters, name, value }) => {
      const changed = { ...parameters, [name]: value } as Parameters;
      const reached = [measuresReached(name, parameters), measuresReached(name, changed)];
      const [before, after] = [simulate(parameters, 1), simulate(changed, 1)];
      const moved = measureNames.filter(
        (measure) => !Object.is(measureOf(before, measure), measureOf(after, measure)),
      );
      const unforeseen = moved.filter((measure) => !reached.some((set) => set.has(measure)));
      expect(unforeseen, `${name} ${value}: ${describeChanges(parameters)}`).toEqual([]);
    }),
    { seed, numRuns: scenarios },
  );
});

test("pay leads to what it costs and to nothing else, unless a scenario lets pay satisfy", () => {
  const usual = parametersWith(smallAgency);
  expect([...measuresReached("wages.leadPerYear", usual)]).toEqual([
    "costPerClientMonth",
    "costPerResolvedNeed",
  ]);
  const paid = { ...usual, "felt.payWeight": 1 };
  expect(measuresReached("wages.leadPerYear", paid).has("turnoverPerYear")).toBe(true);
});

test("whatever moves anybody's day may lead to any measure", () => {
  const usual = parametersWith(smallAgency);
  for (const name of ["staff.teams", "meetings.perWeek", "provisions.perClientYear", "trust.start"] as const)
    expect(measuresReached(name, usual).size, name).toBe(measureNames.length);
  expect(looked(usual)).toContain("survey.groupSize");
});

const without: readonly (readonly [MeasureName, Changes])[] = [
  ["distributionVariety", { "response.followUpDays": 260, "time.observedDays": 130 }],
  ["vignetteKappaFirst", { "survey.firstDay": 130, "survey.secondDay": 140, "time.observedDays": 130 }],
  ["vignetteKappaSecond", { "survey.secondDay": 325, "time.observedDays": 130 }],
  ["teamCohesion", { "staff.assistantsPerTeam": 0 }],
  ["idleShareAssistants", { "staff.assistantsPerTeam": 0 }],
  ["idleShareSupervisors", { "staff.supervisors": 0 }],
  ["approvalDays", { "provisions.approvalSteps": 0 }],
  ["provisionsSpentShare", { "provisions.perClientYear": 0 }],
  ["wrongfulConsequenceShare", { "incidents.perYear": 0 }],
];

test.each(without)("%s is said to have no value, and has none, with %o", (measure, changes) => {
  const parameters = parametersWith(smallAgency, changes);
  expect(whyUndefined(measure, parameters)).toBeDefined();
  const outcome = simulate(parameters, 1);
  const wronglySaid = measuresThatMayLackValues.filter(
    (name) => whyUndefined(name, parameters) !== undefined && !Number.isNaN(measureOf(outcome, name)),
  );
  expect(wronglySaid).toEqual([]);
});

test(`no measure has a value that is said to have none, in ${scenarios} agencies (seed ${seed})`, () => {
  const anyCase = fc.tuple(anySmallAgency, fc.constantFrom(...without.map(([, changes]) => changes)));
  fc.assert(
    fc.property(anyCase, ([agency, changes]) => {
      const parameters = { ...agency, ...changes } as Parameters;
      const outcome = simulate(parameters, 1);
      const wronglySaid = measureNames.filter(
        (name) => whyUndefined(name, parameters) !== undefined && !Number.isNaN(measureOf(outcome, name)),
      );
      expect(wronglySaid, describeChanges(parameters)).toEqual([]);
    }),
    { seed, numRuns: scenarios },
  );
});

test("a measure is not called without value where only part of the run lacks it", () => {
  const parameters = {
    ...parametersWith(smallAgency, { "provisions.perClientYear": 0 }),
    later: [{ week: 3, set: { "provisions.perClientYear": 1000 } }],
  } as Parameters;
  expect(whyUndefined("provisionsSpentShare", parameters)).toBeUndefined();
});
