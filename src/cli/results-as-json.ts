// The results of a study as JSON, for programs.

import type { AblationResult } from "../experiment/analysis/ablation.ts";
import { moneyOfCells } from "../experiment/analysis/cell-money.ts";
import type { Matching } from "../experiment/analysis/matching/matching.ts";
import { moneyItems } from "../experiment/analysis/money-items.ts";
import type { SeriesOfCell, StudyResults, WarmUpCheck } from "../experiment/analysis/results.ts";
import { cellParameters } from "../experiment/plan/cells.ts";
import type { Design } from "../experiment/plan/designs/design.ts";
import type { UntilCourse } from "../experiment/store/log.ts";
import { cellValue } from "./cell-value.ts";

/** What is said of a study beside what it found. */
export interface AboutResults {
  /** As the reader sees it. */
  readonly folder: string;
  readonly until?: UntilCourse | undefined;
  /** Nothing was run, for it was there already. */
  readonly finishedBefore?: boolean;
  /** The runs were known before it was said how they would be judged. */
  readonly isJudgedAfter: boolean;
  /** Replications in the folder, where they are more than these results are of. */
  readonly storedReplications?: number | undefined;
}

/** A value that is not defined is null. */
export function resultsAsJson(results: StudyResults, about: AboutResults): Readonly<Record<string, unknown>> {
  const { folder, until, finishedBefore, isJudgedAfter, storedReplications } = about;
  const { scenario, request, rows, hypotheses, replications } = results;
  return {
    scenario: scenario.name,
    title: scenario.title,
    command: request.kind,
    folder,
    ...(finishedBefore ? { finishedBefore } : {}),
    ...(isJudgedAfter ? { judgedAfterTheRuns: true } : {}),
    replications,
    ...(storedReplications === undefined ? {} : { storedReplications }),
    ...(until === undefined ? {} : { until }),
    seed: scenario.parameters.seed,
    runs: rows.length,
    failedRuns: rows.filter(({ status }) => status === "failed").length,
    baseline: scenario.baseline,
    ...(results.matching !== undefined
      ? { matching: ofMatching(results.matching) }
      : {
          ...(results.design === undefined ? ofCells(results) : ofSample(results, results.design)),
          hypotheses,
        }),
    ...(results.search === undefined ? {} : { search: results.search }),
    ...(results.ablation === undefined ? {} : { ablation: ofAblation(results.ablation) }),
    ...(results.warmUp === undefined ? {} : { warmUp: ofWarmUp(results.warmUp, results) }),
  };
}

function ofCells(results: StudyResults) {
  const { scenario, cells, measureNames, differences } = results;
  const money = moneyOfCells(results, cells);
  return {
    cells: cells.map((cell, place) => ({
      plan: cell.plan.name,
      point: cell.point,
      ...(cell.copyOf === undefined ? {} : { copyOf: cell.copyOf }),
      dollarsPerYear: Object.fromEntries(
        moneyItems.map(({ name, of }) => [name, of(money[place], cellParameters(scenario, cell))]),
      ),
      measures: Object.fromEntries(
        measureNames.map((measure) => [measure, cellValue(results, cell, measure)]),
      ),
    })),
    differences,
  };
}

function ofWarmUp({ unsettled, unjudged, ...others }: WarmUpCheck, { cells }: StudyResults) {
  const ofCell = ({ cellIndex, series }: SeriesOfCell) => {
    const { plan, point } = cells[cellIndex];
    return { plan: plan.name, point, series };
  };
  return { ...others, unsettled: unsettled.map(ofCell), unjudged: unjudged.map(ofCell) };
}

/** Claims go by their names; each stands whole among the hypotheses. */
function ofAblation(ablation: readonly AblationResult[]) {
  return ablation.map(({ whole, off, without, change, changeLevel, role }) => {
    const { verdict, interval } = without;
    return { hypothesis: whole.hypothesis.name, off, role, verdict, interval, change, changeLevel };
  });
}

/** The sets stand in implausibility.csv, and those that are left in matched.csv. */
export function ofMatching({ points, ...found }: Matching) {
  return found;
}

/** What a sample of points allows to be said; the points are in design.csv, their runs in runs.csv. */
function ofSample({ sensitivity, futures, claimsOverWorlds }: StudyResults, { kind, hash, inputs }: Design) {
  return { design: { kind, hash, inputs }, sensitivity, futures, claimsOverWorlds };
}
