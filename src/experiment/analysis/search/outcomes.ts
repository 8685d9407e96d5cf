// What a search has seen so far, world by world: the runs of every plan in the measures by which it searches.
import { measureEntry } from "../../../model/measures.ts";
import type { PrimaryMeasure } from "../../../scenario/scenario.ts";
import type { Runs } from "../../../statistics/frontier/judge-frontier.ts";
import { searchedMeasures } from "../../plan/search/search-scenario.ts";
import type { StudyRows } from "../results.ts";
import { runValues } from "../run-values.ts";

/** The plans in one possible world, or where there are none in the file's own. */
export interface WorldOutcomes {
  readonly pointIndex: number;
  /** By plan, in the order of the study's plans. */
  readonly cellIndexes: readonly number[];
  /** By plan and measure, turned so that more is better; as many values as replications were asked for. */
  readonly runs: readonly Runs[];
}

export interface SearchOutcomes {
  /** Those by which plans are told apart. */
  readonly measures: readonly PrimaryMeasure[];
  /** Measures that some plan does not define at least twice in some world, and so tell nothing of all. */
  readonly leftOut: readonly PrimaryMeasure[];
  readonly worlds: readonly WorldOutcomes[];
}

/** Of so few values nothing is known of the spread. */
const leastValues = 2;

export function searchOutcomes(study: StudyRows): SearchOutcomes {
  const { cells, points, replications } = study;
  const counts = study.allocation ?? cells.map(() => replications);
  const asked = searchedMeasures(study.scenario);
  const valuesOf = runValues(study.rows, replications);
  const turned = asked.map(({ measure }) =>
    cells.map((_, cellIndex) => {
      const isLess = measureEntry(measure).better === "lower";
      const values = valuesOf(cellIndex, measure).slice(0, counts[cellIndex]);
      return isLess ? values.map((value) => -value) : values;
    }),
  );
  const isDefined = turned.map((ofCells) =>
    ofCells.every((values) => values.filter((value) => !Number.isNaN(value)).length >= leastValues),
  );
  const used = turned.filter((_, place) => isDefined[place]);
  const indexesAt: number[][] = points.map(() => []);
  for (const [cellIndex, { pointIndex }] of cells.entries()) indexesAt[pointIndex].push(cellIndex);
  return {
    measures: asked.filter((_, place) => isDefined[place]),
    leftOut: asked.filter((_, place) => !isDefined[place]),
    worlds: indexesAt.map((cellIndexes, pointIndex) => ({
      pointIndex,
      cellIndexes,
      runs: cellIndexes.map((cellIndex) => used.map((ofCells) => ofCells[cellIndex])),
    })),
  };
}
