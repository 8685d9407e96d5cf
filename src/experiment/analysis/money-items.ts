// What is told of a plan's money, item by item: the names under which tables and JSON have it, and what each rests on.
import type { Parameters } from "../../model/parameters.ts";
import { wagesPerYear } from "../../model/payroll.ts";
import type { CellMoney } from "./cell-money.ts";

export interface MoneyItem {
  readonly name: string;
  readonly says: string;
  /** Budgeted follows from the plan alone; spent is what programmes did; estimated is worked out from measures. */
  readonly basis: "budgeted" | "spent" | "estimated";
  /** Dollars a year; NaN where nobody knows. */
  readonly of: (money: CellMoney, parameters: Parameters) => number;
}

/** Parts before their sum. */
export const moneyItems = [
  {
    name: "leadWages",
    says: "wages of leads and solos",
    basis: "budgeted",
    of: (_, parameters) => wagesPerYear(parameters).leads,
  },
  {
    name: "assistantWages",
    says: "wages of assistants",
    basis: "budgeted",
    of: (_, parameters) => wagesPerYear(parameters).assistants,
  },
  {
    name: "supervisorWages",
    says: "wages of supervisors",
    basis: "budgeted",
    of: (_, parameters) => wagesPerYear(parameters).supervisors,
  },
  {
    name: "staffOnCosts",
    says: "on-costs of all wages",
    basis: "budgeted",
    of: (_, parameters) => wagesPerYear(parameters).onCosts,
  },
  {
    name: "staffBudgeted",
    says: "the four together, every place filled",
    basis: "budgeted",
    of: ({ staff }) => staff,
  },
  {
    name: "vacanciesSaved",
    says: "wages and on-costs of caseworkers and assistants saved while their places stood empty",
    basis: "estimated",
    of: ({ vacancies }) => vacancies,
  },
  {
    name: "leaversCost",
    says: "what leaving of caseworkers and assistants costs",
    basis: "estimated",
    of: ({ turnover }) => turnover,
  },
  {
    name: "provisionsBudgeted",
    says: "the pot for provisions",
    basis: "budgeted",
    of: ({ provisions }) => provisions,
  },
  {
    name: "provisionsPromised",
    says: "of the pot, what clients were granted: what was spent, and broken promises",
    basis: "estimated",
    of: ({ promised }) => promised,
  },
  { name: "provisionsSpent", says: "of the pot, what was paid", basis: "spent", of: ({ spent }) => spent },
  {
    name: "provisionsUnspent",
    says: "of the pot, what nobody got",
    basis: "spent",
    of: ({ unspent }) => unspent,
  },
  {
    name: "totalBudgeted",
    says: "staff and provisions",
    basis: "budgeted",
    of: ({ total }) => total,
  },
] as const satisfies readonly MoneyItem[];
