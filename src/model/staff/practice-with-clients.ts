// Practice with clients: how far a worker's skill and the programme's methods carry what is done for a client.
import type { Slice } from "../parameters.ts";
import type { Staff } from "../state/staff.ts";

/** Strength of a programme in which full skill makes a practice of 1. */
const usualStrength = 0.75;

/** What methods of this strength (0-1) make of practice: 1 at the usual strength. ODD 7.5. */
export function methodsAt(strengthShare: number): number {
  return (1 + strengthShare) / (1 + usualStrength);
}

export interface PracticeWithClients {
  /** What the programme's methods make of a contact; the worker's skill is part of the contact's quality already. */
  methods(): number;
  /** Skill and methods together: how far help of this worker is of use. */
  practiceOf(worker: number): number;
}

/** More time does less where practice is poor: Jalbert 2011; Gendreau 2000. */
export function createPracticeWithClients(staff: Staff, programme: Slice<"programme">): PracticeWithClients {
  const methods = () => methodsAt(programme.strengthShare);
  return { methods, practiceOf: (worker) => staff.skill[worker] * methods() };
}
