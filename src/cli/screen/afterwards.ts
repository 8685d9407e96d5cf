// The last lines: where the results are, which claims were not judged, what to do next.

import { noRunSucceeded } from "../../experiment/analysis/failed-runs.ts";
import type { StudyResults } from "../../experiment/analysis/results.ts";
import { frontierScenario } from "../../experiment/analysis/search/frontier-plans.ts";
import type { SearchFindings } from "../../experiment/analysis/search/search-findings.ts";
import { unjudgedClaims } from "../../experiment/plan/study-plan.ts";
import type { StudyKind } from "../../experiment/plan/study-request.ts";
import { frontierFile } from "../../experiment/store/study-files.ts";
import { ownCommand } from "../../words/check.ts";
import {
  filesWritten,
  lookAtCharts,
  next,
  orElse,
  reportForManager,
  saved,
  withSlash,
} from "../../words/saved.ts";
import { frontierFileSays } from "../../words/search.ts";
import { firstOfStored } from "../../words/stored-runs.ts";
import { commandLine } from "../../words/usage.ts";
import { fileAsksForMore, notJudged, replicationsWanted } from "../../words/verdicts.ts";
import { commandAgain } from "../given-options.ts";
import type { OpenedScenario } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { prose, type Screen } from "./screen.ts";

/** A name to try, as a student would give. */
const seedOfAStudent = "ana";

export interface SavedStudy {
  readonly opened: OpenedScenario;
  readonly results: StudyResults;
  /** What was typed, whose options the next command repeats, and whether a report is made anyway. */
  readonly request: Pick<Request, "given" | "report">;
  readonly folder: string;
  readonly charts: readonly string[];
  /** Replications in the folder, where they are more than these results are of. */
  readonly storedReplications?: number | undefined;
  /** Lessons that are built on the scenario: whoever runs it has a class. */
  readonly lessons?: readonly string[];
  /** The finished study of the file's own seed beside this one of another, which the two can be pooled with. */
  readonly ownSeedFolder?: string | undefined;
}

/** A command to type stays on a line of its own, however long, so that it can be copied. */
export function afterwards(study: SavedStudy, screen: Screen): string[] {
  const { opened, results, folder, charts, storedReplications } = study;
  const place =
    storedReplications === undefined
      ? `${saved(folder)}\n${filesWritten(charts.length)}`
      : firstOfStored(results.scenario.parameters.replications, storedReplications, folder);
  if (noRunSucceeded(results.rows)) return prose(screen, place);
  if (results.search !== undefined)
    return [...prose(screen, place), ...afterSearch(study, results.search, screen)];
  const { scenario } = opened;
  const job = ownCommand(scenario.sweep.length > 0, scenario.plans.length);
  const unjudged = unjudgedClaims(results).map(({ name }) => name);
  const step = nextStep(study, job);
  return [
    ...(results.request.kind === "run" ? [] : prose(screen, notJudged(unjudged, lineFor(study, job)))),
    ...prose(screen, place),
    ...step,
  ];
}

/** Those who are on the frontier are compared anew, a few of them and under another seed. */
function afterSearch(
  { results, folder, request: { given } }: SavedStudy,
  search: SearchFindings,
  screen: Screen,
): string[] {
  const { plans } = frontierScenario(results, search);
  if (plans.length < 2) return [];
  const argument = `${withSlash(folder)}${frontierFile}`;
  const without = ["search", "search-plans", "set", "seed", "out", "replications"];
  return [
    ...prose(screen, frontierFileSays(plans.length)),
    next(commandAgain(given, { command: "compare", argument, without })),
  ];
}

/** Another command writes to a folder of its own. */
function lineFor({ opened, results, request: { given } }: SavedStudy, command: StudyKind): string {
  const without = command === results.request.kind ? [] : ["out"];
  return commandAgain(given, { command, argument: opened.namedAs, without });
}

/** The command to type, and another where two may be wanted; none where all is said. */
function nextStep(study: SavedStudy, job: StudyKind): string[] {
  const { opened, results, request, folder, charts } = study;
  const { kind } = results.request;
  if (results.ablation !== undefined) return lookAt(charts, folder);
  if (kind !== job) return [next(lineFor(study, job))];
  const fileAsksFor = fileAsksForMore(results.replications, opened.replicationsInFile);
  const wanted = replicationsWanted(results.hypotheses, fileAsksFor);
  // A class has more programmes than one of its students.
  if (wanted === undefined || study.ownSeedFolder !== undefined) return lookNext(study);
  const numbers = { without: ["replications", "until"], more: ["-n", `${wanted}`] };
  return [next(commandAgain(request.given, { command: kind, argument: opened.namedAs, ...numbers }))];
}

function lookAt(charts: readonly string[], folder: string): string[] {
  return charts.length > 0 ? [lookAtCharts(folder)] : [];
}

/**
 * What follows from what the scenario is: one with lessons is for a class, and one that lets plans compete for money is
 * for somebody who decides, unless the pages are there already.
 */
function lookNext(study: SavedStudy): string[] {
  const { opened, results, request, folder, charts, lessons = [] } = study;
  const { scenario } = opened;
  if (lessons.length > 0 && results.request.kind === "compare") return nextInClass(study, lessons);
  const isDecision = scenario.budget !== undefined && results.request.kind === "compare";
  if (isDecision && request.report.reader === undefined) return [reportForManager(folder)];
  return lookAt(charts, folder);
}

/** Another seed first, so that a class sees what chance does; then both together. The lesson in the browser beside it. */
function nextInClass(study: SavedStudy, [lesson]: readonly string[]): string[] {
  const { opened, request, folder, ownSeedFolder } = study;
  const isOfFilesSeed = !request.given.some(({ name }) => name === "seed");
  const more = ["--seed", seedOfAStudent];
  const again = { command: "compare", argument: opened.namedAs, without: ["out"], more } as const;
  const pooled =
    ownSeedFolder === undefined
      ? []
      : [commandLine("merge", "--seeds", [withSlash(ownSeedFolder), withSlash(folder)])];
  const [first] = isOfFilesSeed ? [commandAgain(request.given, again)] : pooled;
  const inBrowser = commandLine("lab", lesson);
  return first === undefined ? [next(inBrowser)] : [next(first), orElse(inBrowser)];
}
