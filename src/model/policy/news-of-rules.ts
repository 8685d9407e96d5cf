// News of rules: what a staff meeting says of them, one group of like cases after the other, and of the agency's values.
import type { Office } from "../state/office.ts";
import type { Readings } from "./readings.ts";
import type { Values } from "./values.ts";

/** The first `count` of `members` hear how the rule for the next group is meant, and what the agency stands for. */
export type NewsOfRules = (members: ArrayLike<number>, count: number) => void;

/** Each unit goes through the `groups` in turn; the first who is there says which unit it is (a supervisor: her own). ODD 7.8. */
export function createNewsOfRules(
  { beginning, staff, units }: Pick<Office, "beginning" | "staff" | "units">,
  readings: Readings,
  values: Values,
  groups: number,
): NewsOfRules {
  const turn = beginning.keep(new Int32Array(units.count));
  const unitOf = (worker: number) =>
    units.of[worker] >= 0 ? units.of[worker] : worker - staff.supervisors[0];
  return (members, count) => {
    if (count === 0) return;
    const unit = unitOf(members[0]);
    readings.talk(members, count, turn[unit]);
    turn[unit] = (turn[unit] + 1) % groups;
    for (let place = 0; place < count; place++) values.teach(members[place]);
  };
}
