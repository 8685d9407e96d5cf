// Other finished studies of the same agency and plans, which a report tells of beside its own.
import { basename } from "node:path";
import { allCharts } from "../charts/all-charts.ts";
import type { Findings, StudyResults } from "../experiment/analysis/results.ts";
import { findOtherAgency } from "../experiment/plan/same-runs.ts";
import { isMatchFolder, storedMatching } from "../experiment/store/match-files.ts";
import { type StoredPlan, storedPlan } from "../experiment/store/stored-plan.ts";
import { isJudgedAlike, showStudy } from "../experiment/study/stored-study.ts";
import type { FurtherStudy } from "../report/material.ts";
import { ownPoint } from "../scenario/plan-parameters.ts";
import { atPoint } from "../words/levers.ts";
import * as words from "../words/report-further.ts";
import type { Effects } from "./effects.ts";
import { finishedFolder } from "./folder-argument.ts";
import type { Request } from "./options.ts";
import { RequestError } from "./request-error.ts";
import { sayProblems } from "./say-problems.ts";
import { shownPath } from "./shown-path.ts";

/** A study to tell of, whose charts nobody has drawn yet. */
export interface FurtherToDraw extends Omit<FurtherStudy, "charts"> {
  readonly charts: ReturnType<typeof allCharts>;
}

/**
 * Those that the request names.
 * @throws RequestError for a study of another agency, other plans or another model, and for one that has nothing to tell.
 * @throws StoreFaultError for a folder without a study, or a damaged one.
 */
export async function furtherStudies(
  own: StoredPlan,
  request: Request,
  effects: Effects,
): Promise<FurtherToDraw[] | "unreadable"> {
  const shownOf = (folder: string) => shownPath(folder, effects.workingFolder);
  const told = new Set([own.folder]);
  const found: FurtherToDraw[] = [];
  for (const typed of request.report.others) {
    const folder = finishedFolder({ ...request, folders: [typed] }, effects);
    if (told.has(folder)) throw new RequestError(words.toldAlready(shownOf(folder)));
    told.add(folder);
    const other = storedPlan(folder, basename(folder));
    refuseOther(own, other, shownOf);
    if (sayProblems(other, request, effects) === "unreadable") return "unreadable";
    const results = await findingsIn(other);
    if (!hasSomethingToTell(results)) {
      const { command } = other.manifest.inputs;
      throw new RequestError(words.nothingFurther(shownOf(folder), command));
    }
    found.push({
      findings: results,
      point: other.plan.request.kind === "compare" ? atPoint(ownPoint(other.plan.scenario)) : "",
      isJudgedOtherwise: !isJudgedAlike(own.plan.scenario, other.plan.scenario),
      folder: shownOf(folder),
      charts: "charts" in results ? allCharts(results) : [],
    });
  }
  return found;
}

function refuseOther(own: StoredPlan, other: StoredPlan, shownOf: (folder: string) => string): void {
  const [otherShown, ownShown] = [other, own].map(({ folder }) => shownOf(folder));
  const [made, ours] = [other, own].map(({ manifest: { inputs } }) => words.madeBy(inputs));
  if (made !== ours) throw new RequestError(words.notOfThisModel(otherShown, ownShown, made, ours));
  const difference = findOtherAgency(own.plan, other.plan);
  if (difference !== undefined)
    throw new RequestError(words.notOfThisStudy(otherShown, ownShown, difference));
}

/** A match keeps no rows from which all could be found again, but what it found. */
async function findingsIn(other: StoredPlan): Promise<StudyResults | FurtherStudy["findings"]> {
  if (!isMatchFolder(other.folder)) return showStudy(other);
  const { scenario, replications } = other.plan;
  return { scenario, replications, matching: storedMatching(other.folder) };
}

function hasSomethingToTell({
  futures = [],
  sensitivity = [],
  ablation = [],
  matching,
  search,
}: Pick<Findings, "futures" | "sensitivity" | "ablation" | "matching" | "search">): boolean {
  return (
    futures.length + sensitivity.length + ablation.length > 0 ||
    matching !== undefined ||
    search !== undefined
  );
}
