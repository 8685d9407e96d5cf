// streetlevel sweep: all plans at every point of a grid, of a sample, or of somebody's own table.

import { unjudgedHypotheses } from "../../experiment/analysis/hypotheses.ts";
import { planCells } from "../../experiment/plan/cells.ts";
import { pointsAsked } from "../../experiment/plan/designs/make-design.ts";
import { noSweep, pointsMissing } from "../../words/errors.ts";
import { leftOut } from "../../words/samples.ts";
import { chooseDesign } from "../choose-points.ts";
import type { Effects } from "../effects.ts";
import type { ExitCode } from "../exit-codes.ts";
import { type OpenedScenario, openScenario } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { largestOfInputs, largestOfSweep, refuseCost } from "../refuse-cost.ts";
import { RequestError } from "../request-error.ts";
import { comparisonLines } from "../screen/comparison-screen.ts";
import { prose, screenOf } from "../screen/screen.ts";
import { write } from "../screen/write.ts";
import { pointsAlong, readAxes, sweepOver } from "../sweep-over.ts";
import { doStudy } from "./study.ts";

export async function sweep(request: Request, effects: Effects): Promise<ExitCode> {
  const opened = await openScenario(request, effects);
  const { scenario } = opened;
  const study = { scenario, plans: scenario.plans, replications: scenario.parameters.replications };
  const design = await chooseDesign(opened, request, effects);
  if (design !== undefined) {
    const [points, largest] = [pointsAsked(scenario, design), largestOfInputs(scenario, design)];
    await refuseCost({ ...study, points, largest }, request, effects);
    return run({ opened: { ...opened, isChanged: true }, design }, () => {}, request, effects);
  }
  const over = readAxes(request.over ?? [], scenario);
  if (over.length === 0) {
    if (scenario.sweep.length === 0) throw new RequestError(noSweep(opened.namedAs));
    const points = scenario.sweep.reduce((product, { values }) => product * BigInt(values.length), 1n);
    await refuseCost({ ...study, points, largest: largestOfSweep(scenario) }, request, effects);
    return run({ opened }, refuseMissingPoints, request, effects);
  }
  const largest = Object.fromEntries(over.map(({ lever, to }) => [lever, to]));
  await refuseCost({ ...study, points: pointsAlong(over), largest }, request, effects);
  const swept = sweepOver(opened, over);
  if (!request.quiet) {
    const screen = screenOf(effects, request.noColor);
    write(effects.messages, screen, prose(screen, leftOut(swept.leftOut)));
  }
  return run({ opened: swept.opened }, () => {}, request, effects);
}

function run(
  given: Parameters<typeof doStudy>[3],
  refuse: (opened: OpenedScenario) => void,
  request: Request,
  effects: Effects,
): Promise<ExitCode> {
  return doStudy({ kind: "sweep", refuse, lines: comparisonLines }, request, effects, given);
}

function refuseMissingPoints({ scenario }: OpenedScenario): void {
  const unjudged = unjudgedHypotheses(scenario, planCells(scenario, "sweep")).map(({ name }) => name);
  const levers = scenario.sweep.map(({ lever }) => lever);
  if (unjudged.length > 0) throw new RequestError(pointsMissing(unjudged, levers));
}
