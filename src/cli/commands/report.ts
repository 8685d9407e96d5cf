// streetlevel report: a finished study as one page for a manager or for a researcher; nothing is run.
import { basename } from "node:path";
import { isMatchFolder } from "../../experiment/store/match-files.ts";
import { storedPlan } from "../../experiment/store/stored-plan.ts";
import { isJudgedAfter, showStudy } from "../../experiment/study/stored-study.ts";
import { noReportOfMatch } from "../../words/report-further.ts";
import { notAReader } from "../../words/reports.ts";
import { noReportOfSearch } from "../../words/search.ts";
import type { Effects } from "../effects.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { finishedFolder } from "../folder-argument.ts";
import { furtherStudies } from "../further-studies.ts";
import type { Request } from "../options.ts";
import { reportMatch } from "../report-match.ts";
import { RequestError } from "../request-error.ts";
import { sayProblems } from "../say-problems.ts";
import { shownPath } from "../shown-path.ts";
import { reportOn } from "../write-report.ts";

export async function report(request: Request, effects: Effects): Promise<ExitCode> {
  const { reader } = request.report;
  if (reader === undefined) throw new RequestError(notAReader(undefined, "--for"));
  const folder = finishedFolder(request, effects);
  if (isMatchFolder(folder)) return reportMatch(folder, { ...request.report, reader }, request, effects);
  const stored = storedPlan(folder, basename(folder));
  if (stored.plan.request.search !== undefined) throw new RequestError(noReportOfSearch);
  if (isMatchFolder(folder)) throw new RequestError(noReportOfMatch);
  const isSound = sayProblems(stored, request, effects);
  if (isSound === "unreadable") return exitCodes.fault;
  const further = await furtherStudies(stored, request, effects);
  if (further === "unreadable") return exitCodes.fault;
  const results = await showStudy(stored);
  const shown = shownPath(folder, effects.workingFolder);
  const study = { results, folder, shown, isJudgedAfter: isJudgedAfter(stored, results), further };
  await reportOn(study, { ...request.report, reader }, request, effects);
  return isSound === "sound" ? exitCodes.done : exitCodes.fault;
}
