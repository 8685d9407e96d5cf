// A made-up finished study with the shape of a real one; the runs of plans without teams are copies.
import { analyseRows } from "../../src/experiment/analysis/findings.ts";
import type { StudyResults, StudyRows } from "../../src/experiment/analysis/results.ts";
import { planStudy } from "../../src/experiment/plan/study-plan.ts";
import type { RunRow } from "../../src/experiment/run/rows.ts";
import { outcomeOf } from "./example-outcomes.ts";
import { exampleScenario, replications } from "./example-scenario.ts";

const planned = planStudy(exampleScenario, { kind: "sweep" });

const rows: RunRow[] = planned.cells.flatMap(({ plan, point }, cellIndex) =>
  Array.from({ length: replications }, (_, index) => ({
    cellIndex,
    replication: index + 1,
    status: "ok" as const,
    outcome: outcomeOf(plan.name, Number(point["meetings.perWeek"]), index + 1),
  })),
);

export const exampleStudy: StudyResults = analyseRows(planned, rows);

/** The example with something else about it, analysed anew. */
export function exampleWith({ scenario = exampleScenario, ...changes }: Partial<StudyRows>): StudyResults {
  const changed = { ...planStudy(scenario, { kind: "sweep" }), ...changes };
  return analyseRows(changed, changes.rows ?? rows);
}
