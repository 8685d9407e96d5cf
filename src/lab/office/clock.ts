// The time of the picture: how it runs, and where it jumps to.
import { eventsOn } from "./day-course.ts";
import type { Moment } from "./office-picture.ts";
import type { EventKind, OfficeRecord } from "./office-record.ts";

/** The moment so many seconds later; the last evening is the end. */
export function later(
  { day, fraction }: Moment,
  seconds: number,
  secondsPerDay: number,
  days: number,
): Moment {
  const ahead = day + fraction + seconds / secondsPerDay;
  return momentAt(ahead, days);
}

function momentAt(ahead: number, days: number): Moment {
  if (ahead >= days) return { day: days - 1, fraction: 1 };
  const day = Math.floor(ahead);
  return { day, fraction: ahead - day };
}

export function isOver({ day, fraction }: Moment, days: number): boolean {
  return day >= days - 1 && fraction >= 1;
}

/** The evening of the next day, or of this one while it lasts. */
export function stepDay({ day, fraction }: Moment, days: number): Moment {
  return { day: Math.min(days - 1, fraction < 1 ? day : day + 1), fraction: 1 };
}

export function stepDayBack({ day }: Moment): Moment {
  return { day: Math.max(0, day - 1), fraction: 1 };
}

/** What can be jumped to. */
export const turns = {
  any: [
    "crisis",
    "promiseBroken",
    "refusedForMoney",
    "workerLeaves",
    "newcomer",
    "dropsOut",
    "completes",
    "consequence",
    "leversChange",
  ],
  crisis: ["crisis"],
  meeting: ["caseMeeting"],
  unanswered: ["callUnanswered"],
  money: ["refusedForMoney", "promiseBroken", "requestLost"],
  handoff: ["handoffMissed", "handoffReturned", "disagreement"],
  clientLeaves: ["dropsOut", "completes", "timeIsUp", "givesUpWaiting"],
  staff: ["workerLeaves", "newcomer", "absenceBegins"],
} as const satisfies Readonly<Record<string, readonly EventKind[]>>;

export type Turn = keyof typeof turns;

/** The next later day on which such a thing happens. */
export function nextDayWith(record: OfficeRecord, day: number, turn: Turn): number | undefined {
  const wanted: readonly EventKind[] = turns[turn];
  for (let ahead = day + 1; ahead < record.days; ahead++) {
    if (eventsOn(record, ahead).some(({ kind }) => wanted.includes(kind))) return ahead;
  }
  return undefined;
}
