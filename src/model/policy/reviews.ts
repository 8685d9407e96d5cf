// Reviews: a supervisor who signs a ruling off sends it back where she reads the rule otherwise, which teaches how it is read here.
import type { Office } from "../state/office.ts";
import { nobody } from "../units.ts";
import type { Policy } from "./policy.ts";
import type { Readings } from "./readings.ts";

export interface Reviews {
  /** The worker's supervisor, if at work, signs a ruling on the client's case off; whether it comes back. */
  comesBack(worker: number, client: number, group: number): boolean;
}

/** With `isOn` false (judgement is off) every rule is read as it is, and nothing comes back. */
export function createReviews(
  { staff, trail, observations }: Office,
  policy: Policy,
  readings: Readings,
  isOn: boolean,
): Reviews {
  return {
    comesBack(worker, client, group) {
      const supervisor = staff.supervisor[worker];
      if (!isOn || supervisor === nobody || !staff.isWorking(supervisor)) return false;
      if (policy.read(supervisor, group) === policy.read(worker, group)) return false;
      readings.learnFrom(worker, supervisor, group);
      trail.add(supervisor);
      observations.witness?.({
        kind: "rulingReturned",
        ...observations.aboutClient(client),
        worker,
        other: supervisor,
      });
      return true;
    },
  };
}
