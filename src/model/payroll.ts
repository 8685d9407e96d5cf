// What a staffing plan and its provisions cost in a year.
import type { Parameters } from "./parameters.ts";
import { daysPerYear } from "./units.ts";

/** Yearly salaries and on-costs of all staff, in dollars. */
export function staffCostPerYear(parameters: Parameters): number {
  const teams = parameters["staff.teams"];
  const salaries =
    teams * parameters["staff.leadsPerTeam"] * parameters["wages.leadPerYear"] +
    teams * parameters["staff.assistantsPerTeam"] * parameters["wages.assistantPerYear"] +
    parameters["staff.supervisors"] * parameters["wages.supervisorPerYear"];
  return salaries * (1 + parameters["wages.onCostShare"]);
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
