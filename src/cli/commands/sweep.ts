// streetlevel sweep: all plans at every point of a grid, of a sample, or of somebody's own table.

import { sizeStudy } from "../../experiment/plan/study-size.ts";
import { noSweep } from "../../words/errors.ts";
import { leftOut, overTwice } from "../../words/samples.ts";
import { chooseDesign } from "../choose-points.ts";
import type { Effects } from "../effects.ts";
import type { ExitCode } from "../exit-codes.ts";
import { refuseSetOfVaried } from "../idle-set.ts";
import { openScenario } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { refuseCost } from "../refuse-cost.ts";
import { RequestError } from "../request-error.ts";
import { comparisonLines } from "../screen/comparison-screen.ts";
import { prose, screenOf } from "../screen/screen.ts";
import { write } from "../screen/write.ts";
import { largestAlong, pointsAlong, readAxes, sweepOver } from "../sweep-over.ts";
import { doStudy } from "./study.ts";

export async function sweep(request: Request, effects: Effects): Promise<ExitCode> {
  const opened = await openScenario(request, effects);
  const { scenario } = opened;
  const design = await chooseDesign(opened, request, effects);
  const { detail, isFullDetail } = request;
  const asked = { kind: "sweep", design, detail, isFullDetail } as const;
  if (design !== undefined) {
    const tryTime = refuseCost(sizeStudy(scenario, asked), request, effects);
    return run({ opened: { ...opened, isChanged: true }, design, tryTime }, request, effects);
  }
  const over = readAxes(request.over ?? [], scenario, opened.rules?.known);
  const levers = over.map(({ lever }) => lever);
  refuseSetOfVaried(request, levers, "--over");
  const twice = levers.find((lever, place) => levers.indexOf(lever) < place);
  if (twice !== undefined) throw new RequestError(overTwice(twice));
  if (over.length === 0) {
    if (scenario.sweep.length === 0) throw new RequestError(noSweep(opened.namedAs));
    const tryTime = refuseCost(sizeStudy(scenario, asked), request, effects);
    return run({ opened, tryTime }, request, effects);
  }
  const along = { points: pointsAlong(over), largest: largestAlong(over) };
  const tryTime = refuseCost(sizeStudy(scenario, asked, along), request, effects);
  const swept = sweepOver(opened, over);
  if (!request.quiet) {
    const screen = screenOf(effects, request.noColor);
    write(effects.messages, screen, prose(screen, leftOut(swept.leftOut)));
  }
  return run({ opened: swept.opened, tryTime }, request, effects);
}

function run(given: Parameters<typeof doStudy>[3], request: Request, effects: Effects): Promise<ExitCode> {
  return doStudy({ kind: "sweep", lines: comparisonLines }, request, effects, given);
}
