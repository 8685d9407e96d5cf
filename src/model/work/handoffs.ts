// Handoffs: who takes an item, what a briefing costs both sides, and how an item that is given away can go wrong.
import type { Slice } from "../parameters.ts";
import type { DelegableItem, Delegation } from "../rules.ts";
import type { Office } from "../state/office.ts";
import { activity } from "../state/staff.ts";
import { taskKinds } from "../state/task-pool.ts";
import { streams } from "../streams.ts";
import type { Relations } from "../team/relations.ts";
import { nobody, wholeGrains } from "../units.ts";
import { type Delineation, understanding } from "./delineation.ts";
import { isRoutine, type StandingArrangements } from "./standing-arrangements.ts";
import type { TimeBudget } from "./time-budget.ts";

export type HandoffParameters = Slice<"handoff">;

/**
 * Minutes of briefing on each side for `minutes` of delegated work; what the assistant knows of the client, 0-1, saves,
 * strife adds. ODD 7.3.
 */
export function briefingMinutes(
  minutes: number,
  knowledge: number,
  cohesion: number,
  p: HandoffParameters,
): number {
  return (
    p.briefingShare * minutes * (1 - p.savedByKnowledge * knowledge) * (1 + p.addedByStrife * (1 - cohesion))
  );
}

/** Chance, 0-1, that a delegated item goes wrong by itself, however clear it is whose it is. ODD 7.3. */
export function lossShare(knowledge: number, cohesion: number, p: HandoffParameters): number {
  const chance = p.lossShare * (1 - p.savedByKnowledge * knowledge) * (1 + p.addedByStrife * (1 - cohesion));
  return Math.min(1, chance);
}

/** What becomes of a delegated item. */
export const handoffResult = {
  done: 0,
  /** Done wrong, or by both: part of it comes back to the lead. */
  comesBack: 1,
  /** Each thought that the other would do it. */
  betweenChairs: 2,
} as const;

/** The delegable part of an item. */
export interface DelegablePart {
  readonly client: number;
  readonly kind: number;
  /** Number of the item in the keyed draws. */
  readonly item: number;
  /** Stated minutes of the part. */
  readonly minutes: number;
}

export interface Handoffs {
  /** The assistant who takes an item, or `nobody`: none there, or all have more waiting than the limit allows. */
  chooseAssistant(lead: number): number;
  /** Chance, 0-1, that the lead gives the part to that assistant; she would need `ownMinutes` for it herself. */
  delegatedShare(
    lead: number,
    assistant: number,
    part: DelegablePart,
    standingShare: number,
    ownMinutes: number,
  ): number;
  /** Agrees with and briefs the assistant where that is wanting, and says what will become of the part. */
  handOver(lead: number, assistant: number, part: DelegablePart): number;
  readonly reworkShare: number;
  readonly discoveryDays: number;
}

export interface HandoffParts {
  readonly budget: TimeBudget;
  readonly relations: Relations;
  readonly arrangements: StandingArrangements;
  readonly delineation: Delineation;
  /** Whether an item is given away. */
  readonly delegation: Delegation;
  /** What a lead's training leaves of a briefing. */
  readonly briefingFactorOf: (lead: number) => number;
  /** What a worker knows of a client, 0-1. */
  readonly knowledgeOf: (worker: number, client: number) => number;
}

/** With `isOn` false delegation is free and exact, and goes by the standing share. */
export function createHandoffs(
  office: Office,
  p: HandoffParameters,
  split: Slice<"split">,
  parts: HandoffParts,
  isOn: boolean,
): Handoffs {
  const { staff, teams, tasks, draws, clients, observations, felt, trail } = office;
  const { budget, relations, arrangements, delineation, delegation, briefingFactorOf, knowledgeOf } = parts;
  /** Filled anew for every item. */
  const facts: { -readonly [Fact in keyof DelegableItem]: DelegableItem[Fact] } = {
    kind: taskKinds[0],
    standingShare: 0,
    assistantBacklogDays: 0,
    leadBacklogDays: 0,
    looseness: 0,
    minutes: 0,
    briefingMinutes: 0,
  };

  /** Both come away with or without knowing who does what. */
  function feel(lead: number, assistant: number, isClear: boolean): void {
    felt.item(lead, isClear);
    felt.item(assistant, isClear);
  }

  function briefing(lead: number, assistant: number, { client, kind, minutes }: DelegablePart): number {
    if (isRoutine[kind]) return 0;
    const cohesion = teams.cohesion[staff.team[lead]];
    const known = knowledgeOf(assistant, client);
    return wholeGrains(briefingMinutes(minutes, known, cohesion, p) * briefingFactorOf(lead));
  }

  function goesWrong(assistant: number, { client, item }: DelegablePart): boolean {
    const chance = lossShare(knowledgeOf(assistant, client), teams.cohesion[staff.team[assistant]], p);
    return draws.uniform(streams.whetherADelegatedItemGoesWrong, clients.key[client], item) < chance;
  }

  function fallBetweenChairs(lead: number, assistant: number, { client, kind, item }: DelegablePart): void {
    observations.witness?.({
      kind: "handoffMissed",
      day: office.day,
      client,
      worker: lead,
      other: assistant,
      task: taskKinds[kind],
      daysUntilFound: p.discoveryDays,
    });
    trail.add(item);
    relations.differ(lead, assistant, client, item);
  }

  return {
    get reworkShare() {
      return p.reworkShare;
    },
    get discoveryDays() {
      return p.discoveryDays;
    },
    chooseAssistant(lead) {
      if (teams.count === 0) return nobody;
      const team = staff.team[lead];
      let best = nobody;
      let least = p.queueLimitDays * budget.dayMinutes;
      for (let worker = teams.firstAssistant(team); worker < teams.pastLastMember(team); worker++) {
        if (staff.life.isReady[worker] === 0) continue;
        if (tasks.backlog[worker] <= least && (best === nobody || tasks.backlog[worker] < least)) {
          best = worker;
          least = tasks.backlog[worker];
        }
      }
      return best;
    },
    delegatedShare(lead, assistant, part, standing, ownMinutes) {
      if (!isOn) return standing;
      facts.memory = office.memories?.of(lead, part.client);
      facts.kind = taskKinds[part.kind];
      facts.standingShare = standing;
      facts.assistantBacklogDays = tasks.backlog[assistant] / budget.dayMinutes;
      facts.leadBacklogDays = tasks.backlog[lead] / budget.dayMinutes;
      facts.looseness = 1 - split.clarityShare;
      facts.minutes = ownMinutes;
      facts.briefingMinutes = briefing(lead, assistant, part);
      return delegation(facts, p);
    },
    handOver(lead, assistant, part) {
      if (!isOn) {
        feel(lead, assistant, true);
        return handoffResult.done;
      }
      arrangements.agree(lead, assistant);
      const minutes = briefing(lead, assistant, part);
      budget.mustSpend(lead, activity.handoff, minutes);
      budget.mustSpend(assistant, activity.handoff, minutes);
      const uniform = draws.uniform(streams.whetherItIsClearWhoDoesWhat, clients.key[part.client], part.item);
      const taken = delineation.handOver(lead, assistant, part.kind, uniform);
      feel(lead, assistant, taken === understanding.clear);
      if (taken === understanding.nobodys) {
        fallBetweenChairs(lead, assistant, part);
        return handoffResult.betweenChairs;
      }
      if (taken === understanding.boths || goesWrong(assistant, part)) return handoffResult.comesBack;
      return handoffResult.done;
    },
  };
}
