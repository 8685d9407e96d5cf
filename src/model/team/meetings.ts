// Meetings: minutes of everyone in the room, for hard cases, shared knowledge, tips and norms, or for nothing at all.
import { power } from "../../arithmetic/power.ts";
import { clientOf } from "../clients/course-of-needs.ts";
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

/** Size of the team for which the knowledge brought by one discussed case is stated. */
const clientsOfTheStatedTeam = 40;
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

/** Shared case knowledge, 0-1, after `cases` of a circle's `clients` were talked over: it saturates. ODD 7.10. */
export function knowledgeAfterMeeting(
  shared: number,
  cases: number,
  clients: number,
  p: MeetingParameters,
): number {
  if (clients === 0) return shared;
  const perCase = Math.min(1, (p.knowledgePerCase * clientsOfTheStatedTeam) / clients);
  return 1 - (1 - shared) * power(1 - perCase, cases);
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
  /** Evening: what was shared goes out of date. */
  fade(): void;
}

/** `facilitationOf` says how well a worker's meetings are led. With `isOn` false there are no meetings. */
export function createMeetings(
  office: Office,
  p: MeetingParameters,
  rank: MeetingAgenda,
  budget: TimeBudget,
  facilitationOf: (worker: number) => number,
  isOn: boolean,
): Meetings {
  const { circles, staff, clients, needs, draws, observations, trail } = office;
  const perWeek = isOn ? p.perWeek : 0;
  const emptyPerMonth = isOn ? p.emptyPerMonth : 0;
  const carriesInformation = p.information === "on";
  const minutes = wholeGrains(p.minutes + p.prepMinutes);
  const unpreparedMinutes = wholeGrains(p.minutes);
  const casesOf = (circle: number) => agendaCases(p, facilitationOf(circles.members[circle][0]));
  const agenda = new Int32Array(circles.count * longestAgenda);
  const agendaEvent = new Int32Array(circles.count * longestAgenda);
  const agendaLength = new Int32Array(circles.count);
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
      if (meetingsOnDay(office.day + ahead, perWeek) > 0) return true;
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
      if (staff.knowsProvision[attendees[place] * staff.kinds + kind] === 1) isKnown = true;
    }
    if (!isKnown) return;
    const key = circles.meetings[circle] * casesPerMeetingKey + number;
    for (let place = 0; place < count; place++) {
      const worker = attendees[place];
      const knowledge = worker * staff.kinds + kind;
      if (staff.knowsProvision[knowledge] === 1) continue;
      if (draws.uniform(streams.whetherATipIsPassedOn, staff.place[worker], key) < p.tipShare) {
        staff.knowsProvision[knowledge] = 1;
      }
    }
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
    observations.witness?.({ kind: "meeting", day: office.day, members: members(count), minutes });
    for (let place = 0; place < count; place++) {
      budget.mustSpend(attendees[place], activity.caseMeeting, minutes);
      staff.life.noteInterruption(attendees[place]);
    }
    if (carriesInformation && count > 1) discuss(circle, count, conclude);
    circles.meetings[circle] += 1;
    trail.add(count);
  }

  /** Everybody who is there sits through it; nothing is said that anybody could use. */
  function sitThrough(circle: number): void {
    const present = Array.from(circles.members[circle]).filter((worker) => staff.isWorking(worker));
    observations.witness?.({
      kind: "emptyMeeting",
      day: office.day,
      members: present,
      minutes: unpreparedMinutes,
    });
    for (const worker of present) {
      budget.mustSpend(worker, activity.caseMeeting, unpreparedMinutes);
      staff.life.noteInterruption(worker);
    }
  }

  function holdEmptyMeetings(): void {
    if (emptyPerMonth === 0) return;
    const today = emptyMeetingsOnDay(office.day, emptyPerMonth);
    for (let number = 0; number < today; number++) {
      for (let circle = 0; circle < circles.count; circle++) sitThrough(circle);
    }
  }

  function holdCaseMeetings(conclude: Conclude): void {
    if (perWeek === 0) return;
    const today = meetingsOnDay(office.day, perWeek);
    for (let number = 0; number < today; number++) {
      for (let circle = 0; circle < circles.count; circle++) {
        meet(circle, conclude);
        if (agendaLength[circle] > 0) decideWhatWaitedTooLong(circle, conclude);
      }
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
        passTips(circle, needs.kind[subject], count, number);
        observations.witness?.({
          kind: "caseDiscussed",
          ...observations.aboutNeed(subject),
          members: members(count),
        });
        conclude(subject, attendees.subarray(0, count));
      } else {
        ofTheRound += 1;
        const need = knownNeedOf(subject);
        if (need !== nobody) passTips(circle, needs.kind[need], count, number);
      }
    }
    for (let place = room; place < kept + order.clientsInRound; place++) {
      if (order.isKeptAt(place)) keep(circle, order.subjectAt(place));
    }
    order.moveOn(circle, ofTheRound);
    circles.sharedKnowledge[circle] = knowledgeAfterMeeting(
      circles.sharedKnowledge[circle],
      room,
      order.clientsInRound,
      p,
    );
    pullThresholds(count);
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
      if (circle === nobody || perWeek === 0 || !carriesInformation) return false;
      const length = agendaLength[circle];
      if (length >= casesOf(circle) || !hasMeetingWithin(waitDays)) return false;
      keep(circle, need);
      return true;
    },
    hold(conclude) {
      holdCaseMeetings(conclude);
      holdEmptyMeetings();
    },
    fade() {
      for (let circle = 0; circle < circles.count; circle++) {
        circles.sharedKnowledge[circle] *= 1 - p.knowledgeDecay;
      }
    },
  };
}
