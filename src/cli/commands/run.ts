// streetlevel run: one plan, every measure.
import { nearestName } from "../../scenario/nearest-name.ts";
import { unknownPlan } from "../../words/errors.ts";
import type { Effects } from "../effects.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { OpenedScenario } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { RequestError } from "../request-error.ts";
import { runLines } from "../screen/run-screen.ts";
import { doStudy } from "./study.ts";

export function run(request: Request, effects: Effects): Promise<ExitCode> {
  return doStudy({ kind: "run", refuse: refuseUnknownPlan, lines: runLines }, request, effects);
}

function refuseUnknownPlan({ scenario }: OpenedScenario, { plan }: Request): void {
  const names = scenario.plans.map(({ name }) => name);
  if (plan === undefined || names.includes(plan)) return;
  throw new RequestError(unknownPlan(plan, nearestName(plan, names), names));
}
