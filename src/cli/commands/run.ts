// streetlevel run: one plan, every measure; or the story of one client or worker in it.
import { sizeStudy } from "../../experiment/plan/study-size.ts";
import { onlyWithTrace } from "../../words/trace.ts";
import type { Effects } from "../effects.ts";
import type { ExitCode } from "../exit-codes.ts";
import { openScenario } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { atPointShown } from "../point-shown.ts";
import { refuseCost } from "../refuse-cost.ts";
import { refuseUnknownPlan } from "../refuse-unknown-plan.ts";
import { RequestError } from "../request-error.ts";
import { runLines } from "../screen/run-screen.ts";
import { doStudy } from "./study.ts";

export async function run(request: Request, effects: Effects): Promise<ExitCode> {
  if (request.trace !== undefined) return (await import("./trace.ts")).trace(request, effects);
  if (request.replication !== undefined) throw new RequestError(onlyWithTrace);
  const opened = atPointShown(await openScenario(request, effects), request);
  refuseUnknownPlan(opened, request);
  const { plan, detail, isFullDetail } = request;
  const asked = { kind: "run", plan, detail, isFullDetail } as const;
  const tryTime = refuseCost(sizeStudy(opened.scenario, asked), request, effects);
  return doStudy({ kind: "run", lines: runLines }, request, effects, { opened, tryTime });
}
