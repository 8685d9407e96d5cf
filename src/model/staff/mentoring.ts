// Mentors: minutes of an experienced colleague for whoever is new, and the lessons that come of them.

import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";
import { activity, role } from "../state/staff.ts";
import { nobody, wholeGrains } from "../units.ts";
import type { TimeBudget } from "../work/time-budget.ts";
import type { Learning, LearningParameters } from "./learning.ts";

export interface Mentoring {
  /** Newcomers and their mentors meet, and without minutes for it nobody does; then what is left of the day of who has no cases yet is training. */
  hold(): void;
}

export function createMentoring(
  office: Office,
  p: Slice<"turnover">,
  learningParameters: LearningParameters,
  budget: TimeBudget,
  learning: Learning,
): Mentoring {
  const { staff, units } = office;
  const { life } = staff;
  const today = office.levers.derive(() => ({ minutes: wholeGrains(p.mentorMinutes) }));

  /** Supervisors come from casework, and have no mentor. */
  const isNew = (worker: number) =>
    staff.role[worker] !== role.supervisor &&
    life.occupant[worker] > 0 &&
    life.isVacant[worker] === 0 &&
    office.day - life.startedOn[worker] < p.mentorDays;

  /** The colleague of the same role there longest, in the own team or else the unit; the first of equals. */
  function longestThere(newcomer: number, isInTeam: boolean): number {
    let best = nobody;
    for (const worker of units.members[units.of[newcomer]]) {
      if (worker === newcomer || staff.role[worker] !== staff.role[newcomer]) continue;
      if (isInTeam && staff.team[worker] !== staff.team[newcomer]) continue;
      if (!staff.isWorking(worker)) continue;
      if (best === nobody || life.startedOn[worker] < life.startedOn[best]) best = worker;
    }
    return best;
  }

  function mentorOf(newcomer: number): number {
    const colleague = longestThere(newcomer, true);
    if (colleague !== nobody) return colleague;
    const further = longestThere(newcomer, false);
    if (further !== nobody) return further;
    const supervisor = staff.supervisor[newcomer];
    return supervisor !== nobody && staff.isAbsent[supervisor] === 0 ? supervisor : nobody;
  }

  function mentor(newcomer: number): void {
    const mentoring = mentorOf(newcomer);
    if (mentoring === nobody) return;
    const { minutes } = today;
    budget.mustSpend(mentoring, activity.mentoring, minutes);
    if (life.isReady[newcomer] === 1) budget.mustSpend(newcomer, activity.mentoring, minutes);
    else budget.devote(newcomer, activity.mentoring, minutes);
    learning.teach(newcomer, 1 - staff.inexperience[mentoring], learningParameters.perMentorDay);
  }

  return {
    hold() {
      for (let worker = 0; worker < staff.count; worker++) {
        if (life.occupant[worker] === 0 || staff.isAbsent[worker] === 1) continue;
        if (today.minutes > 0 && isNew(worker)) mentor(worker);
        if (life.isReady[worker] === 0) budget.devote(worker, activity.training, budget.dayMinutes);
      }
    },
  };
}
