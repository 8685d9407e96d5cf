// Where a study's results go, and whether they may, found out before anything is run.
import { accessSync, constants, lstatSync, readdirSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { sha256 } from "../experiment/store/hash.ts";
import {
  commandText,
  isFinishedStudy,
  manifestFile,
  type StudyRequest,
} from "../experiment/store/manifest.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { ownCommand } from "../words/check.ts";
import { notAFolder, notAStudyFolder, notWritable, otherStudyThere } from "../words/errors.ts";
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
  scenarioText: string,
  study: StudyRequest,
  { out, replace }: Request,
  { workingFolder }: Effects,
): ResultsPlace {
  const scenarioHash = sha256(scenarioText);
  const folder = resolve(workingFolder, out ?? defaultFolder(opened, scenarioHash, study));
  const inside = relative(workingFolder, folder);
  const isInside = inside !== "" && !inside.startsWith("..") && !isAbsolute(inside);
  const shown = isInside ? inside : folder;
  refusePlace(folder, shown);
  const isFinished = isFinishedStudy(folder, scenarioHash, study);
  if (!isFinished && !replace) refuseOtherStudy(folder, shown, scenarioHash, study);
  return { folder, shown, isFinished };
}

/** `results/<scenario>` for the file's own job with nothing changed, else with the command and a mark of the inputs. */
function defaultFolder(
  { scenario, isChanged }: OpenedScenario,
  scenarioHash: string,
  study: StudyRequest,
): string {
  const isOwnJob = study.kind === jobOf(scenario) && study.kind !== "run" && !isChanged;
  if (isOwnJob) return join("results", scenario.name);
  const mark = sha256(`${commandText(study)}\n${scenarioHash}`).slice(0, 6);
  return join("results", `${scenario.name}-${study.kind}-${mark}`);
}

function jobOf({ sweep, plans }: Scenario): StudyRequest["kind"] {
  return ownCommand(sweep.length > 0, plans.length);
}

function refusePlace(folder: string, shown: string): void {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found !== undefined && !found.isDirectory()) throw new RequestError(notAFolder(shown));
  const nearest = nearestExisting(folder);
  if (!lstatSync(nearest).isDirectory() && !lstatSync(nearest).isSymbolicLink()) {
    throw new RequestError(notAFolder(nearest));
  }
  try {
    accessSync(nearest, constants.W_OK);
  } catch (error) {
    throw new RequestError(notWritable(shown, (error as NodeJS.ErrnoException).code ?? String(error)));
  }
}

function nearestExisting(path: string): string {
  const isThere = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  return isThere || dirname(path) === path ? path : nearestExisting(dirname(path));
}

/** What the store would refuse after the runs is refused before them. */
function refuseOtherStudy(folder: string, shown: string, scenarioHash: string, study: StudyRequest): void {
  const held = lstatSync(folder, { throwIfNoEntry: false }) === undefined ? [] : readdirSync(folder);
  if (held.length === 0) return;
  if (!held.includes(manifestFile)) throw new RequestError(notAStudyFolder(shown));
  const { inputs } = manifestIn(folder);
  if (inputs?.scenario === scenarioHash && inputs.command === commandText(study)) return;
  throw new RequestError(otherStudyThere(shown));
}

function manifestIn(folder: string): {
  readonly inputs?: { readonly scenario?: string; readonly command?: string };
} {
  try {
    return JSON.parse(readFileSync(join(folder, manifestFile), "utf8")) ?? {};
  } catch {
    return {};
  }
}
