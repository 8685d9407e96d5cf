// A match in the page: each wave's runs on the crew, and from them, in a worker, where the next wave is to be run.
import { planStudy, type StudyAsked, withPositions } from "../../experiment/plan/study-plan.ts";
import type { RunRow } from "../../experiment/run/rows.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Crew } from "./crew.ts";
import type { Matched } from "./messages.ts";
import { type Course, runRows } from "./run-rows.ts";
import { tasksInTurn } from "./run-study.ts";

/**
 * The same waves, and the same answer, as the command's for as many waves, points and replications.
 * @param course told of the runs done of all waves that were asked for; the last may not be needed.
 * @throws StoppedError when the signal aborts; PlanError where there is nothing to vary.
 */
export async function matchInPage(
  scenario: Scenario,
  asked: StudyAsked,
  crew: Crew,
  { onRow, signal }: Course = {},
): Promise<Matched> {
  const rows: RunRow[] = [];
  let plan = planStudy(scenario, asked);
  let isRun = 0;
  const most = plan.rowsExpected * (asked.waves?.waves ?? 1);
  for (;;) {
    const before = rows.length;
    const tasks = tasksInTurn(plan).filter(({ cellIndex }) => cellIndex >= isRun);
    const told = (row: RunRow, done: number) => onRow?.(row, before + done, most);
    rows.push(...(await runRows(tasks, crew, { onRow: told, signal })));
    const later = plan.design?.positions.slice(asked.waves?.pointsPerWave) ?? [];
    const step = await crew.ask({ kind: "match", scenario, asked, later, rows }, { signal });
    if ("matching" in step) return step;
    isRun = plan.cells.length;
    plan = withPositions(plan, step.next);
  }
}
