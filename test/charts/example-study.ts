// A made-up finished study with the shape of a real one; the runs of plans without teams are copies.

import type { Difference, StudyResults } from "../../src/experiment/analysis/results.ts";
import type { Cell } from "../../src/experiment/plan/cells.ts";
import { planStudy } from "../../src/experiment/plan/study-plan.ts";
import type { RunRow } from "../../src/experiment/run/rows.ts";
import { type MeasureName, measureNames } from "../../src/model/measures.ts";
import { pairedRange } from "../../src/statistics/range.ts";
import { outcomeOf, traits } from "./example-outcomes.ts";
import { exampleScenario, loads, plans, replications } from "./example-scenario.ts";

const cells: Cell[] = loads.flatMap((load, pointIndex) =>
  plans.map((plan, planIndex) => ({
    plan,
    pointIndex,
    point: { "meetings.perWeek": load },
    ...(pointIndex > 0 && !traits[plan.name].isTeam ? { copyOf: planIndex } : {}),
  })),
);

const rows: RunRow[] = cells.flatMap(({ plan, point }, cellIndex) =>
  Array.from({ length: replications }, (_, index) => ({
    cellIndex,
    replication: index + 1,
    status: "ok" as const,
    outcome: outcomeOf(plan.name, Number(point["meetings.perWeek"]), index + 1),
  })),
);

function differenceOf(cell: Cell, measure: MeasureName, matters: number): Difference {
  const position = measureNames.indexOf(measure);
  const valuesIn = (plan: string) =>
    rows
      .filter(
        ({ cellIndex }) =>
          cells[cellIndex].plan.name === plan && cells[cellIndex].pointIndex === cell.pointIndex,
      )
      .map(({ outcome }) => outcome?.measures[position] ?? Number.NaN);
  const [own, base] = [valuesIn(cell.plan.name), valuesIn("alone-scarce")];
  const interval = pairedRange(own, base, 1 - 0.05 / 15);
  const isInside = interval.low > -matters && interval.high < matters;
  const side = interval.low > 0 ? "higher" : interval.high < 0 ? "lower" : "unclear";
  return {
    plan: cell.plan.name,
    than: "alone-scarce",
    pointIndex: cell.pointIndex,
    point: cell.point,
    measure,
    interval,
    pValue: 0.01,
    pairsAbove: own.filter((value, index) => value > base[index]).length,
    pairsBelow: own.filter((value, index) => value < base[index]).length,
    matters,
    reading: isInside ? "same" : side,
  };
}

const differences: Difference[] = exampleScenario.measures.flatMap(({ measure, matters }) =>
  cells
    .filter(({ plan }) => plan.name !== "alone-scarce")
    .map((cell) => differenceOf(cell, measure, matters)),
);

export const exampleStudy: StudyResults = {
  ...planStudy(exampleScenario, { kind: "sweep" }),
  measureNames,
  cells,
  rows,
  differences,
  hypotheses: [],
};
