// A study made for the terminal: the conductor with this machine's threads, its progress on the screen, its faults in words.
import type { Findings, StudyResults } from "../experiment/analysis/results.ts";
import { runCount } from "../experiment/plan/cell-runs.ts";
import { InterruptedError } from "../experiment/run/threads/interrupted.ts";
import { StoreFaultError } from "../experiment/store/store-fault.ts";
import {
  type Conducted,
  conductStudy,
  type Equipment,
  KeptError,
  type KeptSoFar,
  type StudyOrder,
} from "../experiment/study/conduct.ts";
import type { Drawing, DrawnChart } from "../experiment/study/save-study.ts";
import { picturesAsSvgAlone } from "../words/disk.ts";
import { damagedRuns, runsAreKept, stoppedAndKept, unfinishedStudy } from "../words/kept.ts";
import { lettersNotInFont } from "../words/pictures.ts";
import { withSlash } from "../words/saved.ts";
import { storeFault } from "../words/store-faults.ts";
import { takenUp, takenUpUntil } from "../words/stored-runs.ts";
import type { Effects } from "./effects.ts";
import { commandAgain } from "./given-options.ts";
import type { OpenedScenario } from "./open-scenario.ts";
import type { Request } from "./options.ts";
import { type ProgressDisplay, showProgress } from "./progress.ts";
import { RequestError } from "./request-error.ts";
import { usualRunMilliseconds } from "./sample-options.ts";
import { firstAnswerLines } from "./screen/first-answer.ts";
import { prose, screenOf } from "./screen/screen.ts";
import { write } from "./screen/write.ts";
import { shownPath } from "./shown-path.ts";

/** A study whose first part is over sooner is soon over itself. */
const leastMilliseconds = 10_000;

/** @throws InterruptedError and RequestError with a word on what is kept; else as {@link conductStudy}. */
export async function conduct(
  order: StudyOrder,
  onResults: Equipment["onResults"],
  signal: AbortSignal,
  { rules }: OpenedScenario,
  request: Request,
  effects: Effects,
): Promise<Conducted> {
  const equipment: Equipment = {
    ...drawingOf(signal, effects),
    runJobs: effects.loadRunJobs,
    rules: rules?.study,
    workers: request.workers ?? effects.threads,
    mostRunMilliseconds: request.mostRunMilliseconds ?? usualRunMilliseconds,
    now: effects.now,
    openProgress: () => progressOf(order, request, effects),
    onKept: (kept) => sayWhatIsKept(kept, request, effects),
    onStored: (runs) => sayWhatIsStored(runs, order, request, effects),
    onResults,
    ...(request.quiet || request.json ? {} : { onFirstAnswer: firstAnswer(request, effects) }),
  };
  try {
    return await conductStudy(order, equipment);
  } catch (error) {
    throw error instanceof KeptError ? withWordOnKept(error, request, effects) : error;
  }
}

export function drawingOf(signal: AbortSignal, effects: Effects): Drawing {
  const { date, commandLine, stopAtOnce } = effects;
  return { draw: (findings) => drawCharts(findings, effects), signal, date, commandLine, stopAtOnce };
}

async function* drawCharts(findings: Findings, effects: Effects): AsyncIterable<DrawnChart> {
  // A match is for the terminal alone: the page of the lab, which draws all other charts, does without its chart.
  const [{ allCharts }, { matchChart }] = await Promise.all([
    import("../charts/all-charts.ts"),
    import("../charts/match.ts"),
  ]);
  const ofMatch = matchChart(findings);
  const charts = [...allCharts(findings), ...(ofMatch === undefined ? [] : [ofMatch])];
  const drawChart = await effects.loadDrawChart();
  let isTold = false;
  const lacking = new Set<string>();
  for (const chart of charts) {
    const { vegaLite, svg, png, lacking: here = [] } = await drawChart(chart);
    for (const letter of png === undefined ? [] : here) lacking.add(letter);
    const stem = `charts/${chart.name}`;
    const files = new Map<string, string | Uint8Array>([
      [`${stem}.vl.json`, vegaLite],
      [`${stem}.svg`, svg],
      ...(png === undefined ? [] : ([[`${stem}.png`, png]] as const)),
    ]);
    if (png === undefined && !isTold) {
      const screen = screenOf(effects, false);
      write(effects.messages, screen, prose(screen, picturesAsSvgAlone));
      isTold = true;
    }
    yield { name: chart.name, files };
  }
  if (lacking.size === 0) return;
  const screen = screenOf(effects, false);
  write(effects.messages, screen, prose(screen, lettersNotInFont([...lacking])));
}

/** Says what the first replications came to, where that took long enough for somebody to wait for it. */
function firstAnswer({ noColor }: Request, effects: Effects): (results: StudyResults) => void {
  const began = effects.now();
  return (results) => {
    if (effects.now() - began < leastMilliseconds) return;
    const screen = screenOf(effects, noColor);
    write(effects.messages, screen, firstAnswerLines(results, screen));
  };
}

/** While the threads of a whole study run, there is time to load what draws it. */
async function progressOf(
  { shard }: StudyOrder,
  { quiet }: Request,
  effects: Effects,
): Promise<ProgressDisplay> {
  const progress = await showProgress(effects, quiet);
  if (shard !== undefined) return progress;
  let isDrawingLoaded = false;
  return {
    update: (state) => {
      progress.update(state);
      if (isDrawingLoaded || state.done === state.total) return;
      isDrawingLoaded = true;
      // The drawing parts take half a second to load: not before a study whose first rows are its last. A fault shows
      // when they are used.
      effects.loadDrawChart().catch(() => undefined);
    },
    finish: progress.finish,
  };
}

function sayWhatIsKept(
  { runs, of, damagedFiles }: KeptSoFar,
  { noColor, quiet }: Request,
  effects: Effects,
): void {
  if (quiet) return;
  const screen = screenOf(effects, noColor);
  const say = (text: string) => write(effects.messages, screen, prose(screen, text));
  if (runs > 0) say(unfinishedStudy(runs, of));
  if (damagedFiles > 0) say(damagedRuns(damagedFiles));
}

function sayWhatIsStored(
  taken: number,
  { plan, stored }: StudyOrder,
  { noColor, quiet }: Request,
  effects: Effects,
): void {
  if (quiet || taken === 0 || stored === undefined) return;
  const folder = shownPath(stored.folder, effects.workingFolder);
  const isUntil = plan.request.until !== undefined;
  const said = isUntil ? takenUpUntil(taken, folder) : takenUp(taken, runCount(plan.runs), folder);
  const screen = screenOf(effects, noColor);
  write(effects.messages, screen, prose(screen, said));
}

function withWordOnKept({ cause, kept }: KeptError, { given }: Request, effects: Effects): unknown {
  const argument = withSlash(shownPath(kept.folder, effects.workingFolder));
  const resume = commandAgain(given, { command: "resume", argument });
  if (cause instanceof InterruptedError) {
    const words = stoppedAndKept(kept.runs, kept.of, resume);
    return new InterruptedError(cause.finished, cause.total, words);
  }
  const said = refusalIn(cause, effects);
  return said === undefined ? cause : new RequestError(`${said}\n${runsAreKept(kept.runs, kept.of, resume)}`);
}

/** What the reader can do something about, once it is done the same command goes on; a fault in keeping says so itself. */
function refusalIn(cause: unknown, { workingFolder }: Effects): string | undefined {
  if (cause instanceof RequestError) return cause.message;
  const isRefused = cause instanceof StoreFaultError && cause.fault.kind === "refusedFolder";
  return isRefused ? storeFault(cause.fault, (path) => shownPath(path, workingFolder)) : undefined;
}
