// streetlevel ablate: the hypotheses with each mechanism off, one at a time.
import { sizeStudy } from "../../experiment/plan/study-size.ts";
import type { Effects } from "../effects.ts";
import type { ExitCode } from "../exit-codes.ts";
import { openScenario } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { refuseCost } from "../refuse-cost.ts";
import { ablationLines } from "../screen/ablation-screen.ts";
import { doStudy } from "./study.ts";

/** Nothing is written down in detail unless asked for: there are too many offices to look into each. */
const usualDetail = 0;

export async function ablate(request: Request, effects: Effects): Promise<ExitCode> {
  const opened = await openScenario(request, effects);
  const { detail = usualDetail, isFullDetail } = request;
  const asked = { kind: "ablate", detail, isFullDetail } as const;
  const tryTime = refuseCost(sizeStudy(opened.scenario, asked), request, effects);
  return doStudy({ kind: "ablate", lines: ablationLines }, request, effects, {
    opened,
    usualDetail,
    tryTime,
  });
}
