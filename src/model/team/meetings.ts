// Meetings: minutes of everyone in the room, for hard cases, what is known of clients, tips and norms, or for nothing at all.
import { clientOf } from "../clients/course-of-needs.ts";
import type { Knowledge } from "../clients/knowledge.ts";
import type { KnownProvisions } from "../money/known-provisions.ts";
import type { Slice } from "../parameters.ts";
import type { AgendaCase, MeetingAgenda } from "../rules.ts";
import { domainCount, needStage } from "../state/needs.ts";
import type { Office } from "../state/office.ts";
import { activity } from "../state/staff.ts";
import { streams } from "../streams.ts";
import { daysPerMonth, daysPerWeek, eventsOnDay, middle, nobody, wholeGrains } from "../units.ts";
import type { TimeBudget } from "../work/time-budget.ts";
import { createAgendaOrder } from "./agenda.ts";

export type MeetingParameters = Slice<"meetings">;

const longestAgenda = 128;
const casesPerMeetingKey = 256;

/** Meetings that fall on a day, so that `perWeek` of them fall in every week. */
export function meetingsOnDay(day: number, perWeek: number): number {
  return eventsOnDay(day, perWeek, daysPerWeek);
}

/** Meetings without content that fall on a day, so that `perMonth` of them fall in every month. */
export function emptyMeetingsOnDay(day: number, perMonth: number): number {
  return eventsOnDay(day, perMonth, daysPerMonth);
}

/** Cases that one meeting gets through: better facilitation gets through more. ODD 7.10. */
export function agendaCases(p: MeetingParameters, facilitation: number = p.facilitationShare): number {
  if (p.minutesPerCase === 0) return longestAgenda;
  return Math.min(longestAgenda, Math.floor((p.minutes * (middle + facilitation)) / p.minutesPerCase));
}

/** Minutes of a case meeting for each who attends; who leads it prepares longer, the better it is to be led. ODD 7.10. */
export function meetingMinutes(leads: boolean, p: MeetingParameters): number {
  const preparing = p.prepMinutes + (leads ? p.facilitationMinutes * p.facilitationShare : 0);
  return wholeGrains(p.minutes + preparing);
}

/** Answers a kept case; `judges` are the workers in the room. */
export type Conclude = (need: number, judges: ArrayLike<number>) => void;

/** Our rule for the agenda: what was kept for the meeting, then the round through the caseloads. ODD 7.10. */
export function hardCasesFirst(one: AgendaCase): number {
  return one.isWaiting ? 1 : 0;
}

export interface Meetings {
  /** Keeps a hard case for the next meeting; false when there is none in time or its agenda is full. */
  putOnAgenda(worker: number, need: number, waitDays: number): boolean;
  /** Holds today's meetings, those without content last. `conclude` answers a case as those who judge it together see it. */
  hold(conclude: Conclude): void;
}

export interface MeetingParts {
  readonly budget: TimeBudget;
  readonly knowledge: Knowledge;
  readonly provisions: KnownProvisions;
  /** How well a worker's meetings are led. */
  readonly facilitationOf: (worker: number) => number;
  /** The first `count` members talk about how the rule of a group of like cases is to be read. */
  readonly discussRule: (members: ArrayLike<number>, count: number, group: number) => void;
  /** They talk about who does what. */
  readonly agreeWhoDoesWhat: (members: ArrayLike<number>, count: number) => void;
}

/** With `isOn` false there are no meetings. */
export function createMeetings(
  office: Office,
  p: MeetingParameters,
  rank: MeetingAgenda,
  parts: MeetingParts,
  isOn: boolean,
): Meetings {
  const { beginning, circles, staff, clients, needs, draws, observations, trail } = office;
  const { budget, knowledge, provisions, facilitationOf, discussRule, agreeWhoDoesWhat } = parts;
  const perWeek = () => (isOn ? p.perWeek : 0);
  const carriesInformation = () => p.information === "on";
  const casesOf = (circle: number) => agendaCases(p, facilitationOf(circles.members[circle][0]));
  const agenda = beginning.keep(new Int32Array(circles.count * longestAgenda));
  const agendaEvent = beginning.keep(new Int32Array(circles.count * longestAgenda));
  const agendaLength = beginning.keep(new Int32Array(circles.count));
  const attendees = new Int32Array(staff.count);
  const waiting = new Int32Array(longestAgenda);
  const order = createAgendaOrder(office, rank, p, longestAgenda);

  function keep(circle: number, need: number): void {
    const place = circle * longestAgenda + agendaLength[circle];
    agenda[place] = need;
    agendaEvent[place] = needs.event[need];
    agendaLength[circle] += 1;
  }

  function hasMeetingWithin(days: number): boolean {
    for (let ahead = 1; ahead <= days; ahead++) {
      if (meetingsOnDay(office.day + ahead, perWeek()) > 0) return true;
    }
    return false;
  }

  function gather(circle: number): number {
    const number = circles.meetings[circle];
    let count = 0;
    for (const worker of circles.members[circle]) {
      if (!staff.isWorking(worker)) continue;
      const uniform = draws.uniform(streams.whetherAMemberAttends, staff.place[worker], number);
      if (uniform >= p.attendanceShare) continue;
      attendees[count] = worker;
      count += 1;
    }
    return count;
  }

  /** Who attends, for telling. */
  const members = (count: number) => Array.from(attendees.subarray(0, count));

  const isStillWaiting = (need: number, event: number) =>
    needs.event[need] === event &&
    needs.stage[need] === needStage.waitingForMeeting &&
    clients.isPresent(clientOf(need));

  function knownNeedOf(client: number): number {
    for (let need = client * domainCount; need < (client + 1) * domainCount; need++) {
      if (needs.isKnownAndOpen(need)) return need;
    }
    return nobody;
  }

  /** Who knows of the provision that the case needs tells the others, now and then. */
  function passTips(circle: number, kind: number, count: number, number: number): void {
    let isKnown = false;
    for (let place = 0; place < count; place++) {
      if (provisions.knows(attendees[place], kind)) isKnown = true;
    }
    if (!isKnown) return;
    const key = circles.meetings[circle] * casesPerMeetingKey + number;
    for (let place = 0; place < count; place++) {
      const worker = attendees[place];
      if (provisions.knows(worker, kind)) continue;
      if (draws.uniform(streams.whetherATipIsPassedOn, staff.place[worker], key) < p.tipShare) {
        provisions.hear(worker, kind);
      }
    }
  }

  /** What is said of a client who is talked about, and of a need of hers where somebody knows of one. */
  function talkAbout(circle: number, client: number, need: number, count: number, number: number): void {
    knowledge.tell(attendees, count, client, p.toldShare);
    if (need === nobody) return;
    passTips(circle, needs.kind[need], count, number);
    discussRule(attendees, count, needs.kind[need]);
  }

  function pullThresholds(count: number): void {
    let sum = 0;
    for (let place = 0; place < count; place++) sum += staff.threshold[attendees[place]];
    const norm = sum / count;
    for (let place = 0; place < count; place++) {
      const worker = attendees[place];
      staff.threshold[worker] += p.normPull * (norm - staff.threshold[worker]);
    }
  }

  function meet(circle: number, conclude: Conclude): void {
    const count = gather(circle);
    observations.witness?.({
      kind: "meeting",
      day: office.day,
      members: members(count),
      minutes: meetingMinutes(false, p),
    });
    for (let place = 0; place < count; place++) {
      budget.mustSpend(attendees[place], activity.caseMeeting, meetingMinutes(place === 0, p));
      staff.life.noteInterruption(attendees[place]);
    }
    if (carriesInformation() && count > 1) discuss(circle, count, conclude);
    circles.meetings[circle] += 1;
    trail.add(count);
  }

  /** Everybody who is there sits through it; nothing is said that anybody could use. */
  function sitThrough(circle: number): void {
    const present = Array.from(circles.members[circle]).filter((worker) => staff.isWorking(worker));
    const minutes = wholeGrains(p.minutes);
    observations.witness?.({ kind: "emptyMeeting", day: office.day, members: present, minutes });
    for (const worker of present) {
      budget.mustSpend(worker, activity.caseMeeting, minutes);
      staff.life.noteInterruption(worker);
    }
  }

  function holdEmptyMeetings(): void {
    if (!isOn || p.emptyPerMonth === 0) return;
    const today = emptyMeetingsOnDay(office.day, p.emptyPerMonth);
    for (let number = 0; number < today; number++) {
      for (let circle = 0; circle < circles.count; circle++) sitThrough(circle);
    }
  }

  function holdCaseMeetings(conclude: Conclude): void {
    const today = perWeek() === 0 ? 0 : meetingsOnDay(office.day, perWeek());
    for (let number = 0; number < today; number++) {
      for (let circle = 0; circle < circles.count; circle++) {
        meet(circle, conclude);
        if (agendaLength[circle] > 0) decideWhatWaitedTooLong(circle, conclude);
      }
    }
    if (perWeek() > 0) return;
    // Meetings may have been given up while cases waited for one.
    for (let circle = 0; circle < circles.count; circle++) {
      if (agendaLength[circle] > 0) decideWhatWaitedTooLong(circle, conclude);
    }
  }

  /** Kept cases that still wait, at the front of `waiting`. */
  function collectWaiting(circle: number): number {
    const start = circle * longestAgenda;
    let count = 0;
    for (let place = start; place < start + agendaLength[circle]; place++) {
      if (!isStillWaiting(agenda[place], agendaEvent[place])) continue;
      waiting[count] = agenda[place];
      count += 1;
    }
    agendaLength[circle] = 0;
    return count;
  }

  function discuss(circle: number, count: number, conclude: Conclude): void {
    const kept = collectWaiting(circle);
    order.rank(circle, waiting, kept);
    const room = Math.max(kept, Math.min(casesOf(circle), order.clientsInRound));
    let ofTheRound = 0;
    for (let number = 0; number < room; number++) {
      const subject = order.subjectAt(number);
      if (order.isKeptAt(number)) {
        talkAbout(circle, clientOf(subject), subject, count, number);
        observations.witness?.({
          kind: "caseDiscussed",
          ...observations.aboutNeed(subject),
          members: members(count),
        });
        conclude(subject, attendees.subarray(0, count));
      } else {
        ofTheRound += 1;
        talkAbout(circle, subject, knownNeedOf(subject), count, number);
      }
    }
    for (let place = room; place < kept + order.clientsInRound; place++) {
      if (order.isKeptAt(place)) keep(circle, order.subjectAt(place));
    }
    order.moveOn(circle, ofTheRound);
    pullThresholds(count);
    agreeWhoDoesWhat(attendees, count);
  }

  /** What a meeting did not come to, because too few attended or other cases went before, goes to the caseworkers. */
  function decideWhatWaitedTooLong(circle: number, conclude: Conclude): void {
    const start = circle * longestAgenda;
    const length = agendaLength[circle];
    agendaLength[circle] = 0;
    for (let place = start; place < start + length; place++) {
      const need = agenda[place];
      if (!isStillWaiting(need, agendaEvent[place])) continue;
      observations.witness?.({ kind: "caseReturned", ...observations.aboutNeed(need) });
      conclude(need, [clients.lead[clientOf(need)]]);
    }
  }

  return {
    putOnAgenda(worker, need, waitDays) {
      const circle = circles.of[worker];
      if (circle === nobody || perWeek() === 0 || !carriesInformation()) return false;
      const length = agendaLength[circle];
      if (length >= casesOf(circle) || !hasMeetingWithin(waitDays)) return false;
      keep(circle, need);
      return true;
    },
    hold(conclude) {
      holdCaseMeetings(conclude);
      holdEmptyMeetings();
    },
  };
}
