// How the office fares week by week, from its first day on; nothing is made while it is written down.
import type { WeeklySeries } from "../outcome.ts";
import type { Circles } from "../state/circles.ts";
import { activity, activityCount, role, type Staff, type Teams } from "../state/staff.ts";
import type { TaskPool } from "../state/task-pool.ts";
import { daysPerWeek, weekSeriesNames } from "../week-series.ts";

/** What is summed over the days of a week. */
const sum = {
  days: 0,
  activeDays: 1,
  waitingDays: 2,
  trust: 3,
  contactMinutes: 4,
  backlogMinutes: 5,
  paidMinutes: 6,
  strain: 7,
  strainedDays: 8,
  cohesion: 9,
  teamDays: 10,
  sharedKnowledge: 11,
  circleDays: 12,
  dollars: 13,
  burntOut: 14,
  inPost: 15,
} as const;

export class WeeklyRecord {
  private readonly days: number;
  private readonly weeks: number;
  /** `values[series * weeks + week]`. */
  private readonly values: Float64Array;
  private readonly sums = new Float64Array(Object.keys(sum).length);

  /** @param days of the whole run. */
  constructor(days: number) {
    this.days = days;
    this.weeks = Math.ceil(days / daysPerWeek);
    this.values = new Float64Array(weekSeriesNames.length * this.weeks);
  }

  /** A client who is waiting, or active with some trust, in the evening. */
  endClientDay(isActive: boolean, trust: number): void {
    const { sums } = this;
    if (!isActive) {
      sums[sum.waitingDays] += 1;
      return;
    }
    sums[sum.activeDays] += 1;
    sums[sum.trust] += trust;
  }

  pay(dollars: number): void {
    this.sums[sum.dollars] += dollars;
  }

  endDay(day: number, staff: Staff, teams: Teams, circles: Circles, tasks: TaskPool): void {
    const { sums } = this;
    sums[sum.days] += 1;
    for (let worker = 0; worker < staff.count; worker++) {
      if (staff.role[worker] === role.supervisor || staff.life.isVacant[worker] === 1) continue;
      sums[sum.inPost] += 1;
      sums[sum.burntOut] += staff.life.isBurntOut[worker];
      const today = worker * activityCount;
      sums[sum.contactMinutes] += staff.today[today + activity.contact];
      sums[sum.backlogMinutes] += tasks.backlog[worker];
      sums[sum.paidMinutes] += staff.contract[worker] + staff.today[today + activity.absence];
      if (staff.role[worker] === role.assistant || !staff.isWorking(worker)) continue;
      sums[sum.strain] += staff.shortage[worker];
      sums[sum.strainedDays] += 1;
    }
    for (let team = 0; team < teams.count; team++) {
      if (!teams.isOpen(team, staff)) continue;
      sums[sum.cohesion] += teams.cohesion[team];
      sums[sum.teamDays] += 1;
    }
    for (let circle = 0; circle < circles.count; circle++) {
      sums[sum.sharedKnowledge] += circles.sharedKnowledge[circle];
    }
    sums[sum.circleDays] += circles.count;
    if ((day + 1) % daysPerWeek === 0 || day + 1 === this.days) this.endWeek(Math.floor(day / daysPerWeek));
  }

  /** In the order of the table; 0 / 0 is NaN, undefined. */
  private endWeek(week: number): void {
    const { sums, values, weeks } = this;
    const days = sums[sum.days];
    let place = week;
    const note = (value: number) => {
      values[place] = value;
      place += weeks;
    };
    note(sums[sum.activeDays] / days);
    note(sums[sum.waitingDays] / days);
    note(sums[sum.backlogMinutes] / sums[sum.paidMinutes]);
    note(sums[sum.activeDays] === 0 ? NaN : (sums[sum.contactMinutes] / sums[sum.activeDays]) * daysPerWeek);
    note(sums[sum.trust] / sums[sum.activeDays]);
    note(sums[sum.strain] / sums[sum.strainedDays]);
    note(sums[sum.cohesion] / sums[sum.teamDays]);
    note(sums[sum.sharedKnowledge] / sums[sum.circleDays]);
    note((sums[sum.dollars] / days) * daysPerWeek);
    note(sums[sum.burntOut] / sums[sum.inPost]);
    sums.fill(0);
  }

  toSeries(): WeeklySeries {
    return { names: weekSeriesNames, values: this.values.slice() };
  }
}
