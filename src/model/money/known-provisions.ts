// Which provisions each worker knows to exist: heard of or used, forgotten in disuse, and stale once a programme changes.
import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";
import { streams } from "../streams.ts";
import { daysPerYear, never } from "../units.ts";

/** Kinds of provision, and times heard, that the key of a draw has room for; occupants come above them. */
const kindsPerOccupant = 4096;
const timesPerKind = 1024;

export interface KnownProvisions {
  /** Whether the worker knows today that a provision of this kind exists. */
  knows(worker: number, kind: number): boolean;
  /** The worker hears of it, or uses it, and so knows it for a while: never for a shorter one than without. */
  hear(worker: number, kind: number): void;
  /** A new person holds the place, and knows of nothing yet. */
  beginAnew(worker: number): void;
}

/** ODD 7.19. */
export function createKnownProvisions(office: Office, p: Slice<"provisions">): KnownProvisions {
  const { beginning, staff, draws } = office;
  const { knownUntil } = staff;
  const timesHeard = beginning.keep(new Uint32Array(staff.count * staff.kinds));
  /** The change that comes next to each kind: its number, its time, and the first day on which it holds. */
  const changes = beginning.keep(new Int32Array(staff.kinds));
  const changeTime = beginning.keep(new Float64Array(staff.kinds));
  const changeDay = beginning.keep(new Int32Array(staff.kinds).fill(p.changedPerYear > 0 ? 0 : never));

  /** The first day after today on which the programme behind this kind changes. */
  function nextChange(kind: number): number {
    while (changeDay[kind] <= office.day) {
      const years = draws.exponential(streams.timeToTheNextChangeOfAProvision, kind, changes[kind]);
      changes[kind] += 1;
      changeTime[kind] += (years * daysPerYear) / p.changedPerYear;
      changeDay[kind] = Math.min(never, Math.floor(changeTime[kind]));
    }
    return changeDay[kind];
  }

  /** When it would be forgotten, heard today for the last time. */
  function forgottenOn(worker: number, kind: number): number {
    if (p.forgetDays === 0) return never;
    const place = worker * staff.kinds + kind;
    const before = staff.life.occupant[worker] * kindsPerOccupant + kind;
    const number = before * timesPerKind + (timesHeard[place] % timesPerKind);
    timesHeard[place] += 1;
    const lasts = draws.exponential(streams.howLongAProvisionIsRemembered, staff.place[worker], number);
    return Math.min(never, office.day + Math.ceil(lasts * p.forgetDays));
  }

  return {
    knows: (worker, kind) => staff.knows(worker, kind, office.day),
    hear(worker, kind) {
      const place = worker * staff.kinds + kind;
      const until = Math.min(forgottenOn(worker, kind), nextChange(kind));
      if (until > knownUntil[place]) knownUntil[place] = until;
    },
    beginAnew(worker) {
      const first = worker * staff.kinds;
      knownUntil.fill(0, first, first + staff.kinds);
      timesHeard.fill(0, first, first + staff.kinds);
    },
  };
}
