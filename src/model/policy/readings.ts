// Readings: how far what each worker reads lies from what the rules say, and what draws readings together.
import type { Office } from "../state/office.ts";
import { streams } from "../streams.ts";
import { nobody } from "../units.ts";
import type { PolicyParameters } from "./policy.ts";

const groupsPerReader = 4096;

/** Errors are counted in spreads of a newcomer's readings, so that clearer wording draws all of them together. ODD 7.8. */
export interface Readings {
  /** How far the worker's reading of a group of like cases lies from what the rule says. */
  errorOf(worker: number, group: number): number;
  /** What is left of a newcomer's error where somebody is experienced. */
  oldHandError(newcomerError: number): number;
  /** A new person holds the place, and reads every rule for herself. */
  welcome(worker: number): void;
  /** Somebody sends a ruling back: the worker comes to read the rule more as that other does. */
  learnFrom(worker: number, other: number, group: number): void;
  /** The first `count` of `members` talk over a rule: each comes to read it more as they do on average. */
  talk(members: ArrayLike<number>, count: number, group: number): void;
}

/** With `isOn` false everybody reads as on her first day. */
export function createReadings(
  { beginning, staff, draws }: Pick<Office, "beginning" | "staff" | "draws">,
  p: PolicyParameters,
  groups: number,
  isOn: boolean,
): Readings {
  const errors = new Float64Array(staff.count * groups);

  function welcome(worker: number): void {
    const first = staff.life.occupant[worker] * groupsPerReader;
    for (let group = 0; group < groups; group++) {
      const normal = draws.normal(streams.howAWorkerReadsARule, staff.place[worker], first + group);
      errors[worker * groups + group] = normal;
    }
  }

  /** Years of sign-offs have brought a worker of the first day part of the way to what her supervisor reads. */
  function settle(worker: number): void {
    const share = p.readingSavedByExperience * (1 - staff.inexperience[worker]);
    const supervisor = staff.supervisor[worker];
    for (let group = 0; group < groups; group++) {
      const own = worker * groups + group;
      const theirs = supervisor === nobody ? 0 : errors[supervisor * groups + group];
      errors[own] += share * (theirs - errors[own]);
    }
  }

  beginning.asRunBegins(() => {
    for (let worker = 0; worker < staff.count; worker++) welcome(worker);
    // Supervisors come last on the staff, and have nobody above them: theirs is settled before it is looked at.
    for (let worker = staff.count - 1; worker >= 0; worker--) settle(worker);
  });

  return {
    errorOf: (worker, group) => errors[worker * groups + group],
    oldHandError: (newcomerError) => newcomerError * (1 - p.readingSavedByExperience),
    welcome,
    learnFrom(worker, other, group) {
      if (!isOn) return;
      const own = worker * groups + group;
      errors[own] += p.correctedShare * (errors[other * groups + group] - errors[own]);
    },
    talk(members, count, group) {
      if (!isOn || count < 2) return;
      let sum = 0;
      for (let place = 0; place < count; place++) sum += errors[members[place] * groups + group];
      const mean = sum / count;
      for (let place = 0; place < count; place++) {
        const own = members[place] * groups + group;
        errors[own] += p.correctedShare * (mean - errors[own]);
      }
    },
  };
}
