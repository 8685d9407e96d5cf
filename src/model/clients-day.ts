// What falls due in a client's life on a day: needs, crises, incidents, the rounds of paperwork, patience and completion.
import { type CourseOfNeeds, hasKnownOpenNeed } from "./course-of-needs.ts";
import type { Crises } from "./crises.ts";
import type { Intake, RecurringWork } from "./intake.ts";
import type { Paperwork } from "./paperwork.ts";
import type { Slice } from "./parameters.ts";
import { clientStatus } from "./state/clients.ts";
import type { Office } from "./state/office.ts";
import { taskKind } from "./state/task-pool.ts";
import { streams } from "./streams.ts";
import type { Trust } from "./trust.ts";
import { daysPerYear, never, nobody } from "./units.ts";

/** Chance that an incident is noticed, halved after `seenDays` without contact. ODD 7.4. */
export function seenChance(daysSinceContact: number, seenDays: number): number {
  return 1 / (1 + daysSinceContact / seenDays);
}

export interface ClientsDay {
  /** Morning: everything dated today. */
  letEventsHappen(): void;
  /** Evening: trust, dropping out, and who is still there tomorrow. */
  close(): void;
}

export function createClientsDay(
  office: Office,
  incidents: Slice<"incidents">,
  rounds: RecurringWork,
  completionDays: number,
  course: CourseOfNeeds,
  crises: Crises,
  paperwork: Paperwork,
  intake: Intake,
  trust: Trust,
): ClientsDay {
  const { clients, draws, observations } = office;
  const gap = incidents.perYear > 0 ? daysPerYear / incidents.perYear : never;

  function isNoticed(client: number, number: number): boolean {
    const chance = seenChance(office.day - clients.lastContactDay[client], incidents.seenDays);
    return draws.uniform(streams.whetherAnIncidentIsSeen, clients.key[client], number) < chance;
  }

  function meetIncidents(client: number): void {
    while (clients.nextIncidentDay[client] <= office.day) {
      const number = clients.incidents[client];
      clients.incidents[client] += 1;
      const key = clients.key[client];
      const isSeen = clients.status[client] === clientStatus.active && isNoticed(client, number);
      observations.witness?.({ kind: "incident", ...observations.aboutClient(client), isSeen });
      if (isSeen) paperwork.create(taskKind.incident, client, number, 1, nobody);
      clients.nextIncidentTime[client] +=
        gap * draws.exponential(streams.timeToTheNextIncident, key, clients.incidents[client]);
      clients.nextIncidentDay[client] = Math.min(never, Math.floor(clients.nextIncidentTime[client]));
    }
  }

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
    meetIncidents(client);
    if (clients.status[client] === clientStatus.active) doRounds(client);
    else if (clients.patienceDay[client] <= office.day) intake.leave(client, "leftWaiting");
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
        if (clients.status[client] === clientStatus.active && trust.endDay(client)) {
          observations.endClientDay(client);
          intake.leave(client, "droppedOut");
          continue;
        }
        observations.endClientDay(client);
        present[kept] = client;
        kept += 1;
      }
      office.presentCount = kept;
    },
  };
}
