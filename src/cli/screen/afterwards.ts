// The last lines: where the results are, which claims were not judged, what to do next.

import { noRunSucceeded } from "../../experiment/analysis/failed-runs.ts";
import type { StudyResults } from "../../experiment/analysis/results.ts";
import { unjudgedClaims } from "../../experiment/plan/study-plan.ts";
import type { StudyKind } from "../../experiment/plan/study-request.ts";
import { ownCommand } from "../../words/check.ts";
import { filesWritten, lookAtCharts, moreReplications, next, saved } from "../../words/saved.ts";
import { commandLine } from "../../words/usage.ts";
import { notJudged, replicationsWanted } from "../../words/verdicts.ts";
import type { OpenedScenario } from "../open-scenario.ts";
import { prose, type Screen } from "./screen.ts";

export interface SavedStudy {
  readonly opened: OpenedScenario;
  readonly results: StudyResults;
  readonly kind: StudyKind;
  readonly folder: string;
  readonly charts: readonly string[];
}

export function afterwards(study: SavedStudy, screen: Screen): string[] {
  const { opened, results, kind, folder, charts } = study;
  if (noRunSucceeded(results.rows))
    return [...prose(screen, saved(folder)), ...prose(screen, filesWritten(charts.length))];
  const { scenario } = opened;
  const job = ownCommand(scenario.sweep.length > 0, scenario.plans.length);
  const unjudged = unjudgedClaims(results).map(({ name }) => name);
  return [
    ...(kind === "run" ? [] : prose(screen, notJudged(unjudged, lineFor(opened, job)))),
    ...prose(screen, saved(folder)),
    ...prose(screen, filesWritten(charts.length)),
    ...prose(screen, nextStep(study, job)),
  ];
}

function lineFor({ namedAs, rules }: OpenedScenario, command: StudyKind): string {
  return commandLine(command, namedAs, rules?.namedAs);
}

/** A guess from fewer programmes than the file asks for is worth less than the file's own number. */
function replicationsWantedOf(
  { replicationsInFile = 0 }: OpenedScenario,
  { hypotheses, replications }: StudyResults,
): number | undefined {
  const isOpen = hypotheses.some(({ verdict, interval }) => verdict === "undecided" && interval.count > 0);
  return isOpen && replications < replicationsInFile ? replicationsInFile : replicationsWanted(hypotheses);
}

function nextStep({ opened, results, kind, folder, charts }: SavedStudy, job: StudyKind): string {
  if (kind !== job) return next(lineFor(opened, job));
  const wanted = replicationsWantedOf(opened, results);
  if (wanted !== undefined) return moreReplications(lineFor(opened, kind), wanted);
  return charts.length > 0 ? lookAtCharts(folder) : "";
}
