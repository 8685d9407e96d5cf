// A caseworker's round of contacts: who is due, in which order, for how long, and what comes of it.

import type { ProvisionDecisions } from "../money/provision-decisions.ts";
import type { ContactOrder, DueClient, Practice } from "../rules.ts";
import type { Office } from "../state/office.ts";
import { activity, role } from "../state/staff.ts";
import { taskKind } from "../state/task-pool.ts";
import { streams } from "../streams.ts";
import { nobody, wholeGrains } from "../units.ts";
import type { Paperwork } from "../work/paperwork.ts";
import type { TimeBudget } from "../work/time-budget.ts";
import {
  type Contact,
  type ContactParameters,
  contactQuality,
  neededMinutes,
  noShowChance,
  saturation,
} from "./contact.ts";
import { type CopingParameters, type PracticeTowards, strainUnder } from "./coping.ts";
import type { Disclosure } from "./disclosure.ts";
import { HeldContacts } from "./held-contacts.ts";
import type { Trust } from "./trust.ts";

export interface ContactRound {
  /** Reads the day: which clients are due, how hard the worker is pressed. Returns minutes of due contacts. */
  prepare(worker: number): number;
  /** Minutes of the day that due contacts keep from paperwork. */
  reservedFor(dueMinutes: number): number;
  /** Sees the due clients while there is time. */
  hold(worker: number): void;
  /** Minutes of an appointment with the client, travel included, as the worker would hold it today. */
  minutesFor(worker: number, client: number): number;
  /** Sees a client before the planned day. */
  pullForward(worker: number, client: number): void;
  /** Contacts held today, in the order in which they were held. */
  readonly held: Readonly<HeldContacts>;
  /** Goes on with the `place`-th of them for some more minutes. */
  lengthen(place: number, minutes: number): void;
  /** Stands in for colleagues of the team who are absent, not there yet or gone, and whose clients have waited too long. */
  cover(worker: number): void;
}

export interface ContactRoundParts {
  readonly contact: Contact;
  readonly budget: TimeBudget;
  readonly disclosure: Disclosure;
  readonly trust: Trust;
  readonly paperwork: Paperwork;
  readonly decisions: ProvisionDecisions;
  /** The rule by which due clients are put in order. */
  readonly contactOrder: ContactOrder;
  readonly coping: CopingParameters;
  /** What exhaustion leaves of a worker's presence, 0-1. */
  readonly presenceOf: (worker: number) => number;
  /** Undisturbed where coping or contact is off. */
  readonly practiceTowards: PracticeTowards;
  readonly isContactOn: boolean;
  readonly isCopingOn: boolean;
}

export function createContactRound(
  office: Office,
  p: ContactParameters,
  parts: ContactRoundParts,
): ContactRound {
  const { beginning, clients, staff, teams, draws, books, observations, trail, felt } = office;
  const { contact, budget, disclosure, trust, paperwork, decisions, isContactOn, isCopingOn } = parts;
  const { contactOrder, coping, practiceTowards, presenceOf } = parts;
  const travel = wholeGrains(p.travelMinutes);
  const lostToNoShow = wholeGrains(p.noShowMinutes);
  const dueClients = new Int32Array(staff.cap);
  const priorities = new Float64Array(staff.cap);
  const held = beginning.keep(new HeldContacts(clients.room));
  const described: { -readonly [Fact in keyof DueClient]: DueClient[Fact] } = {
    lateness: 0,
    daysEnrolled: 0,
    severity: 0,
    motivation: 0,
    ease: 0,
  };

  /** Fills the list of clients of `worker` who are planned by today. */
  function collectDue(worker: number): number {
    let count = 0;
    const start = worker * staff.cap;
    const past = start + staff.caseload[worker];
    for (let place = start; place < past; place++) {
      const client = staff.clientsOf[place];
      if (clients.plannedDay[client] <= office.day) {
        dueClients[count] = client;
        count += 1;
      }
    }
    return count;
  }

  function priorityOf(client: number, strain: number): number {
    described.lateness = Math.max(0, office.day - clients.dueDay[client]) / contact.intervalOf(client);
    described.daysEnrolled = Math.max(0, office.day - clients.enrolDay[client]);
    described.severity = clients.severity[client];
    described.motivation = clients.motivation[client];
    described.ease = clients.ease[client];
    described.memory = office.memories?.of(clients.lead[client], client);
    return contactOrder(described, strain, p.order, coping);
  }

  /** Sorts the due clients by priority, highest first; equals stay in order of enrolment. */
  function sortDue(count: number, strain: number): void {
    for (let place = 0; place < count; place++) {
      const client = dueClients[place];
      const priority = priorityOf(client, strain);
      let hole = place;
      while (hole > 0 && priorities[hole - 1] < priority) {
        dueClients[hole] = dueClients[hole - 1];
        priorities[hole] = priorities[hole - 1];
        hole -= 1;
      }
      dueClients[hole] = client;
      priorities[hole] = priority;
    }
  }

  function minutesGiven(client: number, { complexityShare, minutesShare }: Practice): number {
    const seen = neededMinutes(clients.complexity[client] * complexityShare, p);
    return wholeGrains(seen * minutesShare);
  }

  function planNext(client: number, { intervalFactor }: Practice): void {
    const interval = contact.intervalOf(client);
    const planned = interval * intervalFactor;
    clients.dueDay[client] = office.day + Math.max(1, Math.round(interval));
    clients.plannedDay[client] = office.day + Math.max(1, Math.round(planned));
  }

  /** What is told of every appointment. */
  function appointment(worker: number, client: number) {
    const daysLate = Math.max(0, office.day - clients.dueDay[client]);
    return { day: office.day, client, worker, lead: clients.lead[client], daysLate };
  }

  /** Holds an appointment that is due or pulled forward, or passes the client over where the day has no room. */
  function see(worker: number, client: number, isPulledForward: boolean): void {
    const practice = practiceTowards(worker, client);
    const given = minutesGiven(client, practice);
    const left = budget.minutesLeft(worker, budget.contactOvertimeShare);
    if (isContactOn && left < given + travel) {
      felt.contact(worker, 0);
      observations.witness?.({ kind: "contactPutOff", ...appointment(worker, client) });
      observations.contactPutOff(client);
      return;
    }
    const number = clients.contactsAttempted[client];
    clients.contactsAttempted[client] += 1;
    observations.appointmentOver(client);
    const uniform = draws.uniform(streams.whetherAClientComes, clients.key[client], number);
    if (isContactOn && uniform < noShowChance(clients.trust[client], p)) {
      const lost = Math.min(lostToNoShow, left);
      observations.witness?.({
        kind: "noShow",
        ...appointment(worker, client),
        minutesLost: lostToNoShow,
        travelMinutes: lost,
      });
      observations.appointmentMissed();
      budget.spend(worker, activity.travel, lost);
      books.generatedMinutes += lost;
      clients.plannedDay[client] = office.day + p.rebookDays;
      clients.dueDay[client] = clients.plannedDay[client];
      clients.hasMissed[client] = 1;
      return;
    }
    meet(worker, client, given, practice, isPulledForward);
  }

  function meet(
    worker: number,
    client: number,
    given: number,
    practice: Practice,
    isPulledForward: boolean,
  ): void {
    const needed = neededMinutes(clients.complexity[client], p);
    budget.spend(worker, activity.contact, given);
    budget.spend(worker, activity.travel, travel);
    const quality = isContactOn
      ? contactQuality(
          saturation(given, needed, p),
          presenceOf(worker),
          staff.skill[worker],
          clients.trust[client],
          contact.knowledgeOf(worker, client),
          p,
        )
      : 1;
    const lateDays = isPulledForward ? 0 : office.day - clients.dueDay[client];
    observations.witness?.({
      kind: "contactHeld",
      ...appointment(worker, client),
      isPulledForward,
      minutesGiven: given,
      minutesNeeded: needed,
      travelMinutes: travel,
      quality,
      trust: clients.trust[client],
    });
    const lateness = lateDays / contact.intervalOf(client);
    const isOvertime = staff.used[worker] > staff.contract[worker];
    observations.contactHeld(client, worker, given, needed, lateness, isOvertime);
    felt.contact(worker, needed > 0 ? given / needed : 1);
    felt.success(worker, quality);
    held.add(office.day, client, worker, given, needed, quality);
    clients.hasMissed[client] = 0;
    clients.lastContactDay[client] = office.day;
    clients.contactsHeld[client] += 1;
    contact.learn(worker, client, quality);
    disclosure.listen(client, quality);
    decisions.takeUpNeeds(worker, client, Math.floor(given / p.minutesPerNeed));
    trust.afterContact(client, quality);
    paperwork.create(taskKind.note, client, clients.contactsHeld[client], 1, nobody);
    planNext(client, practice);
    trail.add(client);
    trail.addMinutes(given);
    trail.add(worker);
  }

  return {
    prepare(worker) {
      if (!staff.isWorking(worker)) return 0;
      const count = collectDue(worker);
      let due = 0;
      for (let place = 0; place < count; place++) {
        due += wholeGrains(neededMinutes(clients.complexity[dueClients[place]], p)) + travel;
      }
      staff.shortage[worker] = strainUnder(budget.pressure(worker, due));
      staff.strain[worker] = isCopingOn ? staff.shortage[worker] : 0;
      return due;
    },
    reservedFor: (dueMinutes) => Math.min(wholeGrains(p.floorMinutes), dueMinutes),
    hold(worker) {
      if (!staff.isWorking(worker)) return;
      const count = collectDue(worker);
      sortDue(count, staff.strain[worker]);
      for (let place = 0; place < count; place++) see(worker, dueClients[place], false);
    },
    held,
    minutesFor: (worker, client) => minutesGiven(client, practiceTowards(worker, client)) + travel,
    pullForward(worker, client) {
      see(worker, client, true);
    },
    lengthen(place, minutes) {
      const [client, worker] = [held.client[place], held.worker[place]];
      budget.spend(worker, activity.contact, minutes);
      held.given[place] += minutes;
      observations.contactLengthened(client, minutes);
      observations.witness?.({
        kind: "contactLengthened",
        ...observations.aboutClient(client),
        worker,
        lead: clients.lead[client],
        minutes,
      });
      const needed = held.needed[place];
      // The hazard of disclosure is in proportion to quality, so that part of a contact counts as its part.
      if (needed > 0) disclosure.listen(client, (held.quality[place] * minutes) / needed);
      decisions.takeUpNeeds(worker, client, Math.floor(minutes / p.minutesPerNeed));
    },
    cover(worker) {
      if (!staff.isWorking(worker) || staff.role[worker] !== role.lead) return;
      const first = teams.firstMember(staff.team[worker]);
      for (let colleague = first; colleague < first + teams.leads; colleague++) {
        if (staff.isWorking(colleague)) continue;
        const count = collectDue(colleague);
        for (let place = 0; place < count; place++) {
          const client = dueClients[place];
          const late = office.day - clients.dueDay[client];
          if (late > p.coverShare * contact.intervalOf(client)) see(worker, client, false);
        }
      }
    },
  };
}
