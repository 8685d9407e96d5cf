// Breadth, quality and equity of resource distribution, on records made by hand.
import { expect, test } from "vitest";
import { measureDistribution, tabulateDistribution } from "../../src/model/observe/distribution-measures.ts";
import { DistributionRecord } from "../../src/model/observe/distribution-record.ts";
import { Clients, clientStatus } from "../../src/model/state/clients.ts";
import { openWithClients, runDays, smallProgramme } from "./small-agency.ts";

const observed = { firstDay: 100, pastDay: 400, followUpDays: 200, responseDays: 5 };

function recordOf(clients: number): DistributionRecord {
  const record = new DistributionRecord(clients, observed);
  for (let client = 0; client < clients; client++) record.enrol(client, 110, 0.5);
  return record;
}

function measure(record: DistributionRecord, clients = new Clients(record.since.length)) {
  return measureDistribution(record, clients, observed.followUpDays);
}

test("followed are those enrolled inside the window with the whole follow-up left", () => {
  const record = new DistributionRecord(4, observed);
  expect([99, 100, 200, 201].map((day, client) => record.enrol(client, day, 0.5))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect([99, 100, 299, 300].map((day) => day >= 100 && record.isFollowed(1, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(measure(record).clientsFollowed).toBe(2);
});

/**
 * Three clients with needs worth $1,000, $1,000 and $2,000, one without. The first gets money in two domains of
 * two; the second a referral in one of two; the third money in one of four, where a referral would have done.
 */
function handMade(): DistributionRecord {
  const record = recordOf(4);
  record.addNeed(0, 0, 400, 1);
  record.addNeed(0, 1, 600, 0.5);
  record.addNeed(1, 0, 500, 1);
  record.addNeed(1, 3, 500, -1);
  for (const domain of [0, 2, 4, 6]) record.addNeed(2, domain, 500, domain === 0 ? 1 : -1);
  record.addPayment(0, 0, 400, 1, 10);
  record.addPayment(0, 1, 300, 0.5, 20);
  record.addPayment(2, 2, 100, -1, 30);
  record.referred[1] |= 1 << 3;
  return record;
}

test("coverage is the share of all followed clients with any money", () => {
  expect(measure(handMade()).distributionCoverage).toBe(0.5);
});

test("variety is the mean share of a client's domains in need that were touched, by money or at all", () => {
  const measured = measure(handMade());
  // Of those with a need: 2/2, 0/2 and 1/4; with referrals 2/2, 1/2 and 1/4.
  expect(measured.distributionVariety).toBeCloseTo(1.25 / 3, 12);
  expect(measured.distributionVarietyAny).toBeCloseTo(1.75 / 3, 12);
});

test("match is money spent rightly of money spent, reach of all that rightly could be, hidden needs included", () => {
  const measured = measure(handMade());
  // $700 of $800; $700 of 400 + 600 + 500 + 500.
  expect(measured.distributionMatch).toBeCloseTo(0.875, 12);
  expect(measured.distributionReach).toBeCloseTo(0.35, 12);
  // 2 x 0.875 x 0.35 / 1.225.
  expect(measured.distributionFit).toBeCloseTo(0.5, 12);
});

test("spending nothing where money was right reaches and fits nothing, but has no match", () => {
  const record = recordOf(1);
  record.addNeed(0, 0, 400, 1);
  const measured = measure(record);
  expect(measured.distributionMatch).toBeNaN();
  expect([measured.distributionReach, measured.distributionFit, measured.distributionCoverage]).toEqual([
    0, 0, 0,
  ]);
});

test("money that is all spent wrongly fits nothing, even where nothing could have been spent rightly", () => {
  const record = recordOf(1);
  record.addNeed(0, 0, 400, -1);
  record.addPayment(0, 0, 400, -1, 5);
  const measured = measure(record);
  expect([measured.distributionMatch, measured.distributionFit]).toEqual([0, 0]);
  expect(measured.distributionReach).toBeNaN();
  expect(measure(recordOf(1)).distributionFit).toBeNaN();
});

test("scarcity by itself makes spending precise, never fitting", () => {
  const record = recordOf(1);
  for (let domain = 0; domain < 8; domain++) record.addNeed(0, domain, 500, 1);
  record.addPayment(0, 0, 100, 1, 5);
  const measured = measure(record);
  expect(measured.distributionMatch).toBe(1);
  expect(measured.distributionFit).toBeLessThan(0.05);
});

test("spending on two domains by 700 to 100 is as diverse as spending on 1.46 evenly", () => {
  const record = recordOf(1);
  record.addNeed(0, 0, 1000, 1);
  record.addPayment(0, 0, 700, 1, 5);
  record.addPayment(0, 1, 100, 1, 5);
  // e^(0.875 ln(8/7) + 0.125 ln 8) = e^0.3767702.
  expect(measure(record).distributionDiversity).toBeCloseTo(1.4575693, 6);
});

test("timeliness is the mean delay over payments", () => {
  expect(measure(handMade()).distributionDelayDays).toBe(20);
});

test("inequality keeps those who got nothing, and leaves out those who needed nothing", () => {
  // Shares of need funded: 0.7, 0 and 0.05. Gini 2 (1 x 0 + 2 x 0.05 + 3 x 0.7) / (3 x 0.75) - 4/3 = 4.4/2.25 - 4/3.
  expect(measure(handMade()).distributionGini).toBeCloseTo(4.4 / 2.25 - 4 / 3, 12);
});

test("concentration is above 0 when the severest get more", () => {
  const record = handMade();
  record.severity.set([0.9, 0.1, 0.5, 0.5]);
  const measured = measure(record);
  // By rank 0, 0.05, 0.7 with mid-ranks 1/6, 1/2, 5/6: 2 (0.025 + 0.58333) / 0.75 - 1.
  expect(measured.distributionConcentration).toBeCloseTo((2 * (0.025 + (0.7 * 5) / 6)) / 0.75 - 1, 9);
  record.severity.set([0.1, 0.9, 0.5, 0.5]);
  expect(measure(record).distributionConcentration).toBeLessThan(0);
});

test("the complexity gap is what the more complex half got of its need, less what the simpler half got", () => {
  const record = handMade();
  record.complexity.set([0.2, 0.9, 0.5, 0.99]);
  // Three have a need: halves of one. 0 for the most complex, 0.7 for the simplest.
  expect(measure(record).complexityGap).toBeCloseTo(-0.7, 12);
  expect(measure(recordOf(1)).complexityGap).toBeNaN();
});

test("the severity that ranks a client is that of the day of enrolment, whatever happened on the waiting list", () => {
  const agency = openWithClients({
    ...smallProgramme,
    "time.warmUpDays": 0,
    "time.observedDays": 60,
    "response.followUpDays": 20,
    "intake.clientsPerWeek": 5,
    "trust.dropoutPerDay": 0.05,
    "needs.perDomainYear": 4,
  });
  const { clients, observations } = agency.office;
  let moved = 0;
  const onArrival = new Map<number, number>();
  let lastEvening = Float64Array.from(clients.severity);
  runDays(agency, 40, ({ office }) => {
    for (let client = 0; client < clients.count; client++) {
      if (clients.enrolDay[client] !== office.day || clients.arrivalDay[client] === office.day) continue;
      expect(observations.distribution.severity[client]).toBe(lastEvening[client]);
      if (lastEvening[client] !== onArrival.get(client)) moved += 1;
    }
    for (let client = 0; client < clients.count; client++) {
      if (clients.arrivalDay[client] === office.day) onArrival.set(client, clients.severity[client]);
    }
    lastEvening = Float64Array.from(clients.severity);
  });
  expect(moved).toBeGreaterThan(0);
});

test("the gap between groups is the mean share of need funded in group 0, less that in group 1; zeros kept", () => {
  const clients = new Clients(4);
  clients.group.set([0, 1, 0, 1]);
  // 0.7 and 0.05 in group 0; 0 in group 1, whose other client needed nothing.
  expect(measure(handMade(), clients).fundedPerNeedGap).toBeCloseTo(0.375, 12);
  clients.group.set([1, 0, 1, 0]);
  expect(measure(handMade(), clients).fundedPerNeedGap).toBeCloseTo(-0.375, 12);
  clients.group.fill(0);
  expect(measure(handMade(), clients).fundedPerNeedGap).toBeNaN();
});

test("completion is a share of all who left the programme, whether followed or not", () => {
  const record = recordOf(1);
  expect(measure(record).completionShare).toBeNaN();
  for (const hasCompleted of [true, false, false, false]) record.addDeparture(hasCompleted);
  expect(measure(record).completionShare).toBe(0.25);
});

test("dropping out is no retention within the follow-up, completion is; what comes later is not seen", () => {
  const record = recordOf(4);
  const clients = new Clients(4);
  clients.status.set([
    clientStatus.droppedOut,
    clientStatus.completed,
    clientStatus.droppedOut,
    clientStatus.active,
  ]);
  clients.leaveDay.set([309, 250, 310, 1000]);
  const measured = measure(record, clients);
  expect(measured.retention12MonthShare).toBe(0.75);
});

test("a share of nothing is undefined, never 0", () => {
  const measured = measure(new DistributionRecord(3, observed));
  expect(measured.clientsFollowed).toBe(0);
  for (const [name, value] of Object.entries(measured)) {
    if (name !== "clientsFollowed") expect(value, name).toBeNaN();
  }
});

test("the table counts clients by domain, and the Lorenz curve ends at everything", () => {
  const table = tabulateDistribution(handMade());
  expect(table.inNeed).toEqual([3, 1, 1, 1, 1, 0, 1, 0]);
  expect(table.funded).toEqual([1, 1, 1, 0, 0, 0, 0, 0]);
  expect(table.referred).toEqual([0, 0, 0, 1, 0, 0, 0, 0]);
  expect(table.spending).toEqual([400, 300, 100, 0, 0, 0, 0, 0]);
  expect([table.lorenz.length, table.lorenz[0], table.lorenz[20]]).toEqual([21, 0, 1]);
});
