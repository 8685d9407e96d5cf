// The money under the table of a comparison: the same or not, what the cost row divides by, and what became of it.
import { moneyOfCells } from "../../experiment/analysis/cell-money.ts";
import type { StudyResults } from "../../experiment/analysis/results.ts";
import type { Cell } from "../../experiment/plan/cells.ts";
import { costRow, moneyHeadings, moneyRow, moneyTitle, plansAndMoney } from "../../words/money.ts";
import { planFacts } from "../plan-means.ts";
import { prose, type Screen } from "./screen.ts";
import { tableLines } from "./table.ts";

export function moneyLines(results: StudyResults, cells: readonly Cell[], screen: Screen): string[] {
  const { scenario } = results;
  const costs = cells.map(
    ({ plan, point }) => [plan.name, planFacts(scenario, plan, point).costPerYear] as const,
  );
  const money = moneyOfCells(results, cells);
  const rows = cells.map(({ plan }, place) => [`  ${plan.name}`, ...moneyRow(money[place])]);
  const said = [plansAndMoney(scenario.budget, costs), costRow].filter((sentence) => sentence !== "");
  return [
    ...prose(screen, said.join(" ")),
    "",
    ...prose(screen, moneyTitle),
    "",
    ...tableLines({ header: ["", ...moneyHeadings], rows }, screen.proseWidth),
    "",
  ];
}
