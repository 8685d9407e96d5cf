// streetlevel run --trace: the story of one client or one worker in one simulated programme.

import { loadChosenRules } from "../../experiment/run/threads/rules-file.ts";
import {
  findPeople,
  isThere,
  RuleError,
  type Subject,
  type Trace,
  traceRun,
} from "../../experiment/run/trace.ts";
import { ownPoint, planParameters } from "../../scenario/plan-parameters.ts";
import { atPoint, seenAt } from "../../words/levers.ts";
import { type StoryRun, storyPreface, storyTitle, tellStory } from "../../words/story.ts";
import { nobodyThere, notASubject, notWithTrace } from "../../words/trace.ts";
import type { Effects } from "../effects.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { openScenario } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { atPointShown } from "../point-shown.ts";
import { refuseUnknownPlan } from "../refuse-unknown-plan.ts";
import { RequestError } from "../request-error.ts";
import { pairLines } from "../screen/pairs.ts";
import { prose, type Screen, screenOf, withoutPaint } from "../screen/screen.ts";
import { write, writeJson, writeTitle } from "../screen/write.ts";
import { traceAsJson } from "../trace-as-json.ts";

/** @throws RequestError for a subject that does not exist or an option that a trace has no use for. */
export async function trace(request: Request, effects: Effects): Promise<ExitCode> {
  const subject = readSubject(request.trace ?? "");
  if (request.out !== undefined) throw new RequestError(notWithTrace("--out"));
  if (request.shard !== undefined) throw new RequestError(notWithTrace("--shard"));
  if (request.detail !== undefined) throw new RequestError(notWithTrace("--detail"));
  if (request.mostRunMilliseconds !== undefined) throw new RequestError(notWithTrace("--max-run-minutes"));
  if (request.replace) throw new RequestError(notWithTrace("--replace"));
  const opened = atPointShown(await openScenario(request, effects), request);
  refuseUnknownPlan(opened, request);
  const { scenario } = opened;
  const point = atPoint(ownPoint(scenario));
  const name = request.plan ?? scenario.baseline;
  const plan = scenario.plans.find((one) => one.name === name) ?? scenario.plans[0];
  const parameters = planParameters(scenario, plan, {});
  const replication = request.replication ?? 1;
  const people = findPeople(parameters, replication);
  if (!isThere(subject, people)) throw new RequestError(nobodyThere(subject, people));
  const chosen = opened.rules && (await loadChosenRules(opened.rules.study));
  const traced = follow(() => traceRun(parameters, replication, subject, chosen?.under(parameters)));
  const run: StoryRun = {
    scenario: scenario.name,
    plan: plan.name,
    replication,
    seed: parameters.seed,
    warmUpDays: parameters["time.warmUpDays"],
  };
  if (request.json) writeJson(effects.output, traceAsJson(traced, run));
  else printStory(traced, run, point, effects, withoutPaint(screenOf(effects, request.noColor)));
  return exitCodes.done;
}

/** A rule that fails is the request's fault, not ours. */
function follow(run: () => Trace): Trace {
  try {
    return run();
  } catch (error) {
    throw error instanceof RuleError ? new RequestError(error.message) : error;
  }
}

function printStory(traced: Trace, run: StoryRun, point: string, { output }: Effects, screen: Screen): void {
  const parts = tellStory(traced).map(({ title, text }): [string, string] => [title, text]);
  writeTitle(output, screen, prose(screen, storyTitle(traced, run)));
  write(output, screen, [
    ...prose(screen, seenAt(point)),
    ...prose(screen, storyPreface(traced, run)),
    "",
    ...pairLines(parts, screen.proseWidth),
  ]);
}

function readSubject(text: string): Subject {
  const [, kind, digits] = /^(client|worker):(\d{1,9})$/.exec(text) ?? [];
  const number = Number(digits);
  if (kind === undefined || number < 1) throw new RequestError(notASubject(text));
  return { kind: kind === "client" ? "client" : "worker", number };
}
