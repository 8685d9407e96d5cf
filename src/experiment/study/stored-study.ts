// A finished study taken up again: its answer from the runs that stand in its folder, or as many of them as another study wants.
import type { Scenario } from "../../scenario/scenario.ts";
import { analyseStudy } from "../analysis/findings.ts";
import type { StudyResults } from "../analysis/results.ts";
import { cellName } from "../plan/same-runs.ts";
import type { StudyPlan } from "../plan/study-plan.ts";
import { asRowOf, type RunRow } from "../run/rows.ts";
import { isJudgedAfterInLog } from "../store/log.ts";
import type { StoredPlan } from "../store/stored-plan.ts";
import { storedRows } from "../store/stored-rows.ts";

/**
 * What a finished study came to, as when it was made, or as another scenario judges its runs.
 * @param plan has the runs of the stored one, or fewer replications of them.
 * @throws StoreFaultError for a damaged folder.
 */
export async function showStudy(stored: StoredPlan, plan: StudyPlan = stored.plan): Promise<StudyResults> {
  return analyseStudy(plan, await storedRuns(stored, plan));
}

/**
 * The runs of a finished study, numbered and ordered as the plan has them.
 * @throws StoreFaultError for a damaged folder.
 */
export async function storedRuns(stored: StoredPlan, plan: StudyPlan): Promise<RunRow[]> {
  const { rows } = await storedRows(stored);
  return rowsFor(plan, stored, rows, "of any detail");
}

/**
 * Those of the stored runs that a study wants: no failed one, and none without the detail that is wanted of it.
 * @throws StoreFaultError for a damaged folder.
 */
export async function takeUp(stored: StoredPlan, plan: StudyPlan): Promise<RunRow[]> {
  const { rows } = await storedRows(stored);
  const sound = rows.filter(({ status }) => status === "ok");
  // Which runs a search wants is known only when it comes to them.
  const wanted = plan.request.search === undefined ? plan : { ...plan, runs: stored.plan.runs };
  return rowsFor(wanted, stored, sound, "in detail where it is wanted");
}

/** Whether the runs were known before it was said how they would be judged. */
export function isJudgedAfter(stored: StoredPlan, { scenario }: Pick<StudyPlan, "scenario">): boolean {
  return !isJudgedAlike(scenario, stored.plan.scenario) || isJudgedAfterInLog(stored.folder);
}

/** Whether two scenarios look at the same measures, by the same that matters, and claim the same. */
export function isJudgedAlike(one: Scenario, other: Scenario): boolean {
  return judgingText(one) === judgingText(other);
}

/** All that decides what is made of the runs, without the words for it. */
function judgingText({ baseline, measures, hypotheses }: Scenario): string {
  return JSON.stringify([baseline, measures, hypotheses.map((claim) => ({ ...claim, says: "" }))]);
}

function rowsFor(
  plan: StudyPlan,
  stored: StoredPlan,
  rows: readonly RunRow[],
  which: "of any detail" | "in detail where it is wanted",
): RunRow[] {
  const sourceOf = new Map(
    stored.plan.cells.map((cell, cellIndex) => [cellName(cell), cell.copyOf ?? cellIndex]),
  );
  const rowOf = new Map<number, RunRow[]>();
  for (const row of rows) {
    const own = rowOf.get(row.cellIndex) ?? [];
    if (own.length === 0) rowOf.set(row.cellIndex, own);
    own[row.replication] = row;
  }
  const wanted = plan.request.detail ?? 0;
  const isInFullOnly = plan.request.isFullDetail === true && stored.plan.request.isFullDetail !== true;
  const there = isInFullOnly ? 0 : (stored.plan.request.detail ?? 0);
  return plan.runs.flatMap(({ cellIndex, replications }) => {
    const source = sourceOf.get(cellName(plan.cells[cellIndex]));
    if (source === undefined) return [];
    return replications.flatMap((replication): RunRow[] => {
      const row = rowOf.get(source)?.[replication];
      const lacksDetail = replication <= wanted && replication > there;
      if (row === undefined || (lacksDetail && which !== "of any detail")) return [];
      return [asRowOf(row, { cellIndex, replication })];
    });
  });
}
