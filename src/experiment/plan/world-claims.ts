// The claims of a scenario in every possible world of a sample: at which points, and in which cells.
import type { Changes, Hypothesis, Plan, Scenario } from "../../scenario/scenario.ts";
import type { Cell } from "./cells.ts";
import { type ClaimPlaces, hypothesisCells } from "./hypothesis-cells.ts";
import { gridPoints, pointName } from "./points.ts";
import type { PlannedClaim } from "./study-plan.ts";
import { cellsOfClaim, whyNotJudged } from "./unjudged.ts";

/** Where the claims want more than each world's own point: that of the scenario without its sweep. */
export interface ClaimPoints {
  /** Points of the grid that are looked at in every world beside its own. */
  readonly used: readonly Changes[];
  /** Whether some claim speaks of a plan at such a point. */
  readonly isWanted: (plan: Plan, place: number) => boolean;
}

export const noPointsOfClaims: ClaimPoints = { used: [], isWanted: () => false };

/** The points that claims speak of beside the scenario's own. */
export function pointsOfClaims(scenario: Scenario): ClaimPoints {
  const { plans, hypotheses, sweep } = scenario;
  if (sweep.length === 0) return noPointsOfClaims;
  const own = plans.map((plan): Cell => ({ plan, pointIndex: 0, point: {} }));
  const elsewhere = hypotheses.filter((claim) => hypothesisCells(claim, scenario, own) === undefined);
  const cells = plans.flatMap((plan) =>
    gridPoints(sweep).map((point, pointIndex): Cell => ({ plan, pointIndex, point })),
  );
  const spokenOf = elsewhere.flatMap((claim) => {
    const places = hypothesisCells(claim, scenario, cells);
    return places === undefined ? [] : cellsOfClaim(places).map((index) => cells[index]);
  });
  const nameOf = (plan: Plan, point: Changes) => `${plan.name} at ${pointName(point)}`;
  const wanted = new Set(spokenOf.map(({ plan, point }) => nameOf(plan, point)));
  const used = gridPoints(sweep).filter((_, index) =>
    spokenOf.some(({ pointIndex }) => pointIndex === index),
  );
  return { used, isWanted: (plan, place) => wanted.has(nameOf(plan, used[place])) };
}

/** Each world's own point first, then world by world the points of the claims. */
export function pointsInWorlds(worlds: readonly Changes[], { used }: ClaimPoints): readonly Changes[] {
  return [...worlds, ...worlds.flatMap((world) => used.map((point): Changes => ({ ...world, ...point })))];
}

/** By world: every claim of the scenario, with its cells in that world; without, where they are not run. */
export function claimsInWorlds(
  scenario: Scenario,
  cells: readonly Cell[],
  worlds: number,
  { used }: ClaimPoints,
): readonly (readonly PlannedClaim[])[] {
  const own: number[][] = Array.from({ length: worlds }, () => []);
  const beside: number[][] = Array.from({ length: worlds }, () => []);
  for (const [cellIndex, { pointIndex }] of cells.entries()) {
    if (pointIndex < worlds) own[pointIndex].push(cellIndex);
    else beside[Math.floor((pointIndex - worlds) / used.length)].push(cellIndex);
  }
  return own.map((ownCells, world) =>
    scenario.hypotheses.map((hypothesis): PlannedClaim => {
      const places =
        placesAmong(hypothesis, scenario, cells, ownCells) ??
        placesAmong(hypothesis, scenario, cells, beside[world]);
      if (places === undefined) return { hypothesis };
      // Whether anything leads to the measure hangs on the plans, not on the numbers drawn: it is asked once.
      const notJudged = world === 0 ? whyNotJudged(hypothesis, places, scenario, cells) : undefined;
      return { hypothesis, places, ...(notJudged === undefined ? {} : { notJudged }) };
    }),
  );
}

function placesAmong(
  hypothesis: Hypothesis,
  scenario: Scenario,
  cells: readonly Cell[],
  some: readonly number[],
): ClaimPlaces | undefined {
  const places = hypothesisCells(
    hypothesis,
    scenario,
    some.map((index) => cells[index]),
  );
  if (places === undefined) return undefined;
  if (!("planIndex" in places)) {
    return places.map(({ value, cellIndex, thanIndex }) => ({
      value,
      cellIndex: some[cellIndex],
      ...(thanIndex === undefined ? {} : { thanIndex: some[thanIndex] }),
    }));
  }
  const { planIndex, thanIndex, minus } = places;
  return {
    planIndex: some[planIndex],
    thanIndex: some[thanIndex],
    ...(minus === undefined ? {} : { minus: [some[minus[0]], some[minus[1]]] as const }),
  };
}
