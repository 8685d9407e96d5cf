// The money of plans: what is budgeted follows from the plan, what is promised and spent from its programmes.
import { expect, test } from "vitest";
import { moneyOfCells, moneyOfProgrammes } from "../../../src/experiment/analysis/cell-money.ts";
import { analyseStudy } from "../../../src/experiment/analysis/findings.ts";
import { moneyItems } from "../../../src/experiment/analysis/money-items.ts";
import { cellParameters } from "../../../src/experiment/plan/cells.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import { runReplication } from "../../../src/experiment/run/replicate.ts";
import type { Simulate } from "../../../src/experiment/run/simulate.ts";
import { outcomeWith } from "../fixtures/outcomes.ts";
import { sampleScenario } from "../fixtures/scenarios.ts";

/** Half the pot is spent; a team breaks so many promises a year for each client. */
function moneyWith(broken: number, spentShare = 0.5) {
  const simulate: Simulate = (parameters, replication) => {
    const isTeam = parameters["staff.assistantsPerTeam"] > 0;
    const measures = {
      provisionsSpentShare: spentShare,
      brokenPromisesPerClientYear: isTeam ? broken : 0,
      vacancyDays: 0,
      turnoverPerYear: 0,
      costPerClientMonth: 500,
    };
    return outcomeWith(measures, `${isTeam} ${replication}`);
  };
  const plan = planStudy(sampleScenario({}), { kind: "compare" });
  const rows = plan.runs.flatMap((cell) =>
    cell.replications.map((one) => runReplication(cell, one, simulate)),
  );
  const results = analyseStudy(plan, rows);
  return { cells: results.cells, money: moneyOfCells(results, results.cells), results };
}

test("where no promise is broken, what is promised is what is spent, and less than is budgeted", () => {
  const { money } = moneyWith(0);
  expect(money.length).toBeGreaterThan(1);
  for (const { provisions, spent, promised } of money) {
    expect(spent).toBeCloseTo(provisions / 2, 6);
    expect(promised).toBe(spent);
  }
});

test("a broken promise is counted at the mean of what was paid, for every year of a client", () => {
  const { cells, money } = moneyWith(0.1);
  const place = cells.findIndex(({ plan }) => plan.name === "team");
  const { staff, spent, promised } = money[place];
  const clientYears = (staff + spent) / (500 * 12);
  // The made-up distribution pays 1,250.50 dollars for 6 needs.
  expect(promised).toBeCloseTo(spent + 0.1 * clientYears * (1250.5 / 6), 6);
  expect(promised).toBeGreaterThan(spent);
});

test("what nobody knows of the runs is not made up", () => {
  const { money } = moneyWith(Number.NaN, Number.NaN);
  for (const { staff, spent } of money) {
    expect(staff).toBeGreaterThan(0);
    expect(spent).toBeNaN();
  }
});

test("runs that stand on a disk are read only where a promise was broken, and no further than they are counted", () => {
  const { cells, results } = moneyWith(0.1);
  const read: string[] = [];
  const rows = results.rows.map(({ outcome, ...row }) => ({
    ...row,
    get outcome() {
      read.push(cells[row.cellIndex].plan.name);
      if (outcome === undefined) throw new Error("No run of this study fails.");
      return outcome;
    },
  }));
  moneyOfCells({ ...results, rows }, cells);
  expect(new Set(read)).toEqual(new Set(["team"]));
  expect(read).toHaveLength(
    results.rows.filter(({ cellIndex }) => cells[cellIndex].plan.name === "team").length,
  );
});

test("programmes that are all alike have each the money of their mean", () => {
  const { cells, money, results } = moneyWith(0.1);
  const each = [...moneyOfProgrammes(results, cells)];
  expect(each).toHaveLength(cells.length);
  for (const [place, programmes] of each.entries()) {
    expect(programmes).toHaveLength(results.replications);
    for (const programme of programmes)
      for (const { name, of } of moneyItems) {
        const parameters = cellParameters(results.scenario, cells[place]);
        expect([name, of(programme, parameters)]).toEqual([
          name,
          expect.closeTo(of(money[place], parameters), 6),
        ]);
      }
  }
});

test("wages by role and on-costs are together what the staff is budgeted at, and with provisions the plan", () => {
  const { cells, money, results } = moneyWith(0);
  for (const [place, cell] of cells.entries()) {
    const parameters = cellParameters(results.scenario, cell);
    const told = Object.fromEntries(moneyItems.map(({ name, of }) => [name, of(money[place], parameters)]));
    const parts = told.leadWages + told.assistantWages + told.supervisorWages + told.staffOnCosts;
    expect(told.staffBudgeted).toBeCloseTo(parts, 6);
    expect(told.totalBudgeted).toBeCloseTo(told.staffBudgeted + told.provisionsBudgeted, 6);
    expect(told.provisionsUnspent).toBeCloseTo(told.provisionsBudgeted - told.provisionsSpent, 6);
  }
});
