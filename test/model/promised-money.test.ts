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
