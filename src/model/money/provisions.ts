// Provisions: the pot and its periods, who asks, requests on their way, approvals, payments, and what is late or lost.
import { type CourseOfNeeds, clientOf } from "../clients/course-of-needs.ts";
import type { Trust } from "../clients/trust.ts";
import { type NeedDomain, needDomains } from "../domains.ts";
import type { Slice } from "../parameters.ts";
import { domainCount, needStage } from "../state/needs.ts";
import type { Office } from "../state/office.ts";
import { RequestQueue } from "../state/request-queue.ts";
import { streams } from "../streams.ts";
import { daysPerYear, middle, nobody } from "../units.ts";
import { createApprovals } from "./approvals.ts";

export type ProvisionParameters = Slice<"provisions">;

const approvalsPerEvent = 8;
/** Numbers by which a request that is handed in again is apart in the draws of approvals. */
const approvalsPerAttempt = 16_777_216;

/**
 * How far the pot falls short, 0-1, of what should be left of it at this point of the period. `free` is what is
 * neither spent nor promised. ODD 7.7.
 */
export function shortfall(free: number, budget: number, elapsedShare: number): number {
  const expected = budget * (1 - elapsedShare);
  if (budget <= 0) return 1;
  if (expected <= 0) return 0;
  return Math.min(1, Math.max(0, 1 - free / expected));
}

/** Chance that one approval step loses a request: those with little ease lose more. ODD 7.7. */
export function stepLoss(ease: number, p: ProvisionParameters): number {
  return Math.min(1, p.stepLossShare * (1 + middle - ease));
}

export interface Provisions {
  /** Morning: a new period refills the pot (nothing is carried over), and yesterday's answers are talked about. */
  startDay(): void;
  payDueRequests(): void;
  isEligible(domain: number): boolean;
  /** Whether there is any money to grant at all. */
  readonly hasBudget: boolean;
  /** What an emptying pot adds to the threshold, merit units. */
  potThreshold(): number;
  /** Part of clients who ask for money: the more is known to be granted, the more ask. */
  askShare(): number;
  /** Whether the client's ceiling leaves room for the cost of this need. */
  hasRoomUnderCeiling(need: number): boolean;
  /** A worker's answer becomes known among clients. */
  spreadNews(isGrant: boolean): void;
  /** Sets money aside for a granted request. */
  promise(need: number): void;
  /** Dollars in the pot, and dollars promised, as the books have them. */
  standing(): { readonly pot: number; readonly promised: number };
  /** Dollars of granted requests that are being written, approved or wait for payment, counted one by one. */
  grantedUnpaid(): number;
  /** The need is no more, or the client has left: money for a request that is not approved yet is free again. */
  forget(need: number): void;
  /** A client's call was answered: requests of hers that are late because an approval lost them turn up. */
  onCall(client: number): void;
  /** Every part of the request is written: it goes through approvals. */
  submit(need: number): void;
  /** The approval for which the request waited is done. */
  approve(need: number): void;
}

export interface ProvisionParts {
  /** Clients whom the agency can serve at once: the pot is stated per place. */
  readonly places: () => number;
  /** Days within which a request should be written. */
  readonly requestDueDays: number;
  /** Whether a request has to wait for its next approval. */
  readonly askForApproval: (need: number) => boolean;
  readonly course: CourseOfNeeds;
  readonly trust: Trust;
  /** Hears of a promise broken for want of money. */
  readonly refuse: (need: number) => void;
}

/** With `isOn` false the pot raises no threshold. */
export function createProvisions(
  office: Office,
  p: ProvisionParameters,
  parts: ProvisionParts,
  isOn: boolean,
): Provisions {
  const { places, requestDueDays, askForApproval, course, trust, refuse } = parts;
  const { beginning, clients, needs, draws, books, observations, trail } = office;
  const worked = office.levers.derive(() => ({
    eligible: needDomains.map((domain: NeedDomain) => p.domains.includes(domain)),
  }));
  const perPeriod = () => Math.round((p.perClientYear * places() * p.periodDays) / daysPerYear);
  const delay = () => p.baseDays + p.approvalSteps * p.daysPerStep;
  const queue = beginning.keep(new RequestQueue());
  /** Granted requests, by the day after which their money is late. */
  const expected = beginning.keep(new RequestQueue());
  const isLate = beginning.keep(new Uint8Array(needs.stage.length));
  const isLost = beginning.keep(new Uint8Array(needs.stage.length));
  /** Which event of the need was handed in last, and how often. */
  const handedInEvent = beginning.keep(new Int32Array(needs.stage.length).fill(nobody));
  const handedIn = beginning.keep(new Uint8Array(needs.stage.length));
  const money = beginning.keep({
    /** The budget of the period that runs; another one begins with the next. */
    budgeted: perPeriod(),
    pot: 0,
    promised: 0,
    /** Part of answers that were grants, as clients have heard of it. */
    granted: middle,
  });
  const today = beginning.keep({ answers: 0, grants: 0 });

  const renewYear = (client: number) => {
    if (office.day - clients.moneyYearDay[client] < daysPerYear) return;
    clients.moneyYearDay[client] = office.day;
    clients.committedThisYear[client] = 0;
  };

  /** Takes back what was set aside: the pot is free of it, and the client's ceiling has room again. */
  const release = (client: number, dollars: number) => {
    money.promised -= dollars;
    clients.committedThisYear[client] = Math.max(0, clients.committedThisYear[client] - dollars);
  };

  const isAlive = (need: number, event: number) =>
    needs.event[need] === event &&
    needs.stage[need] === needStage.submitted &&
    clients.isPresent(clientOf(need));

  /** Nothing is late or lost any more. */
  function clear(need: number): void {
    if (isLate[need] === 1) clients.lateMoney[clientOf(need)] -= 1;
    isLate[need] = 0;
    isLost[need] = 0;
  }

  /** The usual date has gone by: the client misses money that was granted, whatever keeps it. */
  function miss(need: number, event: number): boolean {
    const stage = needs.stage[need];
    const isOnItsWay = stage === needStage.requested || stage === needStage.submitted || isLost[need] === 1;
    const client = clientOf(need);
    if (needs.event[need] !== event || !isOnItsWay || isLate[need] === 1) return true;
    if (!clients.isPresent(client)) return true;
    isLate[need] = 1;
    clients.lateMoney[client] += 1;
    return true;
  }

  /** Counts how often this request was handed in. */
  function countAttempt(need: number): void {
    if (handedInEvent[need] !== needs.event[need]) handedIn[need] = 0;
    handedInEvent[need] = needs.event[need];
    handedIn[need] += 1;
  }

  function pay(need: number, dollars: number): void {
    const client = clientOf(need);
    clear(need);
    money.pot -= dollars;
    books.money.spent += dollars;
    trail.add(dollars);
    observations.provisionPaid(client, need % domainCount, need, dollars);
    trust.served(client);
    course.fund(need, dollars / needs.cost[need]);
  }

  /** Pays or gives up the request at the head of the queue; returns false when it has to wait. */
  function settle(need: number, event: number, cost: number, dueDay: number): boolean {
    if (!isAlive(need, event)) {
      release(clientOf(need), cost);
      return true;
    }
    const affordable = money.pot >= cost ? cost : Math.floor(money.pot);
    if (affordable > 0 && affordable >= p.partShare * cost) {
      release(clientOf(need), cost - affordable);
      money.promised -= affordable;
      pay(need, affordable);
      return true;
    }
    if (office.day - dueDay < p.promiseDays) return false;
    release(clientOf(need), cost);
    clear(need);
    observations.promiseBroken();
    observations.witness?.({ kind: "promiseBroken", ...observations.aboutNeed(need), cost });
    trust.promiseBroken(clientOf(need));
    refuse(need);
    return true;
  }

  const approvals = createApprovals(office, p, {
    ask: askForApproval,
    isLost(need, step) {
      const client = clientOf(need);
      const attempt = handedIn[need] - 1;
      const number = attempt * approvalsPerAttempt + needs.event[need] * approvalsPerEvent + step;
      const uniform = draws.uniform(streams.whetherAnApprovalLosesTheRequest, clients.key[client], number);
      return uniform < stepLoss(clients.ease[client], p);
    },
    lose(need, approval) {
      const cost = needs.cost[need];
      release(clientOf(need), cost);
      isLost[need] = 1;
      needs.enter(need, needStage.refused);
      observations.witness?.({ kind: "requestLost", ...observations.aboutNeed(need), cost, approval });
    },
    pass(need, dueDay) {
      const cost = needs.cost[need];
      queue.add(need, needs.event[need], cost, dueDay);
      observations.witness?.({
        kind: "requestSubmitted",
        ...observations.aboutNeed(need),
        cost,
        approvals: p.approvalSteps,
        daysToPayment: dueDay - office.day,
      });
    },
  });

  return {
    startDay() {
      if (today.answers > 0) money.granted += (today.grants / today.answers - money.granted) / p.newsDays;
      today.answers = 0;
      today.grants = 0;
      if (office.day % p.periodDays === 0) {
        books.money.lapsed += money.pot;
        money.budgeted = perPeriod();
        money.pot = money.budgeted;
        books.money.budgeted += money.budgeted;
      }
    },
    payDueRequests() {
      queue.settle(office.day, settle);
      expected.settle(office.day, miss);
    },
    get hasBudget() {
      return money.budgeted > 0;
    },
    isEligible: (domain) => worked.eligible[domain],
    potThreshold() {
      if (!isOn) return 0;
      const elapsed = (office.day % p.periodDays) / p.periodDays;
      return p.shortfallThreshold * shortfall(money.pot - money.promised, money.budgeted, elapsed);
    },
    askShare: () => p.askFloorShare + (1 - p.askFloorShare) * money.granted,
    hasRoomUnderCeiling(need) {
      const client = clientOf(need);
      renewYear(client);
      return clients.committedThisYear[client] + needs.cost[need] <= p.ceilingPerClient;
    },
    spreadNews(isGrant) {
      today.answers += 1;
      if (isGrant) today.grants += 1;
    },
    promise(need) {
      const client = clientOf(need);
      money.promised += needs.cost[need];
      clients.committedThisYear[client] += needs.cost[need];
      expected.add(need, needs.event[need], 0, office.day + requestDueDays + delay() + 1);
    },
    standing: () => ({ pot: money.pot, promised: money.promised }),
    grantedUnpaid() {
      let dollars = queue.costWaiting();
      for (let need = 0; need < needs.stage.length; need++) {
        const isUnapproved = needs.stage[need] === needStage.requested || approvals.isWaiting(need);
        if (isUnapproved) dollars += needs.cost[need];
      }
      return dollars;
    },
    forget(need) {
      clear(need);
      if (needs.stage[need] !== needStage.requested && !approvals.isWaiting(need)) return;
      approvals.drop(need);
      release(clientOf(need), needs.cost[need]);
      needs.enter(need, needStage.refused);
    },
    onCall(client) {
      if (clients.lateMoney[client] === 0) return;
      for (let need = client * domainCount; need < (client + 1) * domainCount; need++) {
        if (isLost[need] === 0 || isLate[need] === 0) continue;
        clear(need);
        needs.enter(need, needStage.disclosed);
        observations.witness?.({
          kind: "lostRequestFound",
          ...observations.aboutNeed(need),
          cost: needs.cost[need],
        });
        trail.add(need);
      }
    },
    submit(need) {
      countAttempt(need);
      needs.enter(need, needStage.submitted);
      approvals.begin(need);
    },
    approve: approvals.approve,
  };
}
