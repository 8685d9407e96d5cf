// streetlevel sweep: all plans at every point of the file's grid.
import { planCells } from "../../experiment/design/cells.ts";
import { unjudgedHypotheses } from "../../experiment/design/hypotheses.ts";
import { noSweep, pointsMissing } from "../../words/errors.ts";
import type { Effects } from "../effects.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { OpenedScenario } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { RequestError } from "../request-error.ts";
import { comparisonLines } from "../screen/comparison-screen.ts";
import { doStudy } from "./study.ts";

export function sweep(request: Request, effects: Effects): Promise<ExitCode> {
  return doStudy({ kind: "sweep", refuse: refuseWithoutGrid, lines: comparisonLines }, request, effects);
}

function refuseWithoutGrid({ scenario, namedAs }: OpenedScenario): void {
  if (scenario.sweep.length === 0) throw new RequestError(noSweep(namedAs));
  const unjudged = unjudgedHypotheses(scenario, planCells(scenario, "sweep")).map(({ name }) => name);
  const levers = scenario.sweep.map(({ lever }) => lever);
  if (unjudged.length > 0) throw new RequestError(pointsMissing(unjudged, levers));
}
