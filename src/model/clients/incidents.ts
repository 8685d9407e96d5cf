// Incidents in clients' lives: some are seen, reported and judged, and may bring a consequence.

import type { Slice } from "../parameters.ts";
import type { CaseJudging, Judged } from "../policy/case-judging.ts";
import type { Situation } from "../policy/judgement.ts";
import { type LikeCases, rankOf } from "../policy/like-cases.ts";
import type { Policy } from "../policy/policy.ts";
import type { Reviews } from "../policy/reviews.ts";
import type { Learning } from "../staff/learning.ts";
import { clientStatus } from "../state/clients.ts";
import type { Office } from "../state/office.ts";
import { activity, role } from "../state/staff.ts";
import { taskKind } from "../state/task-pool.ts";
import { streams } from "../streams.ts";
import { daysPerYear, never, nobody, wholeGrains } from "../units.ts";
import type { Paperwork } from "../work/paperwork.ts";
import type { TimeBudget } from "../work/time-budget.ts";
import type { Consistency } from "./consistency.ts";
import type { Crises } from "./crises.ts";
import type { Trust } from "./trust.ts";

/** What is drawn for each incident, in this order. */
const aspect = { group: 0, merit: 1 };
const aspectsPerIncident = 4;

/** Chance that an incident is noticed, halved after `seenDays` without contact. ODD 7.8. */
export function seenChance(daysSinceContact: number, seenDays: number): number {
  return 1 / (1 + daysSinceContact / seenDays);
}

export interface Incidents {
  /** The date of the next incident, `never` without any. */
  planNext(client: number): void;
  /** Lets every incident of today happen. */
  meet(client: number): void;
}

export interface IncidentParts {
  readonly budget: TimeBudget;
  readonly judging: CaseJudging;
  readonly policy: Policy;
  readonly reviews: Reviews;
  readonly paperwork: Paperwork;
  readonly trust: Trust;
  readonly consistency: Consistency;
  readonly cases: LikeCases;
  readonly learning: Learning;
  readonly crises: Crises;
  readonly meritWithinSd: number;
}

export function createIncidents(office: Office, p: Slice<"incidents">, parts: IncidentParts): Incidents {
  const { clients, staff, teams, draws, observations, trail, felt } = office;
  const { budget, judging, policy, reviews, paperwork, trust, consistency, cases, learning, crises } = parts;
  const gap = p.perYear > 0 ? daysPerYear / p.perYear : never;
  const situation: Situation = {
    client: 0,
    group: 0,
    merit: 0,
    purpose: streams.whatAJudgeMisreadsInAnIncident,
    number: 0,
  };

  function planNext(client: number): void {
    if (p.perYear === 0) return;
    clients.nextIncidentTime[client] +=
      gap * draws.exponential(streams.timeToTheNextIncident, clients.key[client], clients.incidents[client]);
    clients.nextIncidentDay[client] = Math.min(never, Math.floor(clients.nextIncidentTime[client]));
  }

  function isNoticed(client: number, number: number): boolean {
    const chance = seenChance(office.day - clients.lastContactDay[client], p.seenDays);
    return draws.uniform(streams.whetherAnIncidentIsSeen, clients.key[client], number) < chance;
  }

  /** The client's caseworker, or who stands in: a lead of the team, the supervisor; nobody else, then her own. */
  function judgeOf(client: number): number {
    const own = clients.lead[client];
    if (staff.isWorking(own)) return own;
    if (staff.role[own] === role.lead) {
      const first = teams.firstMember(staff.team[own]);
      for (let colleague = first; colleague < first + teams.leads; colleague++) {
        if (staff.isWorking(colleague)) return colleague;
      }
    }
    const supervisor = staff.supervisor[own];
    return supervisor !== nobody && staff.isAbsent[supervisor] === 0 ? supervisor : own;
  }

  function present(client: number, number: number): Readonly<Situation> {
    const draw = (which: number) =>
      draws.uniform(streams.whatAnIncidentIsLike, clients.key[client], number * aspectsPerIncident + which);
    const groups = cases.count - cases.kinds;
    situation.client = client;
    situation.number = number;
    situation.group = cases.kinds + rankOf(draw(aspect.group), groups);
    situation.merit =
      cases.merit[situation.group] +
      parts.meritWithinSd *
        draws.normal(
          streams.whatAnIncidentIsLike,
          clients.key[client],
          number * aspectsPerIncident + aspect.merit,
        );
    return situation;
  }

  function tell(judged: Judged | undefined, worker: number): void {
    const { client, group, merit } = situation;
    observations.witness?.({
      kind: "incident",
      ...observations.aboutClient(client),
      isSeen: judged !== undefined,
      group: group - cases.kinds,
      ...(judged === undefined
        ? {}
        : {
            worker,
            answer: judged.isFavour ? "let pass" : "consequence",
            right: merit > 0 ? "let pass" : "consequence",
            ...observations.rulings.about(group, judged),
          }),
    });
  }

  function judge(client: number): void {
    const worker = judgeOf(client);
    const { group, merit } = situation;
    if (staff.isWorking(worker)) {
      budget.mustSpend(worker, activity.paperwork, wholeGrains(policy.lookUpMinutes(group)));
    }
    const judged = judging.alone(worker, situation);
    tell(judged, worker);
    observations.rulings.incidentJudged(group, merit, judged);
    trail.add(judged.isFavour ? 1 : 0);
    if (staff.isWorking(worker)) {
      felt.decided(worker, judged.isFavour === judged.ownFavour);
      felt.ruling(worker, !reviews.comesBack(worker, client, group));
      learning.seeDecision(worker, group, judged.isFavour);
    }
    if (!judged.isFavour) trust.consequence(client, merit > 0);
    else if (merit <= 0) crises.aggravate(client, p.excusedDays);
    consistency.incidentJudged(client, group, judged.isFavour);
  }

  return {
    planNext,
    meet(client) {
      while (clients.nextIncidentDay[client] <= office.day) {
        const number = clients.incidents[client];
        clients.incidents[client] += 1;
        present(client, number);
        if (clients.status[client] === clientStatus.active && isNoticed(client, number)) {
          paperwork.create(taskKind.incident, client, number, 1, nobody);
          judge(client);
        } else tell(undefined, nobody);
        planNext(client);
      }
    },
  };
}
