// What is to be seen of the office at a moment of a day: desks, clients, the meeting table, the pot. Nothing is drawn here.
import { activities } from "../../model/state/staff.ts";
import { courseOf, type DayCourse, type Mark, type Stretch } from "./day-course.ts";
import { type FloorPlan, type Point, queuePoint, seatPoint, tableChair } from "./floor-plan.ts";
import { type DeskState, deskStates, nobodyThere, type OfficeRecord } from "./office-record.ts";
import { seatsOf } from "./seats.ts";

/** A day from 0, and how much of it is over, 0-1. */
export interface Moment {
  readonly day: number;
  readonly fraction: number;
}

export interface DeskPicture {
  readonly worker: number;
  readonly state: DeskState;
  /** Where the minutes have gone so far. */
  readonly stretches: readonly Stretch[];
  /** What is done now; absent before and after the day's work. */
  readonly activity?: number;
  /** Who is being seen or spoken to. */
  readonly client?: number;
  /** 0, enough time, towards 1. */
  readonly strain: number;
  readonly papers: number;
  /** Calls of the day for the desk that nobody answered, so far. */
  readonly unanswered: number;
  /** Clients whom the worker has seen today, and own ones for whom there was no time. */
  readonly seen: number;
  readonly putOff: number;
  /** Where the worker is: at the desk, at the meeting table, or on the way. */
  readonly at: Point;
}

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

export interface TablePicture {
  /** Who has a case or staff meeting today, in the order of the chairs. */
  readonly invited: readonly number[];
  /** Who of them sits at the table now. */
  readonly sitting: readonly number[];
}

export interface PotPicture {
  /** Dollars. */
  readonly left: number;
  readonly promised: number;
  readonly paidToday: number;
  /** The most that was ever in the pot. */
  readonly most: number;
}

/** Money on its way to a client. */
export interface CoinPicture extends Point {
  readonly client: number;
}

/** Work that passes between two desks. */
export interface HandoffPicture {
  readonly from: number;
  readonly to: number;
  readonly isReturned: boolean;
}

export interface OfficePicture extends Moment {
  readonly desks: readonly DeskPicture[];
  readonly clients: readonly ClientPicture[];
  /** How many wait for whom the waiting room has no room. */
  readonly outside: number;
  readonly table: TablePicture;
  readonly pot: PotPicture;
  readonly coins: readonly CoinPicture[];
  readonly handoffs: readonly HandoffPicture[];
}

const [caseMeeting, staffMeeting, handoff] = (["case meeting", "staff meeting", "handoff"] as const).map(
  (name) => activities.indexOf(name),
);

/** A record with what is worked out of it once. */
export interface Stage {
  readonly record: OfficeRecord;
  /** By row of the record. */
  readonly seats: Int32Array;
  readonly mostInPot: number;
}

export function setStage(record: OfficeRecord): Stage {
  const mostInPot = record.agencyDays.pot.reduce((best, dollars) => Math.max(best, dollars), 0);
  return { record, seats: seatsOf(record), mostInPot };
}

/** A day prepared, so that its many moments cost little. */
export interface OfficeDay extends Stage {
  readonly course: DayCourse;
  readonly evening: ReadonlyMap<number, ClientState>;
  readonly before: ReadonlyMap<number, ClientState>;
}

interface ClientState {
  readonly lead: number;
  readonly seat: number;
  readonly trust: number;
  readonly need: number;
  readonly isKnown: boolean;
}

export function openDay(stage: Stage, day: number): OfficeDay {
  const { record, seats } = stage;
  const evening = clientsOn(record, seats, day);
  // Who is there on the first day was there before it.
  const before = day === 0 ? evening : clientsOn(record, seats, day - 1);
  return { ...stage, course: courseOf(record, day), evening, before };
}

function clientsOn({ clientDays }: OfficeRecord, seats: Int32Array, day: number): Map<number, ClientState> {
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

export function pictureAt(today: OfficeDay, plan: FloorPlan, fraction: number): OfficePicture {
  const { record, course } = today;
  const now = fraction * course.dayMinutes;
  const marks = course.marks.filter(({ at }) => at <= now);
  const clients = clientsAt(today, plan, fraction, marks);
  const table = tableAt(course, now);
  return {
    day: course.day,
    fraction,
    desks: record.staff.map((_, worker) => deskAt(today, plan, table, worker, fraction, marks)),
    clients: clients.shown,
    outside: clients.outside,
    table,
    pot: potAt(today, fraction),
    coins: coinsAt(course, plan, fraction, clients.shown),
    handoffs: handoffsAt(record, course, now),
  };
}

function deskAt(
  { record, course }: OfficeDay,
  plan: FloorPlan,
  table: TablePicture,
  worker: number,
  fraction: number,
  marks: readonly Mark[],
): DeskPicture {
  const { workerDays, staff } = record;
  const now = fraction * course.dayMinutes;
  const place = course.day * staff.length + worker;
  const placeBefore = course.day === 0 ? place : place - staff.length;
  const between = (column: ArrayLike<number>) =>
    column[placeBefore] + fraction * (column[place] - column[placeBefore]);
  const stretches = course.stretches[worker]
    .filter(({ from }) => from < now)
    .map((stretch) => (stretch.to <= now ? stretch : { ...stretch, to: now }));
  const current = course.stretches[worker].find(({ from, to }) => from <= now && now < to);
  const visit = course.visits.find((one) => one.worker === worker && one.from <= now && now < one.to);
  return {
    worker,
    state: deskStates[workerDays.state[place]],
    stretches,
    ...(current === undefined ? {} : { activity: current.activity }),
    ...(visit === undefined ? {} : { client: visit.client }),
    strain: between(workerDays.strain),
    papers: Math.round(between(workerDays.papers)),
    unanswered: countMarks(marks, "callUnanswered", (mark) => mark.worker === worker),
    seen: countMarks(marks, "contactHeld", (mark) => mark.worker === worker),
    putOff: countMarks(marks, "contactPutOff", (mark) => mark.other === worker),
    at: whereabouts({ course }, plan, table, worker, fraction),
  };
}

function countMarks(marks: readonly Mark[], kind: Mark["kind"], isMeant: (mark: Mark) => boolean): number {
  return marks.filter((mark) => mark.kind === kind && isMeant(mark)).length;
}

/** The desk, the table while there is a meeting, or a point on the way. */
function whereabouts(
  { course }: Pick<OfficeDay, "course">,
  plan: FloorPlan,
  { invited }: TablePicture,
  worker: number,
  fraction: number,
): Point {
  const { chair } = plan.desks[worker];
  const meetings = course.stretches[worker].filter(isMeeting);
  if (meetings.length === 0) return chair;
  const whole = { from: meetings[0].from, to: meetings[meetings.length - 1].to };
  const near = nearness(whole, fraction, course.dayMinutes);
  return towards(chair, tableChair(plan, invited.indexOf(worker), invited.length), near);
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
/** Share of the day that the way to or from a desk takes. */
const wayShare = 0.012;

function clientsAt(
  { course, evening, before }: OfficeDay,
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

/** 1 while the visit lasts, between 0 and 1 on the way. */
function nearness(
  visit: { readonly from: number; readonly to: number },
  fraction: number,
  dayMinutes: number,
) {
  const [from, to] = [visit.from / dayMinutes, visit.to / dayMinutes];
  if (fraction < from) return eased(1 - (from - fraction) / wayShare);
  return fraction <= to ? 1 : eased(1 - (fraction - to) / wayShare);
}

/** 0 to 1 with a gentle start and end. */
function eased(share: number): number {
  const clipped = Math.min(1, Math.max(0, share));
  return clipped * clipped * (3 - 2 * clipped);
}

function towards(from: Point, to: Point, share: number): Point {
  return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
}

function isMeeting({ activity }: Stretch): boolean {
  return activity === caseMeeting || activity === staffMeeting;
}

function tableAt({ stretches }: DayCourse, now: number): TablePicture {
  const workers = [...stretches.keys()];
  const invited = workers.filter((worker) => stretches[worker].some(isMeeting));
  const sitting = invited.filter((worker) =>
    stretches[worker].some((stretch) => isMeeting(stretch) && stretch.from <= now && now < stretch.to),
  );
  return { invited, sitting };
}

function potAt({ record, course: { day }, mostInPot }: OfficeDay, fraction: number): PotPicture {
  const { pot, promised, paid } = record.agencyDays;
  const share = fraction < coinsFrom ? 0 : eased((fraction - coinsFrom) / (coinsUntil - coinsFrom));
  return {
    left: pot[day] + (1 - share) * paid[day],
    promised: promised[day],
    paidToday: share * paid[day],
    most: mostInPot,
  };
}

const [coinsFrom, coinsUntil] = [0.84, 0.94];

function coinsAt(
  { marks }: DayCourse,
  { jar }: FloorPlan,
  fraction: number,
  clients: readonly ClientPicture[],
): CoinPicture[] {
  if (fraction <= coinsFrom || fraction >= coinsUntil) return [];
  const share = eased((fraction - coinsFrom) / (coinsUntil - coinsFrom));
  const from = { x: jar.x + jar.width / 2, y: jar.y + jar.height / 2 };
  return marks
    .filter(({ kind }) => kind === "paid")
    .flatMap(({ client }) => {
      const whom = clients.find((one) => one.client === client);
      return whom === undefined ? [] : [{ client, ...towards(from, whom, share) }];
    });
}

/** Between leads and assistants of a team while either hands over; work that came back today runs the other way. */
function handoffsAt({ staff }: OfficeRecord, { stretches, marks }: DayCourse, now: number): HandoffPicture[] {
  const returned = marks
    .filter(({ kind, at }) => kind === "handoffReturned" && at <= now)
    .map(({ worker, other }) => ({ from: other, to: worker, isReturned: true }));
  const busy = [...stretches.keys()].filter(
    (worker) =>
      staff[worker].role === "lead" &&
      stretches[worker].some(({ activity, from, to }) => activity === handoff && from <= now && now < to),
  );
  const handed = busy.flatMap((from) => {
    const to = staff.findIndex((other) => other.role === "assistant" && other.team === staff[from].team);
    return to < 0 ? [] : [{ from, to, isReturned: false }];
  });
  return [...returned, ...handed];
}
