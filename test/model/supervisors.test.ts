// What supervisors do: approvals that wait for them, review of files, cover for who is away, and hiring.
import { expect, test } from "vitest";
import type { Agency } from "../../src/model/agency.ts";
import { findImbalance } from "../../src/model/balance.ts";
import type { Happening, HappeningKind } from "../../src/model/observe/witness.ts";
import { needStage } from "../../src/model/state/needs.ts";
import { activity, activityCount } from "../../src/model/state/staff.ts";
import {
  type Changes,
  openWithClients,
  openWithPot,
  runDays,
  smallProgramme,
  undisturbed,
} from "./small-agency.ts";
import { committed, request, smallPot, superviseToday } from "./small-pot.ts";

const oneApproval = {
  ...smallPot,
  "provisions.approvalSteps": 1,
  "provisions.stepLossShare": 0,
  "provisions.baseDays": 5,
} satisfies Changes;

function heardIn(agency: Agency): Happening[] {
  const heard: Happening[] = [];
  agency.office.observations.witness = (happening) => {
    heard.push(happening);
  };
  return heard;
}

const countOf = (heard: readonly Happening[], kind: HappeningKind) =>
  heard.filter((one) => one.kind === kind).length;

/** Day of payment of a request of day 0 whose supervisor is away until the morning of day `back`. */
function paidOn(changes: Changes, back: number): number {
  const agency = openWithPot({ ...oneApproval, ...changes });
  const { office, provisions, budget } = agency;
  const [supervisor] = office.staff.supervisors;
  request(agency, 0, 100);
  for (office.day = 0; office.day < 100; office.day++) {
    office.staff.isAbsent[supervisor] = office.day < back ? 1 : 0;
    budget.openDay();
    superviseToday(agency);
    provisions.payDueRequests();
    if (office.books.money.spent > 0) return office.day;
  }
  return Infinity;
}

test("an approval waits while the supervisor is away; within its usual three days nobody notices", () => {
  expect([0, 3, 4, 20].map((back) => paidOn({}, back))).toEqual([8, 8, 9, 25]);
});

test("with supervisors off no approval waits", () => {
  expect([0, 20].map((back) => paidOn({ "mechanisms.supervisors": "off" }, back))).toEqual([8, 8]);
});

test("where there is no supervisor, or no bureaucratic work, there is nobody to wait for", () => {
  expect(paidOn({ "staff.supervisors": 0 }, 20)).toBe(8);
  expect(paidOn({ "mechanisms.tasks": "off" }, 20)).toBe(8);
});

test("every approval step is a task of its own, begun when the one before is done", () => {
  const agency = openWithPot({ ...oneApproval, "provisions.approvalSteps": 3 });
  const { tasks, staff } = agency.office;
  const [supervisor] = staff.supervisors;
  request(agency, 0, 100);
  expect(tasks.backlog[supervisor]).toBe(10);
  superviseToday(agency);
  expect(staff.used[supervisor]).toBe(30);
  expect(tasks.backlog[supervisor]).toBe(0);
});

test("money for a need that passes while its request waits for approval is free again at once", () => {
  const agency = openWithPot(oneApproval);
  request(agency, 0, 100);
  expect(agency.provisions.standing().promised).toBe(100);
  agency.provisions.forget(0);
  agency.office.needs.stage[0] = needStage.none;
  expect(agency.provisions.standing().promised).toBe(0);
  expect(committed(agency)).toBe(0);
  superviseToday(agency);
  agency.budget.closeDay();
  expect(findImbalance(agency)).toBeUndefined();
  expect(agency.office.books.money.spent).toBe(0);
});

test("another supervisor with minutes left takes an approval that is overdue, not one that is not", () => {
  const agency = openWithPot({ ...oneApproval, "staff.teams": 2, "staff.supervisors": 2 });
  const { office, budget } = agency;
  const [own] = office.staff.supervisors;
  request(agency, 0, 100);
  const waiting: boolean[] = [];
  for (office.day = 0; office.day < 5; office.day++) {
    office.staff.isAbsent[own] = 1;
    budget.openDay();
    superviseToday(agency);
    waiting.push(office.tasks.backlog[own] > 0);
  }
  expect(waiting).toEqual([true, true, true, true, false]);
});

/** Intakes and recertifications that were done in a year, and reviews of them. */
function filesIn(changes: Changes) {
  const agency = openWithClients({ ...smallProgramme, "staff.assistantsPerTeam": 0, ...changes });
  const heard = heardIn(agency);
  runDays(agency, 130);
  return { agency, reviewed: countOf(heard, "fileReviewed"), covered: countOf(heard, "taskCovered") };
}

test("an intake and a recertification bring one review each, whoever did which part of them", () => {
  const agency = openWithClients({ ...smallProgramme, ...undisturbed, "split.assistantShare": 1 });
  const { office, paperwork } = agency;
  const [supervisor] = office.staff.supervisors;
  const heard = heardIn(agency);
  // An intake (kind 0) and a recertification (4) of the first client, and a note (1).
  for (const kind of [0, 1, 4]) paperwork.create(kind, 0, 0, 1, -1);
  for (office.day = 0; office.day < 20; office.day++) {
    agency.budget.openDay();
    for (let worker = 0; worker < office.staff.count; worker++) paperwork.workRest(worker);
  }
  expect(countOf(heard, "fileReviewed")).toBe(2);
  expect(office.tasks.backlog[supervisor]).toBe(0);
});

test("reviews take the minutes of the supervisor that they are said to take, and none of anybody else", () => {
  const minutesOf = (reviewMinutes: number) => {
    let paperwork = 0;
    const agency = openWithClients({
      ...smallProgramme,
      ...undisturbed,
      "mechanisms.burnout": "off",
      "provisions.perClientYear": 0,
      "supervisors.reviewMinutes": reviewMinutes,
    });
    const heard = heardIn(agency);
    const [supervisor] = agency.office.staff.supervisors;
    runDays(agency, 130, ({ office: { staff } }) => {
      paperwork += staff.today[supervisor * activityCount + activity.paperwork];
    });
    return { paperwork, reviews: countOf(heard, "fileReviewed") };
  };
  const { paperwork, reviews } = minutesOf(15);
  expect(reviews).toBeGreaterThan(30);
  expect(paperwork).toBe(15 * reviews);
  expect(minutesOf(0)).toEqual({ paperwork: 0, reviews: 0 });
  expect(filesIn({ "mechanisms.supervisors": "off" }).reviewed).toBe(0);
});

test("overdue work of a caseworker who is away is done by a supervisor with minutes left, and told of", () => {
  const often = { "absence.spellsPerYear": 12, "absence.daysPerSpell": 10 } as const;
  expect(filesIn(often).covered).toBeGreaterThan(10);
  expect(filesIn({ ...often, "mechanisms.supervisors": "off" }).covered).toBe(0);
  expect(filesIn({ ...often, "staff.supervisors": 0 }).covered).toBe(0);
});

test("what supervisors do is no work that caseworkers generate", () => {
  const generated = (minutes: number) =>
    filesIn({ ...undisturbed, "mechanisms.burnout": "off", "supervisors.reviewMinutes": minutes }).agency
      .office.books.generatedMinutes;
  expect(generated(60)).toBe(generated(0));
});
