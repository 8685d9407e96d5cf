// Joints: what a mechanism needs of one that is put together after it.
import type { CourseOfNeeds } from "./clients/course-of-needs.ts";
import type { ProvisionDecisions } from "./money/provision-decisions.ts";
import type { Provisions } from "./money/provisions.ts";
import { taskKind } from "./state/task-pool.ts";

export interface Joined {
  readonly course: Pick<CourseOfNeeds, "refer">;
  readonly provisions: Pick<Provisions, "forget" | "approve" | "submit">;
  readonly decisions: Pick<ProvisionDecisions, "referForWantOfMoney">;
}

export interface Joints {
  /** The need is no more: money set aside for it is free again. */
  forgetMoney(need: number): void;
  /** A supervisor has given the approval for which a need's request waited. */
  approve(need: number): void;
  /** The last part of a request or a referral is written. */
  finishWriting(kind: number, need: number): void;
  /** A promise was broken for want of money. */
  referForWantOfMoney(need: number): void;
}

/** Joints that hold once `join` has been called, which has to be before the first day. */
export function createJoints(): Joints & { join(parts: Joined): void } {
  let joined: Joined | undefined;
  const parts = (): Joined => {
    if (joined === undefined) throw new Error("The parts of the agency are not joined yet.");
    return joined;
  };
  return {
    join(all) {
      joined = all;
    },
    forgetMoney: (need) => parts().provisions.forget(need),
    approve: (need) => parts().provisions.approve(need),
    finishWriting(kind, need) {
      if (kind === taskKind.request) parts().provisions.submit(need);
      else parts().course.refer(need);
    },
    referForWantOfMoney: (need) => parts().decisions.referForWantOfMoney(need),
  };
}
