// Staff meetings: the whole unit with its supervisor, in every plan, for general news: provisions and rules, no cases.
import type { KnownProvisions } from "../money/known-provisions.ts";
import type { Slice } from "../parameters.ts";
import { appointmentsOnDay, shiftOf } from "../staff/support.ts";
import type { Office } from "../state/office.ts";
import { activity } from "../state/staff.ts";
import { streams } from "../streams.ts";
import { daysPerMonth, nobody, wholeGrains } from "../units.ts";
import type { TimeBudget } from "../work/time-budget.ts";

export interface StaffMeetings {
  /** Today's staff meetings; who is absent misses them. */
  hold(): void;
}

export interface StaffMeetingParts {
  readonly budget: TimeBudget;
  readonly provisions: KnownProvisions;
  /** Chance, 0-1, that somebody who is there takes in the news of a provision. */
  readonly newsShare: () => number;
  /** The first `count` members hear how rules are to be read and what the agency stands for. */
  readonly newsOfRules: (members: ArrayLike<number>, count: number) => void;
  /** What the agency stands for is spoken of besides, for these minutes. */
  readonly valuesMinutes: () => number;
}

/** ODD 7.10. */
export function createStaffMeetings(
  office: Office,
  p: Slice<"staffMeetings">,
  parts: StaffMeetingParts,
): StaffMeetings {
  const { beginning, staff, units, draws, observations } = office;
  const { budget, provisions, newsShare, newsOfRules, valuesMinutes } = parts;
  const held = beginning.keep(new Int32Array(units.count));
  /** The kind of provision at which the unit's news goes on. */
  const turn = beginning.keep(new Int32Array(units.count));
  const present = new Int32Array(staff.count);

  /** Who is at work, the supervisor last. */
  function gather(unit: number): number {
    let count = 0;
    const come = (worker: number) => {
      if (!staff.isWorking(worker)) return;
      present[count] = worker;
      count += 1;
    };
    for (const worker of units.members[unit]) come(worker);
    const supervisor = units.supervisors[unit] ?? nobody;
    if (supervisor !== nobody) come(supervisor);
    return count;
  }

  /** The first kind from `first` on, once round, that somebody there knows of and somebody does not; `nobody` for none. */
  function news(first: number, count: number): number {
    for (let ahead = 0; ahead < staff.kinds; ahead++) {
      const kind = (first + ahead) % staff.kinds;
      let knowing = 0;
      for (let place = 0; place < count; place++) if (provisions.knows(present[place], kind)) knowing += 1;
      if (knowing > 0 && knowing < count) return kind;
    }
    return nobody;
  }

  function tellNews(unit: number, count: number, number: number): void {
    const kind = news(turn[unit], count);
    if (kind === nobody) return;
    turn[unit] = (kind + 1) % staff.kinds;
    for (let place = 0; place < count; place++) {
      const worker = present[place];
      if (provisions.knows(worker, kind)) continue;
      const uniform = draws.uniform(streams.whetherNewsOfAStaffMeetingIsTakenIn, staff.place[worker], number);
      if (uniform < newsShare()) provisions.hear(worker, kind);
    }
  }

  function meet(unit: number): void {
    const number = held[unit];
    held[unit] = number + 1;
    const count = gather(unit);
    if (count < 2) return;
    const minutes = wholeGrains(p.minutes) + valuesMinutes();
    for (let place = 0; place < count; place++) {
      budget.mustSpend(present[place], activity.staffMeeting, minutes);
      staff.life.noteInterruption(present[place]);
    }
    const members = present.subarray(0, count);
    observations.witness?.({ kind: "staffMeeting", day: office.day, members: Array.from(members), minutes });
    tellNews(unit, count, number);
    newsOfRules(present, count);
  }

  return {
    hold() {
      if (p.perMonth === 0) return;
      for (let unit = 0; unit < units.count; unit++) {
        const meetings = appointmentsOnDay(office.day, shiftOf(unit), p.perMonth, daysPerMonth);
        for (let number = 0; number < meetings; number++) meet(unit);
      }
    },
  };
}
