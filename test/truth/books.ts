// What holds after every day of any agency: the books balance, and nothing is where it cannot be.

import { expect } from "vitest";
import type { Agency } from "../../src/model/agency.ts";
import { findImbalance } from "../../src/model/balance.ts";
import { placesOf } from "../../src/model/clients/potential-clients.ts";
import { type MeasureName, measureEntry, measureNames } from "../../src/model/measures.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import { type Parameters, slice } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import { clientStatus } from "../../src/model/state/clients.ts";
import { describeChanges, measureOf } from "./agencies.ts";

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
const signed: readonly MeasureName[] = [
  "creamingGap",
  "complexityGap",
  "distributionConcentration",
  "fundedPerNeedGap",
  "wrongfulDenialGap",
];

function rangeOf(name: MeasureName): Range {
  const { unit } = measureEntry(name);
  if (name === "creamingGap") return { from: -Number.MAX_VALUE, to: Number.MAX_VALUE };
  if (signed.includes(name) || unit.startsWith("-1")) return { from: -1, to: 1 };
  const isShare = unit.startsWith("share") || unit.includes("0-1");
  return { from: 0, to: isShare && !ratios.includes(name) ? 1 : Number.MAX_VALUE };
}

const ranges = new Map(measureNames.map((name) => [name, rangeOf(name)]));

/** Measures that are neither undefined nor in their range. */
export function outOfRange(outcome: Outcome): string[] {
  return measureNames.filter((name) => {
    const value = measureOf(outcome, name);
    const range = ranges.get(name);
    if (Number.isNaN(value) || range === undefined) return false;
    return !(value >= range.from - rounding && value <= range.to + rounding);
  });
}

/** What no day may end with, beside books that do not balance. */
export function findExcess({ office }: Agency, parameters: Parameters): string | undefined {
  const { staff, clients } = office;
  const places = placesOf(slice(parameters, "intake"), staff.caseworkers.length);
  if (office.activeCount > places) return `${office.activeCount} clients are active`;
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

export function daysOf(parameters: Parameters): number {
  return parameters["time.warmUpDays"] + parameters["time.observedDays"];
}

/**
 * Simulates replication 1 and looks at the books after every day; returns how many days it looked.
 * @throws Error on the first day on which something is wrong, with what the agency was.
 */
export function liveInBalance(parameters: Parameters): number {
  const scene = describeChanges(parameters);
  let days = 0;
  const outcome = simulate(parameters, 1, {
    watch: (agency) => {
      days += 1;
      const wrong = findImbalance(agency) ?? findExcess(agency, parameters);
      if (wrong !== undefined) throw new Error(`Day ${agency.office.day}: ${wrong} With ${scene}`);
    },
  });
  expect(outOfRange(outcome), scene).toEqual([]);
  return days;
}
