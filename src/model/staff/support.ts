// Supervision and training days: appointments that take a worker's minutes, and what they give.

import { power } from "../../arithmetic/power.ts";
import type { Slice } from "../parameters.ts";
import type { Values } from "../policy/values.ts";
import type { Office } from "../state/office.ts";
import { activity, role } from "../state/staff.ts";
import { daysPerMonth, daysPerYear, eventsOnDay, nobody, wholeGrains } from "../units.ts";
import type { TimeBudget } from "../work/time-budget.ts";
import type { Learning } from "./learning.ts";

const minutesPerHour = 60;

/** Part of what is missing to full felt support that a session brings, 0-1, when an hour brings `perHour`. ODD 7.1. */
export function supportGained(minutes: number, perHour: number): number {
  return 1 - power(1 - perHour, minutes / minutesPerHour);
}

/** Days by which neighbours on the staff are apart in their appointments. */
const stagger = 17;

/** Days by which the appointments of a place, a team or a unit are shifted. */
export function shiftOf(number: number): number {
  return number * stagger;
}

/** Appointments of a yearly or monthly rhythm that fall on a day; workers are staggered by their place. */
export function appointmentsOnDay(
  day: number,
  number: number,
  perPeriod: number,
  periodDays: number,
): number {
  return eventsOnDay(day + number, perPeriod, periodDays);
}

export interface Support {
  /** Today's training days and sessions with a supervisor; who is absent misses them. */
  hold(): void;
}

export function createSupport(
  office: Office,
  supervision: Slice<"supervision">,
  training: Slice<"training">,
  rulebookDaysPerYear: () => number,
  budget: TimeBudget,
  learning: Learning,
  taught: { readonly values: Pick<Values, "teach">; readonly minutes: () => number },
): Support {
  const { staff, felt, levers } = office;
  const { life } = staff;
  /** What the agency stands for is spoken of besides. */
  const session = levers.derive(() => {
    const minutes = wholeGrains(supervision.minutes);
    return {
      minutes: minutes + taught.minutes(),
      gain: supportGained(minutes, supervision.supportGain),
      trainingDays: training.daysPerYear + rulebookDaysPerYear(),
    };
  });

  function train(worker: number, days: number): void {
    if (days === 0) return;
    budget.mustSpend(worker, activity.training, days * budget.dayMinutes);
    learning.practise(worker, days * training.monthsPerDay);
    for (let number = 0; number < days; number++) life.noteInterruption(worker);
  }

  function supervise(worker: number, supervisor: number, sessions: number): void {
    if (sessions === 0) return;
    budget.mustSpend(worker, activity.supervision, sessions * session.minutes);
    budget.mustSpend(supervisor, activity.supervision, sessions * session.minutes);
    for (let number = 0; number < sessions; number++) {
      life.noteInterruption(worker);
      life.noteInterruption(supervisor);
      felt.supported(worker, session.gain);
      taught.values.teach(worker);
    }
  }

  return {
    hold() {
      for (let worker = 0; worker < staff.count; worker++) {
        if (staff.role[worker] === role.supervisor || !staff.isWorking(worker)) continue;
        const shift = shiftOf(staff.place[worker]);
        train(worker, appointmentsOnDay(office.day, shift, session.trainingDays, daysPerYear));
        const supervisor = staff.supervisor[worker];
        if (supervisor === nobody || staff.isAbsent[supervisor] === 1) continue;
        supervise(
          worker,
          supervisor,
          appointmentsOnDay(office.day, shift, supervision.perMonth, daysPerMonth),
        );
      }
    },
  };
}
