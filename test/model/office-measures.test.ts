// Decisions, minutes, team life and money, measured from what was noted of the office.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { MeasureName } from "../../src/model/measures.ts";
import { measureDecisions } from "../../src/model/observe/decision-measures.ts";
import { Observations } from "../../src/model/observe/observations.ts";
import { staffCostPerYear } from "../../src/model/payroll.ts";
import { answer } from "../../src/model/policy/judgement.ts";
import { simulate } from "../../src/model/simulate.ts";
import { Clients } from "../../src/model/state/clients.ts";
import { Needs } from "../../src/model/state/needs.ts";
import { activity } from "../../src/model/state/staff.ts";
import { taskKind } from "../../src/model/state/task-pool.ts";
import { nobody } from "../../src/model/units.ts";
import { measureIn, oneTeam, openWithClients, parametersWith, smallProgramme } from "./small-agency.ts";

const shares: readonly MeasureName[] = [
  "contactShare",
  "travelShare",
  "liaisonShare",
  "paperworkShare",
  "handoffShare",
  "reworkShare",
  "meetingShare",
  "coordinationShare",
  "supervisionShare",
  "trainingShare",
  "crisisShare",
  "telephoneShare",
  "staffMeetingShare",
  "mentoringShare",
];

test("every minute worked went to one thing: the shares add up to 1", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3 }),
      fc.double({ min: 0, max: 4, noNaN: true }),
      fc.double({ min: 0, max: 20, noNaN: true }),
      (assistants, burden, perWeek) => {
        const outcome = simulate(
          parametersWith({
            ...smallProgramme,
            "time.warmUpDays": 10,
            "time.observedDays": 40,
            "staff.assistantsPerTeam": assistants,
            "paperwork.burden": burden,
            "meetings.perWeek": perWeek,
          }),
          1,
        );
        const values = shares.map((name) => measureIn(outcome, name));
        expect(values.every((share) => share >= 0)).toBe(true);
        expect(values.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      },
    ),
    { seed: 20231, numRuns: 15 },
  );
});

test("the table by role accounts for every paid minute of a worker's day, and for overtime beyond it", () => {
  const { minutesByRole } = simulate(parametersWith(smallProgramme), 1);
  expect(minutesByRole.roles).toEqual(["lead", "assistant", "solo", "supervisor"]);
  const sums = minutesByRole.minutes.map((row) => row.reduce((sum, minutes) => sum + minutes, 0));
  expect(sums[2]).toBeNaN();
  for (const role of [0, 1, 3]) {
    expect(sums[role]).toBeGreaterThanOrEqual(450 - 1e-9);
    expect(sums[role]).toBeLessThanOrEqual(600);
  }
});

/** Decisions over one need each, noted from day 10 on. */
function noted(merits: readonly number[]): Observations {
  const needs = new Needs(merits.length);
  needs.merit.set(merits);
  const observations = new Observations(new Clients(merits.length), needs, {
    firstDay: 10,
    pastDay: 20,
    followUpDays: 5,
    responseDays: 5,
  });
  observations.rulings.usePolicy(openWithClients(oneTeam).policy);
  observations.startDay(10);
  return observations;
}

function judged(decisions: readonly (readonly [merit: number, given: number, isBudgetDenial: boolean])[]) {
  const observations = noted(decisions.map(([merit]) => merit));
  decisions.forEach(([, given, isBudgetDenial], need) => {
    const isFavour = given === answer.grant;
    const one = { perceived: 0, isFavour, margin: 0, ownFavour: isFavour, read: 0, isBound: false };
    observations.rulings.provisionDecided(need, given, isBudgetDenial, one);
  });
  return measureDecisions(observations);
}

test("accuracy and the two kinds of error have their own denominators", () => {
  const measured = judged([
    [1, answer.grant, false],
    [1, answer.grant, true],
    [1, answer.refer, false],
    [1, answer.deny, false],
    [-1, answer.refer, false],
    [-1, answer.grant, false],
    [-1, answer.deny, false],
    [0, answer.refer, false],
  ]);
  expect(measured.decisionAccuracy).toBe(4 / 8);
  expect(measured.wrongfulDenialShare).toBe(2 / 4);
  expect(measured.wrongfulReferredShare).toBe(1 / 2);
  expect(measured.unwarrantedGrantShare).toBe(1 / 4);
  expect(measured.budgetDenialShare).toBe(1 / 3);
});

test("what the pot refuses is no wrongful denial: the answer counts before the pot spoke", () => {
  const measured = judged([[1, answer.grant, true]]);
  expect([measured.decisionAccuracy, measured.wrongfulDenialShare, measured.budgetDenialShare]).toEqual([
    1, 0, 1,
  ]);
});

test("a grant that the pot never paid is denied for want of money, if it was judged in the window", () => {
  const share = (judgedOn: number, isBudgetDenial = false) => {
    const observations = noted([1, 1]);
    observations.startDay(judgedOn);
    observations.rulings.provisionDecided(0, answer.grant, isBudgetDenial);
    observations.startDay(15);
    observations.rulings.provisionDecided(1, answer.grant, false);
    observations.rulings.unpaid(0);
    return measureDecisions(observations).budgetDenialShare;
  };
  expect(share(10)).toBe(1 / 2);
  // Judged before the window, it is no part of the cases of which a share is taken.
  expect(share(9)).toBe(0);
  // What the pot refused at once is not refused twice.
  expect(share(10, true)).toBe(1 / 2);
});

test("where nothing was decided, nothing was right or wrong", () => {
  const measured = judged([]);
  for (const value of [
    measured.decisionAccuracy,
    measured.wrongfulDenialShare,
    measured.unwarrantedGrantShare,
  ]) {
    expect(value).toBeNaN();
  }
});

test("an agency without clients has no engagement, no contact and its staff to pay", () => {
  const outcome = simulate(
    parametersWith({
      ...smallProgramme,
      "intake.initialClients": 0,
      "intake.initialWaiting": 0,
      "intake.clientsPerWeek": 0,
    }),
    1,
  );
  expect(measureIn(outcome, "contactShare")).toBe(0);
  expect(measureIn(outcome, "engagementQuality")).toBeNaN();
  expect(measureIn(outcome, "costPerClientMonth")).toBeNaN();
  expect(measureIn(outcome, "teamCohesion")).toBeCloseTo(0.7, 12);
});

test("an agency without staff engages nobody of all who came", () => {
  const outcome = simulate(parametersWith({ ...smallProgramme, "staff.teams": 0 }), 1);
  expect(measureIn(outcome, "engagementOfAllWhoCame")).toBe(0);
  expect(measureIn(outcome, "engagementQuality")).toBeNaN();
  expect(measureIn(outcome, "contactShare")).toBeNaN();
});

test("cost per client and month is salaries and provisions over months of active clients", () => {
  const parameters = parametersWith({
    ...smallProgramme,
    "trust.dropoutPerDay": 0,
    "trust.completionDays": 1040,
    "programme.limitDays": 0,
    "intake.clientsPerWeek": 0,
    "provisions.perClientYear": 0,
  });
  // Forty clients all along, half a year: six months of 65/3 days.
  const cost = measureIn(simulate(parameters, 1), "costPerClientMonth");
  expect(cost).toBeCloseTo(staffCostPerYear(parameters) / 2 / (40 * 6), 9);
});

test("the work of a vacant place's clients is demand, though the place has no minutes for it", () => {
  const { office, paperwork, budget } = openWithClients(oneTeam);
  const { staff, books } = office;
  staff.life.isVacant[0] = 1;
  staff.life.isReady[0] = 0;
  staff.isAbsent[0] = 1;
  budget.openDay();
  const before = books.generatedMinutes;
  paperwork.create(taskKind.report, 0, 1, 1, nobody);
  const asked = books.generatedMinutes - before;
  expect(asked).toBeGreaterThan(0);
  budget.mustSpend(0, activity.training, 100);
  expect(books.generatedMinutes - before).toBe(asked);
  expect([staff.contract[0], staff.owedInAll[0]]).toEqual([0, 0]);
});

test("idle minutes are told by role, as a share of the contract minutes present", () => {
  const outcome = simulate(parametersWith(smallProgramme), 1);
  const perDay = (role: number, activityOf: number) => outcome.minutesByRole.minutes[role][activityOf];
  const [lead, assistant, supervisor] = [0, 1, 3];
  for (const [role, name] of [
    [lead, "idleShareLeads"],
    [assistant, "idleShareAssistants"],
    [supervisor, "idleShareSupervisors"],
  ] as const) {
    const present = 450 - perDay(role, activity.absence);
    expect(measureIn(outcome, name)).toBeCloseTo(perDay(role, activity.idle) / present, 12);
  }
  const solos = simulate(parametersWith({ ...smallProgramme, "staff.assistantsPerTeam": 0 }), 1);
  expect(measureIn(solos, "idleShareAssistants")).toBeNaN();
  expect(measureIn(solos, "idleShareLeads")).toBe(measureIn(solos, "idleShare"));
});

test("how many are served, how often and for how long is what the clients' days say", () => {
  const parameters = parametersWith(smallProgramme);
  const firstDay = smallProgramme["time.warmUpDays"];
  const days = smallProgramme["time.observedDays"];
  let [held, enrolments, months, leavers, atEnd] = [0, 0, 0, 0, 0];
  const enrolledOn = new Map<number, number>();
  let active = 0;
  const outcome = simulate(parameters, 1, {
    witness: (one) => {
      if (one.kind === "enrols") enrolledOn.set(one.client, one.day - one.daysBehind);
      if (one.day < firstDay) return;
      if (one.kind === "contactHeld") held += 1;
      if (one.kind === "enrols") enrolments += 1;
      if (one.kind !== "leaves" || one.how === "leftWaiting") return;
      leavers += 1;
      months += (one.day - (enrolledOn.get(one.client) ?? NaN)) / (65 / 3);
      // The evening of dropping out still counts.
      if (one.how === "droppedOut") active += 1;
    },
    watch: ({ office }) => {
      atEnd = office.activeCount;
      if (office.day >= firstDay) active += office.activeCount;
    },
  });
  expect(leavers).toBeGreaterThan(3);
  expect(measureIn(outcome, "contactsPerClientMonth")).toBeCloseTo((held * (65 / 3)) / active, 12);
  expect(measureIn(outcome, "clientsServedPerYear")).toBeCloseTo((active + 260 * enrolments) / days, 12);
  expect(measureIn(outcome, "monthsInProgramme")).toBeCloseTo(months / leavers, 12);
  expect(measureIn(outcome, "clientsAtEnd")).toBe(atEnd);
});

test("the share of provisions spent is of the budget of the observed days, whatever the periods", () => {
  const rich = { ...smallProgramme, "provisions.perClientYear": 400 } as const;
  let before = 0;
  let spent = 0;
  const outcome = simulate(parametersWith(rich), 1, {
    watch: ({ office }) => {
      if (office.day === smallProgramme["time.warmUpDays"] - 1) before = office.books.money.spent;
      spent = office.books.money.spent;
    },
  });
  expect(spent).toBeGreaterThan(before);
  expect(measureIn(outcome, "provisionsSpentShare")).toBeCloseTo((spent - before) / ((400 * 40) / 2), 12);
  const none = simulate(parametersWith({ ...smallProgramme, "provisions.perClientYear": 0 }), 1);
  expect(measureIn(none, "provisionsSpentShare")).toBeNaN();
});
