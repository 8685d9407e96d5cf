// The shards of one study put together: every run there once, none missing, none from elsewhere.

import { join } from "node:path";
import { readScenario } from "../../../scenario/read-scenario.ts";
import { analyseRows } from "../../analysis/findings.ts";
import type { StudyResults } from "../../analysis/results.ts";
import { type Shard, shardStretch, shardWith } from "../../plan/shards.ts";
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

/** No more than where runs are and which of them belong there: there may be ten thousand, each with the whole scenario. */
interface Source {
  readonly folder: string;
  readonly shard?: Shard;
}

/**
 * The study of which `folders` hold the runs, as if it had been run in one piece. Outcomes stay on the disk and are
 * read as they are asked for, so that a study may be larger than memory.
 * @param numbersHeld how many of their numbers are held at once; about 30 MB of them when absent.
 * @throws StoreFaultError for a folder without kept runs, of another study or version, a run that is there twice, is
 * not the study's or not its shard's, or is missing.
 */
export function mergeShards(folders: readonly string[], numbersHeld?: number): MergedStudy {
  let study: KeptStudy | undefined;
  let fingerprint = "";
  let foreign: string | undefined;
  const sources = folders.map((folder): Source => {
    const found = keptIn(folder);
    study ??= found;
    if (study === found) fingerprint = studyFingerprint(found);
    else if (studyFingerprint(found) !== fingerprint) foreign ??= folder;
    return { folder, ...(found.shard === undefined ? {} : { shard: found.shard }) };
  });
  if (study === undefined) throw new RangeError("A merge needs one folder or more.");
  if (foreign !== undefined)
    throw new StoreFaultError({ kind: "foreignShard", folder: foreign, first: folders[0] });
  const scenario = readScenario(study.scenarioText, {
    fileName: join(folders[0], scenarioFile),
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

function keptIn(folder: string): KeptStudy {
  const study = readKeptStudy(folder);
  if (study !== undefined) return study;
  // Throws where there is none, and where a newer program wrote it.
  readableFormat(folder, manifestOf(folder).inputs.schemas.results);
  throw new StoreFaultError({ kind: "finishedStudy", folder });
}

/** Notes where every run of a folder is; returns how many of its files are damaged. */
function readIndex(
  { folder, shard }: Source,
  runs: RunsOnDisk,
  plan: StudyPlan,
  fingerprint: string,
): number {
  const { from, to } = shard === undefined ? { from: 0, to: runs.total } : shardStretch(runs.total, shard);
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
  const of = Math.max(...sources.map(({ shard }) => shard?.of ?? 1));
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
