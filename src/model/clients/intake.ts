// Intake: clients arrive, wait for a place and a caseworker, are enrolled, complete the programme or leave it.

import { ln } from "../../arithmetic/ln.ts";
import type { Slice } from "../parameters.ts";
import { clientStatus } from "../state/clients.ts";
import type { Office } from "../state/office.ts";
import { taskKind } from "../state/task-pool.ts";
import { streams } from "../streams.ts";
import { daysPerWeek, middle, never, nobody } from "../units.ts";
import type { Paperwork } from "../work/paperwork.ts";
import type { Consistency } from "./consistency.ts";
import type { Contact } from "./contact.ts";
import type { CopingParameters } from "./coping.ts";
import type { CourseOfNeeds } from "./course-of-needs.ts";
import type { Crises } from "./crises.ts";
import type { Disclosure } from "./disclosure.ts";
import { createGate } from "./gate.ts";
import type { Goals } from "./goals.ts";
import type { Incidents } from "./incidents.ts";
import { type Arrivals, firstInitialKey, placesOf } from "./potential-clients.ts";
import type { Trust } from "./trust.ts";

/** Traits at arrival, drawn in this order. */
const trait = {
  group: 0,
  frailty: 1,
  hardship: 2,
  complexity: 3,
  ease: 4,
  motivation: 5,
  patience: 6,
  loyalty: 7,
  past: 8,
};

/** Where a leaving client goes. */
export type Departure = "completed" | "droppedOut" | "ended" | "leftWaiting";

export interface Intake {
  /** The clients of the first day, with some of their time in the programme behind them, and those who wait on it. */
  fillProgramme(): void;
  /** Today's arrivals join the waiting list, and free places are given. */
  admit(): void;
  leave(client: number, how: Departure): void;
}

export interface RecurringWork {
  readonly recertification: number;
  readonly report: number;
  readonly liaison: number;
}

export interface IntakeParts {
  readonly course: CourseOfNeeds;
  readonly goals: Goals;
  readonly crises: Crises;
  readonly disclosure: Disclosure;
  readonly trust: Trust;
  readonly contact: Contact;
  readonly paperwork: Paperwork;
  readonly rounds: RecurringWork;
  readonly frailtySpread: number;
  readonly incidents: Incidents;
  readonly consistency: Consistency;
  /** Part of those who wait who leave in their first week. */
  readonly leftInFirstWeek: number;
  /** Longest time in the programme, 0 for no limit: nobody is there longer on the first day. */
  readonly limitDays: number;
  readonly coping: CopingParameters;
  readonly isCopingOn: boolean;
  /** Lets go of what the agency still meant to do for the client. */
  beforeLeaving(client: number): void;
}

/**
 * Working days for which a client waits whose patience is the exponential `patience` (mean 1): the hazard of leaving
 * falls with the root of the days waited, and `leftInFirstWeek` have gone after a week; never where that is 0. ODD 7.14.
 */
export function patienceDays(patience: number, leftInFirstWeek: number): number {
  const usedInAWeek = -ln(1 - leftInFirstWeek);
  if (usedInAWeek <= 0) return never;
  return daysPerWeek * (patience / usedInAWeek) * (patience / usedInAWeek);
}

/** Cuts exponential days off before a limit, which leaves them exponential below it. */
function daysWithin(limitDays: number, days: number): number {
  return limitDays > 0 ? days % Math.max(1, limitDays - 1) : days;
}

export function createIntake(
  office: Office,
  p: Slice<"intake">,
  arrivals: Arrivals,
  parts: IntakeParts,
): Intake {
  const { beginning, clients, staff, draws, books, observations, trail } = office;
  const { course, goals, crises, disclosure, trust, contact, paperwork, rounds } = parts;
  const gate = createGate(office, p, parts.coping, parts.isCopingOn);
  /** Numbers of the client who comes next, and of the first who may still be waiting. */
  const line = beginning.keep({ nextArrival: 0, nextInLine: 0 });

  function arrive(client: number, key: number): void {
    const draw = (number: number) => draws.uniform(streams.whatAClientIsLike, key, number);
    const threshold = (number: number) => draws.exponential(streams.whatAClientIsLike, key, number);
    clients.key[client] = key;
    clients.arrivalDay[client] = office.day;
    clients.group[client] = draw(trait.group) < middle ? 0 : 1;
    clients.frailty[client] = 1 + parts.frailtySpread * (2 * draw(trait.frailty) - 1);
    clients.hardship[client] = draw(trait.hardship);
    clients.complexity[client] = draw(trait.complexity);
    clients.ease[client] = (1 - clients.complexity[client] + draw(trait.ease)) / 2;
    clients.motivation[client] = draw(trait.motivation);
    const patience = patienceDays(threshold(trait.patience), parts.leftInFirstWeek);
    clients.patienceDay[client] = patience >= never - office.day ? never : office.day + Math.ceil(patience);
    clients.dropoutThreshold[client] = threshold(trait.loyalty);
    clients.status[client] = clientStatus.waiting;
    trust.arrive(client);
    parts.consistency.arrive(client);
    course.bringFirstNeeds(client);
    clients.nextIncidentTime[client] = office.day;
    parts.incidents.planNext(client);
    office.present[office.presentCount] = client;
    office.presentCount += 1;
    office.waitingCount += 1;
    books.clients.arrived += 1;
    observations.clientArrives(client);
    clients.planNextEvent(client);
  }

  function enrol(client: number, worker: number, daysBehind: number): void {
    const day = office.day;
    const start = day - daysBehind;
    clients.status[client] = clientStatus.active;
    clients.enrolDay[client] = start;
    clients.lead[client] = worker;
    clients.lastContactDay[client] = day;
    clients.moneyYearDay[client] = day;
    staff.addClient(worker, client);
    office.waitingCount -= 1;
    office.activeCount += 1;
    books.clients.enrolled += 1;
    trust.enrol(client);
    const nextRound = (every: number) => start + every * (Math.floor(daysBehind / every) + 1);
    clients.nextRecertificationDay[client] = nextRound(rounds.recertification);
    clients.nextReportDay[client] = nextRound(rounds.report);
    clients.nextLiaisonDay[client] = nextRound(rounds.liaison);
    observations.clientEnrols(client);
    disclosure.hearPresentingNeeds(client);
    goals.enrol(client);
    crises.enrol(client);
    contact.planFirst(client);
    if (daysBehind === 0) paperwork.create(taskKind.intake, client, 0, 1, nobody);
    clients.planNextEvent(client);
    trail.add(client);
    trail.add(worker);
  }

  /** The trained caseworker with the fewest clients who may take one more; the first of equals. */
  function freestCaseworker(): number {
    let best = nobody;
    let fewest = staff.cap;
    for (const worker of staff.caseworkers) {
      if (staff.life.isReady[worker] === 1 && staff.caseload[worker] < fewest) {
        best = worker;
        fewest = staff.caseload[worker];
      }
    }
    return best;
  }

  const isWaiting = (client: number) => clients.status[client] === clientStatus.waiting;

  function firstInLine(): number {
    while (line.nextInLine < line.nextArrival && !isWaiting(line.nextInLine)) line.nextInLine += 1;
    return line.nextInLine < line.nextArrival ? line.nextInLine : nobody;
  }

  /** Caseworkers whose places there are today, vacant ones included. */
  const openCaseworkers = () => staff.caseworkers.filter((worker) => staff.life.isClosed[worker] === 0);

  function countOpenCaseworkers(): number {
    let open = 0;
    for (const worker of staff.caseworkers) if (staff.life.isClosed[worker] === 0) open += 1;
    return open;
  }

  function givePlaces(): void {
    const places = placesOf(p, countOpenCaseworkers());
    while (office.activeCount < places && office.waitingCount > 0) {
      const worker = freestCaseworker();
      const first = firstInLine();
      if (worker === nobody || first === nobody) return;
      enrol(gate.next(first, line.nextArrival), worker, 0);
    }
  }

  return {
    fillProgramme() {
      const caseworkers = openCaseworkers();
      const places = placesOf(p, caseworkers.length);
      for (let number = 0; number < p.initialClients + p.initialWaiting; number++) {
        const client = line.nextArrival;
        line.nextArrival += 1;
        arrive(client, firstInitialKey + number);
        if (number >= p.initialClients) continue;
        const worker = caseworkers[Math.floor((number * caseworkers.length) / p.initialClients)];
        const hasPlace = office.activeCount < places && caseworkers.length > 0;
        if (!hasPlace || staff.caseload[worker] >= staff.cap) continue;
        const past = draws.exponential(streams.whatAClientIsLike, firstInitialKey + number, trait.past);
        enrol(client, worker, 1 + daysWithin(parts.limitDays, Math.floor(p.initialDays * past)));
      }
    },
    admit() {
      const initial = p.initialClients + p.initialWaiting;
      while (line.nextArrival < clients.count && arrivals.days[line.nextArrival - initial] <= office.day) {
        const client = line.nextArrival;
        line.nextArrival += 1;
        arrive(client, arrivals.keys[client - initial]);
      }
      if (office.waitingCount > 0) givePlaces();
    },
    leave(client, how) {
      parts.beforeLeaving(client);
      const wasActive = clients.status[client] === clientStatus.active;
      clients.status[client] = clientStatus[how];
      clients.leaveDay[client] = office.day;
      books.clients[how] += 1;
      if (wasActive) {
        if (staff.life.isReady[clients.lead[client]] === 1) {
          office.felt.success(clients.lead[client], how === "droppedOut" ? 0 : goals.shareMet(client));
        }
        staff.removeClient(clients.lead[client], client);
        office.activeCount -= 1;
      } else office.waitingCount -= 1;
      observations.clientLeaves(client, how);
      trail.add(client);
    },
  };
}
