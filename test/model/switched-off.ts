// Small programmes with a mechanism switched off, for tests of what is left then.
import { expect } from "vitest";
import type { MeasureName } from "../../src/model/measures.ts";
import { simulate } from "../../src/model/simulate.ts";
import { type Changes, measureIn, parametersWith, smallProgramme } from "./small-agency.ts";

/** Far more work than fits, and nobody absent. */
export const overloaded = {
  ...smallProgramme,
  "paperwork.burden": 4,
  "absence.spellsPerYear": 0,
} satisfies Changes;

export function run(changes: Changes) {
  return simulate(parametersWith({ ...smallProgramme, ...changes }), 1);
}

export function measures(changes: Changes, ...names: MeasureName[]): number[] {
  const outcome = run(changes);
  return names.map((name) => measureIn(outcome, name));
}

/** Whether a parameter can do nothing while the mechanism is off, and does something while it is on. */
export function isSilencedBy(mechanism: Changes, changes: Changes, setting: Changes = {}): boolean {
  const withIt = { ...setting, ...changes };
  expect(run(withIt).trajectory).not.toBe(run(setting).trajectory);
  return run({ ...mechanism, ...withIt }).trajectory === run({ ...mechanism, ...setting }).trajectory;
}
