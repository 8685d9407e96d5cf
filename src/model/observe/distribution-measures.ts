// Breadth, quality and equity of resource distribution, from what was noted of the clients followed.

import { concentrationIndex } from "../../statistics/shares/concentration.ts";
import { effectiveNumber } from "../../statistics/shares/diversity.ts";
import { gini } from "../../statistics/shares/gini.ts";
import { lorenzCurve } from "../../statistics/shares/lorenz.ts";
import { ratioOrUndefined } from "../../statistics/shares/ratio.ts";
import { needDomains } from "../domains.ts";
import type { DistributionTable } from "../outcome.ts";
import { type Clients, clientStatus } from "../state/clients.ts";
import { domainCount } from "../state/needs.ts";
import { never } from "../units.ts";
import type { DistributionRecord } from "./distribution-record.ts";
import type { Measured } from "./engagement-measures.ts";

export function followedClients(record: DistributionRecord): number[] {
  const followed: number[] = [];
  record.since.forEach((day, client) => {
    if (day !== never) followed.push(client);
  });
  return followed;
}

function domainsIn(bits: number): number {
  let count = 0;
  for (let domain = 0; domain < domainCount; domain++) if ((bits & (1 << domain)) !== 0) count += 1;
  return count;
}

function meanOf(values: readonly number[]): number {
  return ratioOrUndefined(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

export function measureDistribution(
  record: DistributionRecord,
  clients: Clients,
  followUpDays: number,
): Measured {
  const followed = followedClients(record);
  const needy = followed.filter((client) => record.inNeed[client] !== 0);
  const shares = needy.map((client) => record.received[client] / record.needed[client]);
  const variety = needy.map((client) => domainsIn(record.funded[client]) / domainsIn(record.inNeed[client]));
  const varietyAny = needy.map(
    (client) => domainsIn(record.funded[client] | record.referred[client]) / domainsIn(record.inNeed[client]),
  );
  const hasDroppedOut = (client: number) =>
    clients.status[client] === clientStatus.droppedOut &&
    clients.leaveDay[client] < record.since[client] + followUpDays;
  return {
    clientsFollowed: followed.length,
    distributionCoverage: meanOf(followed.map((client) => (record.funded[client] !== 0 ? 1 : 0))),
    distributionVariety: meanOf(variety),
    distributionVarietyAny: meanOf(varietyAny),
    distributionDiversity: effectiveNumber(record.spendingByDomain),
    distributionMatch: ratioOrUndefined(record.spentRightly, record.spent),
    distributionReach: ratioOrUndefined(record.spentRightly, record.rightlyFundable),
    distributionFit: ratioOrUndefined(2 * record.spentRightly, record.spent + record.rightlyFundable),
    distributionDelayDays: ratioOrUndefined(record.delayDays, record.delays),
    distributionGini: gini(shares),
    distributionConcentration: concentrationIndex(
      shares,
      needy.map((client) => record.severity[client]),
    ),
    fundedPerNeedGap: gapBetweenGroups(shares, needy, clients),
    complexityGap: complexityGap(record, needy),
    needsResolvedShare: ratioOrUndefined(record.needsResolved, record.needsArisen),
    needsDisclosedShare: ratioOrUndefined(record.needsDisclosed, record.needsArisen),
    retention12MonthShare: meanOf(followed.map((client) => (hasDroppedOut(client) ? 0 : 1))),
    completionShare: ratioOrUndefined(record.completions, record.departures),
    waitDays: ratioOrUndefined(record.waitDays, record.enrolments),
  };
}

/** Funded / needed of client group 0 minus that of group 1. */
function gapBetweenGroups(shares: readonly number[], needy: readonly number[], clients: Clients): number {
  const meanOfGroup = (group: number) =>
    meanOf(shares.filter((_, place) => clients.group[needy[place]] === group));
  return meanOfGroup(0) - meanOfGroup(1);
}

/** Funded / needed of the more complex half minus that of the simpler half. */
function complexityGap(record: DistributionRecord, needy: readonly number[]): number {
  const half = Math.floor(needy.length / 2);
  if (half === 0) return NaN;
  const sorted = [...needy].sort(
    (one, other) => record.complexity[one] - record.complexity[other] || one - other,
  );
  const share = (some: readonly number[]) =>
    meanOf(some.map((client) => record.received[client] / record.needed[client]));
  return share(sorted.slice(-half)) - share(sorted.slice(0, half));
}

export function tabulateDistribution(record: DistributionRecord): DistributionTable {
  const followed = followedClients(record);
  const needy = followed.filter((client) => record.inNeed[client] !== 0);
  const count = (bits: Uint8Array) =>
    needDomains.map((_, domain) => followed.filter((client) => (bits[client] & (1 << domain)) !== 0).length);
  return {
    domains: needDomains,
    inNeed: count(record.inNeed),
    disclosed: count(record.disclosed),
    funded: count(record.funded),
    referred: count(record.referred),
    spending: [...record.spendingByDomain],
    lorenz: lorenzCurve(needy.map((client) => record.received[client] / record.needed[client])),
  };
}
