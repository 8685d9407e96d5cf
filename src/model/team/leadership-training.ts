// Management and peer-leadership training: a skill of leads and supervisors that acts on how colleagues work together.
import type { Slice } from "../parameters.ts";
import { appointmentsOnDay, shiftOf } from "../staff/support.ts";
import type { Office } from "../state/office.ts";
import { activity, role } from "../state/staff.ts";
import { daysPerYear, nobody } from "../units.ts";
import type { TimeBudget } from "../work/time-budget.ts";

export type LeadershipParameters = Slice<"leadershipTraining">;

/** Facilitation, 0-1, where those who lead have been trained to `skill`. ODD 7.12. */
export function facilitationWith(facilitation: number, skill: number, p: LeadershipParameters): number {
  return facilitation + (1 - facilitation) * p.facilitation * skill;
}

export interface Leadership {
  /** Today's training days. */
  hold(): void;
  /** How well a worker's meetings and disagreements are led. */
  facilitationOf(worker: number): number;
  /** What training leaves of a lead's briefing. */
  briefingFactorOf(lead: number): number;
  /** Evening: what is not used is forgotten. */
  fade(): void;
}

/** Solos lead nobody and are not trained. With `isOn` false (learning is off) the days bring nothing. */
export function createLeadership(
  office: Office,
  p: LeadershipParameters,
  facilitation: () => number,
  budget: TimeBudget,
  isOn: boolean,
): Leadership {
  const { staff, teams } = office;
  const { life } = staff;
  const leads = (worker: number) =>
    staff.role[worker] === role.lead || staff.role[worker] === role.supervisor;

  /** Mean skill of those who lead where the worker is: the leads of the own team, and the supervisor. */
  function skillAround(worker: number): number {
    let sum = 0;
    let count = 0;
    if (teams.count > 0) {
      const first = teams.firstMember(staff.team[worker]);
      for (let lead = first; lead < first + teams.leads; lead++) {
        sum += life.leadership[lead];
        count += 1;
      }
    }
    const supervisor = staff.supervisor[worker];
    if (supervisor !== nobody) {
      sum += life.leadership[supervisor];
      count += 1;
    }
    return count === 0 ? 0 : sum / count;
  }

  return {
    hold() {
      if (p.daysPerYear === 0) return;
      for (let worker = 0; worker < staff.count; worker++) {
        if (!leads(worker) || !staff.isWorking(worker)) continue;
        const days = appointmentsOnDay(
          office.day,
          shiftOf(staff.place[worker]) + 1,
          p.daysPerYear,
          daysPerYear,
        );
        for (let number = 0; number < days; number++) {
          budget.mustSpend(worker, activity.training, budget.dayMinutes);
          life.noteInterruption(worker);
          if (isOn) life.leadership[worker] += p.gain * (1 - life.leadership[worker]);
        }
      }
    },
    facilitationOf: (worker) =>
      p.daysPerYear === 0 ? facilitation() : facilitationWith(facilitation(), skillAround(worker), p),
    briefingFactorOf: (lead) => 1 - p.briefingSaved * life.leadership[lead],
    fade() {
      if (p.daysPerYear === 0) return;
      for (let worker = 0; worker < staff.count; worker++) life.leadership[worker] *= 1 - p.fade;
    },
  };
}
