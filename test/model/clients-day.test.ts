// What falls due in a client's life: incidents seen or not, rounds of paperwork, completion.
import fc from "fast-check";
import { expect, test } from "vitest";
import { seenChance } from "../../src/model/clients/incidents.ts";
import { clientStatus } from "../../src/model/state/clients.ts";
import { needStage } from "../../src/model/state/needs.ts";
import { taskKind } from "../../src/model/state/task-pool.ts";
import { hundredCases, meanOf, oneTeam, openWithClients, undisturbed } from "./small-agency.ts";

test("an incident is sure to be seen on the day of a contact, and by half fifteen days later", () => {
  expect([0, 15, 45].map((days) => seenChance(days, 15))).toEqual([1, 0.5, 0.25]);
});

test("the longer a client was not seen, the less is seen of what happens to her", () => {
  fc.assert(
    fc.property(fc.nat({ max: 400 }), (days) => {
      expect(seenChance(days + 1, 15)).toBeLessThan(seenChance(days, 15));
      expect(seenChance(days, 15)).toBeGreaterThan(0);
    }),
    hundredCases,
  );
});

/** One client on the day of a recertification, with nothing open but what a test opens. */
function dueForRecertification(daysEnrolled: number) {
  const agency = openWithClients({
    ...oneTeam,
    ...undisturbed,
    "intake.initialClients": 1,
    "needs.perDomainYear": 0,
  });
  const { clients, needs } = agency.office;
  needs.stage.fill(needStage.none);
  clients.enrolDay[0] = -daysEnrolled;
  clients.nextRecertificationDay[0] = 0;
  clients.nextReportDay[0] = 1000;
  clients.nextLiaisonDay[0] = 1000;
  clients.nextNeedDay[0] = 1000;
  clients.planNextEvent(0);
  return agency;
}

test("who has no known open need completes at the first recertification after half a year", () => {
  const { office, clientsDay } = dueForRecertification(130);
  clientsDay.letEventsHappen();
  expect(office.clients.status[0]).toBe(clientStatus.completed);
});

test("nobody completes sooner, nor with a known open need; a need that nobody knows of holds no one", () => {
  for (const [days, stage, status] of [
    [129, needStage.none, clientStatus.active],
    [130, needStage.disclosed, clientStatus.active],
    [130, needStage.refused, clientStatus.active],
    [130, needStage.hidden, clientStatus.completed],
  ]) {
    const { office, clientsDay } = dueForRecertification(days);
    office.needs.stage[2] = stage;
    clientsDay.letEventsHappen();
    expect(office.clients.status[0]).toBe(status);
    expect(office.clients.nextRecertificationDay[0]).toBe(status === clientStatus.active ? 65 : 0);
  }
});

test("a client's papers come in rounds: liaison each week, a report each 22 days, recertification each quarter", () => {
  const { office, clientsDay } = openWithClients({
    ...oneTeam,
    ...undisturbed,
    "intake.initialClients": 1,
    "trust.completionDays": 5200,
    "split.assistantShare": 0,
  });
  for (office.day = 0; office.day < 1430; office.day++) clientsDay.letEventsHappen();
  const count = new Map<number, number>();
  office.tasks.forEachWaiting(0, (task) => {
    const kind = office.tasks.kind[task];
    count.set(kind, (count.get(kind) ?? 0) + 1);
  });
  // 1,430 days are 286 weeks, 65 rounds of reports and 22 quarters.
  expect(count.get(taskKind.liaison)).toBe(286);
  expect(count.get(taskKind.report)).toBe(65);
  expect(count.get(taskKind.recertification)).toBe(22);
  expect(count.get(taskKind.incident)).toBeUndefined();
});

test("more incidents make more paper", () => {
  expect(meanOf("paperworkShare", { "incidents.perYear": 20 })).toBeGreaterThan(
    meanOf("paperworkShare", { "incidents.perYear": 0 }),
  );
});
