// Contact and engagement: when a client should be seen and for how long, and what one contact is worth.
import { exp } from "../../arithmetic/exp.ts";
import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";
import { middle, never } from "../units.ts";
import type { Knowledge } from "./knowledge.ts";

export type ContactParameters = Slice<"contact">;

/** Minutes that a contact with a client of this complexity (0-1) needs. ODD 7.4. */
export function neededMinutes(complexity: number, p: ContactParameters): number {
  return p.minutes * (1 + p.lengthByComplexity * (complexity - middle));
}

/** Working days between contacts that a client of this severity (0-1) needs, once the intake phase is over. ODD 7.4. */
export function neededInterval(severity: number, p: ContactParameters): number {
  return p.intervalDays * (1 + p.intervalBySeverity * (middle - severity));
}

/** Worth of the minutes given, 0-1: it saturates towards the minutes needed. ODD 7.4. */
export function saturation(given: number, needed: number, p: ContactParameters): number {
  if (needed <= 0) return 1;
  const share = Math.min(1, given / needed);
  return (1 - exp(-p.saturation * share)) / (1 - exp(-p.saturation));
}

/**
 * Quality of one contact, 0-1: minutes x presence x skill x rapport x knowledge of the client. `presence` is what
 * exhaustion leaves of the worker. ODD 7.4.
 */
export function contactQuality(
  minutesWorth: number,
  presence: number,
  skill: number,
  trust: number,
  knowledge: number,
  p: ContactParameters,
): number {
  const rapport = p.rapportFloor + (1 - p.rapportFloor) * trust;
  const familiarity = 1 - p.strangerLoss * (1 - knowledge);
  return Math.min(1, minutesWorth * presence * skill * rapport * familiarity);
}

/** Chance, 0-1, that a client of this trust does not come. */
export function noShowChance(trust: number, p: ContactParameters): number {
  return Math.min(1, Math.max(0, p.noShowShare * (1 + p.noShowByTrust * (middle - trust))));
}

export interface Contact {
  /** Days between contacts that the client needs today, the intake phase included. */
  intervalOf(client: number): number;
  /** Minutes of contact that the client's state warrants for one day. */
  warrantedPerDay(client: number): number;
  planFirst(client: number): void;
  /** What `worker` knows of the client, 0-1. */
  knowledgeOf(worker: number, client: number): number;
  /** Whoever held a contact learns of the client. */
  learn(worker: number, client: number, quality: number): void;
}

/** What observers ask of contact: minutes warranted for a day and a contact, and how often. */
export function warrantOf(contact: Contact, p: ContactParameters) {
  return {
    perDay: (client: number) => contact.warrantedPerDay(client),
    travelPerDay: (client: number) => p.travelMinutes / contact.intervalOf(client),
    contactMinutes: (complexity: number) => neededMinutes(complexity, p),
    intervalOf: (client: number) => contact.intervalOf(client),
  };
}

export function createContact(office: Office, p: ContactParameters, knowledge: Knowledge): Contact {
  const { clients } = office;
  const intakeInterval = p.intakeContacts > 0 ? p.intakeDays / p.intakeContacts : p.intervalDays;

  const isInIntake = (client: number) =>
    p.intakeContacts > 0 &&
    clients.enrolDay[client] !== never &&
    office.day - clients.enrolDay[client] < p.intakeDays;

  const intervalOf = (client: number) =>
    isInIntake(client) ? intakeInterval : neededInterval(clients.severity[client], p);

  return {
    intervalOf,
    warrantedPerDay(client) {
      return neededMinutes(clients.complexity[client], p) / intervalOf(client);
    },
    planFirst(client) {
      const wait = isInIntake(client) ? 1 : intervalOf(client) * clients.ease[client];
      clients.dueDay[client] = office.day + Math.max(1, Math.round(wait));
      clients.plannedDay[client] = clients.dueDay[client];
    },
    knowledgeOf: knowledge.of,
    learn: knowledge.learn,
  };
}
