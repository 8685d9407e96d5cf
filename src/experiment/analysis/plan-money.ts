// What a plan was budgeted to cost in a year, and about what became of it: vacancies, leavers, provisions spent.
import type { Parameters } from "../../model/parameters.ts";
import { provisionBudgetPerYear, staffCostPerYear } from "../../model/payroll.ts";
import { daysPerYear } from "../../model/units.ts";
import type { CellValues } from "./cell-values.ts";

/** Dollars a year. What rests on runs is NaN where they do not define it. */
export interface PlanMoney {
  /** Salaries and on-costs of every place. */
  readonly staff: number;
  /** The pot for provisions. */
  readonly provisions: number;
  /** Both together: what the plan is budgeted to cost. */
  readonly total: number;
  /** Wages and on-costs of days on which places of caseworkers and assistants stood empty, about. */
  readonly vacancies: number;
  /** What leaving of caseworkers and assistants costs, about. */
  readonly turnover: number;
  readonly spent: number;
  /** Of the pot; never below 0. */
  readonly unspent: number;
}

/** What of a plan's runs its money hangs on. */
type MoneyValues = {
  readonly [Measure in MoneyMeasure]: Pick<CellValues[Measure], "mean" | "count">;
};

type MoneyMeasure = "vacancyDays" | "turnoverPerYear" | "provisionsSpentShare";

/**
 * Vacancies and leavers are taken to fall on leads and assistants in proportion to their number, which the measures do
 * not tell apart.
 */
export function planMoney(parameters: Parameters, values: MoneyValues | undefined): PlanMoney {
  const staff = staffCostPerYear(parameters);
  const provisions = provisionBudgetPerYear(parameters);
  const salaries =
    parameters["staff.teams"] *
    (parameters["staff.leadsPerTeam"] * parameters["wages.leadPerYear"] +
      parameters["staff.assistantsPerTeam"] * parameters["wages.assistantPerYear"]);
  const meanOf = (measure: MoneyMeasure) =>
    values === undefined || values[measure].count === 0 ? Number.NaN : values[measure].mean;
  const emptyShare = meanOf("vacancyDays") / daysPerYear;
  const spentShare = provisions === 0 ? 0 : meanOf("provisionsSpentShare");
  return {
    staff,
    provisions,
    total: staff + provisions,
    vacancies: salaries * emptyShare * (1 + parameters["wages.onCostShare"]),
    turnover:
      salaries * (1 - emptyShare) * meanOf("turnoverPerYear") * parameters["turnover.leaverCostShare"],
    spent: provisions * spentShare,
    unspent: Math.max(0, provisions * (1 - spentShare)),
  };
}
