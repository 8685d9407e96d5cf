// An ablation: the points of a scenario's claims with every mechanism on, and again with each mechanism off by itself.
import { type ParameterName, parameterNames } from "../../model/parameters.ts";
import type { Changes, Hypothesis, Plan, Scenario } from "../../scenario/scenario.ts";
import type { Cell } from "./cells.ts";
import { hypothesisCells } from "./hypothesis-cells.ts";
import { PlanError } from "./plan-fault.ts";
import { pointName } from "./points.ts";
import type { PlannedClaim } from "./study-plan.ts";
import { whyNotJudged } from "./unjudged.ts";

/** The switch of a mechanism, such as `mechanisms.trust`. */
export type MechanismSwitch = Extract<ParameterName, `mechanisms.${string}`>;

/** The claims of a scenario once more, at the points at which one mechanism is off. */
export interface PlannedAblation {
  readonly off: MechanismSwitch;
  readonly claims: readonly PlannedClaim[];
}

/** Which mechanisms are switched off, at which points, and which cells are run. */
export interface AblationDesign {
  readonly switches: readonly MechanismSwitch[];
  /** Every point names every switch; those with all mechanisms on come first. */
  readonly points: readonly Changes[];
  /** Whether some claim speaks of a plan at a point. */
  readonly isWanted: (plan: Plan, pointIndex: number) => boolean;
}

/** Switches that are on and that no plan, sweep or change in mid-run of the scenario sets itself, in the table's order. */
export function switchesOf(scenario: Scenario): MechanismSwitch[] {
  const set = new Set<string>([
    ...scenario.plans.flatMap(({ changes }) => Object.keys(changes)),
    ...scenario.sweep.map(({ lever }) => lever),
  ]);
  return parameterNames.filter(
    (name): name is MechanismSwitch =>
      name.startsWith("mechanisms.") && scenario.parameters[name] === "on" && !set.has(name),
  );
}

/**
 * @param grid the scenario's own points.
 * @throws PlanError where the scenario has no claim that can be judged at its points.
 */
export function designAblation(scenario: Scenario, grid: readonly Changes[]): AblationDesign {
  const { plans, hypotheses } = scenario;
  const cells = plans.flatMap((plan) => grid.map((point, pointIndex): Cell => ({ plan, pointIndex, point })));
  const spokenOf = hypotheses
    .flatMap((hypothesis) => cellsIn(hypothesisCells(hypothesis, scenario, cells) ?? []))
    .map((cellIndex) => cells[cellIndex]);
  if (spokenOf.length === 0) throw new PlanError({ kind: "nothingToAblate" });
  const wanted = new Set(spokenOf.map(({ plan, point }) => placeName(plan, point)));
  const used = grid.filter((_, index) => spokenOf.some(({ pointIndex }) => pointIndex === index));
  const switches = switchesOf(scenario);
  return {
    switches,
    points: [undefined, ...switches].flatMap((off) =>
      used.map((point) => withSwitches(point, switches, off)),
    ),
    isWanted: (plan, pointIndex) => wanted.has(placeName(plan, used[pointIndex % used.length])),
  };
}

function placeName({ name }: Plan, point: Changes): string {
  return `${name} at ${pointName(point)}`;
}

/** The claims at the points where `off` is off; absent, where all mechanisms are on. */
export function claimsWith(
  scenario: Scenario,
  cells: readonly Cell[],
  switches: readonly MechanismSwitch[],
  off?: MechanismSwitch,
): PlannedClaim[] {
  return scenario.hypotheses.map((hypothesis) => {
    const there: Hypothesis = { ...hypothesis, at: withSwitches(hypothesis.at ?? {}, switches, off) };
    const places = hypothesisCells(there, scenario, cells);
    if (places === undefined) return { hypothesis };
    const notJudged = whyNotJudged(hypothesis, places, scenario, cells);
    return { hypothesis, places, ...(notJudged === undefined ? {} : { notJudged }) };
  });
}

function withSwitches(point: Changes, switches: readonly MechanismSwitch[], off?: MechanismSwitch): Changes {
  const states = switches.map((name) => [name, name === off ? "off" : "on"]);
  return { ...point, ...Object.fromEntries(states) };
}

function cellsIn(places: NonNullable<ReturnType<typeof hypothesisCells>>): number[] {
  if (!("planIndex" in places))
    return places.flatMap(({ cellIndex, thanIndex }) => [cellIndex, thanIndex ?? cellIndex]);
  return [places.planIndex, places.thanIndex, ...(places.minus ?? [])];
}
