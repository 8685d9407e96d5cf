// Where a study's results go, and whether they may, found out before anything is run.

import { isAbsolute, join, relative, resolve } from "node:path";
import type { StudyPlan } from "../experiment/plan/study-plan.ts";
import type { StudyRequest } from "../experiment/plan/study-request.ts";
import { checkFolder } from "../experiment/store/check-folder.ts";
import { sha256 } from "../experiment/store/hash.ts";
import { type StudyInputs, studyInputs } from "../experiment/store/manifest.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { ownCommand } from "../words/check.ts";
import { folderRefusal } from "../words/store-faults.ts";
import type { Effects } from "./effects.ts";
import type { OpenedScenario } from "./open-scenario.ts";
import type { Request } from "./options.ts";
import { RequestError } from "./request-error.ts";

export interface ResultsPlace {
  readonly folder: string;
  /** As the reader sees it: relative to where the command was given, if it lies inside. */
  readonly shown: string;
  /** This very study is already there, complete. */
  readonly isFinished: boolean;
}

/** @throws RequestError for a folder that results must not or cannot be written to. */
export function findResultsPlace(
  opened: OpenedScenario,
  plan: StudyPlan,
  scenarioText: string,
  { out, replace }: Pick<Request, "out" | "replace">,
  { workingFolder }: Pick<Effects, "workingFolder">,
): ResultsPlace {
  const inputs = studyInputs(plan, scenarioText);
  const folder = resolve(workingFolder, out ?? defaultFolder(opened, inputs, plan.request));
  const inside = relative(workingFolder, folder);
  const isInside = inside !== "" && !inside.startsWith("..") && !isAbsolute(inside);
  const shown = isInside ? inside : folder;
  const check = checkFolder(folder, inputs, replace);
  if (check.kind !== "free" && check.kind !== "finished") throw new RequestError(folderRefusal(shown, check));
  return { folder, shown, isFinished: check.kind === "finished" };
}

/** `results/<scenario>` for the file's own job with nothing changed, else with the command and a mark of the inputs. */
function defaultFolder(
  { scenario, isChanged }: OpenedScenario,
  inputs: StudyInputs,
  study: StudyRequest,
): string {
  const isOwnJob = study.kind === jobOf(scenario) && study.kind !== "run" && !isChanged;
  if (isOwnJob) return join("results", scenario.name);
  return join("results", `${scenario.name}-${study.kind}-${markOf(inputs)}`);
}

/** Six digits that differ where anything that was asked for does. */
function markOf({ command, scenario, rules = "", detail = 0 }: StudyInputs): string {
  return sha256([command, scenario, rules, String(detail)].join("\n")).slice(0, 6);
}

function jobOf({ sweep, plans }: Scenario): StudyRequest["kind"] {
  return ownCommand(sweep.length > 0, plans.length);
}
