// What falls due in a client's life on a day: needs, crises, incidents, the rounds of paperwork, patience and completion.

import { clientStatus } from "../state/clients.ts";
import type { Office } from "../state/office.ts";
import { taskKind } from "../state/task-pool.ts";
import { nobody } from "../units.ts";
import type { Paperwork } from "../work/paperwork.ts";
import type { Calls } from "./calls.ts";
import type { Consistency } from "./consistency.ts";
import type { CourseOfNeeds } from "./course-of-needs.ts";
import type { Crises } from "./crises.ts";
import type { Goals } from "./goals.ts";
import type { Incidents } from "./incidents.ts";
import type { Departure, Intake, RecurringWork } from "./intake.ts";
import type { Trust } from "./trust.ts";

export interface ClientsDay {
  /** Morning: everything dated today. */
  letEventsHappen(): void;
  /** Evening: trust, dropping out, and who is still there tomorrow. */
  close(): void;
}

/** When a programme ends for a client. */
export interface EndOfProgramme {
  /** Shortest time in it before it can be completed, in working days. */
  readonly completionDays: number;
  /** Longest time in it, in working days; 0: no limit. */
  readonly limitDays: number;
  /** Whether clients take part by choice, and so may drop out. */
  readonly isVoluntary: boolean;
}

export function createClientsDay(
  office: Office,
  incidents: Incidents,
  rounds: RecurringWork,
  end: EndOfProgramme,
  course: CourseOfNeeds,
  goals: Goals,
  crises: Crises,
  paperwork: Paperwork,
  intake: Intake,
  trust: Trust,
  consistency: Consistency,
  calls: Calls,
): ClientsDay {
  const { clients, observations } = office;

  /** How the review of today ends the programme for the client; nothing where it goes on. */
  function endAtReview(client: number): Departure | undefined {
    const days = office.day - clients.enrolDay[client];
    const isAtLimit = end.limitDays > 0 && days >= end.limitDays;
    if (goals.areMet(client) && (isAtLimit || days >= end.completionDays)) return "completed";
    return isAtLimit ? "ended" : undefined;
  }

  /** Which round of the client's, from 0, it is for what comes up every so many days. */
  function round(client: number, every: number): number {
    return Math.floor((office.day - clients.enrolDay[client]) / every);
  }

  function doRounds(client: number): void {
    const day = office.day;
    if (clients.nextLiaisonDay[client] <= day) {
      paperwork.create(taskKind.liaison, client, round(client, rounds.liaison), 1, nobody);
      clients.nextLiaisonDay[client] = day + rounds.liaison;
    }
    if (clients.nextReportDay[client] <= day) {
      paperwork.create(taskKind.report, client, round(client, rounds.report), 1, nobody);
      clients.nextReportDay[client] = day + rounds.report;
    }
    if (clients.nextRecertificationDay[client] <= day) {
      const how = endAtReview(client);
      if (how !== undefined) {
        intake.leave(client, how);
        return;
      }
      paperwork.create(taskKind.recertification, client, round(client, rounds.recertification), 1, nobody);
      clients.nextRecertificationDay[client] = day + rounds.recertification;
    }
  }

  function live(client: number): void {
    course.advance(client);
    crises.happen(client);
    incidents.meet(client);
    if (clients.status[client] === clientStatus.active) {
      calls.ring(client);
      goals.agreeWhenDue(client);
      doRounds(client);
    } else if (clients.patienceDay[client] <= office.day && end.isVoluntary) {
      intake.leave(client, "leftWaiting");
    }
    clients.planNextEvent(client);
  }

  return {
    letEventsHappen() {
      const { present } = office;
      for (let place = 0; place < office.presentCount; place++) {
        const client = present[place];
        if (clients.nextEventDay[client] <= office.day) live(client);
      }
    },
    close() {
      const { present } = office;
      let kept = 0;
      for (let place = 0; place < office.presentCount; place++) {
        const client = present[place];
        if (!clients.isPresent(client)) continue;
        const isActive = clients.status[client] === clientStatus.active;
        if (isActive) {
          consistency.endDay(client);
          trust.endDay(client);
        }
        observations.endClientDay(client);
        if (isActive && end.isVoluntary && trust.wearsOut(client)) {
          intake.leave(client, "droppedOut");
          continue;
        }
        calls.endDay(client);
        present[kept] = client;
        kept += 1;
      }
      office.presentCount = kept;
    },
  };
}
