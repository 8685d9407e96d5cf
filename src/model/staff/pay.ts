// Pay as a worker sees it: the own wage beside what the role usually earns.

import { staffParameters } from "../parameters/staff.ts";
import type { Slice } from "../parameters.ts";
import { type role, roles } from "../state/staff.ts";

type Wages = Slice<"wages">;

const wageOf: Readonly<Record<keyof typeof role, Exclude<keyof Wages, "onCostShare">>> = {
  lead: "leadPerYear",
  solo: "leadPerYear",
  assistant: "assistantPerYear",
  supervisor: "supervisorPerYear",
};

/** Satisfaction with the pay of a role, 0-1: one half at the usual wage, two thirds at twice as much. ODD 7.13. */
export function contentWithPay(roleOf: number, wages: Wages): number {
  const name = wageOf[roles[roleOf]];
  const usual = staffParameters[`wages.${name}`].default;
  return wages[name] / (wages[name] + usual);
}
