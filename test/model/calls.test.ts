// Claims about calls: who waits calls, somebody answers, and being late makes work of its own.
import { expect, test } from "vitest";
import { createCalls, lateMatters } from "../../src/model/clients/calls.ts";
import { simulate } from "../../src/model/simulate.ts";
import { needStage } from "../../src/model/state/needs.ts";
import { activity, activityCount } from "../../src/model/state/staff.ts";
import { never, nobody } from "../../src/model/units.ts";
import {
  type Changes,
  measureIn,
  oneTeam,
  openWithClients,
  parametersWith,
  smallProgramme,
  undisturbed,
} from "./small-agency.ts";

/** A team with a client to whom nothing is late, and calls that only a test makes happen. */
function open(changes: Changes = {}) {
  const agency = openWithClients({ ...oneTeam, ...undisturbed, ...changes });
  const { office, budget } = agency;
  office.needs.stage.fill(needStage.none);
  office.clients.dueDay.fill(never);
  office.clients.plannedDay.fill(never);
  const found: number[] = [];
  const parts = {
    budget,
    answererOf: agency.paperwork.answersCalls,
    onCall: (client: number) => found.push(client),
  };
  const calls = createCalls(office, agency.levers.slice("calls"), parts, true);
  const telephone = (worker: number) => office.staff.today[worker * activityCount + activity.telephone];
  return { ...agency, calls, telephone, found };
}

/** Evenings until the client means to call. */
function eveningsUntilCall({ calls, office }: ReturnType<typeof open>): number {
  for (let evening = 1; evening < 10_000; evening++) {
    calls.endDay(0);
    if (office.clients.nextCallDay[0] !== never) return evening;
  }
  return never;
}

test.each([["mechanisms.calls", "off"] as const, ["calls.perWaitingWeek", 0] as const])(
  "with %s %s nobody calls, no minute goes to the telephone, and nothing is drawn",
  (name, value) => {
    const calm = { ...smallProgramme, "slack.usedShare": 0, "paperwork.burden": 2 } as const;
    const without = simulate(parametersWith({ ...calm, "mechanisms.calls": "off" }), 1);
    expect(simulate(parametersWith({ ...calm, [name]: value }), 1)).toEqual(without);
    expect(measureIn(without, "telephoneShare")).toBe(0);
    const withCalls = simulate(parametersWith(calm), 1);
    expect(measureIn(withCalls, "telephoneShare")).toBeGreaterThan(0);
    expect(withCalls.drawsMade).toBeGreaterThan(without.drawsMade);
  },
);

test("a visit, every need that waits for more than a week, and every payment that is late are matters to call about", () => {
  const { office } = open();
  const { clients, needs } = office;
  office.day = 20;
  expect(lateMatters(office, 0)).toBe(0);
  clients.dueDay[0] = 20;
  expect(lateMatters(office, 0)).toBe(0);
  clients.dueDay[0] = 19;
  needs.enter(3, needStage.disclosed);
  needs.disclosedDay[3] = 15;
  expect(lateMatters(office, 0)).toBe(1);
  needs.disclosedDay[3] = 14;
  needs.enter(4, needStage.referring);
  needs.disclosedDay[4] = 1;
  clients.lateMoney[0] = 2;
  expect(lateMatters(office, 0)).toBe(4);
});

test("whoever waits for nothing never calls, and twice as much that is late halves the time until the call", () => {
  const waitingFor = (matters: number) => {
    const agency = open({ "calls.perWaitingWeek": 0.01 });
    agency.office.clients.lateMoney[0] = matters;
    return eveningsUntilCall(agency);
  };
  expect(waitingFor(0)).toBe(never);
  for (const matters of [1, 2, 4]) {
    expect(waitingFor(2 * matters)).toBe(Math.ceil(waitingFor(matters) / 2));
  }
});

test("an answered call takes its minutes, interrupts, and brings a late visit forward to tomorrow at the latest", () => {
  const agency = open({ "split.assistantShare": 0, "calls.minutes": 8 });
  const { office, calls, telephone, found } = agency;
  const { clients, staff } = office;
  office.day = 20;
  clients.dueDay[0] = 19;
  clients.plannedDay[0] = 24;
  clients.nextCallDay[0] = 20;
  calls.ring(0);
  expect([telephone(0), staff.life.interruptionsToday[0]]).toEqual([8, 1]);
  expect([clients.plannedDay[0], clients.dueDay[0], clients.nextCallDay[0]]).toEqual([21, 19, never]);
  expect(found).toEqual([0]);
});

test("a call about money moves no appointment", () => {
  const { office, calls } = open();
  const { clients } = office;
  clients.dueDay[0] = 30;
  clients.plannedDay[0] = 24;
  clients.nextCallDay[0] = office.day;
  calls.ring(0);
  expect(clients.plannedDay[0]).toBe(24);
});

test("who answers follows from the division of work, then from who is there", () => {
  const answeredBy = (share: number, ...absent: number[]) => {
    const { office, paperwork } = open({ "split.assistantShare": share });
    for (const worker of absent) office.staff.isAbsent[worker] = 1;
    return paperwork.answersCalls(0, 0, 0);
  };
  // Lead 0, assistant 1, supervisor 2.
  expect([answeredBy(0), answeredBy(1)]).toEqual([0, 1]);
  expect([answeredBy(1, 1), answeredBy(0, 0), answeredBy(0, 0, 2)]).toEqual([0, 2, nobody]);
});

test("a client whom nobody answers tries again on the next day, and takes nobody's minutes", () => {
  const { office, calls, telephone } = open({ "split.assistantShare": 0 });
  const { clients, staff } = office;
  for (const worker of [0, 2]) staff.isAbsent[worker] = 1;
  clients.nextCallDay[0] = 0;
  calls.ring(0);
  expect([clients.nextCallDay[0], clients.calls[0], telephone(0), telephone(1)]).toEqual([1, 0, 0, 0]);
  office.day = 1;
  staff.isAbsent[0] = 0;
  calls.ring(0);
  expect([clients.nextCallDay[0], clients.calls[0]]).toEqual([never, 1]);
});

test("an overloaded office that is late is called more, and so has less time still", () => {
  const share = (burden: number) =>
    measureIn(
      simulate(parametersWith({ ...smallProgramme, "slack.usedShare": 0, "paperwork.burden": burden }), 1),
      "telephoneShare",
    );
  expect(share(3)).toBeGreaterThan(2 * share(0.5));
});
