// What a staffing plan and its provisions cost in a year.
import type { Parameters } from "./parameters.ts";
import { daysPerYear } from "./units.ts";

/** Yearly salaries by role, those of solos with the leads', and the on-costs of all, in dollars. */
export function wagesPerYear(parameters: Parameters): {
  readonly leads: number;
  readonly assistants: number;
  readonly supervisors: number;
  readonly onCosts: number;
} {
  const teams = parameters["staff.teams"];
  const leads = teams * parameters["staff.leadsPerTeam"] * parameters["wages.leadPerYear"];
  const assistants = teams * parameters["staff.assistantsPerTeam"] * parameters["wages.assistantPerYear"];
  const supervisors = parameters["staff.supervisors"] * parameters["wages.supervisorPerYear"];
  const onCosts = (leads + assistants + supervisors) * parameters["wages.onCostShare"];
  return { leads, assistants, supervisors, onCosts };
}

/** Yearly salaries and on-costs of all staff, in dollars. */
export function staffCostPerYear(parameters: Parameters): number {
  const { leads, assistants, supervisors } = wagesPerYear(parameters);
  return (leads + assistants + supervisors) * (1 + parameters["wages.onCostShare"]);
}

/**
 * What leaving adds to that, in dollars: each leaver costs part of a salary, and wages that nobody earns are saved.
 * Days and leavers are counted by role.
 */
export function turnoverCost(
  parameters: Parameters,
  roles: readonly ("lead" | "assistant" | "solo" | "supervisor")[],
  vacantDays: Int32Array,
  leavers: Int32Array,
): number {
  const salaries = {
    lead: parameters["wages.leadPerYear"],
    solo: parameters["wages.leadPerYear"],
    assistant: parameters["wages.assistantPerYear"],
    supervisor: parameters["wages.supervisorPerYear"],
  };
  let sum = 0;
  roles.forEach((role, place) => {
    const saved = (vacantDays[place] / daysPerYear) * (1 + parameters["wages.onCostShare"]);
    sum += salaries[role] * (leavers[place] * parameters["turnover.leaverCostShare"] - saved);
  });
  return sum;
}

/** The provision budget of a year, in dollars: the same whatever the number of clients served. */
export function provisionBudgetPerYear(parameters: Parameters): number {
  return parameters["provisions.perClientYear"] * parameters["intake.places"];
}

/** Staff and provisions together, in dollars a year. */
export function planCostPerYear(parameters: Parameters): number {
  return staffCostPerYear(parameters) + provisionBudgetPerYear(parameters);
}
