// The cells of a study: which there are, in which order, and which of them repeat an earlier one's runs.
import { actingText } from "../../model/idle-levers.ts";
import type { ParameterName, Parameters } from "../../model/parameters.ts";
import { planParameters } from "../../scenario/plan-parameters.ts";
import type { Changes, Plan, Scenario } from "../../scenario/scenario.ts";
import type { CellRuns } from "./cell-runs.ts";
import type { StudyRequest } from "./study-request.ts";

/** One cell of the design: a plan at a sweep point. */
export interface Cell {
  readonly plan: Plan;
  /** Position on the sweep's grid, in row order; 0 when there is no sweep. */
  readonly pointIndex: number;
  /** The sweep levers' values at this point; empty when there is no sweep. */
  readonly point: Changes;
  /** Index of the earlier cell whose runs this one repeats because every differing lever is without effect here. */
  readonly copyOf?: number;
}

/**
 * Every plan at every point, in row order. A cell in which every lever that could tell it from an earlier one is
 * without effect is marked as that one's copy and needs no runs of its own.
 * @param isWanted which plan is looked at where; each everywhere when absent.
 */
export function cellsOf(
  scenario: Scenario,
  plans: readonly Plan[],
  points: readonly Changes[],
  isWanted: (plan: Plan, pointIndex: number) => boolean = () => true,
): Cell[] {
  const textOf = actingText(new Set([...plans.map(({ changes }) => changes), ...points].flatMap(namesIn)));
  const firstWith = new Map<string, number>();
  return plans
    .flatMap((plan) => points.map((point, pointIndex): Cell => ({ plan, pointIndex, point })))
    .filter(({ plan, pointIndex }) => isWanted(plan, pointIndex))
    .map((cell, cellIndex) => {
      const acting = textOf(cellParameters(scenario, cell));
      const earlier = firstWith.get(acting);
      if (earlier !== undefined) return { ...cell, copyOf: earlier };
      firstWith.set(acting, cellIndex);
      return cell;
    });
}

const namesIn = (changes: Changes) => Object.keys(changes) as ParameterName[];

/** Every value that holds in a cell. */
export function cellParameters(
  scenario: Scenario,
  { plan, point }: Pick<Cell, "plan" | "point">,
): Parameters {
  return planParameters(scenario, plan, point);
}

/**
 * The runs that a study needs: every replication of every cell that is not a copy.
 * @param asked how many of the first are written down in detail, and whether in full; none when absent.
 */
export function runsOf(
  scenario: Scenario,
  cells: readonly Cell[],
  { detail = 0, isFullDetail }: Pick<StudyRequest, "detail" | "isFullDetail"> = {},
): CellRuns[] {
  const count = scenario.parameters.replications;
  const replications = Array.from({ length: count }, (_, index) => index + 1);
  const inDetail = detail === 0 ? {} : { detail, ...(isFullDetail === true ? { isFullDetail } : {}) };
  return cells.flatMap((cell, cellIndex) =>
    cell.copyOf === undefined
      ? [
          {
            cellIndex,
            // Made when asked for: large studies have more cells than memory holds sets of parameters.
            get parameters() {
              return cellParameters(scenario, cell);
            },
            replications,
            ...inDetail,
          },
        ]
      : [],
  );
}
