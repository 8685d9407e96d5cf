// Accounting: minutes, money, clients and tasks balance after every day, whatever the agency.

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Agency } from "../../src/model/agency.ts";
import { findImbalance } from "../../src/model/balance.ts";
import { type MeasureName, measureEntry, measureNames } from "../../src/model/measures.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import type { Parameters } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import { clientStatus } from "../../src/model/state/clients.ts";
import { domainCount, needStage } from "../../src/model/state/needs.ts";
import { anySmallAgency, describeChanges, measureOf, parametersWith, smallAgency, solo } from "./agencies.ts";

const seed = 20231;
const scenarios = 1000;
const aWhile = 60_000;
const rounding = 1e-12;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Rates and ratios that may rightly exceed 1 although their unit speaks of a share. */
const ratios: readonly MeasureName[] = [
  "contactPaidShare", // contacts in overtime are minutes beyond the paid ones
  "dropoutShare", // per month: everybody may leave within a week
];
const signed: readonly MeasureName[] = ["creamingGap", "complexityGap", "distributionConcentration"];

function rangeOf(name: MeasureName): Range {
  const { unit } = measureEntry(name);
  if (name === "creamingGap") return { from: -Number.MAX_VALUE, to: Number.MAX_VALUE };
  if (signed.includes(name)) return { from: -1, to: 1 };
  const isShare = unit.startsWith("share") || unit.includes("0-1");
  return { from: 0, to: isShare && !ratios.includes(name) ? 1 : Number.MAX_VALUE };
}

const ranges = new Map(measureNames.map((name) => [name, rangeOf(name)]));

function outOfRange(outcome: Outcome): string[] {
  return measureNames.filter((name) => {
    const value = measureOf(outcome, name);
    const range = ranges.get(name);
    if (Number.isNaN(value) || range === undefined) return false;
    return !(value >= range.from - rounding && value <= range.to + rounding);
  });
}

/** What no day may end with, beside books that do not balance. */
function findExcess({ office }: Agency, parameters: Parameters): string | undefined {
  const { staff, clients } = office;
  if (office.activeCount > parameters["intake.places"]) return `${office.activeCount} clients are active`;
  for (let worker = 0; worker < staff.count; worker++) {
    if (staff.caseload[worker] > staff.cap) return `worker ${worker} has ${staff.caseload[worker]} clients`;
  }
  for (let client = 0; client < clients.count; client++) {
    const trust = clients.trust[client];
    if (!(trust >= 0 && trust <= 1)) return `client ${client} has trust ${trust}`;
    const isGone = clients.status[client] > clientStatus.active;
    if (isGone !== clients.leaveDay[client] <= office.day) return `client ${client} left at no known time`;
  }
  return undefined;
}

test(
  `in any of ${scenarios} small agencies the books balance after every day, and every measure is a number in its range or undefined (seed ${seed})`,
  () => {
    fc.assert(
      fc.property(anySmallAgency, (parameters) => {
        const scene = describeChanges(parameters);
        let days = 0;
        const outcome = simulate(parameters, 1, (agency) => {
          days += 1;
          const wrong = findImbalance(agency) ?? findExcess(agency, parameters);
          if (wrong !== undefined) throw new Error(`Day ${agency.office.day}: ${wrong} With ${scene}`);
        });
        expect(days).toBe(parameters["time.warmUpDays"] + parameters["time.observedDays"]);
        expect(outOfRange(outcome), scene).toEqual([]);
      }),
      { seed, numRuns: scenarios },
    );
  },
  aWhile,
);

test(
  `where the day has an end, nobody works beyond the overtime cap (seed ${seed})`,
  () => {
    const most = 300;
    fc.assert(
      fc.property(anySmallAgency, (parameters) => {
        const scene = { ...parameters, "mechanisms.timeBudget": "on", "mechanisms.contact": "on" } as const;
        simulate(scene, 1, ({ office: { staff, day }, budget }) => {
          for (let worker = 0; worker < staff.count; worker++) {
            const past = staff.used[worker] - budget.dayMinutes;
            if (past <= scene["day.overtimeCapMinutes"] + 1) continue;
            throw new Error(
              `Day ${day}: worker ${worker} did ${past} minutes of overtime. With ${describeChanges(scene)}`,
            );
          }
        });
      }),
      { seed, numRuns: most },
    );
  },
  aWhile,
);

test("what counts against a client's ceiling is what was paid to her or is still promised", () => {
  // Costs are paid in full or not at all, and within a year nothing is forgiven.
  const parameters = parametersWith(smallAgency, { "provisions.partShare": 1, "time.observedDays": 200 });
  const paid = new Map<number, number>();
  simulate(parameters, 1, ({ office }) => {
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
  });
  expect(paid.size).toBeGreaterThan(5);
});

test("a period's money is budgeted once", () => {
  const parameters = parametersWith(smallAgency, { "provisions.periodDays": 65, "time.observedDays": 130 });
  let budgeted = 0;
  simulate(parameters, 1, ({ office }) => {
    budgeted = office.books.money.budgeted;
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
  simulate(parameters, 1, ({ office, budget }) => overtime.push(office.staff.used[0] - budget.dayMinutes));
  expect(Math.max(...overtime)).toBe(0);
});
