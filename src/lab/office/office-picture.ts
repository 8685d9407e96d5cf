// What is to be seen of the office at a moment of a day: desks, clients, the meeting table, the pot. Nothing is drawn here.
import { activities } from "../../model/state/staff.ts";
import { type ClientPicture, type ClientsToday, clientsAt, clientsOn } from "./clients-picture.ts";
import { courseOf, type DayCourse, type Mark, type Stretch } from "./day-course.ts";
import { type FloorPlan, type Point, tableChair } from "./floor-plan.ts";
import { eased, nearness, towards } from "./motion.ts";
import { type DeskState, deskStates, type OfficeRecord } from "./office-record.ts";
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
export interface OfficeDay extends Stage, ClientsToday {}

export function openDay(stage: Stage, day: number): OfficeDay {
  const { record, seats } = stage;
  const evening = clientsOn(record, seats, day);
  // Who is there on the first day was there before it.
  const before = day === 0 ? evening : clientsOn(record, seats, day - 1);
  return { ...stage, course: courseOf(record, day), evening, before };
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
