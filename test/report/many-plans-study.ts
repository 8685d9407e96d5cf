// Made-up studies of as many plans as a test wants, with gains and losses for clients and staff under every other plan.
import { analyseRows } from "../../src/experiment/analysis/findings.ts";
import { planStudy } from "../../src/experiment/plan/study-plan.ts";
import { type MeasureName, measureNames } from "../../src/model/measures.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { outcomeOf } from "../charts/example-outcomes.ts";
import { exampleScenario, plans, replications } from "../charts/example-scenario.ts";

/** What a measure is as things are, and how far plans move it. */
const sides: Partial<Record<MeasureName, readonly [now: number, step: number]>> = {
  distributionConcentration: [0.11, 0.05],
  complexityGap: [0.04, 0.07],
  creamingGap: [0.2, 0.08],
  fundedPerNeedGap: [0.02, 0.06],
  wrongfulDenialGap: [0.01, 0.05],
  waitDays: [16, 8],
  crisesPerClientYear: [0.6, -0.1],
  dropoutShare: [0.06, -0.02],
  overtimeRatio: [1.05, -0.1],
  backlogDays: [3.5, -2],
  jobSatisfaction: [0.6, 0.1],
  burnoutShare: [0.2, 0.1],
  turnoverPerYear: [0.2, 0.1],
  vacancyDays: [8, 2],
  provisionsSpentShare: [0.3, 0.2],
  brokenPromisesPerClientYear: [0.1, 0.1],
  clientsServedPerYear: [300, -20],
  costPerClientMonth: [500, 100],
  demandRatio: [1.2, -0.4],
  idleShare: [0.05, 0.3],
};

function withSides(outcome: Outcome, plan: number, replication: number): Outcome {
  const measures = outcome.measures.map((value, place) => {
    const side = sides[measureNames[place]];
    if (side === undefined) return value;
    const [now, step] = side;
    const moved = plan === 0 ? 0 : (((plan * 7 + place) % 5) - 2) / 2;
    const chance = 0.004 * Math.abs(now) * (((replication * 31 + place * 7 + plan * 3) % 11) - 5);
    return now + step * moved + chance;
  });
  return { ...outcome, measures };
}

export function studyOfPlans(
  count: number,
  changes: Partial<Scenario> = {},
  isFailed: (plan: number) => boolean = () => false,
) {
  const { budget: _, ...scenario } = exampleScenario;
  const own = Array.from({ length: count }, (_, place) => ({
    ...plans[place % plans.length],
    name: `plan-${place}`,
    label: `${plans[place % plans.length].label}, on ${place + 1} sites`,
    changes: { ...plans[place % plans.length].changes, "provisions.perClientYear": 200 + 100 * place },
  }));
  const planned = planStudy(
    { ...scenario, plans: own, baseline: own[0].name, sweep: [], hypotheses: [], ...changes },
    { kind: "compare" },
  );
  const rows = planned.cells.flatMap((_cell, cellIndex) =>
    Array.from({ length: replications }, (_, index) =>
      isFailed(cellIndex)
        ? { cellIndex, replication: index + 1, status: "failed" as const, reason: "It took too long." }
        : {
            ...{ cellIndex, replication: index + 1, status: "ok" as const },
            outcome: withSides(
              outcomeOf(plans[cellIndex % plans.length].name, 1, index + 1),
              cellIndex,
              index + 1,
            ),
          },
    ),
  );
  return analyseRows(planned, rows);
}
