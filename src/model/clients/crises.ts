// Crises: a severe need that nobody serves comes to a head, and takes unplanned minutes from whoever is there.
import { lognormalMean } from "../../random/distributions.ts";
import type { Slice } from "../parameters.ts";
import { clientStatus } from "../state/clients.ts";
import { domainCount, needStage } from "../state/needs.ts";
import type { Office } from "../state/office.ts";
import { activity } from "../state/staff.ts";
import { streams } from "../streams.ts";
import { never, nobody, wholeGrains } from "../units.ts";
import type { TimeBudget } from "../work/time-budget.ts";
import type { Disclosure } from "./disclosure.ts";

export type CrisisParameters = Slice<"crises">;

const crisesPerEvent = 4096;

/** How much a need at this stage is left to itself, 0-1: a referral is slow help, money and what leads to it are help. */
export function unservedShare(stage: number, p: CrisisParameters): number {
  switch (stage) {
    case needStage.hidden:
    case needStage.disclosed:
    case needStage.waitingForMeeting:
    case needStage.refused:
      return 1;
    case needStage.referred:
      return p.referredShare;
    default:
      return 0;
  }
}

/** Hazard per working day that an active client's need of this severity (0-1) and stage becomes a crisis. ODD 7.15. */
export function crisisPerDay(severity: number, stage: number, p: CrisisParameters): number {
  return p.hazardPerDay * Math.max(0, severity - p.fromSeverity) * unservedShare(stage, p);
}

export interface Crises {
  /** The clocks of the client's needs begin to run. */
  enrol(client: number): void;
  /** Every crisis of the client happens that is due today. */
  happen(client: number): void;
  /** Something outside the needs brings the crises of the client's open needs nearer, by so many days of their hazard. */
  aggravate(client: number, days: number): void;
}

/** Minutes of a crisis are spread as those of tasks are, by `minutesLogSd`. With `isOn` false there are no crises. */
export function createCrises(
  office: Office,
  p: CrisisParameters,
  minutesLogSd: number,
  budget: TimeBudget,
  disclosure: Pick<Disclosure, "reveal">,
  isOn: boolean,
): Crises {
  const { clients, needs, staff, draws, observations, trail } = office;
  const teamOf = groupBy(staff.caseworkers, (worker) => staff.team[worker]);
  const unitOf = groupBy(staff.caseworkers, (worker) => staff.supervisor[worker]);

  function drawThreshold(need: number): void {
    needs.crisisLeft[need] = draws.exponential(
      streams.howMuchANeedBearsBeforeACrisis,
      clients.key[Math.floor(need / domainCount)],
      needs.event[need] * crisesPerEvent + needs.crises[need],
    );
    needs.crisisSince[need] = office.day;
  }

  function planNext(client: number): void {
    let next = never;
    for (let need = client * domainCount; need < (client + 1) * domainCount; need++) {
      next = Math.min(next, needs.crisisDay[need]);
    }
    clients.nextCrisisDay[client] = next;
    clients.nextEventDay[client] = Math.min(clients.nextEventDay[client], next);
  }

  /** Dates the crisis at the present hazard. */
  function date(need: number): void {
    const perDay = needs.crisisPerDay[need];
    const days = perDay > 0 ? Math.ceil(needs.crisisLeft[need] / perDay) : never;
    needs.crisisDay[need] = days >= never - office.day ? never : office.day + Math.max(1, days);
    planNext(Math.floor(need / domainCount));
  }

  /** Uses up what the hazard so far has taken of the threshold, until today. */
  function wearDown(need: number): void {
    const worn = needs.crisisPerDay[need] * (office.day - needs.crisisSince[need]);
    needs.crisisLeft[need] = Math.max(0, needs.crisisLeft[need] - worn);
    needs.crisisSince[need] = office.day;
  }

  function rateOf(need: number): number {
    if (clients.status[Math.floor(need / domainCount)] !== clientStatus.active) return 0;
    return crisisPerDay(needs.severity[need], needs.stage[need], p);
  }

  function follow(need: number): void {
    const perDay = rateOf(need);
    if (perDay === needs.crisisPerDay[need]) return;
    wearDown(need);
    needs.crisisPerDay[need] = perDay;
    date(need);
  }

  function startClock(need: number): void {
    needs.crises[need] = 0;
    needs.crisisPerDay[need] = 0;
    needs.crisisDay[need] = never;
    drawThreshold(need);
  }

  if (isOn) {
    needs.afterChange = (need, hasOpened) => {
      if (hasOpened) startClock(need);
      follow(need);
    };
  }

  const isThere = (worker: number) => worker !== nobody && staff.isWorking(worker);

  /** The next after `own` of a group, going round, who is there. */
  function nextThere(own: number, groups: ReturnType<typeof groupBy>): number {
    const { group, place } = groups.get(own) ?? { group: [], place: 0 };
    for (let step = 1; step < group.length; step++) {
      const other = group[(place + step) % group.length];
      if (isThere(other)) return other;
    }
    return nobody;
  }

  /** The own caseworker; else a caseworker of the team, then of the unit; else the supervisor, there or not; nobody where a place is vacant. */
  function whoTakes(own: number): number {
    if (isThere(own)) return own;
    const teammate = nextThere(own, teamOf);
    if (teammate !== nobody) return teammate;
    const neighbour = nextThere(own, unitOf);
    if (neighbour !== nobody) return neighbour;
    const supervisor = staff.supervisor[own];
    if (supervisor !== nobody && staff.life.isVacant[supervisor] === 0) return supervisor;
    return staff.life.isVacant[own] === 1 ? nobody : own;
  }

  function comeToAHead(client: number, need: number): void {
    const worker = whoTakes(clients.lead[client]);
    const normal = draws.normal(streams.minutesOfACrisis, clients.key[client], clients.crises[client]);
    const minutes = wholeGrains(lognormalMean(normal, p.minutes, minutesLogSd));
    const wasHidden = needs.stage[need] === needStage.hidden;
    observations.witness?.({
      kind: "crisis",
      ...observations.aboutNeed(need),
      worker,
      lead: clients.lead[client],
      minutes,
      wasHidden,
    });
    if (observations.isObserving) observations.crises += 1;
    clients.crises[client] += 1;
    if (worker !== nobody) {
      staff.life.noteCrisis(worker);
      staff.life.noteInterruption(worker);
      budget.mustSpend(worker, activity.crisis, minutes);
    }
    needs.crises[need] += 1;
    drawThreshold(need);
    if (wasHidden) disclosure.reveal(need);
    date(need);
    trail.add(need);
  }

  return {
    enrol(client) {
      if (!isOn) return;
      for (let need = client * domainCount; need < (client + 1) * domainCount; need++) {
        if (needs.stage[need] !== needStage.none) follow(need);
      }
    },
    happen(client) {
      if (clients.nextCrisisDay[client] > office.day) return;
      if (clients.status[client] !== clientStatus.active) return;
      for (let need = client * domainCount; need < (client + 1) * domainCount; need++) {
        if (needs.crisisDay[need] <= office.day) comeToAHead(client, need);
      }
    },
    aggravate(client, days) {
      if (!isOn) return;
      for (let need = client * domainCount; need < (client + 1) * domainCount; need++) {
        if (needs.stage[need] === needStage.none || needs.crisisPerDay[need] === 0) continue;
        wearDown(need);
        needs.crisisLeft[need] = Math.max(0, needs.crisisLeft[need] - needs.crisisPerDay[need] * days);
        date(need);
      }
    },
  };
}

type Group = readonly number[];

/** Caseworkers in order of index, by what `keyOf` says they share; each is given the group and the own place in it. */
function groupBy(caseworkers: Int32Array, keyOf: (worker: number) => number) {
  const groups = new Map<number, number[]>();
  const places = new Map<number, { readonly group: Group; readonly place: number }>();
  for (const worker of caseworkers) {
    const group = groups.get(keyOf(worker)) ?? [];
    groups.set(keyOf(worker), group);
    places.set(worker, { group, place: group.length });
    group.push(worker);
  }
  return places;
}
