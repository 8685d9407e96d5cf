// The course of needs: they arise by a client's own calendar, and end at dates that follow from thresholds.
import { lognormalMedian } from "../../random/distributions.ts";
import { needDomains } from "../domains.ts";
import type { Relief } from "../observe/witness.ts";
import type { Slice } from "../parameters.ts";
import { type LikeCases, rankOf } from "../policy/like-cases.ts";
import { domainCount, needStage } from "../state/needs.ts";
import type { Office } from "../state/office.ts";
import { streams } from "../streams.ts";
import { daysPerYear, middle, never, nobody } from "../units.ts";
import type { DisclosureAtStart } from "./disclosure.ts";

/** What is drawn for each need event, in this order. */
const aspect = {
  arises: 0,
  severity: 1,
  cost: 2,
  kind: 3,
  merit: 4,
  disclosure: 5,
  resolution: 6,
  presenting: 7,
  ask: 8,
};
const aspectsPerEvent = 16;

/** The parameter that holds what a need of each domain costs. */
const costNames = needDomains.map((domain) => `cost.${domain}` as const);

export interface CourseOfNeeds {
  /** The needs with which a client arrives, and the date of the next. */
  bringFirstNeeds(client: number): void;
  /** Lets every need event and resolution of a client happen that is due today. */
  advance(client: number): void;
  /** A worker takes up what the client has told: what comes of it rests on that worker's practice. */
  takeUp(need: number, worker: number): void;
  /** Help on the way is brought nearer by so many days of its hazard. */
  hasten(need: number, days: number): void;
  /** A referral was made: the need may now resolve with help. */
  refer(need: number): void;
  /** Money arrived for `paidShare` of the cost: it resolves the need, or leaves it as it is. */
  fund(need: number, paidShare: number): void;
  /** Whether the client asks for money for this need, when `askShare` of clients do. */
  asksForMoney(need: number, askShare: number): boolean;
}

export function createCourseOfNeeds(
  office: Office,
  p: Slice<"needs">,
  merit: Slice<"judgement">,
  cases: LikeCases,
  disclosure: DisclosureAtStart,
  eventWeight: number,
  practiceOf: (worker: number) => number,
  beforeResolution: (need: number) => void,
): CourseOfNeeds {
  const { clients, needs, draws, observations, trail } = office;
  const groups = merit.groupsPerDomain;

  const draw = (client: number, event: number, which: number) =>
    draws.uniform(streams.whatANeedIsLike, clients.key[client], event * aspectsPerEvent + which);
  const drawNormal = (client: number, event: number, which: number) =>
    draws.normal(streams.whatANeedIsLike, clients.key[client], event * aspectsPerEvent + which);

  const medianCost = (domain: number) => p[costNames[domain]];

  const severityOf = (client: number, event: number) =>
    (clients.hardship[client] + draw(client, event, aspect.severity)) / 2;

  /** Uses up what the hazard has taken of the threshold until today, and `daysMore` days of it. */
  function useUp(need: number, daysMore: number): void {
    const days = office.day - needs.resolutionSince[need] + daysMore;
    const left = needs.resolutionLeft[need] - needs.resolutionPerDay[need] * days;
    needs.resolutionLeft[need] = Math.max(0, left);
  }

  function setResolutionRate(need: number, perDay: number, daysMore = 0): void {
    useUp(need, daysMore);
    needs.resolutionPerDay[need] = perDay;
    needs.resolutionSince[need] = office.day;
    const days = perDay > 0 ? Math.ceil(needs.resolutionLeft[need] / perDay) : never;
    needs.resolutionDay[need] = days >= never - office.day ? never : office.day + Math.max(1, days);
    planNextResolution(Math.floor(need / domainCount));
  }

  function planNextResolution(client: number): void {
    let next = never;
    for (let need = client * domainCount; need < (client + 1) * domainCount; need++) {
      if (needs.stage[need] !== needStage.none) next = Math.min(next, needs.resolutionDay[need]);
    }
    clients.nextResolutionDay[client] = next;
    clients.nextEventDay[client] = Math.min(clients.nextEventDay[client], next);
  }

  function open(client: number, domain: number, event: number): void {
    const need = client * domainCount + domain;
    const group = rankOf(draw(client, event, aspect.kind), groups);
    const kind = domain * groups + group;
    needs.severity[need] = severityOf(client, event);
    needs.cost[need] = Math.max(
      1,
      Math.round(lognormalMedian(drawNormal(client, event, aspect.cost), medianCost(domain), p.costLogSd)),
    );
    needs.kind[need] = kind;
    needs.merit[need] = cases.merit[kind] + merit.meritWithinSd * drawNormal(client, event, aspect.merit);
    needs.event[need] = event;
    needs.arisenDay[need] = office.day;
    needs.disclosedDay[need] = never;
    needs.isAnswered[need] = 0;
    needs.practice[need] = 1;
    needs.partsLeft[need] = 0;
    needs.disclosureLeft[need] = draws.exponential(
      streams.whatANeedIsLike,
      clients.key[client],
      event * aspectsPerEvent + aspect.disclosure,
    );
    needs.resolutionLeft[need] = draws.exponential(
      streams.whatANeedIsLike,
      clients.key[client],
      event * aspectsPerEvent + aspect.resolution,
    );
    needs.resolutionPerDay[need] = 0;
    needs.resolutionSince[need] = office.day;
    needs.enter(need, needStage.hidden);
    observations.witness?.({
      kind: "needArises",
      ...observations.aboutNeed(need),
      severity: needs.severity[need],
      cost: needs.cost[need],
      isAtArrival: event < domainCount,
    });
    setResolutionRate(need, p.selfPerDay);
    observations.needArises(client, domain, need);
    disclosure.hearAtStart(client, need, draw(client, event, aspect.presenting));
  }

  function planNextNeed(client: number): void {
    const perDay = (domainCount * p.perDomainYear * clients.frailty[client]) / daysPerYear;
    if (perDay <= 0) {
      clients.nextNeedDay[client] = never;
      return;
    }
    clients.nextNeedTime[client] +=
      draws.exponential(streams.timeToTheNextNeed, clients.key[client], clients.needEvents[client]) / perDay;
    clients.nextNeedDay[client] = Math.min(never, Math.floor(clients.nextNeedTime[client]));
  }

  function suffer(client: number): void {
    const event = clients.needEvents[client];
    clients.needEvents[client] += 1;
    const domain = draws.index(streams.inWhichDomainTheNextNeedLies, clients.key[client], event, domainCount);
    const need = client * domainCount + domain;
    const severity = severityOf(client, event);
    clients.severity[client] += eventWeight * (severity - clients.severity[client]);
    if (needs.stage[need] === needStage.none) open(client, domain, event);
    else if (severity > needs.severity[need]) {
      needs.worsen(need, severity);
      observations.witness?.({ kind: "needWorsens", ...observations.aboutNeed(need), severity });
    }
  }

  function resolve(client: number, need: number, by: Relief): void {
    const wasHidden = needs.stage[need] === needStage.hidden;
    observations.witness?.({ kind: "needResolved", ...observations.aboutNeed(need), by, wasHidden });
    beforeResolution(need);
    if (needs.isGoal[need] === 1) {
      needs.isGoal[need] = 0;
      clients.goalsMet[client] += 1;
    }
    observations.needResolved(client, need % domainCount, need);
    needs.enter(need, needStage.none);
    needs.resolutionDay[need] = never;
    trail.add(need);
  }

  return {
    bringFirstNeeds(client) {
      clients.needEvents[client] = domainCount;
      let sum = 0;
      let count = 0;
      for (let domain = 0; domain < domainCount; domain++) {
        const chance = p.atStartShare * clients.frailty[client];
        if (draw(client, domain, aspect.arises) >= chance) continue;
        open(client, domain, domain);
        sum += needs.severity[client * domainCount + domain];
        count += 1;
      }
      clients.severity[client] = count > 0 ? sum / count : clients.hardship[client] * middle;
      clients.nextNeedTime[client] = office.day;
      planNextNeed(client);
    },
    advance(client) {
      while (clients.nextNeedDay[client] <= office.day) {
        suffer(client);
        planNextNeed(client);
      }
      if (clients.nextResolutionDay[client] > office.day) return;
      for (let need = client * domainCount; need < (client + 1) * domainCount; need++) {
        if (needs.stage[need] !== needStage.none && needs.resolutionDay[need] <= office.day) {
          resolve(client, need, needs.stage[need] === needStage.referred ? "referral" : "itself");
        }
      }
      planNextResolution(client);
    },
    takeUp(need, worker) {
      needs.practice[need] = practiceOf(worker);
    },
    refer(need) {
      const client = Math.floor(need / domainCount);
      needs.enter(need, needStage.referred);
      needs.navigatedDay[need] = office.day;
      const perDay = needs.merit[need] > 0 ? p.referralRightPerDay : p.referralWrongPerDay;
      setResolutionRate(need, perDay * needs.practice[need]);
      observations.needReferred(client, need % domainCount, need);
    },
    hasten(need, days) {
      setResolutionRate(need, needs.resolutionPerDay[need], days);
    },
    fund(need, paidShare) {
      const client = Math.floor(need / domainCount);
      needs.enter(need, needStage.funded);
      const rate = needs.merit[need] > 0 ? p.fundedRightResolves : p.fundedWrongResolves;
      const chance = Math.min(1, rate * paidShare * needs.practice[need]);
      const uniform = draws.uniform(
        streams.whetherMoneyResolvesTheNeed,
        clients.key[client],
        needs.event[need],
      );
      if (uniform < chance) {
        resolve(client, need, "money");
        planNextResolution(client);
      }
    },
    asksForMoney(need, askShare) {
      const client = Math.floor(need / domainCount);
      return draw(client, needs.event[need], aspect.ask) < askShare;
    },
  };
}

/** The client of a need. */
export function clientOf(need: number): number {
  return need === nobody ? nobody : Math.floor(need / domainCount);
}
