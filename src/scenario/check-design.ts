// Faults that show only when the parts of a scenario are seen together.

import { pathTo, type Reading } from "./reading.ts";
import type { Plan, SweepAxis, UncertainInput } from "./scenario.ts";
import { inGroups, mostCells } from "./step-values.ts";

/** Complains where a plan sets what the sweep sets too: which of the two should hold would be a guess. */
export function checkPlansAgainstSweep(
  plans: readonly Plan[],
  sweep: readonly SweepAxis[],
  reading: Reading,
): void {
  for (const plan of plans) {
    for (const { lever } of sweep) {
      if (plan.changes[lever] === undefined) continue;
      const message = `Plan ${plan.name} sets ${lever}, which is swept. Take it out of the plan or out of the sweep.`;
      reading.complainOfName(pathTo(pathTo("plans", plan.name), lever), message);
    }
  }
}

/** Complains of a design that nobody can run. */
export function checkSize(plans: readonly Plan[], sweep: readonly SweepAxis[], reading: Reading): void {
  const points = sweep.reduce((product, axis) => product * axis.values.length, 1);
  const cells = points * plans.length;
  if (cells <= mostCells) return;
  const sum = `${plans.length} ${plans.length === 1 ? "plan" : "plans"} at ${inGroups(points)} points make ${inGroups(cells)} cells`;
  reading.complainOfName("sweep", `${sum}; at most ${inGroups(mostCells)} can be run. Sweep fewer values.`);
}

/** Complains of an uncertain input that a plan or the sweep fixes. */
export function checkUncertain(
  inputs: readonly UncertainInput[],
  plans: readonly Plan[],
  sweep: readonly SweepAxis[],
  reading: Reading,
): void {
  for (const { name } of inputs) {
    const path = pathTo("uncertain", name);
    const setter = plans.find((plan) => plan.changes[name] !== undefined);
    if (setter !== undefined) {
      reading.complainOfName(
        path,
        `${name} is uncertain, and plan ${setter.name} sets it. It cannot be both.`,
      );
    }
    if (sweep.some((axis) => axis.lever === name)) {
      reading.complainOfName(path, `${name} is uncertain and swept. It cannot be both.`);
    }
  }
}
