// Refuses a study that is too large before anything of it is made: by arithmetic, and where that leaves it open by trial.
import { clientsOf, daysOf, judgeCost, numbersKept, studyCost, type Whole } from "../experiment/plan/cost.ts";
import { designInputs } from "../experiment/plan/designs/design-inputs.ts";
import type { DesignRequest } from "../experiment/plan/designs/design-request.ts";
import { makeDesign } from "../experiment/plan/designs/make-design.ts";
import { detailPerClient } from "../experiment/plan/detail.ts";
import type { Parameters } from "../model/parameters.ts";
import { planParameters } from "../scenario/plan-parameters.ts";
import type { Changes, Plan, Scenario } from "../scenario/scenario.ts";
import { tooLong, tooLongByTrial, tooMuchMemory, willTake } from "../words/cost.ts";
import type { Effects } from "./effects.ts";
import type { Request } from "./options.ts";
import { RequestError } from "./request-error.ts";
import { prose, screenOf } from "./screen/screen.ts";
import { write } from "./screen/write.ts";

const usualHours = 12;
const usualBytes = 4e9;
const secondsPerHour = 3600;

export interface StudyAsked {
  readonly scenario: Scenario;
  readonly plans: readonly Plan[];
  readonly points: Whole;
  readonly replications: Whole;
  /** What the points may set, each at its largest. */
  readonly largest: Changes;
}

/**
 * Says, where a trial was needed, about how long it will take.
 * @throws RequestError with the numbers when the study is too large for the memory or the time allowed.
 */
export async function refuseCost(asked: StudyAsked, request: Request, effects: Effects): Promise<void> {
  const { scenario, plans, points, replications, largest } = asked;
  const threads = request.workers ?? effects.threads;
  const limits = {
    bytes: request.maxMemory ?? effects.memoryBytes ?? usualBytes,
    seconds: (request.maxHours ?? usualHours) * secondsPerHour,
  };
  const sizes = plans.map((plan) => {
    const parameters = planParameters(scenario, plan, largest);
    return { parameters, clients: clientsOf(parameters), days: daysOf(parameters) };
  });
  const { parameters, clients, days } = sizes.reduce((most, one) =>
    one.clients > most.clients ? one : most,
  );
  const columns = numbersKept(days);
  const detail = detailAsked(asked, Math.min(request.detail ?? 0, Number(replications)), clients);
  const size = { plans: plans.length, points, replications, clients, days, columns, detail, threads };
  const cost = studyCost(size);
  const verdict = judgeCost(cost, limits);
  if (verdict === "too-much-memory") throw new RequestError(tooMuchMemory(cost, limits));
  if (verdict === "too-long") throw new RequestError(tooLong(cost, limits));
  if (verdict === "fits" || effects.loadPilot === undefined) return;
  const seconds = await estimate(parameters, cost.rows, threads, effects);
  if (seconds > limits.seconds) throw new RequestError(tooLongByTrial(cost.rows, seconds, limits));
  const screen = screenOf(effects, request.noColor);
  if (!request.quiet) write(effects.messages, screen, prose(screen, willTake(seconds)));
}

/** Numbers of the detail that somebody asked for; the usual one is never much. */
function detailAsked({ plans, points }: StudyAsked, replications: number, clients: number): bigint {
  return BigInt(plans.length * replications) * BigInt(points) * BigInt(clients * detailPerClient);
}

async function estimate(
  parameters: Parameters,
  rows: bigint,
  threads: number,
  { loadPilot, now }: Effects,
): Promise<number> {
  const secondsPerRun = await loadPilot?.();
  return ((secondsPerRun?.(parameters, now) ?? 0) * Number(rows)) / threads;
}

/** The swept levers, each at the largest of its numbers. */
export function largestOfSweep({ sweep }: Pick<Scenario, "sweep">): Changes {
  return Object.fromEntries(
    sweep.flatMap(({ lever, values }) => {
      const numbers = values.filter((value) => typeof value === "number");
      if (numbers.length < values.length) return [];
      return [[lever, numbers.reduce((most, value) => Math.max(most, value))]];
    }),
  );
}

/** The varied inputs, each at the end of its range. */
export function largestOfInputs(scenario: Scenario, request: DesignRequest): Changes {
  const inputs =
    request.method === "table"
      ? makeDesign(scenario, request).inputs
      : designInputs(scenario, request.inputs);
  return Object.fromEntries(inputs.map(({ name, to }) => [name, to]));
}
