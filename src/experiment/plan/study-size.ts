// How large a study will be, by arithmetic alone: before any of its points, cells or runs is made.
import type { Parameters } from "../../model/parameters.ts";
import { planParameters } from "../../scenario/plan-parameters.ts";
import type { Changes, Scenario } from "../../scenario/scenario.ts";
import { switchesOf } from "./ablation.ts";
import { clientsOf, daysOf, numbersKept, type StudySize, type Whole } from "./cost.ts";
import type { DesignInput } from "./designs/design.ts";
import { designInputs } from "./designs/design-inputs.ts";
import type { DesignRequest } from "./designs/design-request.ts";
import { makeDesign, pointsAsked } from "./designs/make-design.ts";
import { detailPerClient, fullDetailPerClientDay } from "./detail.ts";
import { plansOf } from "./plans-of.ts";
import type { StudyAsked } from "./study-plan.ts";
import { pointsOfClaims } from "./world-claims.ts";

export interface SizedStudy {
  readonly size: Omit<StudySize, "threads">;
  /** Of the run with most clients. */
  readonly largestRun: Parameters;
}

/** How many points there are, and what they may set, each lever at its largest. */
export interface PointsAsked {
  readonly points: Whole;
  readonly largest: Changes;
}

/**
 * @param along points that stand neither in the scenario nor in the request.
 * @throws PlanError for a plan that the scenario does not have.
 */
export function sizeStudy(scenario: Scenario, asked: StudyAsked, along?: PointsAsked): SizedStudy {
  const plans = plansOf(scenario, asked);
  const { points, largest } = along ?? pointsOf(scenario, asked);
  const runs = plans.map((plan) => {
    const parameters = planParameters(scenario, plan, largest);
    return { parameters, clients: clientsOf(parameters), days: daysOf(parameters) };
  });
  const { parameters, clients, days } = runs.reduce((most, one) => (one.clients > most.clients ? one : most));
  const { replications } = scenario.parameters;
  // Of the detail only what somebody asked for; the usual one is never much.
  const inDetail = typeof asked.detail === "number" ? Math.min(asked.detail, replications) : 0;
  const perClient =
    detailPerClient + (asked.isFullDetail === true ? Math.ceil(fullDetailPerClientDay * days) : 0);
  const detail = BigInt(plans.length * inDetail) * BigInt(points) * BigInt(clients * perClient);
  const columns = numbersKept(days);
  return {
    size: { plans: plans.length, points, replications, clients, days, columns, detail },
    largestRun: parameters,
  };
}

function pointsOf(scenario: Scenario, { kind, design, waves }: StudyAsked): PointsAsked {
  if (waves !== undefined)
    return {
      points: waves.waves * waves.pointsPerWave,
      largest: endsOf(designInputs(scenario, waves.inputs)),
    };
  if (design !== undefined) {
    const isOfClaims = design.method !== "table" && design.isOfClaims === true;
    const each = isOfClaims ? 1 + pointsOfClaims(scenario).used.length : 1;
    const points = pointsAsked(scenario, design) * BigInt(each);
    return { points, largest: largestOfInputs(scenario, design) };
  }
  if (kind === "run" || kind === "compare") return { points: 1, largest: {} };
  const onGrid = scenario.sweep.reduce((product, { values }) => product * BigInt(values.length), 1n);
  const points = kind === "ablate" ? onGrid * BigInt(1 + switchesOf(scenario).length) : onGrid;
  return { points, largest: largestOfSweep(scenario) };
}

/** The swept levers, each at the largest of its numbers. */
function largestOfSweep({ sweep }: Pick<Scenario, "sweep">): Changes {
  return Object.fromEntries(
    sweep.flatMap(({ lever, values }) => {
      const numbers = values.filter((value) => typeof value === "number");
      if (numbers.length < values.length) return [];
      return [[lever, numbers.reduce((most, value) => Math.max(most, value))]];
    }),
  );
}

/** The varied inputs, each at the end of its range; of a table, at the largest that stands there. */
function largestOfInputs(scenario: Scenario, request: DesignRequest): Changes {
  if (request.method === "table") return largestOfPoints(makeDesign(scenario, request).points);
  return endsOf(designInputs(scenario, request.inputs));
}

/** Every lever at the largest of its numbers, also where all points have the same. */
function largestOfPoints(points: readonly Changes[]): Changes {
  const largest = new Map<string, number>();
  for (const point of points)
    for (const [name, value] of Object.entries(point))
      if (typeof value === "number") largest.set(name, Math.max(value, largest.get(name) ?? value));
  return Object.fromEntries(largest);
}

/** A choice has no end; what is cheapest of it is not known. */
function endsOf(inputs: readonly DesignInput[]): Changes {
  const numbers = inputs.filter(({ among }) => among === undefined);
  return Object.fromEntries(numbers.map(({ name, to }) => [name, to]));
}
