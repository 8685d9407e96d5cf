// streetlevel compare: all plans beside the baseline, and the hypotheses; also in possible worlds, or until it is precise.
import { sizeStudy } from "../../experiment/plan/study-size.ts";
import { onePlanOnly } from "../../words/errors.ts";
import { searchPlansAlone } from "../../words/search.ts";
import { chooseDesign } from "../choose-points.ts";
import type { Effects } from "../effects.ts";
import type { ExitCode } from "../exit-codes.ts";
import { type OpenedScenario, openScenario } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { refuseCost } from "../refuse-cost.ts";
import { RequestError } from "../request-error.ts";
import { comparisonLines } from "../screen/comparison-screen.ts";
import { compareSearch } from "./compare-search.ts";
import { compareUntil } from "./compare-until.ts";
import { doStudy } from "./study.ts";

export async function compare(request: Request, effects: Effects): Promise<ExitCode> {
  const opened = await openScenario(request, effects);
  if (request.searchPlans !== undefined && !request.search) throw new RequestError(searchPlansAlone);
  if (!request.search) refuseOnePlan(opened);
  const design = await chooseDesign(opened, request, effects);
  if (request.search) return compareSearch(opened, design, request, effects);
  if (request.until !== undefined) return compareUntil(opened, request.until, request, effects);
  const { detail, isFullDetail } = request;
  const asked = { kind: "compare", design, detail, isFullDetail } as const;
  const tryTime = refuseCost(sizeStudy(opened.scenario, asked), request, effects);
  const command = { kind: "compare", lines: comparisonLines } as const;
  if (design === undefined) return doStudy(command, request, effects, { opened, tryTime });
  return doStudy(command, request, effects, { opened: { ...opened, isChanged: true }, design, tryTime });
}

function refuseOnePlan({ scenario, namedAs }: OpenedScenario): void {
  if (scenario.plans.length < 2) throw new RequestError(onePlanOnly(scenario.plans[0]?.name ?? "", namedAs));
}
