// What falls due in a client's life on a day: needs, crises, incidents, the rounds of paperwork, patience and completion.

import { clientStatus } from "../state/clients.ts";
import type { Office } from "../state/office.ts";
import { taskKind } from "../state/task-pool.ts";
import { nobody } from "../units.ts";
import type { Paperwork } from "../work/paperwork.ts";
import type { Calls } from "./calls.ts";
import type { Consistency } from "./consistency.ts";
import { type CourseOfNeeds, hasKnownOpenNeed } from "./course-of-needs.ts";
import type { Crises } from "./crises.ts";
import type { Incidents } from "./incidents.ts";
import type { Intake, RecurringWork } from "./intake.ts";
import type { Trust } from "./trust.ts";

export interface ClientsDay {
  /** Morning: everything dated today. */
  letEventsHappen(): void;
  /** Evening: trust, dropping out, and who is still there tomorrow. */
  close(): void;
}

export function createClientsDay(
  office: Office,
  incidents: Incidents,
  rounds: RecurringWork,
  completionDays: number,
  course: CourseOfNeeds,
  crises: Crises,
  paperwork: Paperwork,
  intake: Intake,
  trust: Trust,
  consistency: Consistency,
  calls: Calls,
): ClientsDay {
  const { clients, observations } = office;

  function doRounds(client: number): void {
    const day = office.day;
    const round = (every: number) => Math.floor((day - clients.enrolDay[client]) / every);
    if (clients.nextLiaisonDay[client] <= day) {
      paperwork.create(taskKind.liaison, client, round(rounds.liaison), 1, nobody);
      clients.nextLiaisonDay[client] = day + rounds.liaison;
    }
    if (clients.nextReportDay[client] <= day) {
      paperwork.create(taskKind.report, client, round(rounds.report), 1, nobody);
      clients.nextReportDay[client] = day + rounds.report;
    }
    if (clients.nextRecertificationDay[client] <= day) {
      if (day - clients.enrolDay[client] >= completionDays && !hasKnownOpenNeed(office, client)) {
        intake.leave(client, "completed");
        return;
      }
      paperwork.create(taskKind.recertification, client, round(rounds.recertification), 1, nobody);
      clients.nextRecertificationDay[client] = day + rounds.recertification;
    }
  }

  function live(client: number): void {
    course.advance(client);
    crises.happen(client);
    incidents.meet(client);
    if (clients.status[client] === clientStatus.active) {
      calls.ring(client);
      doRounds(client);
    } else if (clients.patienceDay[client] <= office.day) intake.leave(client, "leftWaiting");
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
        if (isActive) consistency.endDay(client);
        if (isActive && trust.endDay(client)) {
          observations.endClientDay(client);
          intake.leave(client, "droppedOut");
          continue;
        }
        observations.endClientDay(client);
        calls.endDay(client);
        present[kept] = client;
        kept += 1;
      }
      office.presentCount = kept;
    },
  };
}
