// What every worker's day rests on: minutes, exhaustion, absence.

import type { Opening } from "./opening.ts";
import { createAbsence } from "./staff/absence.ts";
import { createBurnout } from "./staff/burnout.ts";
import { createTimeBudget } from "./work/time-budget.ts";

export type Days = ReturnType<typeof openDays>;

export function openDays({ office, levers, isOn }: Opening) {
  const burnoutParameters = levers.slice("burnout");
  const budget = createTimeBudget(office, levers.slice("day"), isOn("timeBudget"));
  const burnout = createBurnout(office, burnoutParameters, budget, isOn("burnout"), isOn("supervisors"));
  const absence = createAbsence(office, levers.slice("absence"), burnout.absenceFactor);
  return { budget, burnout, absence };
}
