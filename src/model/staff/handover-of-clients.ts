// What becomes of clients and tasks when somebody leaves: colleagues with room take them, the rest stay uncovered.

import type { Knowledge } from "../clients/knowledge.ts";
import type { Trust } from "../clients/trust.ts";
import type { Office } from "../state/office.ts";
import { role } from "../state/staff.ts";
import { nobody } from "../units.ts";

export interface HandoverOfClients {
  /** Spreads a caseworker's clients over colleagues with room, and tasks after them; a supervisor's tasks wait in her place. */
  spread(leaver: number): void;
  /** What somebody who goes knew of her clients stands in their files, the rest is gone. */
  leaveFiles(leaver: number): void;
  /** Spreads the clients and tasks of a place that is there no more: over every caseworker of the agency with room. */
  spreadToAnyone(gone: number): void;
  /** The clients who stayed uncovered get the place's new holder, whom none of them knows. */
  meetNewFace(newcomer: number): void;
}

export function createHandoverOfClients(
  office: Office,
  trust: Trust,
  knowledge: Knowledge,
): HandoverOfClients {
  const { staff, teams, units, clients, tasks, observations, trail } = office;
  const { life } = staff;

  /** Among the leads of the team, or the solos of the unit, the one with the fewest clients who may take one more. */
  function freestColleague(leaver: number): number {
    let best = nobody;
    let fewest = staff.cap;
    const consider = (worker: number) => {
      if (worker === leaver || life.isReady[worker] === 0 || staff.caseload[worker] >= fewest) return;
      best = worker;
      fewest = staff.caseload[worker];
    };
    if (teams.count > 0) {
      const first = teams.firstMember(staff.team[leaver]);
      for (let worker = first; worker < first + teams.leads; worker++) consider(worker);
    } else for (const worker of units.members[units.of[leaver]]) consider(worker);
    return best;
  }

  /** The assistant with the least work waiting, of those of the team who are trained; the first of equals. */
  function freestAssistant(leaver: number): number {
    const team = staff.team[leaver];
    let best = nobody;
    for (let worker = teams.firstAssistant(team); worker < teams.pastLastMember(team); worker++) {
      if (life.isReady[worker] === 0) continue;
      if (best === nobody || tasks.backlog[worker] < tasks.backlog[best]) best = worker;
    }
    return best;
  }

  /** In a team an assistant whom the client knows may be left. */
  function hasFamiliarFace(caseworker: number): boolean {
    return teams.count > 0 && freestAssistant(caseworker) !== nobody;
  }

  function becomeClientOf(client: number, worker: number, before: number): void {
    clients.lead[client] = worker;
    knowledge.takeOver(client, before, worker);
    trust.newFace(client, hasFamiliarFace(worker));
    observations.witness?.({ kind: "changesCaseworker", day: office.day, client, worker, before });
    trail.add(client);
    trail.add(worker);
  }

  /** Of all the agency's caseworkers, the one with the fewest clients who may take one more; the first of equals. */
  function freestOfAll(): number {
    let best = nobody;
    let fewest = staff.cap;
    for (const worker of staff.caseworkers) {
      if (life.isReady[worker] === 0 || staff.caseload[worker] >= fewest) continue;
      best = worker;
      fewest = staff.caseload[worker];
    }
    return best;
  }

  function spreadClients(leaver: number, findColleague: (leaver: number) => number): void {
    const place = leaver * staff.cap;
    while (place < leaver * staff.cap + staff.caseload[leaver]) {
      const colleague = findColleague(leaver);
      if (colleague === nobody) return;
      const client = staff.clientsOf[place];
      staff.removeClient(leaver, client);
      staff.addClient(colleague, client);
      becomeClientOf(client, colleague, leaver);
    }
  }

  return {
    leaveFiles: knowledge.leave,
    spread(leaver) {
      if (staff.role[leaver] === role.supervisor) return;
      knowledge.leave(leaver);
      if (staff.role[leaver] === role.assistant) {
        tasks.handOver(leaver, (task) => {
          const assistant = freestAssistant(leaver);
          return assistant === nobody ? clients.lead[tasks.client[task]] : assistant;
        });
        return;
      }
      spreadClients(leaver, freestColleague);
      tasks.handOver(leaver, (task) => clients.lead[tasks.client[task]]);
    },
    spreadToAnyone(gone) {
      if (staff.role[gone] !== role.assistant) spreadClients(gone, freestOfAll);
      tasks.handOver(gone, (task) => clients.lead[tasks.client[task]]);
    },
    meetNewFace(newcomer) {
      const first = newcomer * staff.cap;
      for (let place = first; place < first + staff.caseload[newcomer]; place++) {
        becomeClientOf(staff.clientsOf[place], newcomer, newcomer);
      }
    },
  };
}
