// What a staffing plan and its provisions cost in a year.
import type { Parameters } from "./parameters.ts";

/** Yearly salaries and on-costs of all staff, in dollars. */
export function staffCostPerYear(parameters: Parameters): number {
  const teams = parameters["staff.teams"];
  const salaries =
    teams * parameters["staff.leadsPerTeam"] * parameters["wages.leadPerYear"] +
    teams * parameters["staff.assistantsPerTeam"] * parameters["wages.assistantPerYear"] +
    parameters["staff.supervisors"] * parameters["wages.supervisorPerYear"];
  return salaries * (1 + parameters["wages.onCostShare"]);
}

/** The provision budget of a year, in dollars: the same whatever the number of clients served. */
export function provisionBudgetPerYear(parameters: Parameters): number {
  return parameters["provisions.perClientYear"] * parameters["intake.places"];
}

/** Staff and provisions together, in dollars a year. */
export function planCostPerYear(parameters: Parameters): number {
  return staffCostPerYear(parameters) + provisionBudgetPerYear(parameters);
}
