// streetlevel resume: goes on with a study, or with a shard of one, that something stopped.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { findCluster } from "../../experiment/cluster/cluster-study.ts";
import { findUnfinished } from "../../experiment/store/kept/kept-runs.ts";
import { resultsFolderOf } from "../../experiment/store/kept/kept-study.ts";
import { manifestFile, manifestOf } from "../../experiment/store/manifest.ts";
import { readableFormat } from "../../experiment/store/results-formats.ts";
import { waitForWhat } from "../../words/cluster.ts";
import { alreadyDone } from "../../words/saved.ts";
import type { Effects } from "../effects.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { asExpected, judgedInFolder } from "../expected-verdicts.ts";
import { resultsFolder } from "../folder-argument.ts";
import { openKept } from "../open-kept.ts";
import type { Request } from "../options.ts";
import { openRulesAgain } from "../own-rules.ts";
import { RequestError } from "../request-error.ts";
import { comparisonLines } from "../screen/comparison-screen.ts";
import { runLines } from "../screen/run-screen.ts";
import { prose, screenOf } from "../screen/screen.ts";
import { write } from "../screen/write.ts";
import { shownPath } from "../shown-path.ts";
import { compareUntil } from "./compare-until.ts";
import { doStudy } from "./study.ts";

export async function resume(request: Request, effects: Effects): Promise<ExitCode> {
  const folder = resultsFolder(request, effects);
  const cluster = existsSync(join(folder, manifestFile)) ? undefined : findCluster(folder);
  if (cluster !== undefined)
    return (await import("../cluster-study.ts")).giveMissing(cluster, request, effects);
  if (request.wait) throw new RequestError(waitForWhat);
  const found = findUnfinished(folder);
  if (found === undefined) {
    readableFormat(folder, manifestOf(folder).inputs.schemas.results);
    const screen = screenOf(effects, request.noColor);
    const shown = shownPath(folder, effects.workingFolder);
    if (request.json) {
      effects.output.write(`${JSON.stringify({ finishedBefore: true, folder: shown }, undefined, 2)}\n`);
    } else write(effects.output, screen, prose(screen, alreadyDone(shown)));
    return asExpected(() => judgedInFolder(folder), exitCodes.done, request, effects);
  }
  const { study } = found;
  const { kind, plan, design, detail = 0, until } = study.request;
  const kept = openKept(study, found.folder);
  const shown = shownPath(found.folder, effects.workingFolder);
  const made = { sha256: study.request.rules?.sha256, names: kept.scenario.rules };
  const rules = await openRulesAgain(made, shown, request, effects);
  const opened = { ...kept, ...(rules === undefined ? {} : { rules }) };
  const asBefore: Request = {
    ...request,
    out: resultsFolderOf(found.folder) ?? folder,
    replace: study.replace,
    ...(plan === undefined ? {} : { plan }),
    ...(study.shard === undefined ? {} : { shard: study.shard }),
  };
  if (until !== undefined) {
    const { out = folder, ...elsewhere } = asBefore;
    const { replications } = opened.scenario.parameters;
    const again = study.isOutAsked === false ? elsewhere : { ...elsewhere, out };
    return compareUntil(opened, until, { ...again, replications, detail }, effects, out);
  }
  const lines = kind === "run" ? runLines : comparisonLines;
  const command = { kind, lines };
  return doStudy(command, asBefore, effects, { opened, design, detail });
}
