// Team building: hours that a team spends on itself; cohesion rises, and fades back as cohesion does.
import type { Slice } from "../parameters.ts";
import { appointmentsOnDay, shiftOf } from "../staff/support.ts";
import type { Office } from "../state/office.ts";
import { activity } from "../state/staff.ts";
import { daysPerYear, wholeGrains } from "../units.ts";
import type { TimeBudget } from "../work/time-budget.ts";
import type { Relations } from "./relations.ts";

/** Part of what is missing to full cohesion that an event brings to those who take part. ODD 7.12. */
export function cohesionGain(minutes: number, presentShare: number, p: Slice<"teamBuilding">): number {
  return p.gain * Math.min(1, minutes / p.fullMinutes) * presentShare;
}

export interface TeamBuilding {
  /** Today's events; who is absent misses them. */
  hold(): void;
}

/** Solos have no team to build. */
export function createTeamBuilding(
  office: Office,
  p: Slice<"teamBuilding">,
  budget: TimeBudget,
  relations: Relations,
): TeamBuilding {
  const { staff, teams } = office;
  const minutes = wholeGrains(p.minutes);

  function build(team: number): void {
    let present = 0;
    for (let worker = teams.firstMember(team); worker < teams.pastLastMember(team); worker++) {
      if (!staff.isWorking(worker)) continue;
      present += 1;
      budget.mustSpend(worker, activity.training, minutes);
      staff.life.noteInterruption(worker);
    }
    relations.lift(team, cohesionGain(minutes, present / teams.size, p));
  }

  return {
    hold() {
      if (p.perYear === 0) return;
      for (let team = 0; team < teams.count; team++) {
        const events = appointmentsOnDay(office.day, shiftOf(team) + 2, p.perYear, daysPerYear);
        for (let number = 0; number < events; number++) build(team);
      }
    },
  };
}
