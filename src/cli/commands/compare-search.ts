// streetlevel compare --search: mixes of staff, provisions and meetings for the same money, and who is on the frontier.
import type { DesignRequest } from "../../experiment/plan/designs/design-request.ts";
import { designSearch } from "../../experiment/plan/search/search-scenario.ts";
import { sizeStudy } from "../../experiment/plan/study-size.ts";
import * as words from "../../words/search.ts";
import type { Effects } from "../effects.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { OpenedScenario } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { refuseCost } from "../refuse-cost.ts";
import { RequestError } from "../request-error.ts";
import { linesOf } from "../screen/lines-of.ts";
import { prose, screenOf } from "../screen/screen.ts";
import { write } from "../screen/write.ts";
import { doStudy } from "./study.ts";

/** Plans that are tried where --search-plans does not say how many. */
const usualPlans = 40;

/** Nothing is written down in detail unless asked for: most plans are soon left out. */
const usualDetail = 0;

/** @throws RequestError for what a search cannot be; PlanError for a file in which there is nothing to search. */
export async function compareSearch(
  opened: OpenedScenario,
  design: DesignRequest | undefined,
  request: Request,
  effects: Effects,
): Promise<ExitCode> {
  if (request.shard !== undefined || request.cluster !== undefined)
    throw new RequestError(words.noSearchInShards);
  if (request.report.reader !== undefined) throw new RequestError(words.noReportOfSearch);
  if (opened.scenario.parameters.replications < 2) throw new RequestError(words.twoReplicationsInSearch);
  const found = designSearch(opened.scenario, request.searchPlans ?? usualPlans, words.mixLabel);
  const { scenario, possible, leftOut } = found;
  const { detail = usualDetail, isFullDetail } = request;
  const search = { possible };
  const tryTime = refuseCost(
    sizeStudy(scenario, { kind: "compare", design, detail, isFullDetail, search }),
    request,
    effects,
  );
  if (!request.quiet) {
    const screen = screenOf(effects, request.noColor);
    const said = [
      words.exemptLeftOut(leftOut),
      opened.scenario.hypotheses.length > 0 ? words.hypothesesLeftOut : "",
    ];
    const lines = said.filter((sentence) => sentence !== "");
    write(
      effects.messages,
      screen,
      lines.flatMap((sentence) => prose(screen, sentence)),
    );
  }
  const command = { kind: "compare", lines: linesOf("compare") } as const;
  const given = { opened: { ...opened, scenario, isChanged: true }, design, usualDetail, search, tryTime };
  return doStudy(command, request, effects, given);
}
