// Who holds case meetings with whom, and what such a circle shares.
import { nobody } from "../units.ts";
import { role, type Staff, type Teams } from "./staff.ts";

export interface MeetingGroups {
  readonly group: "team" | "peers" | "unit";
  readonly peersSize: number;
}

/** Who meets with whom, in the order in which the first of each group comes. */
function groupsOf(staff: Staff, teams: Teams, group: MeetingGroups["group"], peersSize: number): number[][] {
  const isByTeam = group !== "unit" && teams.count > 0;
  if (group === "team" && !isByTeam) return [];
  const together = new Map<number, number[]>();
  for (let worker = 0; worker < staff.count; worker++) {
    if (staff.role[worker] === role.supervisor) continue;
    const key = isByTeam ? staff.team[worker] : staff.supervisor[worker];
    together.set(key, [...(together.get(key) ?? []), worker]);
  }
  const groups = [...together.values()];
  return group === "peers" && !isByTeam ? groups.flatMap((unit) => inGroupsOf(peersSize, unit)) : groups;
}

/** Cut into groups of a size; one who would be left over joins the group before. */
function inGroupsOf(size: number, workers: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (let first = 0; first < workers.length; first += size) groups.push(workers.slice(first, first + size));
  const last = groups.at(-1);
  if (groups.length < 2 || last?.length !== 1) return groups;
  return [...groups.slice(0, -2), [...groups[groups.length - 2], ...last]];
}

/** The groups that hold case meetings and share what they know of cases. */
export class Circles {
  readonly count: number;
  /** Circle of each worker; `nobody` for who belongs to none. */
  readonly of: Int32Array;
  readonly members: readonly Int32Array[];
  /** Number of each worker among the members of the own circle. */
  readonly numberOf: Int32Array;
  /** What members know, on average, of clients who are not their own, 0-1: looked at once a week. */
  readonly sharedKnowledge: Float64Array;
  readonly meetings: Int32Array;
  /** Where the round through the members' clients stands. */
  readonly turn: Int32Array;

  constructor(staff: Staff, teams: Teams, { group, peersSize }: MeetingGroups) {
    this.of = new Int32Array(staff.count).fill(nobody);
    this.numberOf = new Int32Array(staff.count);
    const groups = groupsOf(staff, teams, group, peersSize).filter((members) => members.length > 1);
    this.count = groups.length;
    this.members = groups.map((members) => Int32Array.from(members));
    groups.forEach((members, circle) => {
      members.forEach((worker, number) => {
        this.of[worker] = circle;
        this.numberOf[worker] = number;
      });
    });
    this.sharedKnowledge = new Float64Array(this.count);
    this.meetings = new Int32Array(this.count);
    this.turn = new Int32Array(this.count);
  }

  /** Shared case knowledge of a worker's circle, 0-1; nothing is shared by who belongs to none. */
  sharedKnowledgeOf(worker: number): number {
    const circle = this.of[worker];
    return circle === nobody ? 0 : this.sharedKnowledge[circle];
  }
}
