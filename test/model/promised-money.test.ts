// Money set aside: what is paid, what is promised in vain, and when the pot and the client's ceiling are free again.
import { expect, test } from "vitest";
import type { Agency } from "../../src/model/agency.ts";
import { needStage } from "../../src/model/state/needs.ts";
import { openWithPot } from "./small-agency.ts";
import { committed, grant, request, smallPot, superviseToday } from "./small-pot.ts";

test("a pot that does not reach pays a part, if it is half the cost or more", () => {
  const agency = openWithPot(smallPot);
  request(agency, 0, 1200);
  agency.provisions.payDueRequests();
  expect(agency.office.books.money.spent).toBe(600);
  expect(agency.provisions.standing()).toEqual({ pot: 0, promised: 0 });
  // What was never paid leaves the client's ceiling again.
  expect(committed(agency)).toBe(600);
});

test("less than half is not paid: the request waits, and after fifteen days the promise is broken", () => {
  const agency = openWithPot({ ...smallPot, "needs.perDomainYear": 0 });
  const { office, provisions } = agency;
  request(agency, 0, 1201);
  const trust = office.clients.trust[0];
  for (office.day = 0; office.day < 15; office.day++) provisions.payDueRequests();
  expect(provisions.standing()).toEqual({ pot: 600, promised: 1201 });
  expect(committed(agency)).toBe(1201);
  expect(office.observations.brokenPromises).toBe(0);
  expect(office.needs.stage[0]).toBe(needStage.submitted);
  provisions.payDueRequests();
  expect(provisions.standing()).toEqual({ pot: 600, promised: 0 });
  expect(office.observations.brokenPromises).toBe(1);
  expect(office.clients.trust[0]).toBeCloseTo(trust - 0.05, 12);
  expect(office.needs.stage[0]).toBe(needStage.referring);
  expect(committed(agency)).toBe(0);
});

test("a client's ceiling counts what is promised, and is renewed after a year", () => {
  const agency = openWithPot({ ...smallPot, "provisions.ceilingPerClient": 1000 });
  const { office, provisions } = agency;
  office.needs.cost.fill(600);
  expect(provisions.hasRoomUnderCeiling(0)).toBe(true);
  provisions.promise(0);
  expect(provisions.hasRoomUnderCeiling(1)).toBe(false);
  office.needs.cost[1] = 400;
  expect(provisions.hasRoomUnderCeiling(1)).toBe(true);
  office.needs.cost[1] = 600;
  office.day = 260;
  expect(provisions.hasRoomUnderCeiling(1)).toBe(true);
});

test("a granted request that is dropped before it is written frees its money", () => {
  const agency = openWithPot(smallPot);
  const { provisions } = agency;
  grant(agency, 0, 200);
  expect(provisions.standing().promised).toBe(200);
  expect(committed(agency)).toBe(200);
  provisions.forget(0);
  expect(provisions.standing()).toEqual({ pot: 600, promised: 0 });
  expect(committed(agency)).toBe(0);
});

test("what is paid in full stays on the client's ceiling", () => {
  const agency = openWithPot(smallPot);
  request(agency, 0, 200);
  agency.provisions.payDueRequests();
  expect(agency.provisions.standing()).toEqual({ pot: 400, promised: 0 });
  expect(committed(agency)).toBe(200);
});

test.each<[string, (agency: Agency) => void]>([
  ["is over", ({ office }) => office.needs.stage.fill(needStage.none, 0, 1)],
  ["is another by now", ({ office }) => office.needs.event.fill(13, 0, 1)],
  ["is that of a client who has left", ({ intake }) => intake.leave(0, "droppedOut")],
])("a submitted request whose need %s is not paid: pot and ceiling are free of it", (_, happen) => {
  const agency = openWithPot(smallPot);
  request(agency, 0, 200);
  request(agency, 1, 100);
  happen(agency);
  const isGone = !agency.office.clients.isPresent(0);
  agency.provisions.payDueRequests();
  expect(agency.provisions.standing()).toEqual({ pot: isGone ? 600 : 500, promised: 0 });
  expect(committed(agency)).toBe(isGone ? 0 : 100);
});

test("a client who leaves frees what was granted and is still being written", () => {
  const agency = openWithPot(smallPot);
  grant(agency, 0, 200);
  agency.intake.leave(0, "droppedOut");
  expect(agency.provisions.standing()).toEqual({ pot: 600, promised: 0 });
  expect(committed(agency)).toBe(0);
});

test("a request that an approval loses frees its money, in the pot and under the ceiling", () => {
  const agency = openWithPot({
    ...smallPot,
    "provisions.approvalSteps": 8,
    "provisions.stepLossShare": 0.5,
  });
  // Of a client without ease each approval loses three requests in four.
  agency.office.clients.ease[0] = 0;
  request(agency, 0, 200);
  superviseToday(agency);
  expect(agency.office.needs.stage[0]).toBe(needStage.refused);
  expect(agency.provisions.standing()).toEqual({ pot: 600, promised: 0 });
  expect(committed(agency)).toBe(0);
});

/** A request that an approval loses for certain, or as good as. */
const losing = { ...smallPot, "provisions.approvalSteps": 6, "provisions.stepLossShare": 0.5 } as const;

/** Runs payments up to the evening of a day. */
function payUntil({ office, provisions }: Agency, day: number): void {
  for (; office.day <= day; office.day++) provisions.payDueRequests();
}

test("money is late on the day after its usual date: five days of writing, those of payment and of each approval", () => {
  const agency = openWithPot({ ...smallPot, "provisions.baseDays": 5, "needs.perDomainYear": 0 });
  const { office } = agency;
  grant(agency, 0, 200);
  payUntil(agency, 10);
  expect(office.clients.lateMoney[0]).toBe(0);
  payUntil(agency, 11);
  expect(office.clients.lateMoney[0]).toBe(1);
  agency.provisions.submit(0);
  payUntil(agency, 30);
  expect(office.books.money.spent).toBe(200);
  expect(office.clients.lateMoney[0]).toBe(0);
});

test("a lost request is missed on the same day as any other, and found when the client calls, not before", () => {
  const agency = openWithPot(losing);
  const { office, provisions } = agency;
  office.clients.ease[0] = 0;
  request(agency, 0, 200);
  superviseToday(agency);
  expect(office.needs.stage[0]).toBe(needStage.refused);
  // 5 + 0 + 6 x 3 days.
  payUntil(agency, 23);
  provisions.onCall(0);
  expect([office.clients.lateMoney[0], office.needs.stage[0]]).toEqual([0, needStage.refused]);
  payUntil(agency, 24);
  expect(office.clients.lateMoney[0]).toBe(1);
  provisions.onCall(0);
  expect([office.clients.lateMoney[0], office.needs.stage[0]]).toEqual([0, needStage.disclosed]);
});

test("a call finds nothing of a request that is only late, nor of a need that was refused", () => {
  const agency = openWithPot(smallPot);
  const { office, provisions } = agency;
  grant(agency, 0, 200);
  office.needs.stage[1] = needStage.refused;
  payUntil(agency, 60);
  provisions.onCall(0);
  expect([office.needs.stage[0], office.needs.stage[1]]).toEqual([needStage.requested, needStage.refused]);
  expect(office.clients.lateMoney[0]).toBe(1);
});

test.each<[string, (agency: Agency) => void]>([
  ["is over", ({ provisions }) => provisions.forget(0)],
  ["belongs to a client who leaves", ({ intake }) => intake.leave(0, "droppedOut")],
])("nobody misses money any more for a need that %s", (_, happen) => {
  const agency = openWithPot(losing);
  agency.office.clients.ease[0] = 0;
  request(agency, 0, 200);
  superviseToday(agency);
  payUntil(agency, 40);
  expect(agency.office.clients.lateMoney[0]).toBe(1);
  happen(agency);
  expect(agency.office.clients.lateMoney[0]).toBe(0);
});

test("a request that was lost and is handed in again has a chance of its own in every approval", () => {
  const stageOf = ({ office }: Agency): number => office.needs.stage[0];
  let lost = 0;
  let passed = 0;
  for (let client = 0; client < 150; client++) {
    const agency = openWithPot({ ...losing, "provisions.approvalSteps": 1 });
    agency.office.clients.key[0] = client;
    agency.office.clients.ease[0] = 0.5;
    request(agency, 0, 10);
    superviseToday(agency);
    if (stageOf(agency) !== needStage.refused) continue;
    lost += 1;
    payUntil(agency, 40);
    agency.provisions.onCall(0);
    request(agency, 0, 10);
    superviseToday(agency);
    if (stageOf(agency) === needStage.submitted) passed += 1;
  }
  // Half of the lost ones, within four standard errors.
  expect(lost).toBeGreaterThan(40);
  expect(Math.abs(passed - lost / 2)).toBeLessThan(4 * Math.sqrt(lost / 4));
});

test("a running period keeps its budget when provisions are cut; the next one has less", () => {
  const agency = openWithPot(smallPot);
  const { office, provisions, levers } = agency;
  levers.change({ "provisions.perClientYear": 400 });
  expect(provisions.standing().pot).toBe(600);
  expect(provisions.potThreshold()).toBe(0);
  office.day = 65;
  provisions.startDay();
  expect(provisions.standing().pot).toBe(100);
});
