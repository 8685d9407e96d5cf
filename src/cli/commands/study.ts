// The course that run, compare and sweep share: read, refuse early, run, draw, save, tell.
import type { StudyKind } from "../../experiment/design/cells.ts";
import type { StudyResults } from "../../experiment/design/results.ts";
import { findTwinRuns } from "../../experiment/design/twin-runs.ts";
import { writeScenario } from "../../scenario/write-scenario.ts";
import { alreadyDone } from "../../words/saved.ts";
import { designLine, failedRuns, twinRuns } from "../../words/study.ts";
import type { Effects } from "../effects.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { type OpenedScenario, openScenario } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { showProgress } from "../progress.ts";
import { resultsAsJson } from "../results-as-json.ts";
import { findResultsPlace, type ResultsPlace } from "../results-place.ts";
import { saveStudy } from "../save-study.ts";
import { afterwards } from "../screen/afterwards.ts";
import { prose, type Screen, screenOf } from "../screen/screen.ts";
import { write, writeTitle } from "../screen/write.ts";

/** What tells one of the three commands from the others. */
export interface StudyKindOf {
  readonly kind: StudyKind;
  /** @throws RequestError when the scenario does not allow the command. */
  readonly refuse: (opened: OpenedScenario, request: Request) => void;
  readonly lines: (results: StudyResults, screen: Screen) => string[];
}

export async function doStudy(command: StudyKindOf, request: Request, effects: Effects): Promise<ExitCode> {
  const opened = await openScenario(request, effects);
  const { scenario } = opened;
  command.refuse(opened, request);
  const plan = command.kind === "run" ? (request.plan ?? scenario.baseline) : undefined;
  const study = { kind: command.kind, ...(plan === undefined ? {} : { plan }) };
  const scenarioText = writeScenario(scenario);
  const place = findResultsPlace(opened, scenarioText, study, request, effects);
  const screen = screenOf(effects, request.noColor);
  if (place.isFinished) return sayFinished(place, request, effects, screen);

  const began = effects.date();
  const stop = new AbortController();
  const stopListening = effects.onInterrupt(() => stop.abort());
  try {
    if (!request.json) sayDesign(scenario, command.kind, effects, screen);
    const workers = request.workers ?? effects.threads;
    const results = await runAll({ scenario, ...study, workers }, stop.signal, request, effects);
    const charts = await saveStudy(
      { study, scenarioText, results, place, began, workers, signal: stop.signal },
      request,
      effects,
    );
    if (request.json) effects.output.write(`${resultsAsJson(study, results, place.shown)}\n`);
    else {
      write(effects.output, screen, ["", ...command.lines(results, screen), ""]);
      write(
        effects.output,
        screen,
        afterwards({ opened, results, kind: command.kind, folder: place.shown, charts }, screen),
      );
    }
    return sayFaults(results, effects, screen);
  } finally {
    stopListening();
  }
}

async function runAll(
  what: {
    readonly scenario: StudyResults["scenario"];
    readonly kind: StudyKind;
    readonly plan?: string;
    readonly workers: number;
  },
  signal: AbortSignal,
  { quiet }: Request,
  effects: Effects,
): Promise<StudyResults> {
  const runStudy = await effects.loadRunStudy();
  const progress = await showProgress(effects, quiet);
  try {
    return await runStudy({ ...what, signal, onProgress: progress.update });
  } finally {
    progress.finish();
  }
}

function sayFinished(place: ResultsPlace, { json }: Request, { output }: Effects, screen: Screen): ExitCode {
  if (json) output.write(`${JSON.stringify({ finishedBefore: true, folder: place.shown }, undefined, 2)}\n`);
  else write(output, screen, prose(screen, alreadyDone(place.shown)));
  return exitCodes.done;
}

function sayDesign(
  scenario: StudyResults["scenario"],
  kind: StudyKind,
  { output }: Effects,
  screen: Screen,
): void {
  const plans = kind === "run" ? 1 : scenario.plans.length;
  const sweep = kind === "sweep" ? scenario.sweep : [];
  writeTitle(output, screen, prose(screen, scenario.title));
  write(output, screen, prose(screen, designLine(plans, sweep, scenario.parameters.replications)));
}

function sayFaults({ rows }: StudyResults, { messages }: Effects, screen: Screen): ExitCode {
  const failed = rows.filter(({ status }) => status === "failed");
  const twins = findTwinRuns(rows).filter(({ isAlarming }) => isAlarming);
  if (failed.length > 0)
    write(messages, screen, prose(screen, failedRuns(failed.length, rows.length, failed[0].reason ?? "")));
  if (twins.length > 0) write(messages, screen, prose(screen, twinRuns(twins.length)));
  return failed.length + twins.length > 0 ? exitCodes.fault : exitCodes.done;
}
