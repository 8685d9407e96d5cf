// How one day goes at every desk: which minutes come after which, and who is seen in them. The model counts a day's
// minutes and not its hours, so the order is the model's own: meetings, crises, calls, contacts, papers, what is left.
import { activities } from "../../model/state/staff.ts";
import { type EventKind, eventKinds, nobodyThere, type OfficeRecord } from "./office-record.ts";

type Activity = (typeof activities)[number];

const inOrder: readonly Activity[] = [
  "absence",
  "staff meeting",
  "case meeting",
  "training",
  "supervision",
  "mentoring",
  "coordination",
  "crisis",
  "telephone",
  "travel",
  "contact",
  "liaison",
  "paperwork",
  "handoff",
  "rework",
  "idle",
];
const orderOfActivities = inOrder.map((name) => activities.indexOf(name));
const [contact, crisis, telephone] = (["contact", "crisis", "telephone"] as const).map((name) =>
  activities.indexOf(name),
);

/** Minutes from `from` to `to` of the day that go to one activity. */
export interface Stretch {
  readonly activity: number;
  readonly from: number;
  readonly to: number;
}

/** A client is with a worker, in person, on the telephone or in a crisis. */
export interface Visit {
  readonly client: number;
  readonly worker: number;
  readonly kind: "contactHeld" | "crisis" | "callAnswered";
  readonly from: number;
  readonly to: number;
}

/** What becomes of a client or desk at a minute of the day, and shows until its end. */
export interface Mark {
  readonly kind: EventKind;
  readonly client: number;
  readonly worker: number;
  readonly other: number;
  readonly amount: number;
  readonly domain: number;
  readonly at: number;
}

export interface DayCourse {
  readonly day: number;
  /** Minutes that the picture's day has: the contract and all overtime. */
  readonly dayMinutes: number;
  /** By worker. */
  readonly stretches: readonly (readonly Stretch[])[];
  readonly visits: readonly Visit[];
  /** In the order in which they happened. */
  readonly marks: readonly Mark[];
}

export function dayMinutesOf({ contractMinutes, overtimeMinutes }: OfficeRecord): number {
  return contractMinutes + overtimeMinutes;
}

/** Shares of the day at which things happen that take nobody's minutes. */
const morning = 0.03;
const afternoon = 0.86;
const evening = 0.97;

export function courseOf(record: OfficeRecord, day: number): DayCourse {
  const dayMinutes = dayMinutesOf(record);
  const stretches = record.staff.map((_, worker) => stretchesOf(record, day, worker));
  const events = eventsOn(record, day);
  const visits = visitsOf(events, stretches);
  const marks = events.map((event) => ({ ...event, at: minuteOf(event, dayMinutes, visits, stretches) }));
  return { day, dayMinutes, stretches, visits, marks };
}

/** A day's events in their order, without their minute. */
export function eventsOn({ events }: OfficeRecord, day: number): Omit<Mark, "at">[] {
  const found: Omit<Mark, "at">[] = [];
  for (let place = events.firstEvent[day]; place < events.firstEvent[day + 1]; place++) {
    found.push({
      kind: eventKinds[events.kind[place]],
      client: events.client[place],
      worker: events.worker[place],
      other: events.other[place],
      amount: events.amount[place],
      domain: events.domain[place],
    });
  }
  return found;
}

function stretchesOf({ workerDays, staff, activities: all }: OfficeRecord, day: number, worker: number) {
  const first = (day * staff.length + worker) * all.length;
  const stretches: Stretch[] = [];
  let from = 0;
  for (const activity of orderOfActivities) {
    const minutes = workerDays.minutes[first + activity];
    if (minutes <= 0) continue;
    stretches.push({ activity, from, to: from + minutes });
    from += minutes;
  }
  return stretches;
}

const visitKinds = { contactHeld: contact, crisis, callAnswered: telephone } as const;
type VisitKind = keyof typeof visitKinds;

function isVisitKind(kind: EventKind): kind is VisitKind {
  return kind in visitKinds;
}

/** Each worker's visits of a kind share that kind's minutes, in their order and in proportion. */
function visitsOf(events: readonly Omit<Mark, "at">[], stretches: readonly (readonly Stretch[])[]): Visit[] {
  const [held, total] = [new Map<string, number>(), new Map<string, number>()];
  const keyOf = ({ kind, worker }: Omit<Mark, "at">) => `${kind} ${worker}`;
  const those = events.filter(({ kind, worker }) => isVisitKind(kind) && worker !== nobodyThere);
  for (const event of those) total.set(keyOf(event), (total.get(keyOf(event)) ?? 0) + event.amount);
  return those.flatMap((event): Visit[] => {
    const { kind, worker, client, amount } = event;
    if (!isVisitKind(kind)) return [];
    const stretch = stretches[worker].find(({ activity }) => activity === visitKinds[kind]);
    const all = total.get(keyOf(event)) ?? 0;
    if (stretch === undefined || all <= 0) return [];
    const before = held.get(keyOf(event)) ?? 0;
    held.set(keyOf(event), before + amount);
    const at = (minutes: number) => stretch.from + (minutes / all) * (stretch.to - stretch.from);
    return [{ client, worker, kind, from: at(before), to: at(before + amount) }];
  });
}

const morningKinds: readonly EventKind[] = [
  "arrives",
  "enrols",
  "passedOver",
  "absenceBegins",
  "absenceEnds",
  "newcomer",
  "firstCases",
  "changesCaseworker",
  "leversChange",
  "callUnanswered",
];
const afternoonKinds: readonly EventKind[] = [
  "paid",
  "promiseBroken",
  "requestSubmitted",
  "requestLost",
  "requestWritten",
  "needResolved",
];
const eveningKinds: readonly EventKind[] = [
  "completes",
  "dropsOut",
  "timeIsUp",
  "givesUpWaiting",
  "workerLeaves",
];

function minuteOf(
  { kind, client, worker }: Omit<Mark, "at">,
  dayMinutes: number,
  visits: readonly Visit[],
  stretches: readonly (readonly Stretch[])[],
): number {
  if (morningKinds.includes(kind)) return morning * dayMinutes;
  if (afternoonKinds.includes(kind)) return afternoon * dayMinutes;
  if (eveningKinds.includes(kind)) return evening * dayMinutes;
  const visit = visits.find((one) => one.client === client && (!isVisitKind(kind) || one.kind === kind));
  if (visit !== undefined) return kind === "crisis" ? visit.from : visit.to;
  if (worker === nobodyThere) return morning * dayMinutes;
  const meeting = stretches[worker].find(({ activity }) => activity === contact);
  return meeting?.to ?? dayMinutes / 2;
}
