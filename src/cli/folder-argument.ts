// The folders of results that a command was given.
import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { findCluster } from "../experiment/cluster/cluster-study.ts";
import { findUnfinished } from "../experiment/store/kept/kept-runs.ts";
import { resultsFolderOf } from "../experiment/store/kept/kept-study.ts";
import { manifestFile } from "../experiment/store/manifest.ts";
import { askSystem, standingAt } from "../experiment/store/plain-files.ts";
import { fileNotResults, notFinishedYet, notMergedYet, whichResults } from "../words/verified.ts";
import type { Effects } from "./effects.ts";
import type { Request } from "./options.ts";
import { RequestError } from "./request-error.ts";
import { shownPath } from "./shown-path.ts";

/** The absolute path of the first. @throws RequestError when none was given, or a file. */
export function resultsFolder(request: Request, effects: Effects): string {
  const [first] = resultsFolders(request, effects);
  if (first === undefined) throw new RequestError(whichResults(request.command));
  return first;
}

/** Likewise, of results that are there. @throws RequestError also for a study that is not finished. */
export function finishedFolder(request: Request, effects: Effects): string {
  const folder = resultsFolder(request, effects);
  if (standingAt(join(folder, manifestFile)) !== "nothing") return folder;
  const found = findUnfinished(folder);
  if (found === undefined && findCluster(folder) !== undefined)
    throw new RequestError(notMergedYet(shownPath(folder, effects.workingFolder)));
  if (found === undefined) return folder;
  const shown = shownPath(resultsFolderOf(found.folder) ?? folder, effects.workingFolder);
  throw new RequestError(found.study.shard === undefined ? notFinishedYet(shown) : notMergedYet(shown));
}

/** Their absolute paths. @throws RequestError for a file, or a place below a file. */
export function resultsFolders({ folders = [] }: Request, { workingFolder }: Effects): string[] {
  return folders.map((folder) => {
    const path = resolve(workingFolder, folder);
    const file = fileOnTheWay(path);
    if (file !== undefined) throw new RequestError(fileNotResults(shownPath(file, workingFolder)));
    return path;
  });
}

/** The path itself, or what stands above it, if that is no folder; absent where nothing is there or a folder. */
function fileOnTheWay(path: string): string | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found === undefined || found.isDirectory() ? undefined : path;
  } catch (error) {
    const isBelowFile = error instanceof Error && "code" in error && error.code === "ENOTDIR";
    if (isBelowFile) return fileOnTheWay(dirname(path));
    return askSystem(path, () => {
      throw error;
    });
  }
}
