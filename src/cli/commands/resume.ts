// streetlevel resume: goes on with a study, or with a shard of one, that something stopped.
import { dirname, join } from "node:path";
import { findCluster } from "../../experiment/cluster/cluster-study.ts";
import { findUnfinished } from "../../experiment/store/kept/kept-runs.ts";
import { resultsFolderOf } from "../../experiment/store/kept/kept-study.ts";
import { manifestFile } from "../../experiment/store/manifest.ts";
import { isPlainFile } from "../../experiment/store/plain-files.ts";
import { waitForWhat } from "../../words/cluster.ts";
import type { Effects } from "../effects.ts";
import type { ExitCode } from "../exit-codes.ts";
import { resultsFolder } from "../folder-argument.ts";
import { knownByFolder } from "../known-by-folder.ts";
import { openKept } from "../open-kept.ts";
import type { Request } from "../options.ts";
import { openRulesAgain } from "../own-rules.ts";
import { RequestError } from "../request-error.ts";
import { linesOf } from "../screen/lines-of.ts";
import { shownPath } from "../shown-path.ts";
import { compareUntil } from "./compare-until.ts";
import { searchFor } from "./match.ts";
import { showFolder } from "./show.ts";
import { doStudy } from "./study.ts";

export async function resume(request: Request, effects: Effects): Promise<ExitCode> {
  const folder = resultsFolder(request, effects);
  const cluster = isPlainFile(join(folder, manifestFile)) ? undefined : findCluster(folder);
  if (cluster !== undefined)
    return (await import("../cluster-study.ts")).giveMissing(cluster, request, effects);
  if (request.wait) throw new RequestError(waitForWhat);
  const found = findUnfinished(folder);
  if (found === undefined) return showFolder(folder, request, effects);
  const { study } = found;
  const { kind, plan, design, detail = 0, isFullDetail, until, waves, search } = study.request;
  const kept = openKept(study, found.folder);
  const shown = shownPath(found.folder, effects.workingFolder);
  const made = { sha256: study.request.rules?.sha256, names: kept.scenario.rules };
  const rules = await openRulesAgain(made, shown, request, effects);
  const keptAs = resultsFolderOf(found.folder) ?? folder;
  const out = study.resultsName === undefined ? keptAs : join(dirname(found.folder), study.resultsName);
  const here = knownByFolder(kept, shownPath(out, effects.workingFolder), request.given);
  const opened = { ...here.opened, ...(rules === undefined ? {} : { rules }) };
  const asBefore: Request = {
    ...request,
    out,
    given: here.given,
    replace: study.replace,
    ...(plan === undefined ? {} : { plan }),
    ...(study.shard === undefined ? {} : { shard: study.shard }),
  };
  if (waves !== undefined)
    return searchFor(opened, { plan: plan ?? opened.scenario.baseline, waves }, asBefore, effects);
  if (until !== undefined) {
    const { replications } = opened.scenario.parameters;
    const inDetail = { detail, ...(isFullDetail === undefined ? {} : { isFullDetail }) };
    return compareUntil(opened, until, { ...asBefore, replications, ...inDetail }, effects, keptAs);
  }
  const command = { kind, lines: linesOf(kind) };
  return doStudy(command, asBefore, effects, { opened, design, detail, isFullDetail, search });
}
