// Relations in the team: disagreements, what they cost, cohesion, and the talk that keeps people aligned.
import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";
import { activity } from "../state/staff.ts";
import { streams } from "../streams.ts";
import { middle, wholeGrains } from "../units.ts";
import type { TimeBudget } from "../work/time-budget.ts";

export type RelationsParameters = Slice<"relations">;

/** Differences over cases have numbers from here on in the keyed draws, those over delegated items lower ones. */
export const firstCaseNumber = 1_000_000_000;

/** Minutes of a member's talk with one colleague on a day: what is not said in the meeting is said in the corridor. */
export function coordinationMinutes(sharedKnowledge: number, p: RelationsParameters): number {
  return p.coordinationMinutes * needToTalk(sharedKnowledge, p);
}

/** How much there is to align, where middling shared knowledge leaves 1. */
function needToTalk(sharedKnowledge: number, p: RelationsParameters): number {
  return Math.max(0, 1 + p.coordinationSavedByKnowledge * (middle - sharedKnowledge));
}

export interface Relations {
  /** Two members differ over a case or an item; it may become a disagreement. */
  differ(one: number, other: number, client: number, item: number): void;
  /** Brings a team nearer to full cohesion by a part of what is missing. */
  lift(team: number, gain: number): void;
  /** The day's alignment of every team, and cohesion healing. */
  alignTeams(): void;
}

/**
 * `facilitationOf` says how well a worker's disagreements are led; `talk` is what members of a team tell each other of
 * clients while they align. With `isOn` false cohesion stays as at the start, nobody disputes and nobody needs to align.
 */
export function createRelations(
  office: Office,
  p: RelationsParameters,
  facilitationOf: (worker: number) => number,
  talk: (team: number) => void,
  budget: TimeBudget,
  isOn: boolean,
): Relations {
  const { staff, teams, circles, draws, clients, observations, trail } = office;
  const { life } = staff;
  teams.cohesion.fill(p.cohesionStart);
  const disputeMinutes = wholeGrains(p.disputeMinutes);

  return {
    differ(one, other, client, item) {
      if (!isOn || life.isReady[one] === 0 || life.isReady[other] === 0) return;
      const key = clients.key[client];
      const rises = draws.uniform(streams.whetherADifferenceBecomesADisagreement, key, item) < p.disputeShare;
      if (!rises) return;
      const isSettled =
        draws.uniform(streams.whetherADisagreementIsSettled, key, item) <
        p.settledShare * facilitationOf(one);
      budget.mustSpend(one, activity.coordination, disputeMinutes);
      budget.mustSpend(other, activity.coordination, disputeMinutes);
      life.noteConflict(one);
      life.noteConflict(other);
      const team = staff.team[one];
      if (!isSettled) teams.cohesion[team] = Math.max(0, teams.cohesion[team] - p.cohesionLoss);
      observations.disagreement(isSettled);
      observations.witness?.({
        kind: "disagreement",
        ...observations.aboutClient(client),
        worker: one,
        other,
        over: item < firstCaseNumber ? "handoff" : "case",
        isSettled,
        minutes: disputeMinutes,
      });
      trail.add(client);
    },
    lift(team, gain) {
      if (isOn) teams.cohesion[team] += gain * (1 - teams.cohesion[team]);
    },
    alignTeams() {
      if (!isOn) return;
      for (let team = 0; team < teams.count; team++) {
        teams.cohesion[team] += p.recoveryPerDay * (p.cohesionStart - teams.cohesion[team]);
        const first = teams.firstMember(team);
        const past = teams.pastLastMember(team);
        let presentMembers = 0;
        for (let worker = first; worker < past; worker++) if (staff.isWorking(worker)) presentMembers += 1;
        const shared = circles.sharedKnowledgeOf(first);
        const minutes = wholeGrains((presentMembers - 1) * coordinationMinutes(shared, p));
        for (let worker = first; worker < past; worker++) {
          if (staff.isWorking(worker)) budget.mustSpend(worker, activity.coordination, minutes);
        }
        if (minutes > 0) talk(team);
      }
    },
  };
}
