// Calls: clients who wait for a visit, an answer or a payment that is late ask after it, and somebody has to answer.

import type { Slice } from "../parameters.ts";
import { clientStatus } from "../state/clients.ts";
import { domainCount, needStage } from "../state/needs.ts";
import type { Office } from "../state/office.ts";
import { activity } from "../state/staff.ts";
import { streams } from "../streams.ts";
import { daysPerWeek, never, nobody, wholeGrains } from "../units.ts";
import type { TimeBudget } from "../work/time-budget.ts";

/** In the array of thresholds: none is drawn; those that are drawn lie above it. */
const notDrawn = 0;

export interface Calls {
  /** Morning: a client who meant to call today calls. */
  ring(client: number): void;
  /** Evening of an active client: what is late may be the reason for a call tomorrow. */
  endDay(client: number): void;
}

export interface CallsParts {
  readonly budget: TimeBudget;
  /** Who answers the client's call of this number, counted from 0; `nobody` where none of them is there. */
  readonly answererOf: (lead: number, client: number, number: number) => number;
  /** An answered call brings to light what was lost. */
  readonly onCall: (client: number) => void;
}

/** Matters about which an active client waits too long this evening: "failure demand". ODD 7.18. */
export function lateMatters({ clients, needs, day }: Office, client: number): number {
  let late = clients.lateMoney[client] + (day > clients.dueDay[client] ? 1 : 0);
  if (needs.unheeded[client] === 0) return late;
  for (let need = client * domainCount; need < (client + 1) * domainCount; need++) {
    if (needs.stage[need] === needStage.disclosed && day - needs.disclosedDay[need] > daysPerWeek) late += 1;
  }
  return late;
}

/** With `isOn` false nobody calls. */
export function createCalls(office: Office, p: Slice<"calls">, parts: CallsParts, isOn: boolean): Calls {
  const { clients, staff, draws, observations, trail } = office;

  function answer(client: number, worker: number): void {
    const lead = clients.lead[client];
    const minutes = wholeGrains(p.minutes);
    const isVisitLate = office.day > clients.dueDay[client];
    observations.witness?.({
      kind: "callAnswered",
      ...observations.aboutClient(client),
      worker,
      lead,
      minutes,
      isVisitLate,
    });
    parts.budget.mustSpend(worker, activity.telephone, minutes);
    staff.life.noteInterruption(worker);
    if (isVisitLate) clients.plannedDay[client] = Math.min(clients.plannedDay[client], office.day + 1);
    clients.calls[client] += 1;
    clients.callHazard[client] = 0;
    clients.callThreshold[client] = notDrawn;
    clients.nextCallDay[client] = never;
    parts.onCall(client);
    trail.add(client);
    trail.add(worker);
  }

  return {
    ring(client) {
      if (clients.nextCallDay[client] > office.day) return;
      const worker = parts.answererOf(clients.lead[client], client, clients.calls[client]);
      if (worker !== nobody) {
        answer(client, worker);
        return;
      }
      observations.witness?.({ kind: "callUnanswered", ...observations.aboutClient(client) });
      clients.nextCallDay[client] = office.day + 1;
    },
    endDay(client) {
      if (!isOn || p.perWaitingWeek === 0 || clients.nextCallDay[client] !== never) return;
      if (clients.status[client] !== clientStatus.active) return;
      const late = lateMatters(office, client);
      if (late === 0) return;
      if (clients.callThreshold[client] === notDrawn) {
        clients.callThreshold[client] = draws.exponential(
          streams.howLongAClientWaitsBeforeCalling,
          clients.key[client],
          clients.calls[client],
        );
      }
      clients.callHazard[client] += (p.perWaitingWeek / daysPerWeek) * late;
      if (clients.callHazard[client] < clients.callThreshold[client]) return;
      clients.nextCallDay[client] = office.day + 1;
      clients.planNextEvent(client);
    },
  };
}
