// The shards of a study as large as a test wants it, made from a few real runs: what a merge is tried on.
import * as fs from "node:fs";
import { type Shard, shardJobs } from "../../src/experiment/plan/shards.ts";
import { planStudy } from "../../src/experiment/plan/study-plan.ts";
import { runReplication } from "../../src/experiment/run/replicate.ts";
import type { RunRow } from "../../src/experiment/run/rows.ts";
import { simulateModel } from "../../src/experiment/run/simulate.ts";
import { piecesOf } from "../../src/experiment/store/content.ts";
import { diskSteps, type FileSteps } from "../../src/experiment/store/file-steps.ts";
import { openKeptRuns } from "../../src/experiment/store/kept/kept-runs.ts";
import { keptFolder } from "../../src/experiment/store/kept/kept-study.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import { writeScenario } from "../../src/scenario/write-scenario.ts";

export interface ManyShards {
  /** Of each of two plans. */
  readonly replications: number;
  readonly shards: number;
  /** Working days of warm-up and of observation together. */
  readonly days: number;
}

/** Real runs of each plan, of which all others are echoes. */
const realRuns = 8;
/** By how much an echo's measures differ from those of its run, at most. */
const mostNoise = 0.01;

/** Writes the shards beside `results`; returns their folders. */
export function writeManyShards(results: string, { replications, shards, days }: ManyShards): string[] {
  const scenario = readScenario(scenarioText(replications, days), { fileName: "many.yaml", name: "many" });
  const { runs } = planStudy(scenario, { kind: "compare" });
  const real = new Map(
    runs.map((cell) => [
      cell.cellIndex,
      Array.from({ length: realRuns }, (_, place) => runReplication(cell, place + 1, simulateModel)),
    ]),
  );
  const text = writeScenario(scenario);
  return Array.from({ length: shards }, (_, place) => {
    const shard: Shard = { index: place + 1, of: shards };
    const rows = shardJobs(runs, shard).flatMap(({ cellIndex, replications: own }) =>
      own.map((replication) => echo((real.get(cellIndex) ?? [])[replication % realRuns], replication)),
    );
    const folder = keptFolder(results, shard);
    const study = {
      request: { kind: "compare" },
      name: "many",
      namedAs: "many.yaml",
      replace: false,
    } as const;
    const kept = openKeptRuns(
      folder,
      { ...study, scenarioText: text, runs: rows.length, shard },
      { steps: unsynced },
    );
    kept.keep(rows);
    kept.flush();
    kept.close();
    return folder;
  });
}

/** Whether the shards outlive a loss of power is not asked here. */
const unsynced: FileSteps = {
  ...diskSteps,
  syncFolder: () => {},
  writeNewFile: (path, content) => {
    for (const piece of piecesOf(content)) fs.writeFileSync(path, piece, { flag: "a" });
  },
};

function echo(row: RunRow, replication: number): RunRow {
  const { outcome } = row;
  if (outcome === undefined) throw new Error(row.reason);
  const noise = ((replication * 2_654_435_761) % 4_294_967_296) / 4_294_967_296;
  const measures = outcome.measures.map((value) => value * (1 + mostNoise * noise));
  const trajectory = (row.cellIndex * 1e9 + replication).toString(16).padStart(16, "0");
  return { ...row, replication, outcome: { ...outcome, measures, trajectory } };
}

function scenarioText(replications: number, days: number): string {
  return `format: 1
title: Many runs of two plans
question: What do many runs cost?
setting: anti-poverty-programme
parameters: { intake.places: 40, intake.initialClients: 40, staff.teams: 2 }
plans:
  alone: { label: Caseworkers alone, staff.leadsPerTeam: 2, staff.assistantsPerTeam: 0 }
  team: { label: Case teams, staff.leadsPerTeam: 1, staff.assistantsPerTeam: 1 }
baseline: alone
measures: { engagementQuality: { matters: 0.03 }, distributionFit: { matters: 0.05 }, backlogDays: { matters: 1 } }
hypotheses:
  H1: { says: Teams engage more., measure: engagementQuality, plan: team, than: alone, expect: higher }
time: { kind: steady, warmUpDays: ${Math.floor(days / 2)}, observedDays: ${Math.ceil(days / 2)} }
replications: ${replications}
seed: many
`;
}
