// Where clients are at a moment of a day, and what is to be seen of each.
import type { DayCourse, Mark } from "./day-course.ts";
import { type FloorPlan, type Point, queuePoint, seatPoint } from "./floor-plan.ts";
import { eased, nearness, towards } from "./motion.ts";
import { nobodyThere, type OfficeRecord } from "./office-record.ts";

/** What shows beside a client. */
export type ClientMark = "crisis" | "paid" | "noMoney" | "refused" | "missed" | "putOff" | "calls" | "seen";

export interface ClientPicture extends Point {
  readonly client: number;
  /** The caseworker, `nobodyThere` for who waits. */
  readonly lead: number;
  readonly trust: number;
  /** Place of the severest open need's domain from 1, 0 for none. */
  readonly need: number;
  readonly isKnown: boolean;
  readonly mark?: ClientMark;
  /** 0-1: below 1 while somebody comes or goes. */
  readonly presence: number;
}

export interface ClientState {
  readonly lead: number;
  readonly seat: number;
  readonly trust: number;
  readonly need: number;
  readonly isKnown: boolean;
}

/** A day's course, and who is there in its evening and was in the evening before. */
export interface ClientsToday {
  readonly course: DayCourse;
  readonly evening: ReadonlyMap<number, ClientState>;
  readonly before: ReadonlyMap<number, ClientState>;
}

export function clientsOn(
  { clientDays }: OfficeRecord,
  seats: Int32Array,
  day: number,
): Map<number, ClientState> {
  const found = new Map<number, ClientState>();
  for (let row = clientDays.firstRow[day]; row < clientDays.firstRow[day + 1]; row++) {
    found.set(clientDays.client[row], {
      lead: clientDays.lead[row],
      seat: seats[row],
      trust: clientDays.trust[row],
      need: clientDays.need[row],
      isKnown: clientDays.isKnown[row] === 1,
    });
  }
  return found;
}

/** Later ones hide earlier ones, unless an earlier one is graver. */
const gravity: readonly ClientMark[] = [
  "seen",
  "calls",
  "putOff",
  "missed",
  "refused",
  "paid",
  "noMoney",
  "crisis",
];

const markOfKind: Readonly<Partial<Record<Mark["kind"], ClientMark>>> = {
  contactHeld: "seen",
  callAnswered: "calls",
  callUnanswered: "calls",
  contactPutOff: "putOff",
  noShow: "missed",
  refused: "refused",
  consequence: "refused",
  paid: "paid",
  refusedForMoney: "noMoney",
  promiseBroken: "noMoney",
  crisis: "crisis",
};

function marksByClient(marks: readonly Mark[]): Map<number, ClientMark> {
  const found = new Map<number, ClientMark>();
  for (const { kind, client } of marks) {
    const mark = markOfKind[kind];
    if (mark === undefined || client === nobodyThere) continue;
    const before = found.get(client);
    if (before === undefined || gravity.indexOf(mark) >= gravity.indexOf(before)) found.set(client, mark);
  }
  return found;
}

/** Shares of the day in which people come in the morning, and go in the evening. */
const comingUntil = 0.06;
const goingFrom = 0.94;
export function clientsAt(
  { course, evening, before }: ClientsToday,
  plan: FloorPlan,
  fraction: number,
  marks: readonly Mark[],
): { readonly shown: ClientPicture[]; readonly outside: number } {
  const markOf = marksByClient(marks);
  const visits = new Map(
    course.visits.filter(({ kind }) => kind === "contactHeld").map((visit) => [visit.client, visit]),
  );
  const shown: ClientPicture[] = [];
  let outside = 0;
  for (const client of new Set([...before.keys(), ...evening.keys()])) {
    const [was, is] = [before.get(client), evening.get(client)];
    const state = is ?? was;
    if (state === undefined) continue;
    const home = placeOf(plan, state);
    if (home === undefined) {
      outside += 1;
      continue;
    }
    const arrived = was === undefined || was.lead !== state.lead ? eased(fraction / comingUntil) : 1;
    const origin = was === undefined ? plan.door : (placeOf(plan, was) ?? plan.door);
    const left = is === undefined ? eased((fraction - goingFrom) / (1 - goingFrom)) : 0;
    const seated = towards(towards(origin, home, arrived), plan.door, left);
    const visit = visits.get(client);
    const near = visit === undefined ? 0 : nearness(visit, fraction, course.dayMinutes);
    const at = visit === undefined ? seated : towards(seated, plan.desks[visit.worker].visitor, near);
    const mark = markOf.get(client);
    shown.push({
      client,
      ...at,
      lead: state.lead,
      trust: was === undefined ? state.trust : was.trust + fraction * (state.trust - was.trust),
      need: fraction < 1 && was !== undefined ? was.need : state.need,
      isKnown: fraction < 1 && was !== undefined ? was.isKnown : state.isKnown,
      ...(mark === undefined ? {} : { mark }),
      presence: Math.min(was === undefined ? arrived : 1, 1 - left),
    });
  }
  return { shown, outside };
}

function placeOf(plan: FloorPlan, { lead, seat }: ClientState): Point | undefined {
  return lead === nobodyThere ? queuePoint(plan, seat) : seatPoint(plan, lead, seat);
}
