// Which provisions a worker can offer: those she knows to exist, and those she finds in the list, where one is kept.
import { clientOf } from "../clients/course-of-needs.ts";
import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";
import { activity } from "../state/staff.ts";
import { streams } from "../streams.ts";
import { wholeGrains } from "../units.ts";
import type { TimeBudget } from "../work/time-budget.ts";

export interface ProvisionList {
  /** Whether the worker knows the provision that a need asks for, or finds it; what is found is known from then on. */
  knows(worker: number, need: number): boolean;
}

export function createProvisionList(
  office: Office,
  p: Slice<"guidance">,
  budget: TimeBudget,
  hasPaperwork: boolean,
): ProvisionList {
  const { clients, needs, staff, draws } = office;
  const isListed = p.provisionsListed === "true";
  const minutes = hasPaperwork ? wholeGrains(p.listMinutes) : 0;
  return {
    knows(worker, need) {
      const place = worker * staff.kinds + needs.kind[need];
      if (staff.knowsProvision[place] === 1) return true;
      if (!isListed) return false;
      budget.mustSpend(worker, activity.paperwork, minutes);
      const key = clients.key[clientOf(need)];
      const uniform = draws.uniform(streams.whetherAProvisionIsFoundInTheList, key, needs.event[need]);
      if (uniform >= p.listFoundShare) return false;
      staff.knowsProvision[place] = 1;
      return true;
    },
  };
}
