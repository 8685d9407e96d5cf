// What falls due in a client's life: incidents seen or not, rounds of paperwork, completion.
import fc from "fast-check";
import { expect, test } from "vitest";
import { seenChance } from "../../src/model/clients/incidents.ts";
import { simulate } from "../../src/model/simulate.ts";
import { clientStatus } from "../../src/model/state/clients.ts";
import { needStage } from "../../src/model/state/needs.ts";
import { taskKind } from "../../src/model/state/task-pool.ts";
import { never } from "../../src/model/units.ts";
import {
  type Changes,
  hundredCases,
  meanOf,
  measureIn,
  oneTeam,
  openWithClients,
  parametersWith,
  runDays,
  smallProgramme,
  undisturbed,
} from "./small-agency.ts";

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

/** One client on the day of a recertification, with nothing open and nothing agreed but what a test brings. */
function dueForRecertification(daysEnrolled: number, changes: Changes = {}) {
  const agency = openWithClients({
    ...oneTeam,
    ...undisturbed,
    "intake.initialClients": 1,
    "needs.perDomainYear": 0,
    ...changes,
  });
  const { clients, needs } = agency.office;
  needs.stage.fill(needStage.none);
  needs.isGoal.fill(0);
  clients.goals[0] = 0;
  clients.goalsMet[0] = 0;
  clients.goalsDay[0] = never;
  clients.enrolDay[0] = -daysEnrolled;
  clients.nextRecertificationDay[0] = 0;
  clients.nextReportDay[0] = 1000;
  clients.nextLiaisonDay[0] = 1000;
  clients.nextNeedDay[0] = 1000;
  clients.planNextEvent(0);
  return agency;
}

test("who has met all the goals that were agreed completes at the first recertification after half a year", () => {
  for (const [days, agreed, met, status] of [
    [130, 2, 2, clientStatus.completed],
    [129, 2, 2, clientStatus.active],
    [130, 2, 1, clientStatus.active],
  ]) {
    const { office, clientsDay } = dueForRecertification(days);
    office.clients.goals[0] = agreed;
    office.clients.goalsMet[0] = met;
    clientsDay.letEventsHappen();
    expect(office.clients.status[0]).toBe(status);
    expect(office.clients.nextRecertificationDay[0]).toBe(status === clientStatus.active ? 65 : 0);
  }
});

test("who was told nothing has completed nothing: without a goal there is only the limit of the programme", () => {
  for (const [days, limit, status] of [
    [500, 520, clientStatus.active],
    [520, 520, clientStatus.ended],
    [5000, 0, clientStatus.active],
  ]) {
    const { office, clientsDay } = dueForRecertification(days, { "programme.limitDays": limit });
    office.needs.stage[2] = needStage.hidden;
    clientsDay.letEventsHappen();
    expect(office.clients.status[0]).toBe(status);
  }
});

test("at the limit of the programme who has met all goals completes, and nobody stays", () => {
  for (const [met, status] of [
    [2, clientStatus.completed],
    [1, clientStatus.ended],
  ]) {
    const agency = dueForRecertification(80, { "programme.limitDays": 65 });
    agency.office.clients.goals[0] = 2;
    agency.office.clients.goalsMet[0] = met;
    agency.clientsDay.letEventsHappen();
    expect(agency.office.clients.status[0]).toBe(status);
  }
});

test("a client whose time is up is worth to her caseworker what part of the goals was reached", () => {
  const efficacyAfter = (met: number) => {
    const { office, clientsDay } = dueForRecertification(520);
    office.clients.goals[0] = 4;
    office.clients.goalsMet[0] = met;
    clientsDay.letEventsHappen();
    return office.felt.efficacy[0];
  };
  expect(efficacyAfter(0)).toBeLessThan(efficacyAfter(2));
  expect(efficacyAfter(2)).toBe(0.5);
  expect(efficacyAfter(2)).toBeLessThan(efficacyAfter(3));
});

test("goals are what is known and open when the intake phase ends; what is hidden then is none", () => {
  const agency = dueForRecertification(29);
  const { office, clientsDay } = agency;
  office.clients.nextRecertificationDay[0] = 1000;
  office.clients.goalsDay[0] = 1;
  office.needs.stage.set([needStage.disclosed, needStage.hidden, needStage.refused]);
  office.clients.planNextEvent(0);
  clientsDay.letEventsHappen();
  expect(office.clients.goals[0]).toBe(0);
  office.day = 1;
  clientsDay.letEventsHappen();
  expect([...office.needs.isGoal.subarray(0, 3)]).toEqual([1, 0, 1]);
  expect([office.clients.goals[0], office.clients.goalsMet[0]]).toEqual([2, 0]);
});

test("what is taken up in a contact is a goal from then on, once, and is met when the need is resolved", () => {
  const { office, decisions, clientsDay } = dueForRecertification(60);
  office.clients.nextRecertificationDay[0] = 1000;
  office.needs.stage[2] = needStage.disclosed;
  decisions.takeUpNeeds(0, 0, 1);
  office.needs.stage[2] = needStage.disclosed;
  decisions.takeUpNeeds(0, 0, 1);
  expect([office.clients.goals[0], office.clients.goalsMet[0]]).toEqual([1, 0]);
  office.needs.resolutionDay[2] = 0;
  office.clients.nextResolutionDay[0] = 0;
  office.clients.planNextEvent(0);
  clientsDay.letEventsHappen();
  expect([office.clients.goals[0], office.clients.goalsMet[0]]).toEqual([1, 1]);
});

test("who was never told of a need never completes, however many needs pass by themselves", () => {
  const outcome = simulate(
    parametersWith({
      ...smallProgramme,
      "disclosure.perContact": 0,
      "disclosure.presentingShare": 0,
      "mechanisms.crises": "off",
      "needs.selfPerDay": 0.05,
      "trust.completionDays": 20,
      "programme.limitDays": 100,
      "paperwork.everyDays.recertification": 20,
    }),
    1,
  );
  expect(measureIn(outcome, "completionShare")).toBe(0);
});

test("who takes part by order does not drop out, and does not leave the list: no-shows stay", () => {
  const troubled = {
    ...smallProgramme,
    "trust.dropoutPerDay": 0.05,
    "intake.places": 5,
    "intake.initialClients": 60,
  } satisfies Changes;
  const left = (participation: "voluntary" | "mandated") => {
    const agency = openWithClients({ ...troubled, participation });
    let noShows = 0;
    agency.office.observations.witness = ({ kind }) => {
      if (kind === "noShow") noShows += 1;
    };
    runDays(agency, 100);
    const { droppedOut, leftWaiting } = agency.office.books.clients;
    return { droppedOut, leftWaiting, noShows };
  };
  const byChoice = left("voluntary");
  expect(Math.min(byChoice.droppedOut, byChoice.leftWaiting)).toBeGreaterThan(3);
  const byOrder = left("mandated");
  expect(byOrder).toMatchObject({ droppedOut: 0, leftWaiting: 0 });
  expect(byOrder.noShows).toBeGreaterThan(10);
});

test("a client's papers come in rounds: liaison each week, a report each 22 days, recertification each quarter", () => {
  const { office, clientsDay } = openWithClients({
    ...oneTeam,
    ...undisturbed,
    "intake.initialClients": 1,
    "programme.limitDays": 0,
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
