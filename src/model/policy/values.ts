// Clear values: how clear to each worker what the agency stands for is, where it is taught and how it fades.
import { power } from "../../arithmetic/power.ts";
import type { Office } from "../state/office.ts";
import { daysPerYear, middle, wholeGrains } from "../units.ts";
import type { PolicyParameters } from "./policy.ts";

/** Minutes by which an agency that makes its values clear lengthens each staff meeting and each learning or supervision session. */
export function valuesMinutes(p: PolicyParameters): number {
  return wholeGrains(p.valuesMinutes * p.valuesClarityShare);
}

export interface Values {
  /** How clear the agency's values are to the worker, 0-1. */
  clarityOf(worker: number): number;
  /** How clear they are where nothing of them is forgotten, 0-1. */
  clarityInForce(): number;
  /** A new person holds the place, to whom they are not clear at all. */
  welcome(worker: number): void;
  /** They were spoken of: in a staff meeting, a session, a supervision. */
  teach(worker: number): void;
  /** Evening: what nobody speaks of fades. */
  endDay(): void;
}

/** With `isOn` false they stay as clear to everybody as on her first day. */
export function createValues(
  { beginning, staff, levers }: Pick<Office, "beginning" | "staff" | "levers">,
  p: PolicyParameters,
  isOn: boolean,
): Values {
  const clarity = new Float64Array(staff.count);
  beginning.asRunBegins(() => {
    for (let worker = 0; worker < staff.count; worker++) {
      const forgotten = power(middle, (staff.tenureYears[worker] * daysPerYear) / p.valuesHalfLifeDays);
      clarity[worker] = p.valuesClarityShare * (1 - forgotten);
    }
  });
  const fading = levers.derive(() => ({ left: power(middle, 1 / p.valuesHalfLifeDays) }));

  return {
    clarityOf: (worker) => clarity[worker],
    clarityInForce: () => p.valuesClarityShare,
    welcome(worker) {
      clarity[worker] = 0;
    },
    teach(worker) {
      if (!isOn) return;
      clarity[worker] += p.valuesTaughtShare * Math.max(0, p.valuesClarityShare - clarity[worker]);
    },
    endDay() {
      if (!isOn) return;
      for (let worker = 0; worker < staff.count; worker++) clarity[worker] *= fading.left;
    },
  };
}
