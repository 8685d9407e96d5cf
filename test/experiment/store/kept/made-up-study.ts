// A small made-up study, its runs and its kept form, for tests of the store.

import type { CellRuns } from "../../../../src/experiment/plan/cell-runs.ts";
import { type Shard, shardJobs } from "../../../../src/experiment/plan/shards.ts";
import { planStudy } from "../../../../src/experiment/plan/study-plan.ts";
import { runReplication } from "../../../../src/experiment/run/replicate.ts";
import type { RunRow } from "../../../../src/experiment/run/rows.ts";
import type { KeptStudy } from "../../../../src/experiment/store/kept/kept-study.ts";
import type { Scenario } from "../../../../src/scenario/scenario.ts";
import { writeScenario } from "../../../../src/scenario/write-scenario.ts";
import { simulate } from "../../fixtures/made-up-model.ts";
import { alone, sampleScenario, team } from "../../fixtures/scenarios.ts";

export interface MadeUpStudy {
  readonly scenario: Scenario;
  readonly jobs: readonly CellRuns[];
  readonly kept: KeptStudy;
}

/** Three plans, the second a copy of the first; `replications` programmes of each. */
export function madeUpStudy(seed = "any", replications = 8): MadeUpStudy {
  const scenario = sampleScenario(
    { plans: [alone, { ...alone, name: "again" }, team] },
    { replications, seed },
  );
  const jobs = planStudy(scenario, { kind: "compare" }).runs;
  const kept = {
    request: { kind: "compare" },
    name: "sample",
    namedAs: "sample.yaml",
    scenarioText: writeScenario(scenario),
    runs: 2 * replications,
    replace: false,
  } as const;
  return { scenario, jobs, kept };
}

export function rowsOf(jobs: readonly CellRuns[]): RunRow[] {
  return jobs.flatMap((cell) =>
    cell.replications.map((replication) => runReplication(cell, replication, simulate)),
  );
}

export function shardOf({ jobs, kept }: MadeUpStudy, shard: Shard) {
  const own = shardJobs(jobs, shard);
  return { rows: rowsOf(own), kept: { ...kept, shard, runs: rowsOf(own).length } };
}
