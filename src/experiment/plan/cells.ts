// The plan of a study: which cells it has, in which order, and which of them repeat an earlier one's runs.
import { actingText } from "../../model/idle-levers.ts";
import type { ParameterName, Parameters } from "../../model/parameters.ts";
import { planParameters } from "../../scenario/plan-parameters.ts";
import type { Changes, Plan, Scenario } from "../../scenario/scenario.ts";
import type { CellRuns } from "./cell-runs.ts";
import type { DesignRequest } from "./designs/design-request.ts";
import { makeDesign } from "./designs/make-design.ts";
import { gridPoints } from "./points.ts";

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

/** `run`: one plan. `compare`: every plan. `sweep`: every plan at every point of the grid. */
export type StudyKind = "run" | "compare" | "sweep";

export interface CellOptions {
  /** `run`: the plan's name; the baseline when absent. */
  readonly plan?: string | undefined;
  /** Points of a sample or a table, in place of the grid or of no points. */
  readonly design?: DesignRequest | undefined;
}

/**
 * The cells in row order: plans in file order, within each the points with the last lever fastest. A cell in which
 * every lever that could tell it from an earlier one is without effect is marked as that one's copy and needs no
 * runs of its own. `run` and `compare` leave the sweep out: every lever keeps the value that the plan gives it.
 * A sample's points are the same for every plan.
 * @throws RangeError for a plan that the scenario does not have, or as {@link makeDesign}.
 */
export function planCells(
  scenario: Scenario,
  kind: StudyKind,
  { plan, design }: CellOptions = {},
): readonly Cell[] {
  const last = planned.get(scenario);
  if (last?.kind === kind && last.plan === plan && last.design === design) return last.cells;
  const cells = newCells(scenario, kind, { plan, design });
  planned.set(scenario, { kind, plan, design, cells });
  return cells;
}

interface Planned extends Required<CellOptions> {
  readonly kind: StudyKind;
  readonly cells: readonly Cell[];
}

/** What was planned last of a scenario: one command needs the same cells in several places, and many take seconds. */
const planned = new WeakMap<Scenario, Planned>();

function newCells(scenario: Scenario, kind: StudyKind, options: CellOptions): Cell[] {
  const plans = kind === "run" ? [planNamed(scenario, options.plan ?? scenario.baseline)] : scenario.plans;
  const points = pointsOf(scenario, kind, options);
  const textOf = actingText(new Set([...plans.map(({ changes }) => changes), ...points].flatMap(namesIn)));
  const firstWith = new Map<string, number>();
  return plans
    .flatMap((plan) => points.map((point, pointIndex): Cell => ({ plan, pointIndex, point })))
    .map((cell, cellIndex) => {
      const acting = textOf(cellParameters(scenario, cell));
      const earlier = firstWith.get(acting);
      if (earlier !== undefined) return { ...cell, copyOf: earlier };
      firstWith.set(acting, cellIndex);
      return cell;
    });
}

const namesIn = (changes: Changes) => Object.keys(changes) as ParameterName[];

function pointsOf(scenario: Scenario, kind: StudyKind, { design }: CellOptions): readonly Changes[] {
  if (design !== undefined) return makeDesign(scenario, design).points;
  return gridPoints(kind === "sweep" ? scenario.sweep : []);
}

/** Every value that holds in a cell. */
export function cellParameters(
  scenario: Scenario,
  { plan, point }: { readonly plan: Plan; readonly point: Changes },
): Parameters {
  return planParameters(scenario, plan, point);
}

/** The runs that a study needs: every replication of every cell that is not a copy; the first `detail` in detail. */
export function distinctRuns(scenario: Scenario, cells: readonly Cell[], detail = 0): CellRuns[] {
  const count = scenario.parameters.replications;
  const replications = Array.from({ length: count }, (_, index) => index + 1);
  const inDetail = detail === 0 ? {} : { detail };
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

function planNamed(scenario: Scenario, name: string): Plan {
  const plan = scenario.plans.find((one) => one.name === name);
  if (plan !== undefined) return plan;
  const known = scenario.plans.map((one) => one.name).join(", ");
  throw new RangeError(`The scenario has no plan "${name}". Its plans are: ${known}.`);
}
