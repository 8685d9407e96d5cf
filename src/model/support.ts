// Supervision and training: appointments that take a worker's minutes.
import type { Slice } from "./parameters.ts";
import type { Office } from "./state/office.ts";
import { activity, role } from "./state/staff.ts";
import type { TimeBudget } from "./time-budget.ts";
import { daysPerMonth, daysPerYear, eventsOnDay, nobody, wholeGrains } from "./units.ts";

/** Days by which neighbours on the staff are apart in their appointments. */
const stagger = 17;

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
  rulebookDaysPerYear: number,
  budget: TimeBudget,
): Support {
  const { staff } = office;
  const sessionMinutes = wholeGrains(supervision.minutes);
  return {
    hold() {
      for (let worker = 0; worker < staff.count; worker++) {
        if (staff.role[worker] === role.supervisor || staff.isAbsent[worker] === 1) continue;
        const shift = staff.place[worker] * stagger;
        const days = appointmentsOnDay(
          office.day,
          shift,
          training.daysPerYear + rulebookDaysPerYear,
          daysPerYear,
        );
        budget.mustSpend(worker, activity.training, days * budget.dayMinutes);
        const supervisor = staff.supervisor[worker];
        if (supervisor === nobody || staff.isAbsent[supervisor] === 1) continue;
        const sessions = appointmentsOnDay(office.day, shift, supervision.perMonth, daysPerMonth);
        budget.mustSpend(worker, activity.supervision, sessions * sessionMinutes);
        budget.mustSpend(supervisor, activity.supervision, sessions * sessionMinutes);
      }
    },
  };
}
