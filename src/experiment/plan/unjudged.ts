// Claims that no run can judge: nothing leads from what differs to the measure, or the measure can have no value.
import { isMeasureName, type MeasureName } from "../../model/measures.ts";
import type { ParameterName } from "../../model/parameters.ts";
import { whyUndefined } from "../../model/undefined-measures.ts";
import type { Hypothesis, Scenario } from "../../scenario/scenario.ts";
import { type Cell, cellParameters } from "./cells.ts";
import type { ClaimPlaces } from "./hypothesis-cells.ts";
import { type Ways, waysBetween } from "./ways-to-measures.ts";

/** Why a claim is not judged, as facts. */
export type NotJudged =
  | {
      readonly kind: "not-connected";
      /** That differ; none where nothing does. */
      readonly levers: readonly ParameterName[];
      /** The measures that they do lead to. */
      readonly leadTo: readonly MeasureName[];
      /** Told by runs that were the same, where the model's table of reads could not tell. */
      readonly byRuns?: true;
    }
  | {
      readonly kind: "not-defined";
      readonly plan: string;
      /** The end of a sentence. */
      readonly because: string;
    };

/** Two cells that a claim sets against each other. */
export type CellPair = readonly [cellIndex: number, cellIndex: number];

/**
 * The pairs of cells between which nothing may lead to the measure for the claim to say nothing: any of the sets is
 * enough. A gain stays what it is where neither of its plans moves, and is none where its two plans are alike.
 */
export function pairsOfClaim(places: ClaimPlaces): readonly (readonly CellPair[])[] {
  if ("planIndex" in places) {
    const { planIndex, thanIndex, minus } = places;
    if (minus === undefined) return [[[planIndex, thanIndex]]];
    const [plan2, than2] = minus;
    return [
      [
        [planIndex, thanIndex],
        [plan2, than2],
      ],
      [
        [planIndex, plan2],
        [thanIndex, than2],
      ],
    ];
  }
  const [first, ...others] = places;
  const along = others.flatMap(({ cellIndex, thanIndex }): CellPair[] => [
    [first.cellIndex, cellIndex],
    ...(first.thanIndex === undefined || thanIndex === undefined
      ? []
      : [[first.thanIndex, thanIndex] as const]),
  ]);
  const across = places.flatMap(({ cellIndex, thanIndex }): CellPair[] =>
    thanIndex === undefined ? [] : [[cellIndex, thanIndex]],
  );
  return across.length === 0 ? [along] : [along, across];
}

/** Every cell that a claim speaks of. */
export function cellsOfClaim(places: ClaimPlaces): number[] {
  if ("planIndex" in places) return [places.planIndex, places.thanIndex, ...(places.minus ?? [])];
  return places.flatMap(({ cellIndex, thanIndex }) =>
    thanIndex === undefined ? [cellIndex] : [cellIndex, thanIndex],
  );
}

/** Why no run can judge the claim; nothing where runs may. A measure of one's own may hang on anything. */
export function whyNotJudged(
  { measure }: Hypothesis,
  places: ClaimPlaces,
  scenario: Scenario,
  cells: readonly Cell[],
): NotJudged | undefined {
  if (!isMeasureName(measure)) return undefined;
  for (const index of cellsOfClaim(places)) {
    const because = whyUndefined(measure, cellParameters(scenario, cells[index]));
    if (because !== undefined) return { kind: "not-defined", plan: cells[index].plan.name, because };
  }
  for (const pairs of pairsOfClaim(places)) {
    const ways = pairs.map(([one, other]) => waysBetween(scenario, cells[one], cells[other]));
    if (ways.some(({ leadTo }) => leadTo.includes(measure))) continue;
    return { kind: "not-connected", ...joined(ways) };
  }
  return undefined;
}

function joined(ways: readonly Ways[]): Ways {
  const levers = [...new Set(ways.flatMap((way) => way.levers))];
  return { levers, leadTo: [...new Set(ways.flatMap(({ leadTo }) => leadTo))] };
}
