// Finished studies of the same plans under different seeds, pooled: one verdict over the programmes of all.
import { analyseStudy } from "../analysis/findings.ts";
import type { StudyResults } from "../analysis/results.ts";
import { findOtherRuns, type OtherRuns } from "../plan/same-runs.ts";
import { type StudyPlan, withReplications } from "../plan/study-plan.ts";
import { asRowOf, type RunRow } from "../run/rows.ts";
import type { StoredPlan } from "../store/stored-plan.ts";
import { storedRuns } from "./stored-study.ts";

/** Why a study cannot be pooled with the first. */
export type NotPooled =
  | { readonly kind: "sameSeed"; readonly seed: string; readonly folders: readonly [string, string] }
  | { readonly kind: "otherRuns"; readonly folder: string; readonly difference: OtherRuns };

export interface Pooled {
  /** As one study, whose replications are those of the first seed, then those of the second, and so on. */
  readonly results: StudyResults;
  /** Each by itself, in the order in which they were named. */
  readonly each: readonly StudyResults[];
}

/** The first study that cannot be pooled; absent where all can be. */
export function findNotPooled(studies: readonly StoredPlan[]): NotPooled | undefined {
  const [first, ...others] = studies;
  const folderOf = new Map([[seedOf(first.plan), first.folder]]);
  for (const { plan, folder } of others) {
    const seed = seedOf(plan);
    const earlier = folderOf.get(seed);
    if (earlier !== undefined) return { kind: "sameSeed", seed, folders: [earlier, folder] };
    folderOf.set(seed, folder);
    const difference = findOtherRuns(first.plan, withSeed(plan, seedOf(first.plan)));
    if (difference !== undefined) return { kind: "otherRuns", folder, difference };
  }
  return undefined;
}

/**
 * The pooled study, judged by the first one's hypotheses. Seeds give independent programmes, so pairs within a seed
 * are pairs of the whole.
 * @throws StoreFaultError for a damaged folder.
 */
export async function poolStudies(studies: readonly StoredPlan[]): Promise<Pooled> {
  const [{ plan }] = studies;
  const rows: RunRow[] = [];
  const each = [];
  let before = 0;
  for (const stored of studies) {
    const { replications } = stored.plan;
    const own = withReplications(plan, replications);
    const found = await storedRuns(stored, own);
    each.push(analyseStudy(own, found));
    const offset = before;
    for (const row of found) {
      const { cellIndex, replication } = row;
      rows.push(asRowOf(row, { cellIndex, replication: replication + offset }));
    }
    before += replications;
  }
  const pooled = withReplications(plan, before);
  const order = rows.sort(
    (one, other) => one.cellIndex - other.cellIndex || one.replication - other.replication,
  );
  return { results: analyseStudy(pooled, order), each };
}

export function seedOf({ scenario }: Pick<StudyPlan, "scenario">): string {
  return scenario.parameters.seed;
}

function withSeed(plan: StudyPlan, seed: string): StudyPlan {
  const { scenario } = plan;
  return { ...plan, scenario: { ...scenario, parameters: { ...scenario.parameters, seed } } };
}
