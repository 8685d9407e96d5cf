// Goals: what client and agency agree to work on, and whether it has been reached.
import type { NeedDomain } from "../domains.ts";
import { needDomains } from "../domains.ts";
import { domainCount } from "../state/needs.ts";
import type { Office } from "../state/office.ts";
import { never } from "../units.ts";

export interface Goals {
  /** Enrolment, after presenting needs were named: dates the agreement, or holds it now where its day lies behind. */
  enrol(client: number): void;
  /** Every known and open need becomes a goal, if the intake phase ends today. */
  agreeWhenDue(client: number): void;
  /** A need is taken up in a contact: from then on it is a goal. */
  agree(need: number): void;
  /** Whether something was agreed, and all of it has been reached. */
  areMet(client: number): boolean;
  /** Part of the goals that were reached, 0-1; 0 where nothing was agreed. */
  shareMet(client: number): number;
}

/** `intakeDays` after enrolment goals are agreed from what is known by then. ODD 7.14. */
export function createGoals(office: Office, intakeDays: number): Goals {
  const { clients, needs, observations, trail } = office;

  function agree(need: number): void {
    if (needs.isGoal[need] === 1) return;
    needs.isGoal[need] = 1;
    clients.goals[Math.floor(need / domainCount)] += 1;
    trail.add(need);
  }

  function agreeWhenDue(client: number): void {
    if (clients.goalsDay[client] > office.day) return;
    clients.goalsDay[client] = never;
    const domains: NeedDomain[] = [];
    for (let domain = 0; domain < domainCount; domain++) {
      const need = client * domainCount + domain;
      if (!needs.isKnownAndOpen(need)) continue;
      agree(need);
      domains.push(needDomains[domain]);
    }
    observations.witness?.({ kind: "goalsAgreed", ...observations.aboutClient(client), domains });
  }

  return {
    enrol(client) {
      clients.goalsDay[client] = clients.enrolDay[client] + intakeDays;
      agreeWhenDue(client);
    },
    agreeWhenDue,
    agree,
    areMet: (client) => clients.goals[client] > 0 && clients.goalsMet[client] === clients.goals[client],
    shareMet: (client) => (clients.goals[client] > 0 ? clients.goalsMet[client] / clients.goals[client] : 0),
  };
}
