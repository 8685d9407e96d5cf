// Team building: hours that colleagues spend on themselves; cohesion rises, and fades back as cohesion does.
import { power } from "../../arithmetic/power.ts";
import type { Slice } from "../parameters.ts";
import { appointmentsOnDay, shiftOf } from "../staff/support.ts";
import type { Office } from "../state/office.ts";
import { activity } from "../state/staff.ts";
import { daysPerYear, minutesPerHour, wholeGrains } from "../units.ts";
import type { TimeBudget } from "../work/time-budget.ts";
import type { Relations } from "./relations.ts";

/** Part of what is missing to full cohesion that an event brings to those who take part: each hour brings its share of the rest. ODD 7.12. */
export function cohesionGain(minutes: number, presentShare: number, p: Slice<"teamBuilding">): number {
  return (1 - power(1 - p.gainPerHour, minutes / minutesPerHour)) * presentShare;
}

export interface TeamBuilding {
  /** Today's events; who is absent misses them. */
  hold(): void;
}

/** Where there are no teams the solos of a unit hold the events together. */
export function createTeamBuilding(
  office: Office,
  p: Slice<"teamBuilding">,
  budget: TimeBudget,
  relations: Relations,
): TeamBuilding {
  const { staff, teams, units } = office;
  const groups =
    teams.count > 0
      ? Array.from({ length: teams.count }, (_, team) =>
          Int32Array.from({ length: teams.size }, (_, member) => teams.firstMember(team) + member),
        )
      : units.members;

  function build(members: Int32Array, group: number): void {
    const minutes = wholeGrains(p.minutes);
    let present = 0;
    for (const worker of members) {
      if (!staff.isWorking(worker)) continue;
      present += 1;
      budget.mustSpend(worker, activity.training, minutes);
      staff.life.noteInterruption(worker);
    }
    if (members.length === 0) return;
    relations.lift(group, cohesionGain(minutes, present / members.length, p));
  }

  return {
    hold() {
      if (p.perYear === 0) return;
      groups.forEach((members, group) => {
        const events = appointmentsOnDay(office.day, shiftOf(group) + 2, p.perYear, daysPerYear);
        for (let number = 0; number < events; number++) build(members, group);
      });
    },
  };
}
