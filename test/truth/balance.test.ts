// Accounting: minutes, money, clients and tasks balance after every day, whatever the agency.

import fc from "fast-check";
import { expect, test } from "vitest";
import { simulate } from "../../src/model/simulate.ts";
import { domainCount, needStage } from "../../src/model/state/needs.ts";
import { anySmallAgency, describeChanges, parametersWith, smallAgency, solo } from "./agencies.ts";
import { daysOf, liveInBalance } from "./books.ts";
import { casesOf } from "./cases.ts";

const seed = 20231;
const scenarios = casesOf(1000);
test(`in any of ${scenarios} small agencies the books balance after every day, and every measure is a number in its range or undefined (seed ${seed})`, () => {
  fc.assert(
    fc.property(anySmallAgency, (parameters) => {
      expect(liveInBalance(parameters)).toBe(daysOf(parameters));
    }),
    { seed, numRuns: scenarios },
  );
});

test(`where the day has an end, nobody works beyond the overtime cap (seed ${seed})`, () => {
  const most = casesOf(300);
  fc.assert(
    fc.property(anySmallAgency, (parameters) => {
      const scene = { ...parameters, "mechanisms.timeBudget": "on", "mechanisms.contact": "on" } as const;
      simulate(scene, 1, {
        watch: ({ office: { staff, day }, budget }) => {
          for (let worker = 0; worker < staff.count; worker++) {
            const past = staff.used[worker] - budget.dayMinutes;
            if (past <= scene["day.overtimeCapMinutes"] + 1) continue;
            throw new Error(
              `Day ${day}: worker ${worker} did ${past} minutes of overtime. With ${describeChanges(scene)}`,
            );
          }
        },
      });
    }),
    { seed, numRuns: most },
  );
});

/** People come and go all the time, and whatever is done for the staff is done often. */
const anyRestlessAgency = fc
  .tuple(
    anySmallAgency,
    fc.record({
      "mechanisms.burnout": fc.constant("on" as const),
      "turnover.calmPerYear": fc.constant(1),
      "turnover.burntPerYear": fc.constant(2),
      "turnover.earlyFactor": fc.constant(5),
      "turnover.vacancyDays": fc.integer({ min: 0, max: 12 }),
      "turnover.onboardingDays": fc.integer({ min: 0, max: 12 }),
      "turnover.mentorMinutes": fc.integer({ min: 0, max: 240 }),
      "learning.sessionsPerMonth": fc.integer({ min: 0, max: 10 }),
      "teamBuilding.perYear": fc.integer({ min: 0, max: 52 }),
      "leadershipTraining.daysPerYear": fc.integer({ min: 0, max: 30 }),
    }),
  )
  .map(([parameters, restless]) => ({ ...parameters, ...restless }));

const restless = casesOf(300);
test(`in any of ${restless} small agencies whose staff changes all the time the books balance after every day (seed ${seed})`, () => {
  let newcomers = 0;
  fc.assert(
    fc.property(anyRestlessAgency, (parameters) => {
      expect(liveInBalance(parameters)).toBe(daysOf(parameters));
      simulate(parameters, 1, {
        witness: ({ kind }) => {
          if (kind === "newcomer") newcomers += 1;
        },
      });
    }),
    { seed, numRuns: restless },
  );
  expect(newcomers).toBeGreaterThan(restless);
});

test("what counts against a client's ceiling is what was paid to her or is still promised", () => {
  // Costs are paid in full or not at all, no need passes by itself, and within a year nothing is forgiven.
  const parameters = parametersWith(smallAgency, {
    "provisions.partShare": 1,
    "needs.selfPerDay": 0,
    "time.observedDays": 200,
  });
  const paid = new Map<number, number>();
  simulate(parameters, 1, {
    watch: ({ office }) => {
      const { clients, needs, observations, day } = office;
      if (day === 0) {
        const notePayment = observations.provisionPaid.bind(observations);
        observations.provisionPaid = (client, domain, need, dollars) => {
          paid.set(client, (paid.get(client) ?? 0) + dollars);
          notePayment(client, domain, need, dollars);
        };
        return;
      }
      for (const client of office.present.subarray(0, office.presentCount)) {
        let counted = paid.get(client) ?? 0;
        for (let need = client * domainCount; need < (client + 1) * domainCount; need++) {
          const isPromised =
            needs.stage[need] === needStage.requested || needs.stage[need] === needStage.submitted;
          if (isPromised) counted += needs.cost[need];
        }
        expect(clients.committedThisYear[client], `client ${client} on day ${day}`).toBe(counted);
      }
    },
  });
  expect(paid.size).toBeGreaterThan(5);
});

test("a period's money is budgeted once", () => {
  const parameters = parametersWith(smallAgency, { "provisions.periodDays": 65, "time.observedDays": 130 });
  let budgeted = 0;
  simulate(parameters, 1, {
    watch: ({ office }) => {
      budgeted = office.books.money.budgeted;
    },
  });
  // Two quarters of 800 dollars a year for 40 places.
  expect(budgeted).toBe(2 * 200 * 40);
});

test("a client who does not come takes no minute that the caseworker does not have", () => {
  const parameters = parametersWith(solo, {
    "intake.places": 20,
    "intake.initialClients": 20,
    "contact.minutes": 20,
    "contact.travelMinutes": 0,
    "contact.noShowMinutes": 120,
    "contact.noShowShare": 0.6,
    "time.warmUpDays": 0,
    "time.observedDays": 30,
  });
  const overtime: number[] = [];
  simulate(parameters, 1, {
    watch: ({ office, budget }) => overtime.push(office.staff.used[0] - budget.dayMinutes),
  });
  expect(Math.max(...overtime)).toBe(0);
});
