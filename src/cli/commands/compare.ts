// streetlevel compare: all plans beside the baseline, and the hypotheses.
import { onePlanOnly } from "../../words/errors.ts";
import type { Effects } from "../effects.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { OpenedScenario } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { RequestError } from "../request-error.ts";
import { comparisonLines } from "../screen/comparison-screen.ts";
import { doStudy } from "./study.ts";

export function compare(request: Request, effects: Effects): Promise<ExitCode> {
  return doStudy({ kind: "compare", refuse: refuseOnePlan, lines: comparisonLines }, request, effects);
}

function refuseOnePlan({ scenario, namedAs }: OpenedScenario): void {
  if (scenario.plans.length < 2) throw new RequestError(onePlanOnly(scenario.plans[0]?.name ?? "", namedAs));
}
