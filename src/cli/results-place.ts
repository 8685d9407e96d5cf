// Where a study's results go, and whether they may, found out before anything is run.

import { join, resolve } from "node:path";
import { runsText } from "../experiment/plan/same-runs.ts";
import type { StudyPlan } from "../experiment/plan/study-plan.ts";
import type { StudyRequest } from "../experiment/plan/study-request.ts";
import { checkFolder } from "../experiment/store/check-folder.ts";
import { sha256 } from "../experiment/store/hash.ts";
import { studyInputs } from "../experiment/store/manifest.ts";
import { runsThere } from "../experiment/store/runs-there.ts";
import { type StoredPlan, storedPlan } from "../experiment/store/stored-plan.ts";
import { verifyHashes } from "../experiment/store/verify.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { ownCommand } from "../words/check.ts";
import { folderRefusal } from "../words/store-faults.ts";
import { otherRunsThere } from "../words/stored-runs.ts";
import type { Effects } from "./effects.ts";
import type { OpenedScenario } from "./open-scenario.ts";
import type { Request } from "./options.ts";
import { RequestError } from "./request-error.ts";
import { shownPath } from "./shown-path.ts";

export interface ResultsPlace {
  readonly folder: string;
  /** As the reader sees it: relative to where the command was given, if it lies inside. */
  readonly shown: string;
  /** This very study is already there, complete. */
  readonly isFinished: boolean;
  /** What is there, where it has the runs of this study, or some of them, or more. */
  readonly stored?: StoredPlan;
}

type PlaceAsked = Pick<Request, "out" | "replace" | "detail">;

/** @throws RequestError for a folder that results must not or cannot be written to. */
export function findResultsPlace(
  opened: OpenedScenario,
  plan: StudyPlan,
  scenarioText: string,
  request: PlaceAsked,
  { workingFolder }: Pick<Effects, "workingFolder">,
): ResultsPlace {
  const { out, replace } = request;
  const inputs = studyInputs(plan, scenarioText);
  const folder = resolve(workingFolder, out ?? defaultFolder(opened, plan));
  const shown = shownPath(folder, workingFolder);
  const check = checkFolder(folder, inputs, replace);
  if (check.kind === "finished")
    return { folder, shown, isFinished: true, stored: storedPlan(folder, plan.scenario.name) };
  if (check.kind === "free") return { folder, shown, isFinished: false };
  if (check.kind !== "otherInputs") throw new RequestError(folderRefusal(shown, check));
  const there = runsThere(folder, plan);
  if (there.kind !== "same") throw new RequestError(otherRunsThere(shown, there));
  const [damaged] = verifyHashes(folder).problems;
  if (damaged !== undefined)
    throw new RequestError(folderRefusal(shown, { kind: "damaged", file: damaged.file }));
  const overIt = checkFolder(folder, inputs, true);
  if (overIt.kind !== "free" && overIt.kind !== "finished")
    throw new RequestError(folderRefusal(shown, overIt));
  return { folder, shown, isFinished: false, stored: there.stored };
}

/** How much is written down in detail, and whether in full. */
export interface DetailThere {
  readonly detail: number;
  readonly isFullDetail?: true | undefined;
}

/**
 * What stands where the study's results go, if that is the same study in more detail than is usual. Detail changes no
 * result, so whoever does not say how much is wanted is shown what is there; nothing where it is said, or to be replaced.
 */
export function moreDetailThere(
  opened: OpenedScenario,
  plan: StudyPlan,
  { out, replace, detail }: PlaceAsked,
  { workingFolder }: Pick<Effects, "workingFolder">,
): DetailThere | undefined {
  if (detail !== undefined || replace) return undefined;
  const folder = resolve(workingFolder, out ?? defaultFolder(opened, plan));
  const there = runsThere(folder, plan);
  if (there.kind !== "moreDetail") return undefined;
  return { detail: there.detail, isFullDetail: there.isFullDetail };
}

/**
 * `results/<scenario>` for the file's own job with nothing changed, else with the command and a mark of the runs: the
 * same for any number of replications, so that more of them are added to those that are there.
 */
function defaultFolder({ scenario, isChanged }: OpenedScenario, plan: StudyPlan): string {
  const { kind, search } = plan.request;
  const isOwnJob = kind === jobOf(scenario) && kind !== "run" && !isChanged;
  if (isOwnJob) return join("results", scenario.name);
  const called = search === undefined ? kind : "search";
  return join("results", `${scenario.name}-${called}-${markOf(plan)}`);
}

/** Six digits that differ where the runs do. How much of them is written down in detail makes no other study. */
function markOf(plan: StudyPlan): string {
  // The line without a text is where detail stood once: folders of earlier versions keep their names.
  return sha256(`${runsText(plan)}\n`).slice(0, 6);
}

function jobOf({ sweep, plans }: Scenario): StudyRequest["kind"] {
  return ownCommand(sweep.length > 0, plans.length);
}
