// A lever that is said to do nothing does nothing: the same trajectory and the same measures, to the last bit.

import fc from "fast-check";
import { expect, test } from "vitest";
import { actingText, whyIdle, withoutIdleLevers } from "../../src/model/idle-levers.ts";
import type { MeasureName } from "../../src/model/measures.ts";
import { mechanismNames } from "../../src/model/mechanisms.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import { type ParameterName, type Parameters, parameterNames } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import {
  anySmallAgency,
  anyValueOf,
  bitsOf,
  type Changes,
  describeChanges,
  parametersWith,
  smallAgency,
} from "./agencies.ts";
import { casesOf } from "./cases.ts";

const seed = 20231;
const scenarios = casesOf(300);
/** What a study pays is never idle; neither lever nor rule speaks of it. */
const costs: readonly MeasureName[] = ["costPerClientMonth", "costPerResolvedNeed"];

function whatItComesTo(outcome: Outcome, but: readonly MeasureName[] = []): string[] {
  return [outcome.trajectory, JSON.stringify(outcome.minutesByRole), ...bitsOf(outcome, but)];
}

const idleLeversOf = (parameters: Parameters): ParameterName[] =>
  parameterNames.filter((name) => whyIdle(name, parameters) !== undefined);

/** Agencies in which some levers are idle: solos, no meetings, one aid or none, a mechanism off. */
const anyAgencyWithIdleLevers: fc.Arbitrary<Parameters> = fc
  .tuple(
    anySmallAgency,
    fc.constantFrom<Changes>(
      { "staff.assistantsPerTeam": 0, "meetings.group": "team" },
      { "staff.assistantsPerTeam": 0, "meetings.group": "unit" },
      { "meetings.perWeek": 0 },
      { "guidance.kind": "none" },
      { "guidance.kind": "guideline", "guidance.provisionsListed": "true" },
      { "guidance.kind": "computed-rule", "guidance.provisionsListed": "false" },
      ...mechanismNames.map((name): Changes => ({ [`mechanisms.${name}`]: "off" })),
    ),
  )
  .map(([parameters, changes]) => ({
    ...parameters,
    ...changes,
    "staff.teams": Math.max(1, parameters["staff.teams"]),
  }));

test(`one idle lever set to anything else changes nothing, in ${scenarios} agencies (seed ${seed})`, () => {
  const anyCase = anyAgencyWithIdleLevers.chain((parameters) =>
    fc
      .constantFrom(...idleLeversOf(parameters))
      .chain((name) => anyValueOf(name).map((value) => ({ parameters, name, value }))),
  );
  fc.assert(
    fc.property(anyCase, ({ parameters, name, value }) => {
      const before = simulate(parameters, 1);
      const after = simulate({ ...parameters, [name]: value }, 1);
      const scene = `${name} from ${parameters[name]} to ${value}, said to be idle because ${whyIdle(name, parameters)}; ${describeChanges(parameters)}`;
      expect(whatItComesTo(after, costs), scene).toEqual(whatItComesTo(before, costs));
    }),
    { seed, numRuns: scenarios },
  );
});

test(`all idle levers put back to their defaults at once change nothing, in ${scenarios} agencies (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyAgencyWithIdleLevers, (parameters) => {
      const before = simulate(parameters, 1);
      const after = simulate(withoutIdleLevers(parameters), 1);
      expect(whatItComesTo(after), describeChanges(parameters)).toEqual(whatItComesTo(before));
    }),
    { seed, numRuns: scenarios },
  );
});

test(`two sets have one text exactly where they are alike without idle levers, in ${scenarios} pairs (seed ${seed})`, () => {
  const wholeText = (parameters: Parameters) => {
    const active = withoutIdleLevers(parameters);
    return JSON.stringify(parameterNames.map((name) => active[name] ?? null));
  };
  let alike = 0;
  const anyPair = fc
    .tuple(anyAgencyWithIdleLevers, fc.subarray(parameterNames, { minLength: 1, maxLength: 3 }))
    .chain(([one, names]) =>
      fc.tuple(...names.map((name) => anyValueOf(name))).map((values) => ({
        one,
        changes: Object.fromEntries(names.map((name, at) => [name, values[at]])),
      })),
    );
  fc.assert(
    fc.property(anyPair, fc.boolean(), ({ one, changes }, isIdleToo) => {
      const idle = isIdleToo ? idleLeversOf(one).slice(0, 1) : [];
      const more = Object.fromEntries(idle.map((name) => [name, parametersWith({}, {})[name]]));
      const other = { ...one, ...changes, ...more } as Parameters;
      const textOf = actingText(new Set([...Object.keys(changes), ...idle] as ParameterName[]));
      const isAlike = wholeText(one) === wholeText(other);
      if (isAlike) alike += 1;
      expect(textOf(one) === textOf(other), describeChanges(other)).toBe(isAlike);
    }),
    { seed, numRuns: scenarios },
  );
  // Both answers occur.
  expect(alike).toBeGreaterThan(scenarios / 20);
  expect(alike).toBeLessThan(scenarios * 0.95);
});

test("no meetings a week is a value like any other: it is not taken for the default", () => {
  const none = parametersWith(smallAgency, { "meetings.perWeek": 0 });
  expect(withoutIdleLevers(none)["meetings.perWeek"]).toBe(0);
});

test.each([
  ["mechanisms.practice", "practice.savedPerDoubling"],
  ["mechanisms.calls", "calls.perWaitingWeek"],
  ["mechanisms.slack", "slack.usedShare"],
] as const)("%s off with %s at 0 is no copy of the usual agency, in which it acts", (mechanism, lever) => {
  const usual = parametersWith(smallAgency);
  const without = { ...usual, [mechanism]: "off", [lever]: 0 } as Parameters;
  const textOf = actingText(new Set([mechanism, lever]));
  expect(textOf(without)).not.toBe(textOf(usual));
  expect(simulate(withoutIdleLevers(without), 1).trajectory).toBe(simulate(without, 1).trajectory);
});

const soloMeetings: readonly Changes[] = [
  { "meetings.perWeek": 0 },
  { "meetings.perWeek": 38 },
  { "meetings.minutes": 240 },
  { "meetings.prepMinutes": 120 },
  { "meetings.attendanceShare": 0 },
  { "meetings.facilitationShare": 1 },
  { "meetings.information": "off" },
  { "meetings.minutesPerCase": 0 },
  { "meetings.toldShare": 1 },
  { "meetings.facilitationMinutes": 120 },
  { "meetings.normPull": 1 },
  { "meetings.tipShare": 1 },
  { "meetings.emptyPerMonth": 20 },
  { "mechanisms.meetings": "off" },
];

test.each(soloMeetings)("solos have no team that meets: %o leaves every byte", (changes) => {
  const solos = parametersWith(smallAgency, { "staff.assistantsPerTeam": 0, "staff.teams": 3 });
  expect(whatItComesTo(simulate({ ...solos, ...changes }, 1))).toEqual(whatItComesTo(simulate(solos, 1)));
});

test("the solos of a unit do meet, where the scenario makes them", () => {
  const solos = parametersWith(smallAgency, { "staff.assistantsPerTeam": 0, "meetings.group": "unit" });
  const oftener = simulate({ ...solos, "meetings.perWeek": 5 }, 1);
  expect(oftener.trajectory).not.toBe(simulate(solos, 1).trajectory);
  for (const name of ["meetings.perWeek", "meetings.minutes", "meetings.information"] as const) {
    expect(whyIdle(name, solos)).toBeUndefined();
  }
});

test("the length of a meeting counts where meetings without content are all there are", () => {
  const none = parametersWith(smallAgency, { "meetings.perWeek": 0 });
  expect(whyIdle("meetings.minutes", none)).toBe("no meetings are held");
  const empty = { ...none, "meetings.emptyPerMonth": 4 };
  expect(whyIdle("meetings.minutes", empty)).toBeUndefined();
  expect(whyIdle("meetings.prepMinutes", empty)).toBe("no case meetings are held");
});

test("wages are never idle: they change what it costs, and nothing else", () => {
  const base = parametersWith(smallAgency);
  const dear = { ...base, "wages.leadPerYear": 90_000 };
  expect(whyIdle("wages.leadPerYear", base)).toBeUndefined();
  expect(whatItComesTo(simulate(dear, 1), costs)).toEqual(whatItComesTo(simulate(base, 1), costs));
  expect(whatItComesTo(simulate(dear, 1))).not.toEqual(whatItComesTo(simulate(base, 1)));
});

const observing: readonly Changes[] = [
  { "response.days": 20 },
  { "response.followUpDays": 25 },
  { "continuity.unit": "team" },
  { replications: 3 },
  { "time.kind": "terminating" },
  { "survey.firstDay": 20, "survey.secondDay": 90 },
  { "survey.groupSize": 2 },
  { "survey.vignetteKnowledge": 1 },
];

test.each(observing)("how an agency is looked at changes nothing that happens in it: %o", (changes) => {
  const base = parametersWith(smallAgency);
  const seen = simulate({ ...base, ...changes }, 1);
  expect(seen.trajectory).toBe(simulate(base, 1).trajectory);
});
