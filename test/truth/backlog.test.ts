// Exact references: with arrivals and work alone the backlog is Lindley's, and Little's law holds day by day.

import { expect, test } from "vitest";
import { simulate } from "../../src/model/simulate.ts";
import { clientStatus } from "../../src/model/state/clients.ts";
import { type Changes, equalSkill, measureOf, parametersWith, smallAgency, tasksAlone } from "./agencies.ts";

interface Day {
  readonly arrived: number;
  readonly waiting: number;
}

function watchBacklog(changes: Changes) {
  const days: Day[] = [];
  let createdBefore = 0;
  const outcome = simulate(parametersWith(tasksAlone, changes), 1, {
    watch: ({ office: { books, tasks } }) => {
      days.push({ arrived: books.tasks.createdMinutes - createdBefore, waiting: tasks.backlog[0] });
      createdBefore = books.tasks.createdMinutes;
    },
  });
  return { days, outcome };
}

const capacity = 450;

test.each([
  ["half full", { "intake.clientsPerWeek": 2 }],
  ["nearly full", { "intake.clientsPerWeek": 3, "paperwork.burden": 1.4 }],
  ["overfull", { "intake.clientsPerWeek": 4, "paperwork.burden": 3 }],
  ["without noise", { "intake.clientsPerWeek": 3, "paperwork.minutesLogSd": 0, "paperwork.burden": 1.4 }],
] as const)(
  "%s, the backlog of each evening is max(0, last evening's + today's work - the day)",
  (_, changes) => {
    const { days, outcome } = watchBacklog(changes);
    let waiting = 0;
    let worked = 0;
    for (const [day, { arrived, waiting: observed }] of days.entries()) {
      worked += Math.min(capacity, waiting + arrived);
      waiting = Math.max(0, waiting + arrived - capacity);
      expect(observed, `evening of day ${day}`).toBe(waiting);
    }
    expect(days.filter(({ arrived }) => arrived > 0).length).toBeGreaterThan(100);
    expect(Math.max(...days.map((day) => day.waiting))).toBeGreaterThan(0);

    // Utilisation is work done over time paid, whatever the order of the work; the backlog's mean is in days of work.
    const paid = capacity * days.length;
    expect(measureOf(outcome, "overtimeRatio")).toBeCloseTo(worked / paid, 12);
    expect(measureOf(outcome, "paperworkShare")).toBe(1);
    expect(measureOf(outcome, "idleShare")).toBeCloseTo(1 - worked / paid, 12);
    const meanWaiting = days.reduce((sum, day) => sum + day.waiting, 0) / days.length;
    expect(measureOf(outcome, "backlogDays")).toBeCloseTo(meanWaiting / capacity, 9);
    expect(measureOf(outcome, "contactShare")).toBe(0);
  },
);

test("with twice the day, an empty desk every evening", () => {
  const { days } = watchBacklog({
    "intake.clientsPerWeek": 1,
    "paperwork.burden": 0.25,
    "paperwork.minutesLogSd": 0,
  });
  // At most 400 minutes in a day: no more than a few intakes of 45 and the rounds of a hundred clients.
  expect(Math.max(...days.map((day) => day.arrived))).toBeLessThanOrEqual(capacity);
  expect(days.every((day) => day.waiting === 0)).toBe(true);
});

test("utilisation is arrivals times minutes over the day: intakes alone, 2 a week of 180 minutes", () => {
  const once: Changes = {
    ...equalSkill,
    "paperwork.everyDays.liaison": 520,
    "paperwork.everyDays.report": 520,
    "paperwork.everyDays.recertification": 520,
    "intake.clientsPerWeek": 2,
    "paperwork.minutes.report": 0,
    "paperwork.minutes.recertification": 0,
    "paperwork.minutes.incident": 0,
    "time.observedDays": 900,
  };
  const runs = 8;
  let sum = 0;
  for (let replication = 1; replication <= runs; replication++) {
    const outcome = simulate(parametersWith(tasksAlone, once), replication);
    sum += measureOf(outcome, "overtimeRatio");
  }
  // 2 x 180 / (5 x 450) = 0.16. Poisson arrivals of lognormal work (log sd 0.45, so that the mean square is e^0.2025
  // times the squared mean): over 900 days and 8 runs the standard error is 0.16 sqrt(e^0.2025 / (8 x 360)) =
  // 0.0033. The rule: within four of them, wrong in 1 of 16,000 true cases.
  expect(Math.abs(sum / runs - 0.16)).toBeLessThan(4 * 0.0033);
});

test("Little's law: mean number = rate x mean stay, for the programme and the waiting list, with the window's edges", () => {
  const days = 300;
  const parameters = parametersWith(smallAgency, {
    "intake.initialClients": 0,
    "intake.places": 20,
    "intake.clientsPerWeek": 3,
    "trust.completionDays": 20,
    "trust.dropoutPerDay": 0.008,
    "trust.leftInFirstWeek": 0.2,
    "time.observedDays": days,
  });
  for (const replication of [1, 2, 3]) {
    let activeDays = 0;
    let waitingDays = 0;
    const stays = { programme: 0, line: 0, enrolled: 0, arrived: 0, left: 0 };
    simulate(parameters, replication, {
      watch: ({ office }) => {
        const { clients } = office;
        activeDays += office.activeCount;
        waitingDays += office.waitingCount;
        if (office.day < days - 1) return;
        for (let client = 0; client < clients.count; client++) {
          if (clients.status[client] === clientStatus.potential) continue;
          const left = Math.min(clients.leaveDay[client], days);
          const enrolled = Math.min(clients.enrolDay[client], left);
          stays.arrived += 1;
          stays.line += enrolled - clients.arrivalDay[client];
          if (clients.enrolDay[client] >= days) continue;
          stays.enrolled += 1;
          stays.programme += left - enrolled;
          if (left < days) stays.left += 1;
        }
      },
    });
    expect(stays.left).toBeGreaterThan(20);
    expect(stays.line).toBeGreaterThan(0);
    const enrolledPerDay = stays.enrolled / days;
    const arrivedPerDay = stays.arrived / days;
    expect(activeDays / days).toBeCloseTo(enrolledPerDay * (stays.programme / stays.enrolled), 9);
    expect(waitingDays / days).toBeCloseTo(arrivedPerDay * (stays.line / stays.arrived), 9);
    expect(activeDays).toBe(stays.programme);
    expect(waitingDays).toBe(stays.line);
  }
});

test("days on the waiting list are those of the clients who were enrolled from it, not of the first day's", () => {
  const parameters = parametersWith(smallAgency, { "trust.dropoutPerDay": 0.01 });
  let waited = 0;
  let enrolled = 0;
  const outcome = simulate(parameters, 1, {
    watch: ({ office: { clients, day } }) => {
      for (let client = parameters["intake.initialClients"]; client < clients.count; client++) {
        if (clients.enrolDay[client] !== day) continue;
        waited += day - clients.arrivalDay[client];
        enrolled += 1;
      }
    },
  });
  expect(enrolled).toBeGreaterThan(5);
  expect(measureOf(outcome, "waitDays")).toBeCloseTo(waited / enrolled, 9);
});
