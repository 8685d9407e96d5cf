// Bureaucratic work as tasks: how long they are, who gets which part, and in what order they are done.
import { expect, test } from "vitest";
import { needStage } from "../../src/model/state/needs.ts";
import { activity, activityCount } from "../../src/model/state/staff.ts";
import { foundLateQueue, taskKind, taskKinds } from "../../src/model/state/task-pool.ts";
import { nobody } from "../../src/model/units.ts";
import { requestFactor } from "../../src/model/work/paperwork.ts";
import { type Changes, meanOf, oneTeam, openWithClients, undisturbed } from "./small-agency.ts";

const lead = 0;
const assistant = 1;

/** A lead and an assistant whose tasks take exactly their mean, and who lose none. */
const exactly = {
  ...oneTeam,
  ...undisturbed,
  "paperwork.burden": 1,
  "paperwork.minutesLogSd": 0,
  "mechanisms.practice": "off",
  "split.assistantShare": 1,
  "handoff.beliefSd": 0,
  "handoff.lossShare": 0,
  "handoff.briefingShare": 0,
  "split.clarityShare": 1,
} satisfies Changes;

function open(changes: Changes = {}) {
  const agency = openWithClients({ ...exactly, ...changes });
  const { office, paperwork } = agency;
  return {
    ...agency,
    create: (kind: keyof typeof taskKind, sequence = 0) =>
      paperwork.create(taskKind[kind], 0, sequence, 1, nobody),
    waiting: (worker: number) => office.tasks.backlog[worker],
    spent: (worker: number, what: number) => office.staff.today[worker * activityCount + what],
  };
}

test("the burden scales the minutes of every task but liaison", () => {
  for (const kind of taskKinds) {
    const light = open({ "split.assistantShare": 0 });
    const heavy = open({ "split.assistantShare": 0, "paperwork.burden": 2.5 });
    light.create(kind);
    heavy.create(kind);
    const factor = kind === "liaison" ? 1 : 2.5;
    expect(heavy.waiting(lead)).toBe(factor * light.waiting(lead));
  }
});

test("sign-off stays: of an intake of 180 minutes an assistant can take 108", () => {
  const { create, waiting } = open();
  create("intake");
  expect([waiting(lead), waiting(assistant)]).toEqual([72, 108]);
});

test("what is split by kind goes its own way, whatever holds for all", () => {
  const { create, waiting } = open({ "split.byKind.note": 0, "split.assistantShare": 1 });
  create("note");
  expect([waiting(lead), waiting(assistant)]).toEqual([38, 0]);
  create("report");
  // 28 minutes of which 0.7 are delegable: 19.6, rounded to sixty-fourths.
  expect(waiting(assistant)).toBe(19.59375);
  const reverse = open({ "split.byKind.note": 1, "split.assistantShare": 0 });
  reverse.create("note");
  expect(reverse.waiting(assistant)).toBeGreaterThan(0);
});

test("half a share of items goes to assistants, whole items at a time", () => {
  const { create, office } = open({ "split.assistantShare": 0.5, "handoff.queueLimitDays": 60 });
  let delegated = 0;
  for (let sequence = 0; sequence < 400; sequence++) {
    const before = office.tasks.backlog[assistant];
    create("note", sequence);
    if (office.tasks.backlog[assistant] > before) delegated += 1;
  }
  // 200 of 400, within four standard deviations of 10.
  expect(Math.abs(delegated - 200)).toBeLessThan(40);
});

test("skill in engaging clients makes nobody faster at paperwork", () => {
  const { create, waiting, office } = open({ "split.assistantShare": 0 });
  office.staff.skill[lead] = 0.5;
  create("recertification");
  expect(waiting(lead)).toBe(90);
});

test("tasks of one kind take their mean on average, each its own time", () => {
  const { create, office } = open({ "split.assistantShare": 0, "paperwork.minutesLogSd": 0.45 });
  const count = 4000;
  for (let sequence = 0; sequence < count; sequence++) create("note", sequence);
  const minutes: number[] = [];
  office.tasks.forEachWaiting(lead, (task) => minutes.push(office.tasks.minutesLeft[task]));
  const mean = minutes.reduce((sum, each) => sum + each, 0) / count;
  // Coefficient of variation sqrt(e^0.2025 - 1) = 0.474: four standard errors of the mean are 3 %.
  expect(Math.abs(mean / 38 - 1)).toBeLessThan(0.03);
  // The median of a lognormal lies below its mean, by the factor e^(-0.45^2 / 2) = 0.9037.
  const median = [...minutes].sort((one, other) => one - other)[count / 2];
  expect(Math.abs(median / (38 * 0.9037) - 1)).toBeLessThan(0.03);
});

test("overdue work comes first, then what is due soonest", () => {
  const { create, office, budget, paperwork, spent } = open({ "split.assistantShare": 0 });
  create("intake"); // 180 minutes, due on day 10
  office.day = 6;
  create("liaison"); // 15 minutes, due on day 11
  create("incident"); // 45 minutes, due on day 8
  budget.openDay();
  const left = () => [taskKind.incident, taskKind.intake, taskKind.liaison].map(minutesLeftOf(office));
  paperwork.workUrgent(lead, 0);
  expect(left()).toEqual([45, 180, 15]);
  office.day = 8;
  paperwork.workUrgent(lead, 0);
  expect(left()).toEqual([0, 180, 15]);
  paperwork.workRest(lead);
  expect(left()).toEqual([0, 0, 0]);
  expect([spent(lead, activity.paperwork), spent(lead, activity.liaison)]).toEqual([225, 15]);
});

function minutesLeftOf(office: ReturnType<typeof open>["office"]) {
  return (kind: number) => {
    let minutes = 0;
    office.tasks.forEachWaiting(lead, (task) => {
      if (office.tasks.kind[task] === kind) minutes += office.tasks.minutesLeft[task];
    });
    return minutes;
  };
}

test("a day with room for one task only goes to the one that is due first", () => {
  const { create, office, budget, paperwork } = open({ "split.assistantShare": 0, "day.minutes": 60 });
  create("recertification"); // 90 minutes, due on day 15
  create("incident"); // 45 minutes, due on day 2
  budget.openDay();
  paperwork.workRest(lead);
  const left = minutesLeftOf(office);
  expect([left(taskKind.incident), left(taskKind.recertification)]).toEqual([0, 75]);
});

test("only overdue work is done in overtime", () => {
  const { create, office, budget, paperwork } = open({ "split.assistantShare": 0, "day.minutes": 60 });
  create("intake"); // 180 minutes, due on day 10
  office.day = 10;
  budget.openDay();
  paperwork.workRest(lead);
  expect(office.staff.used[lead]).toBe(60);
  office.day = 11;
  budget.openDay();
  paperwork.workRest(lead);
  expect(office.staff.used[lead]).toBe(60 + 60);
});

test("urgent work leaves the minutes that contacts keep from paperwork", () => {
  const { create, office, budget, paperwork } = open({ "split.assistantShare": 0 });
  for (let sequence = 0; sequence < 20; sequence++) create("incident", sequence);
  office.day = 2;
  budget.openDay();
  paperwork.workUrgent(lead, 60);
  expect(office.staff.used[lead]).toBe(390);
});

test("the papers of a client who has left are struck off when they come up", () => {
  const { create, office, budget, intake, paperwork } = open({ "split.assistantShare": 0 });
  create("recertification");
  intake.leave(0, "droppedOut");
  budget.openDay();
  paperwork.workRest(lead);
  expect(office.books.tasks).toMatchObject({ created: 1, done: 0, struckOff: 1, struckOffMinutes: 90 });
  expect(office.staff.used[lead]).toBe(0);
});

/** A need in the client's first domain for which money was granted. */
function grantNeed(agency: ReturnType<typeof open>): void {
  const { needs } = agency.office;
  needs.event[0] = 5;
  needs.cost[0] = 100;
  needs.stage[0] = needStage.requested;
  needs.partsLeft[0] = 0;
  agency.provisions.promise(0);
  agency.paperwork.create(taskKind.request, 0, 5, 1, 0);
}

test("a request for a need that is no more, or is another by now, is struck off", () => {
  for (const [stage, event] of [
    [needStage.none, 5],
    [needStage.disclosed, 13],
  ]) {
    const agency = open();
    grantNeed(agency);
    agency.provisions.forget(0);
    agency.office.needs.stage[0] = stage;
    agency.office.needs.event[0] = event;
    agency.paperwork.workRest(lead);
    agency.paperwork.workRest(assistant);
    expect(agency.office.books.tasks).toMatchObject({ created: 2, done: 0, struckOff: 2 });
  }
});

test("a request is handed in when both parts of it are written, whoever is first", () => {
  for (const [first, second] of [
    [lead, assistant],
    [assistant, lead],
  ]) {
    const agency = open();
    grantNeed(agency);
    agency.paperwork.workRest(first);
    expect(agency.office.needs.stage[0]).toBe(needStage.requested);
    agency.paperwork.workRest(second);
    expect(agency.office.needs.stage[0]).not.toBe(needStage.requested);
  }
});

test("an item done wrong comes back: the lead does 60 % of it again before it counts as done", () => {
  const agency = open({ "handoff.lossShare": 20, "split.clarityShare": 1 });
  grantNeed(agency);
  agency.paperwork.workRest(lead);
  agency.paperwork.workRest(assistant);
  expect(agency.office.needs.stage[0]).toBe(needStage.requested);
  // 0.6 of the 64 delegated minutes, rounded to sixty-fourths.
  expect(agency.waiting(lead)).toBe(38.40625);
  agency.paperwork.workRest(lead);
  expect(agency.spent(lead, activity.rework)).toBe(38.40625);
  expect(agency.office.needs.stage[0]).not.toBe(needStage.requested);
});

test("an item that was done wrong is a failure and comes back even where putting it right takes no minutes", () => {
  const agency = open({ "handoff.lossShare": 20, "split.clarityShare": 1, "handoff.reworkShare": 0 });
  grantNeed(agency);
  agency.paperwork.workRest(lead);
  agency.paperwork.workRest(assistant);
  expect(agency.office.felt.efficacy[assistant]).toBeLessThan(0.5);
  expect(agency.office.needs.stage[0]).toBe(needStage.requested);
  agency.paperwork.workRest(lead);
  expect(agency.spent(lead, activity.rework)).toBe(0);
  expect(agency.office.needs.stage[0]).not.toBe(needStage.requested);
});

test("an item between two chairs is found by the lead days later, and is hers to do", () => {
  const agency = open({
    "split.clarityShare": 0,
    "handoff.beliefSd": 1,
    "handoff.pullShare": 0,
    "relations.disputeShare": 0,
  });
  // The first of the lead's items that the lead takes to be the assistant's, and the assistant to be the lead's.
  for (let sequence = 0; sequence < 1000 && agency.waiting(lead) !== 180; sequence++) {
    agency.paperwork.workRest(lead);
    agency.paperwork.workRest(assistant);
    agency.budget.openDay();
    agency.create("intake", sequence);
  }
  expect([agency.waiting(lead), agency.waiting(assistant)]).toEqual([180, 0]);
  const { office, budget, paperwork } = agency;
  office.day = 7;
  budget.openDay();
  paperwork.workRest(lead);
  expect(agency.waiting(lead)).toBe(108);
  expect(office.tasks.mostUrgent(lead, 1000, 7)).toBe(nobody);
  const task = office.tasks.mostUrgent(lead, 1000, 8);
  expect(office.tasks.queue[task]).toBe(foundLateQueue);
});

test("each approval adds 30 % of a request of one step", () => {
  expect(requestFactor(0, 0.3)).toBe(0.7);
  expect(requestFactor(1, 0.3)).toBe(1);
  expect(requestFactor(3, 0.3)).toBeCloseTo(1.6, 12);
});

test("a heavier burden takes more of the day for paperwork and leaves less for contact", () => {
  const heavy = { "paperwork.burden": 2 };
  const light = { "paperwork.burden": 0.5 };
  expect(meanOf("paperworkShare", heavy)).toBeGreaterThan(meanOf("paperworkShare", light));
  expect(meanOf("contactShare", heavy)).toBeLessThan(meanOf("contactShare", light));
});
