// Claims about runs that follow each other in one agency: each is the run that it would have been alone.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Parameters } from "../../src/model/parameters.ts";
import { createRunsInTurn } from "../../src/model/runs-in-turn.ts";
import { simulate } from "../../src/model/simulate.ts";
import { anySmallAgency, describeChanges } from "../truth/agencies.ts";
import { type Changes, openWithClients, parametersWith, runDays, smallProgramme } from "./small-agency.ts";

const fewDays = { "time.warmUpDays": 20, "time.observedDays": 60, "response.followUpDays": 20 } as const;
const small = { ...smallProgramme, ...fewDays } satisfies Changes;
const replication = fc.integer({ min: 1, max: 1000 });

/** Levers of every kind change in mid-run: staff, rules, money, meetings. */
const changing: Parameters = {
  ...parametersWith({ ...small, "staff.teams": 2 }),
  later: [
    { week: 3, set: { "staff.teams": 1, "provisions.perClientYear": 200, "policy.strictnessShare": 0.9 } },
    { week: 7, set: { "staff.teams": 2, "meetings.perWeek": 2, "contact.intervalDays": 30 } },
  ],
};

test("a run after another one, or after several, is the run that it is by itself, whatever the parameters", () => {
  fc.assert(
    fc.property(
      anySmallAgency,
      fc.array(replication, { minLength: 2, maxLength: 4 }),
      (parameters, replications) => {
        const run = createRunsInTurn();
        for (const one of replications) {
          expect(run(parameters, one), describeChanges(parameters)).toEqual(simulate(parameters, one));
        }
      },
    ),
    { seed: 20261130, numRuns: 25 },
  );
});

test("levers that changed in a run stand as on the first day when the next one begins", () => {
  const run = createRunsInTurn();
  for (const one of [1, 2, 3, 1]) expect(run(changing, one)).toEqual(simulate(changing, one));
});

test("a run shares nothing with the one before it: what that came to stays as it was", () => {
  const run = createRunsInTurn();
  const parameters = parametersWith(small);
  const outcomes = [1, 2, 3].map((one) => run(parameters, one));
  expect(outcomes).toEqual([1, 2, 3].map((one) => simulate(parameters, one)));
});

test("runs of several agencies may take turns", () => {
  const run = createRunsInTurn();
  const other = parametersWith({ ...small, "staff.assistantsPerTeam": 0, "mechanisms.trust": "off" });
  for (const one of [1, 2]) {
    for (const parameters of [parametersWith(small), other, changing]) {
      expect(run(parameters, one)).toEqual(simulate(parameters, one));
    }
  }
});

test("two agencies that are open at once do not disturb each other", () => {
  const days = 40;
  const alone = (which: number) => {
    const agency = openWithClients(small, which);
    runDays(agency, days);
    return agency.office.trail.toString();
  };
  const [one, other] = [openWithClients(small, 1), openWithClients(small, 2)];
  for (let day = 0; day < days; day++) for (const agency of [one, other]) runDays(agency, 1);
  expect([one, other].map(({ office }) => office.trail.toString())).toEqual([alone(1), alone(2)]);
});

test("an agency has no part in a run that brings more clients than it has room for", () => {
  const agency = openWithClients(small);
  const { room } = agency.office.clients;
  expect(room).toBeGreaterThan(agency.office.clients.count);
  const crowded = Array.from({ length: 50 }, (_, number) => number + 1).every((one) => {
    return !agency.beginAgain(one) || agency.office.clients.count <= room;
  });
  expect(crowded).toBe(true);
});

test("a run that fails spoils no other", () => {
  const run = createRunsInTurn();
  const parameters = parametersWith(small);
  run(parameters, 1);
  expect(() => run(parameters, -1)).toThrow("replication");
  expect(run(parameters, 2)).toEqual(simulate(parameters, 2));
});
