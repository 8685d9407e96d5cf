// What a person on the staff is called in tables, in every plan alike.
import { placeOf, role, type Staff } from "../../state/staff.ts";

export const personSays =
  "Kind of place, its number and the number of who holds it: caseworker-3-2 is the second to hold the third caseworker's place. Names the same person in every plan: what she is like when she comes is drawn for it.";

/** Who holds a worker's place or, where it is vacant, held it last. */
export function personOf(staff: Staff, worker: number): string {
  const kind = kindOf(staff.role[worker]);
  return `${kind}-${staff.place[worker] - placeOf[kind] + 1}-${staff.life.occupant[worker] + 1}`;
}

function kindOf(roleOf: number): keyof typeof placeOf {
  if (roleOf === role.supervisor) return "supervisor";
  return roleOf === role.assistant ? "assistant" : "caseworker";
}
