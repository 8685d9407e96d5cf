// The plan of a study: made once of a scenario and what is asked of it, then carried through every stage.

import type { Changes, Hypothesis, Plan, Scenario } from "../../scenario/scenario.ts";
import { claimsWith, designAblation, type PlannedAblation } from "./ablation.ts";
import { type CellRuns, onlyReplications } from "./cell-runs.ts";
import { type Cell, cellsOf, runsOf } from "./cells.ts";
import { type Design, pointHash } from "./designs/design.ts";
import { makeDesign } from "./designs/make-design.ts";
import { firstWave, wavesDesign } from "./designs/waves.ts";
import { chooseDetail } from "./detail.ts";
import type { ClaimPlaces } from "./hypothesis-cells.ts";
import { PlanError } from "./plan-fault.ts";
import { plansOf } from "./plans-of.ts";
import { gridPoints } from "./points.ts";
import { type Shard, shardJobs } from "./shards.ts";
import type { StudyRequest } from "./study-request.ts";
import type { NotJudged } from "./unjudged.ts";
import { claimsInWorlds, noPointsOfClaims, pointsInWorlds, pointsOfClaims } from "./world-claims.ts";

export interface StudyPlan {
  readonly scenario: Scenario;
  /** With the detail that came of it. */
  readonly request: StudyRequest;
  /** Those that are run, in the scenario's order. */
  readonly plans: readonly Plan[];
  /** Of each cell; in a search that has been made, of the one that has most. */
  readonly replications: number;
  /** Of a search that has been made, by cell: how many replications it was given. */
  readonly allocation?: readonly number[];
  /** Where the points are a sample or somebody's own table. */
  readonly design?: Design;
  /** In row order; one that sets nothing where nothing is swept. The same for every plan. */
  readonly points: readonly PlannedPoint[];
  /** In row order: plans in file order, within each the points with the last lever fastest. */
  readonly cells: readonly Cell[];
  /** The runs that are made: every replication of every cell that is not a copy; the first ones in detail. */
  readonly runs: readonly CellRuns[];
  /** Clients in the usual detail, where they are too many and nobody asked for it, so that it is left out. */
  readonly leftOutClients?: number;
  /** What each hypothesis of the scenario speaks of in this study, in file order. */
  readonly claims: readonly PlannedClaim[];
  /** The same with each mechanism off by itself; of an ablation alone. */
  readonly ablations?: readonly PlannedAblation[];
  /** By possible world: the same in that world; where plans are compared over worlds. */
  readonly worldClaims?: readonly (readonly PlannedClaim[])[];
  /** A row for each replication of each cell, copied ones included. */
  readonly rowsExpected: number;
}

export interface PlannedPoint {
  /** Mark of its values, the same in every study that has them. */
  readonly id: string;
  readonly levers: Changes;
}

export interface PlannedClaim {
  readonly hypothesis: Hypothesis;
  /** Absent where this study cannot judge it. */
  readonly places?: ClaimPlaces;
  /** Why no run can judge it, where that is known beforehand. */
  readonly notJudged?: NotJudged;
}

/** A request that may leave it to the study how much is written down in detail. */
export interface StudyAsked extends Omit<StudyRequest, "detail"> {
  /** Replications of each plan and point; `usual`: as many as fit. None when absent. */
  readonly detail?: number | "usual" | undefined;
}

/**
 * `run` and `compare` leave the sweep out: every lever keeps the value that the plan gives it.
 * @throws PlanError for a plan that the scenario does not have, or as {@link makeDesign}.
 */
export function planStudy(scenario: Scenario, asked: StudyAsked): StudyPlan {
  const { kind, design: sample, waves } = asked;
  const design =
    waves !== undefined
      ? firstWave(scenario, waves)
      : sample === undefined
        ? undefined
        : makeDesign(scenario, sample);
  const grid = gridPoints(kind === "sweep" || kind === "ablate" ? scenario.sweep : []);
  const ablation = kind === "ablate" ? designAblation(scenario, grid) : undefined;
  const isOfClaims = sample?.method !== "table" && sample?.isOfClaims === true;
  const beside = isOfClaims ? pointsOfClaims(scenario) : noPointsOfClaims;
  const worlds = design?.points.length ?? 0;
  const levers = ablation?.points ?? (design === undefined ? grid : pointsInWorlds(design.points, beside));
  const plans = plansOf(scenario, asked);
  const isInWorld = (plan: Plan, pointIndex: number) =>
    pointIndex < worlds || beside.isWanted(plan, (pointIndex - worlds) % beside.used.length);
  const found = cellsOf(scenario, plans, levers, design === undefined ? ablation?.isWanted : isInWorld);
  // In a search each cell gets its own number of replications, and so its own runs.
  const cells = asked.search === undefined ? found : found.map(({ copyOf: _, ...cell }) => cell);
  const { detail, ...chosen } = detailOf(scenario, cells, asked);
  const inDetail = { detail, ...(asked.isFullDetail === true ? { isFullDetail: asked.isFullDetail } : {}) };
  const { replications } = scenario.parameters;
  return {
    scenario,
    request: requestWith(asked, detail === 0 ? {} : inDetail),
    plans,
    replications,
    ...(design === undefined ? {} : { design }),
    points: levers.map((point) => ({ id: pointHash(point), levers: point })),
    cells,
    runs: runsOf(scenario, cells, inDetail),
    ...chosen,
    claims:
      design === undefined
        ? claimsWith(scenario, cells, ablation?.switches ?? [])
        : scenario.hypotheses.map((hypothesis) => ({ hypothesis })),
    ...(design !== undefined && kind === "compare"
      ? { worldClaims: claimsInWorlds(scenario, cells, worlds, beside) }
      : {}),
    ...(ablation === undefined
      ? {}
      : {
          ablations: ablation.switches.map((off) => ({
            off,
            claims: claimsWith(scenario, cells, ablation.switches, off),
          })),
        }),
    rowsExpected: cells.length * replications,
  };
}

/** The same study with another number of replications. */
export function withReplications(plan: StudyPlan, replications: number): StudyPlan {
  const { cells, request } = plan;
  const scenario = { ...plan.scenario, parameters: { ...plan.scenario.parameters, replications } };
  return {
    ...plan,
    scenario,
    replications,
    runs: runsOf(scenario, cells, request),
    rowsExpected: cells.length * replications,
  };
}

/** The same search with so many replications of each cell. */
export function withAllocation(plan: StudyPlan, allocation: readonly number[]): StudyPlan {
  const { scenario, cells, request } = plan;
  const most = allocation.reduce((one, other) => Math.max(one, other), 0);
  const parameters = { ...scenario.parameters, replications: most };
  return {
    ...plan,
    replications: most,
    allocation,
    runs: runsOf({ ...scenario, parameters }, cells, request).map((job) =>
      onlyReplications(job, job.replications.slice(0, allocation[job.cellIndex])),
    ),
    rowsExpected: allocation.reduce((sum, count) => sum + count, 0),
  };
}

/** The same study with further points of its inputs, after those that it has: a match that goes on. */
export function withPositions(plan: StudyPlan, positions: Design["positions"]): StudyPlan {
  const { scenario, request, plans, replications } = plan;
  const design = wavesDesign(plan.design?.inputs ?? [], [...(plan.design?.positions ?? []), ...positions]);
  const cells = cellsOf(scenario, plans, design.points);
  return {
    ...plan,
    design,
    points: design.points.map((point) => ({ id: pointHash(point), levers: point })),
    cells,
    runs: runsOf(scenario, cells, request),
    rowsExpected: cells.length * replications,
  };
}

/** The runs of a shard; of no shard, all. */
export function shardOf({ runs }: Pick<StudyPlan, "runs">, shard: Shard | undefined): readonly CellRuns[] {
  return shard === undefined ? runs : shardJobs(runs, shard);
}

/**
 * A sweep over a grid must have the points that its hypotheses speak of.
 * @throws PlanError when it does not.
 */
export function refuseMissingPoints(plan: StudyPlan): void {
  if (plan.request.kind !== "sweep" || plan.design !== undefined) return;
  const hypotheses = unjudgedClaims(plan).map(({ name }) => name);
  const levers = plan.scenario.sweep.map(({ lever }) => lever);
  if (hypotheses.length > 0) throw new PlanError({ kind: "pointsMissing", hypotheses, levers });
}

/** The hypotheses that the study cannot judge, for it does not run what they speak of. */
export function unjudgedClaims({
  claims,
  worldClaims,
}: Pick<StudyPlan, "claims" | "worldClaims">): Hypothesis[] {
  return (worldClaims?.[0] ?? claims).flatMap(({ hypothesis, places }) =>
    places === undefined ? [hypothesis] : [],
  );
}

function detailOf(scenario: Scenario, cells: readonly Cell[], { detail = 0 }: StudyAsked) {
  if (detail === 0) return { detail };
  const asked = detail === "usual" ? undefined : detail;
  const { replications, leftOutClients } = chooseDetail(runsOf(scenario, cells), asked);
  return { detail: replications, ...(leftOutClients === undefined ? {} : { leftOutClients }) };
}

/** Without what was not asked for: studies are known again by the text of their request. */
function requestWith(
  { kind, plan, design, rules, until, waves, search }: StudyAsked,
  inDetail: Pick<StudyRequest, "detail" | "isFullDetail">,
): StudyRequest {
  return {
    kind,
    ...(plan === undefined ? {} : { plan }),
    ...(design === undefined ? {} : { design }),
    ...(rules === undefined ? {} : { rules }),
    ...inDetail,
    ...(until === undefined ? {} : { until }),
    ...(waves === undefined ? {} : { waves }),
    ...(search === undefined ? {} : { search }),
  };
}
