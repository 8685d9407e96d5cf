// Delineation as belief: which part of each kind of task each member of a team takes to be the assistant's.
import { exp } from "../../arithmetic/exp.ts";
import { power } from "../../arithmetic/power.ts";
import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";
import { taskKindCount } from "../state/task-pool.ts";
import { streams } from "../streams.ts";
import { middle, minutesPerHour } from "../units.ts";
import type { HandoffParameters } from "./handoffs.ts";

/** How an item is taken by the two who share it. */
export const understanding = {
  clear: 0,
  /** Each thinks that it is the other's. */
  nobodys: 1,
  /** Each thinks that it is the own. */
  boths: 2,
} as const;

const beliefsOfAPerson = 16;

/** Spread of what newcomers believe, around the written division: the clearer it is, the nearer they begin. ODD 7.3. */
export function newcomersSpread(clarity: number, p: HandoffParameters): number {
  return p.beliefSd * (1 - p.writtenReach * clarity);
}

/** Chance, 0-1, that a handover is clear between two whose beliefs are `apart`. */
export function clearShare(apart: number): number {
  return exp(-Math.abs(apart));
}

export interface Delineation {
  /** How lead and assistant take an item of a kind, and what handing it over teaches them. `uniform` is the item's own. */
  handOver(lead: number, assistant: number, kind: number, uniform: number): number;
  /** Members of a team who are at work talk, each for these minutes. */
  talk(team: number, minutes: number): void;
  /** The first `count` of these workers sit in a meeting; who belongs to no team has no part in it. */
  meet(members: ArrayLike<number>, count: number): void;
  /** Newcomers of the day believe what the written division tells them. */
  startDay(): void;
  /** What a member believes, as a distance from the written division. */
  beliefOf(worker: number, kind: number): number;
}

export function createDelineation(office: Office, p: HandoffParameters, split: Slice<"split">): Delineation {
  const { beginning, staff, teams, draws } = office;
  const { life } = staff;
  const belief = beginning.keep(new Float64Array(staff.count * taskKindCount));
  /** Whose beliefs they are. */
  const person = beginning.keep(new Int32Array(staff.count));
  const members = teams.count * teams.size;
  const together = new Int32Array(staff.count);
  /** By what share of the way to the mean each of them comes nearer. */
  const pulls = new Float64Array(staff.count);

  function draw(worker: number): void {
    const spread = newcomersSpread(split.clarityShare, p);
    const first = life.occupant[worker] * beliefsOfAPerson;
    for (let kind = 0; kind < taskKindCount; kind++) {
      const normal = draws.normal(
        streams.whatAMemberTakesToBeTheAssistants,
        staff.place[worker],
        first + kind,
      );
      belief[worker * taskKindCount + kind] = spread * normal;
    }
  }

  function meetNewcomer(worker: number): void {
    if (person[worker] === life.occupant[worker]) return;
    person[worker] = life.occupant[worker];
    draw(worker);
  }

  /** The longest that a colleague of the first day has been there, in years. */
  function longestColleague(worker: number): number {
    let longest = 0;
    const first = teams.firstMember(staff.team[worker]);
    for (let other = first; other < first + teams.size; other++) {
      if (other !== worker) longest = Math.max(longest, staff.tenureYears[other]);
    }
    return longest;
  }

  /** Moves the beliefs of the first `count` in `together` toward their mean, each by the share of the way in `pulls`. */
  function pull(count: number): void {
    for (let kind = 0; kind < taskKindCount; kind++) {
      let sum = 0;
      for (let place = 0; place < count; place++) sum += belief[together[place] * taskKindCount + kind];
      const mean = sum / count;
      for (let place = 0; place < count; place++) {
        const mine = together[place] * taskKindCount + kind;
        belief[mine] += pulls[place] * (mean - belief[mine]);
      }
    }
  }

  /** Those of the first day have come nearer to each other in the years that they have been there together. */
  function settle(team: number): void {
    for (let member = 0; member < teams.size; member++) {
      const worker = teams.firstMember(team) + member;
      const years = Math.min(staff.tenureYears[worker], longestColleague(worker));
      together[member] = worker;
      pulls[member] = 1 - power(middle, years);
    }
    pull(teams.size);
  }

  beginning.asRunBegins(() => {
    for (let worker = 0; worker < members; worker++) draw(worker);
    for (let team = 0; team < teams.count; team++) settle(team);
  });

  return {
    handOver(lead, assistant, kind, uniform) {
      meetNewcomer(lead);
      meetNewcomer(assistant);
      const [hers, the] = [lead * taskKindCount + kind, assistant * taskKindCount + kind];
      const apart = belief[hers] - belief[the];
      if (life.isReady[lead] === 1 && life.isReady[assistant] === 1) {
        belief[hers] -= (p.pullShare / 2) * apart;
        belief[the] += (p.pullShare / 2) * apart;
      }
      if (uniform < clearShare(apart)) return understanding.clear;
      return apart > 0 ? understanding.nobodys : understanding.boths;
    },
    talk(team, minutes) {
      let count = 0;
      const first = teams.firstMember(team);
      for (let worker = first; worker < first + teams.size; worker++) {
        if (!staff.isWorking(worker)) continue;
        together[count] = worker;
        count += 1;
      }
      const share = Math.min(1, (p.pullShare * minutes) / minutesPerHour);
      pulls.fill(share, 0, count);
      if (count > 1 && share > 0) pull(count);
    },
    meet(present, count) {
      let inTeams = 0;
      for (let place = 0; place < count; place++) {
        const worker = present[place];
        if (worker >= members) continue;
        meetNewcomer(worker);
        together[inTeams] = worker;
        inTeams += 1;
      }
      pulls.fill(p.pullShare, 0, inTeams);
      if (inTeams > 1) pull(inTeams);
    },
    startDay() {
      for (let worker = 0; worker < members; worker++) meetNewcomer(worker);
    },
    beliefOf: (worker, kind) => belief[worker * taskKindCount + kind],
  };
}
