// A study in the page: every run on the crew, then what they come to.
import { planStudy, type StudyAsked, type StudyPlan } from "../../experiment/plan/study-plan.ts";
import type { RunRow } from "../../experiment/run/rows.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Crew } from "./crew.ts";
import type { Found, RunTask } from "./messages.ts";
import { type Course, runRows } from "./run-rows.ts";

export interface Studied extends Found {
  readonly rows: readonly RunRow[];
}

/** The runs of a study, first replications first, so that every plan has something to show at once. */
export function runsInTurn(scenario: Scenario, asked: StudyAsked): RunTask[] {
  return tasksInTurn(planStudy(scenario, asked));
}

export function tasksInTurn({ runs, replications }: Pick<StudyPlan, "runs" | "replications">): RunTask[] {
  const cells = runs.map(({ cellIndex, parameters }) => ({ cellIndex, parameters }));
  return Array.from({ length: replications }, (_, place) =>
    cells.map((cell): RunTask => ({ kind: "run", ...cell, replication: place + 1 })),
  ).flat();
}

/** @throws StoppedError when the signal aborts; Error with a sentence when the study cannot be analysed. */
export async function studyInPage(
  scenario: Scenario,
  asked: StudyAsked,
  crew: Crew,
  course: Course = {},
): Promise<Studied> {
  const rows = await runRows(runsInTurn(scenario, asked), crew, course);
  const found = await crew.ask({ kind: "find", scenario, asked, rows }, { signal: course.signal });
  return { ...found, rows };
}
