// Units: the caseworkers and assistants of one supervisor, as lists, and what solos of one unit are to each other.
import { nobody } from "../units.ts";
import { role, type Staff } from "./staff.ts";

export class UnitLists {
  /** Unit of each caseworker and assistant; without supervisors all are one unit; `nobody` for supervisors. */
  readonly of: Int32Array;
  readonly members: readonly Int32Array[];
  readonly supervisors: Int32Array;
  /** What cohesion is to a team, 0-1; it moves where there are no teams. */
  readonly collegiality: Float64Array;

  constructor(staff: Staff) {
    const count = Math.max(1, staff.supervisors.length);
    const lists: number[][] = Array.from({ length: count }, () => []);
    this.of = new Int32Array(staff.count).fill(nobody);
    for (let worker = 0; worker < staff.count; worker++) {
      if (staff.role[worker] === role.supervisor) continue;
      const supervisor = staff.supervisor[worker];
      const unit = supervisor === nobody ? 0 : supervisor - staff.supervisors[0];
      this.of[worker] = unit;
      lists[unit].push(worker);
    }
    this.members = lists.map((list) => Int32Array.from(list));
    this.supervisors = staff.supervisors;
    this.collegiality = new Float64Array(count);
  }

  get count(): number {
    return this.members.length;
  }
}
