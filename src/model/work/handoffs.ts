// Handoffs and delineation: what it costs to give bureaucratic work away, and how it can go wrong.
import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";
import { activity } from "../state/staff.ts";
import { taskKindCount, taskKinds } from "../state/task-pool.ts";
import { streams } from "../streams.ts";
import type { Relations } from "../team/relations.ts";
import { nobody, wholeGrains } from "../units.ts";
import type { TimeBudget } from "./time-budget.ts";

export type HandoffParameters = Slice<"handoff">;

/** Minutes of briefing on each side; shared case knowledge saves, strife adds. ODD 7.3. */
export function briefingMinutes(sharedKnowledge: number, cohesion: number, p: HandoffParameters): number {
  return (
    p.briefingMinutes *
    (1 - p.briefingSavedByKnowledge * sharedKnowledge) *
    (1 + p.briefingAddedByStrife * (1 - cohesion))
  );
}

/** Chance, 0-1, that it is not clear to the two who does what of a delegated item. ODD 7.3. */
export function unclearShare(
  clarity: number,
  inexperience: number,
  sharedKnowledge: number,
  p: HandoffParameters,
): number {
  const chance =
    (1 - clarity) *
    (1 + p.unclearAddedByInexperience * inexperience) *
    (1 - p.unclearSavedByKnowledge * sharedKnowledge);
  return Math.min(1, chance);
}

/** Chance, 0-1, that a delegated item goes wrong. ODD 7.3. */
export function lossShare(
  clarity: number,
  sharedKnowledge: number,
  cohesion: number,
  p: HandoffParameters,
): number {
  const chance =
    p.lossShare *
    (1 + p.lossAddedByUnclarity * (1 - clarity)) *
    (1 - p.lossSavedByKnowledge * sharedKnowledge) *
    (1 + p.lossAddedByStrife * (1 - cohesion));
  return Math.min(1, chance);
}

/** What becomes of a delegated item. */
export const handoffResult = {
  done: 0,
  /** Done wrong: part of it comes back to the lead. */
  comesBack: 1,
  /** Each thought that the other would do it. */
  betweenChairs: 2,
} as const;

export interface Handoffs {
  /** The assistant who takes an item, or `nobody`: none there, or all have more waiting than the limit allows. */
  chooseAssistant(lead: number): number;
  /** Briefs the assistant and says what will become of the item. */
  handOver(lead: number, assistant: number, client: number, item: number): number;
  readonly reworkShare: number;
  readonly discoveryDays: number;
}

/** `briefingFactorOf` says what a lead's training leaves of a briefing. With `isOn` false delegation is free and exact. */
export function createHandoffs(
  office: Office,
  p: HandoffParameters,
  clarity: number,
  budget: TimeBudget,
  relations: Relations,
  briefingFactorOf: (lead: number) => number,
  isOn: boolean,
): Handoffs {
  const { staff, teams, circles, tasks, draws, clients, observations, felt } = office;

  /** Both come away with or without knowing who does what. */
  function feel(lead: number, assistant: number, isClear: boolean): void {
    felt.item(lead, isClear);
    felt.item(assistant, isClear);
  }

  function isClear(lead: number, assistant: number, shared: number, client: number, item: number): boolean {
    const inexperience = (staff.inexperience[lead] + staff.inexperience[assistant]) / 2;
    const chance = unclearShare(clarity, inexperience, shared, p);
    return draws.uniform(streams.whetherItIsClearWhoDoesWhat, clients.key[client], item) >= chance;
  }

  return {
    reworkShare: p.reworkShare,
    discoveryDays: p.discoveryDays,
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
    handOver(lead, assistant, client, item) {
      if (!isOn) {
        feel(lead, assistant, true);
        return handoffResult.done;
      }
      const shared = circles.sharedKnowledgeOf(lead);
      const cohesion = teams.cohesion[staff.team[lead]];
      const minutes = wholeGrains(briefingMinutes(shared, cohesion, p) * briefingFactorOf(lead));
      budget.mustSpend(lead, activity.handoff, minutes);
      budget.mustSpend(assistant, activity.handoff, minutes);
      const chance = lossShare(clarity, shared, cohesion, p);
      const uniform = draws.uniform(streams.whetherADelegatedItemGoesWrong, clients.key[client], item);
      if (uniform >= chance * (1 - clarity)) {
        feel(lead, assistant, isClear(lead, assistant, shared, client, item));
        return uniform >= chance ? handoffResult.done : handoffResult.comesBack;
      }
      feel(lead, assistant, false);
      observations.witness?.({
        kind: "handoffMissed",
        day: office.day,
        client,
        worker: lead,
        other: assistant,
        task: taskKinds[item % taskKindCount],
        daysUntilFound: p.discoveryDays,
      });
      relations.differ(lead, assistant, client, item);
      return handoffResult.betweenChairs;
    },
  };
}
