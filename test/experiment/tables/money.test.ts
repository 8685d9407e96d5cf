// Claims about money.csv: what it says of every plan, and how far single programmes lie apart.
import { expect, test } from "vitest";
import { moneyOfCells } from "../../../src/experiment/analysis/cell-money.ts";
import { analyseStudy } from "../../../src/experiment/analysis/findings.ts";
import { moneyItems } from "../../../src/experiment/analysis/money-items.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import { moneyTable } from "../../../src/experiment/tables/money.ts";
import { outcomeWith } from "../fixtures/outcomes.ts";
import { sampleScenario } from "../fixtures/scenarios.ts";

const spentShares = [0.2, 0.4, 0.6];

/** The last programme fails where it is asked for; nothing is known of promises in the first. */
function study(isLastFailed = false) {
  const plan = planStudy(sampleScenario({}, { replications: spentShares.length }), { kind: "compare" });
  const rows = plan.runs.flatMap(({ cellIndex }) =>
    spentShares.map((provisionsSpentShare, place) => {
      const replication = place + 1;
      if (isLastFailed && replication === spentShares.length)
        return { cellIndex, replication, status: "failed", reason: "none" } as const;
      const measures = {
        provisionsSpentShare,
        vacancyDays: 26 * place,
        turnoverPerYear: 0.5,
        costPerClientMonth: 500,
        ...(place === 0 ? {} : { brokenPromisesPerClientYear: 0.1 * place }),
      };
      const outcome = outcomeWith(measures, `${cellIndex} ${replication}`);
      return { cellIndex, replication, status: "ok", outcome } as const;
    }),
  );
  return analyseStudy(plan, rows);
}

type Told = Readonly<Record<string, { basis: unknown; mean: unknown; sd: unknown; n: unknown }>>;

function told(results: ReturnType<typeof study>, wanted: string): Told {
  const table = moneyTable(results);
  expect(table.fields.map(({ name }) => name)).toEqual([
    "plan",
    "point",
    "copyOf",
    "item",
    "basis",
    "mean",
    "sd",
    "n",
  ]);
  const ofPlan = [...table.rows()].filter(([plan]) => plan === wanted);
  return Object.fromEntries(ofPlan.map(([, , , item, basis, mean, sd, n]) => [item, { basis, mean, sd, n }]));
}

test("every plan has every item once, with the mean that the screen and the reports tell", () => {
  const results = study();
  const money = moneyOfCells(results, results.cells);
  for (const [place, { plan }] of results.cells.entries()) {
    const items = told(results, plan.name);
    expect(Object.keys(items)).toEqual(moneyItems.map(({ name }) => name));
    const { staff, vacancies, turnover, provisions, promised, spent, unspent, total } = money[place];
    expect(
      Object.values(items)
        .slice(4)
        .map(({ mean }) => mean),
    ).toEqual([staff, vacancies, turnover, provisions, promised, spent, unspent, total]);
  }
});

test("what is spent spreads as the programmes do, and what is budgeted has no spread", () => {
  const { provisionsBudgeted, provisionsSpent, provisionsUnspent, staffBudgeted } = told(study(), "team");
  const [mean, deviation] = [0.4, 0.2];
  const budget = Number(provisionsBudgeted.mean);
  expect(provisionsSpent.mean).toBeCloseTo(budget * mean, 6);
  for (const { sd, n, basis } of [provisionsSpent, provisionsUnspent]) {
    expect(sd).toBeCloseTo(budget * deviation, 6);
    expect([n, basis]).toEqual([3, "spent"]);
  }
  for (const { sd, n, basis } of [provisionsBudgeted, staffBudgeted])
    expect([sd, n, basis]).toEqual([undefined, undefined, "budgeted"]);
});

test("n counts the programmes in which an item is known: neither failed ones nor those without a value", () => {
  const whole = told(study(), "team");
  expect([whole.vacanciesSaved.n, whole.provisionsPromised.n]).toEqual([3, 2]);
  const failed = told(study(true), "team");
  expect([failed.vacanciesSaved.n, failed.provisionsPromised.n]).toEqual([2, 1]);
  expect(failed.provisionsPromised.sd).toBeNaN();
  expect(failed.staffBudgeted).toEqual(whole.staffBudgeted);
});
