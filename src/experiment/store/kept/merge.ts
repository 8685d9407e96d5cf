// The shards of one study put together: every run there once, none missing, none from elsewhere.

import { join } from "node:path";
import { readScenario } from "../../../scenario/read-scenario.ts";
import { analyseRows } from "../../analysis/findings.ts";
import type { StudyResults } from "../../analysis/results.ts";
import { shardStretch, shardWith } from "../../plan/shards.ts";
import { planStudy, type StudyPlan } from "../../plan/study-plan.ts";
import type { RunRow } from "../../run/rows.ts";
import { manifestOf, scenarioFile } from "../manifest.ts";
import { readableFormat } from "../results-formats.ts";
import { StoreFaultError } from "../store-fault.ts";
import { type KeptStudy, readKeptStudy, studyFingerprint } from "./kept-study.ts";
import { listRunsFiles, readWhole } from "./runs-files.ts";
import { RunsOnDisk } from "./runs-on-disk.ts";

export interface MergedStudy {
  readonly study: KeptStudy;
  readonly results: StudyResults;
  /** Files that could not be read; whatever they held is in others too. */
  readonly damagedFiles: number;
  /** How many files of runs have been read after all were indexed: the work that a merge comes to. */
  readonly filesRead: () => number;
}

interface Source {
  readonly folder: string;
  readonly study: KeptStudy;
}

/**
 * The study of which `folders` hold the runs, as if it had been run in one piece. Outcomes stay on the disk and are
 * read as they are asked for, so that a study may be larger than memory.
 * @param numbersHeld how many of their numbers are held at once; about 30 MB of them when absent.
 * @throws StoreFaultError for a folder without kept runs, of another study or version, a run that is there twice, is
 * not the study's or not its shard's, or is missing.
 */
export function mergeShards(folders: readonly string[], numbersHeld?: number): MergedStudy {
  const sources = folders.map((folder): Source => {
    const study = readKeptStudy(folder);
    if (study !== undefined) return { folder, study };
    // Throws where there is none, and where a newer program wrote it.
    readableFormat(folder, manifestOf(folder).inputs.schemas.results);
    throw new StoreFaultError({ kind: "finishedStudy", folder });
  });
  const [first] = sources;
  const fingerprint = studyFingerprint(first.study);
  for (const { folder, study } of sources) {
    if (studyFingerprint(study) === fingerprint) continue;
    throw new StoreFaultError({ kind: "foreignShard", folder, first: first.folder });
  }
  const { study } = first;
  const scenario = readScenario(study.scenarioText, {
    fileName: join(first.folder, scenarioFile),
    name: study.name,
    rules: "checked",
  });
  const plan = planStudy(scenario, study.request);
  const runs = new RunsOnDisk(plan.runs, fingerprint, numbersHeld);
  const damagedFiles = sources.reduce((sum, source) => sum + readIndex(source, runs, plan, fingerprint), 0);
  refuseMissing(sources, runs, plan);
  return {
    study,
    results: analyseRows(plan, rowsOf(plan, runs)),
    damagedFiles,
    filesRead: () => runs.filesRead,
  };
}

/** Notes where every run of a folder is; returns how many of its files are damaged. */
function readIndex(
  { folder, study }: Source,
  runs: RunsOnDisk,
  plan: StudyPlan,
  fingerprint: string,
): number {
  const { from, to } =
    study.shard === undefined ? { from: 0, to: runs.total } : shardStretch(runs.total, study.shard);
  const seenHere = new Set<number>();
  let damaged = 0;
  for (const name of listRunsFiles(folder)) {
    const path = join(folder, name);
    const whole = readWhole({ path }, fingerprint);
    if (whole === undefined) {
      damaged += 1;
      continue;
    }
    runs.openSource({ path }, whole.hash);
    whole.rows.forEach((row, place) => {
      const { cellIndex, replication } = row;
      const number = runs.numberOf(cellIndex, replication);
      if (number === undefined || number < from || number >= to) {
        throw new StoreFaultError({ kind: "foreignRun", folder, cellIndex, replication });
      }
      // Twice in one folder is the same run, done again after a file was thought lost.
      if (runs.has(number) && !seenHere.has(number)) {
        const { name } = plan.cells[cellIndex].plan;
        throw new StoreFaultError({ kind: "duplicateRun", folder, plan: name, replication });
      }
      seenHere.add(number);
      runs.note(number, place, row);
    });
  }
  return damaged;
}

function refuseMissing(sources: readonly Source[], runs: RunsOnDisk, plan: StudyPlan): void {
  const missing = runs.missing();
  if (missing.length === 0) return;
  const { cellIndex, replication } = runs.runAt(missing[0]);
  const of = Math.max(...sources.map(({ study }) => study.shard?.of ?? 1));
  const shards = [...new Set(missing.map((number) => shardWith(number, runs.total, of)))];
  throw new StoreFaultError({
    kind: "missingRuns",
    missing: missing.length,
    runs: runs.total,
    plan: plan.cells[cellIndex].plan.name,
    replication,
    shards,
    of,
  });
}

/** Copies get rows of their own that read their source's, for a row that is spread out would be read at once. */
function rowsOf({ cells, replications }: StudyPlan, runs: RunsOnDisk): RunRow[] {
  return cells.flatMap(({ copyOf }, cellIndex) =>
    Array.from(
      { length: replications },
      (_, index): RunRow => runs.row(cellIndex, copyOf ?? cellIndex, index + 1),
    ),
  );
}
