// Relations among colleagues: disagreements, what they cost, cohesion, and the talk that keeps a team aligned.
import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";
import { activity } from "../state/staff.ts";
import { streams } from "../streams.ts";
import { middle, nobody, wholeGrains } from "../units.ts";
import type { Delineation } from "../work/delineation.ts";
import type { TimeBudget } from "../work/time-budget.ts";

export type RelationsParameters = Slice<"relations">;

/** Differences over cases have numbers from here on in the keyed draws, those over delegated items lower ones. */
export const firstCaseNumber = 1_000_000_000;

/** Minutes of a member's talk with one colleague on a day: what is not said in the meeting is said in the corridor. */
export function coordinationMinutes(sharedKnowledge: number, p: RelationsParameters): number {
  const needToTalk = Math.max(0, 1 + p.coordinationSavedByKnowledge * (middle - sharedKnowledge));
  return p.coordinationMinutes * needToTalk;
}

export interface Relations {
  /** Two of one team, or two solos of one unit, differ over a case or an item; it may become a disagreement. */
  differ(one: number, other: number, client: number, item: number): void;
  /** Brings a team, or the solos of a unit where there are no teams, nearer to full cohesion by a part of what is missing. */
  lift(group: number, gain: number): void;
  /** The day's alignment of every team, and cohesion healing, that of solos' units too. */
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
  delineation: Delineation,
  talk: (team: number) => void,
  budget: TimeBudget,
  isOn: boolean,
): Relations {
  const { beginning, staff, teams, units, circles, draws, clients, observations, trail } = office;
  const { life } = staff;
  beginning.asRunBegins(() => {
    teams.cohesion.fill(p.cohesionStart);
    units.collegiality.fill(p.cohesionStart);
  });
  /** What holds colleagues together, by team, or by unit where there are no teams. */
  const bonds = teams.count > 0 ? teams.cohesion : units.collegiality;
  const groupOf = teams.count > 0 ? staff.team : units.of;
  const disputeMinutes = wholeGrains(p.disputeMinutes);

  function align(team: number): void {
    const first = teams.firstMember(team);
    const past = teams.pastLastMember(team);
    let presentMembers = 0;
    for (let worker = first; worker < past; worker++) if (staff.isWorking(worker)) presentMembers += 1;
    const shared = circles.sharedKnowledgeOf(first);
    const minutes = wholeGrains((presentMembers - 1) * coordinationMinutes(shared, p));
    for (let worker = first; worker < past; worker++) {
      if (staff.isWorking(worker)) budget.mustSpend(worker, activity.coordination, minutes);
    }
    delineation.talk(team, minutes);
    if (minutes > 0) talk(team);
  }

  return {
    differ(one, other, client, item) {
      const group = groupOf[one];
      if (!isOn || group === nobody || group !== groupOf[other]) return;
      if (life.isReady[one] === 0 || life.isReady[other] === 0) return;
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
      if (!isSettled) bonds[group] = Math.max(0, bonds[group] - p.cohesionLoss);
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
    lift(group, gain) {
      if (isOn) bonds[group] += gain * (1 - bonds[group]);
    },
    alignTeams() {
      if (!isOn) return;
      for (let group = 0; group < bonds.length; group++) {
        bonds[group] += p.recoveryPerDay * (p.cohesionStart - bonds[group]);
        if (teams.count > 0) align(group);
      }
    },
  };
}
